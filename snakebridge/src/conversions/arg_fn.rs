//! `ArgFn`: what fits a parameter that takes a callable: all that fits its kind, and closures as they are.

use super::arg::Arg;
use super::callback::{
    IntoCallback, callback0, callback1, callback2, callback3, callback4, callback5, callback6,
};
use super::kinded::Kinded;
use super::ret::Ret;
use crate::bridge::{Callback, FromPython, Raw, Value};

/// `Self` can be passed where Python takes a callable of the parameters `A` and the result `R`; `K` is the kind of the
/// parameter. `M` says which form it has, and is inferred.
///
/// - a closure: `|x: i64| x > 1`. Where the compiler asks for the types of its parameters, write them out, or use the `_by`
///   form of the function or option, which infers them. Where Python does not say what the callable takes (`Callable[..., T]`),
///   they are always written out;
/// - a [`callback`](crate::callback), a handle of any callable, a [`Value`](crate::Value);
/// - where the parameter is optional, `None`, `()`, and `Some(callback(..))`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed where Python takes a callable",
    label = "expected a closure, `callback(..)`, or what fits `{K}`",
    note = "the types of a closure's parameters are `{A}`, and its result has to fit `{R}`",
    note = "where the callable is optional: `None`, or `Some(callback(..))`; a closure is passed without `Some`"
)]
pub trait ArgFn<'a, K, A, R, M> {
    #[doc(hidden)]
    fn raw_fn(self) -> Raw<'a>;
    /// The same where Python decorates it: a closure becomes a function as `def` makes, which can be inspected and written to.
    #[doc(hidden)]
    fn raw_decorated(self) -> Raw<'a>
    where
        Self: Sized,
    {
        self.raw_fn().decorated()
    }
}

/// The kind of what fits [`ArgFn`] in the form `M`: types that depend on a callable are inferred from it.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed where Python takes a callable",
    label = "expected a closure with the types of its parameters, `callback(..)`, or a handle"
)]
pub trait KindedFn<M> {
    /// The kind: of a closure [`Callable`](crate::types::Callable).
    type Kind;
}

#[diagnostic::do_not_recommend]
impl<X: Kinded> KindedFn<ByKind> for X {
    type Kind = X::Kind;
}

/// The form of an argument: a value of the kind.
#[derive(Debug)]
pub struct ByKind;

/// The form of an argument: a callable beside the values of the kind.
#[derive(Debug)]
pub struct ByCallable;

/// The form of an argument: a closure that returns `X`.
#[derive(Debug)]
pub struct ByClosure<X>(std::marker::PhantomData<fn() -> X>);

/// The kind of a parameter that takes a callable and, besides, what fits `K`: `str | Callable[[Match], str]`.
#[derive(Debug)]
pub struct Beside<K>(std::marker::PhantomData<fn() -> K>);

#[diagnostic::do_not_recommend]
impl<'a, K, A, R, X: Arg<'a, K>> ArgFn<'a, K, A, R, ByKind> for X {
    #[inline]
    fn raw_fn(self) -> Raw<'a> {
        self.raw()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, A, R, X: Arg<'a, K>> ArgFn<'a, Beside<K>, A, R, Beside<ByKind>> for X {
    #[inline]
    fn raw_fn(self) -> Raw<'a> {
        self.raw()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, A, R, B, S> ArgFn<'a, Beside<K>, A, R, ByCallable> for Callback<B, S> {
    #[inline]
    fn raw_fn(self) -> Raw<'a> {
        Raw::from(self)
    }
}

/// The form of an argument: a closure of the signature `S`, where Python says nothing about the parameters.
#[derive(Debug)]
pub struct ByTypes<S>(std::marker::PhantomData<fn() -> S>);

#[diagnostic::do_not_recommend]
impl<'a, K, R, S, F: IntoCallback<S>> ArgFn<'a, K, Value, R, ByTypes<S>> for F
where
    Callback<F::Takes, F::Gives>: Arg<'a, K>,
{
    #[inline]
    fn raw_fn(self) -> Raw<'a> {
        self.into_callback().raw()
    }
}

macro_rules! closures {
    ($($callback:ident($($t:ident),*);)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, K, R, X: Ret<R>, F, $($t: FromPython),*> ArgFn<'a, K, ($($t,)*), R, ByClosure<X>> for F
        where
            F: Fn($($t),*) -> X + Send + Sync + 'static,
        {
            #[inline]
            fn raw_fn(self) -> Raw<'a> {
                $callback::<$($t,)* R, X>(self)
            }
        }
    )* };
}
closures! {
    callback0();
    callback1(A);
    callback2(A, B);
    callback3(A, B, C);
    callback4(A, B, C, D);
    callback5(A, B, C, D, E);
    callback6(A, B, C, D, E, G);
}
