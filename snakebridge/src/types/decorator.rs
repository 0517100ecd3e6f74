//! What decorates a function: `Callable[[F], F]`, which returns what it is given.

use super::call_args::{Alone, ByTuple, CallArgs, Lone, OneClosure, WithNames};
use super::callable::{Callable, invoke};
use crate::bridge::{Callback, FromPython, Result, Value};
use crate::conversions::kinded::Kinded;
use crate::conversions::{Arg, ArgList, IntoCallback};

/// What a decorator is given, and what it returns: in `Callable<(Decorated,), Decorated>` the type of the function that is
/// passed, each time. There are no values of it.
#[derive(Debug)]
pub enum Decorated {}

/// What a decorator can be called with, and what it then returns. `M` says which form it has, and is inferred.
///
/// - a closure, whose parameters have their types written out: a [`Callable`] with its types;
/// - a handle, a class as a value, [`callback`](crate::callback) or any other value, alone or in a tuple: what this is in Python;
/// - [`args`](crate::args): a [`Value`].
#[diagnostic::on_unimplemented(
    message = "a decorator cannot be called with `{Self}`",
    label = "pass a closure with the types of its parameters, `callback(..)`, or a handle"
)]
pub trait Decorates<'a, M>: CallArgs<'a, (Value,), M> {
    /// What the decorator returns.
    type Result: FromPython;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Lone + Kinded<Kind: FromPython> + Arg<'a, Value>> Decorates<'a, Alone> for X {
    type Result = X::Kind;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Kinded<Kind: FromPython> + Arg<'a, Value>> Decorates<'a, ByTuple> for (X,) {
    type Result = X::Kind;
}

#[diagnostic::do_not_recommend]
impl<'a, S, F: IntoCallback<S>> Decorates<'a, OneClosure<S>> for F
where
    Callback<F::Takes, F::Gives>: Arg<'a, Value>,
    Callable<F::Takes, F::Gives>: FromPython,
{
    type Result = Callable<F::Takes, F::Gives>;
}

impl<'a> Decorates<'a, WithNames> for ArgList<'a> {
    type Result = Value;
}

impl Callable<(Decorated,), Decorated> {
    /// Decorates a function: `cache(60)?.call(|id: i64| id * 2)?` is a `Callable<(i64,), i64>`, as Python says that the result is
    /// of the type of what is passed. A closure becomes a function as `def` makes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the decorator raises,
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if the result is of another type than what is passed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn call<'a, M, X: Decorates<'a, M>>(&self, function: X) -> Result<X::Result> {
        invoke(self, function)
    }
}
