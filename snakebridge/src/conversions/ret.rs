//! `Ret`: what a Rust callback may return where Python expects the kind `K`: a value, or a `Result` of one.

use std::borrow::Cow;
use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::arg::{ArgKind, each_tuple};
use super::kinded::Kinded;
use super::kinds::{ClassOf, Function, Iterable, Mapping, ReadableBuffer, Sequence, Union};
use super::protocol::Protocol;
use super::scoped::Lent;
use crate::bridge::{Error, IsA, PythonClass, Raw, Result, Value};

/// What a callback may return where Python expects the kind `K`.
#[diagnostic::on_unimplemented(
    message = "the callback must return `{K}` or `Result<{K}>`, not `{Self}`",
    label = "Python expects `{K}` from this callback"
)]
pub trait Ret<K> {
    #[doc(hidden)]
    fn ret(self) -> Result<Raw<'static>>;
    /// Its class, if it is a handle.
    #[doc(hidden)]
    fn annotation() -> Option<Cow<'static, str>>
    where
        Self: Sized,
    {
        None
    }
}

// One implementation per kind, on `Result`: then `Ok(x)` and `?` need no annotation.
macro_rules! rets {
    ($([$($g:tt)*] $k:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<X: $crate::conversions::Arg<'static, $k>, $($g)*> $crate::conversions::Ret<$k> for X {
            #[inline]
            fn ret(self) -> $crate::bridge::Result<$crate::bridge::Raw<'static>> {
                Ok(self.raw())
            }
            fn annotation() -> ::std::option::Option<::std::borrow::Cow<'static, ::std::primitive::str>> {
                <X as $crate::conversions::Arg<'static, $k>>::annotation()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<X: $crate::conversions::Arg<'static, $k>, $($g)*> $crate::conversions::Ret<$k> for $crate::bridge::Result<X> {
            #[inline]
            fn ret(self) -> $crate::bridge::Result<$crate::bridge::Raw<'static>> {
                self.map($crate::conversions::Arg::<$k>::raw)
            }
            fn annotation() -> ::std::option::Option<::std::borrow::Cow<'static, ::std::primitive::str>> {
                <X as $crate::conversions::Arg<'static, $k>>::annotation()
            }
        }
    )* };
}
pub(crate) use rets;

rets! {
    [] ();
    [] bool;
    [] i64;
    [] f64;
    [] Complex64;
    [] String;
    [] ReadableBuffer;
    [] PathBuf;
    [] Value;
    [U] Union<U>;
    [M] Protocol<M>;
    [A, R] Function<A, R>;
    [T] ClassOf<T>;
    [K] Vec<K>;
    [K] Iterable<K>;
    [K] Sequence<K>;
    [K] IndexSet<K>;
    [K, V] Mapping<K, V>;
    [K, V] IndexMap<K, V>;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { rets! { $( [$($k),+] ($($k,)+); )* } };
}
each_tuple!(tuples);

#[diagnostic::do_not_recommend]
impl<B: PythonClass, T: PythonClass + IsA<B>> Ret<B> for T {
    fn ret(self) -> Result<Raw<'static>> {
        Ok(Raw::Owned(self.__object().clone()))
    }
}

#[diagnostic::do_not_recommend]
impl<B: PythonClass, T: PythonClass + IsA<B>> Ret<B> for Result<T, Error> {
    fn ret(self) -> Result<Raw<'static>> {
        self.map(|handle| Raw::Owned(handle.__object().clone()))
    }
}

/// Where Python expects a value or `None`: `Some(..)` of anything that may be returned for the kind, `None`, `()`, and a value
/// without `Some`.
macro_rules! optional {
    ($([$($g:tt)*] $t:ty, $v:ident => $e:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<K, $($g)*> Ret<Option<K>> for $t {
            #[inline]
            fn ret(self) -> Result<Raw<'static>> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<K, $($g)*> Ret<Option<K>> for Result<$t, Error> {
            #[inline]
            fn ret(self) -> Result<Raw<'static>> { let $v = self?; $e }
        }
    )* };
}
optional! {
    [X: Ret<K>] Option<X>, x => x.map_or(Ok(Raw::None), Ret::ret);
    [] (), _none => Ok(Raw::None);
    [X: Kinded<Kind: ArgKind> + Ret<K>] X, x => x.ret();
}

/// The Python type of a result `Self` of a callback, used where the stub leaves the type open and the closure decides
/// it.
#[diagnostic::on_unimplemented(
    message = "a callback cannot return `{Self}` here: it has no Python type",
    label = "Python's result depends on what this callback returns",
    note = "return a number, a string, bytes, a collection of these, a handle, or a `Result` of one"
)]
pub trait Returns {
    /// The kind of its result.
    type Kind;
    /// The type as annotations of Python name it, if it is no handle.
    #[doc(hidden)]
    fn annotation() -> Option<Cow<'static, str>> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<X: Kinded> Returns for X {
    type Kind = X::Kind;
    fn annotation() -> Option<Cow<'static, str>> {
        X::annotation()
    }
}

#[diagnostic::do_not_recommend]
impl<X: Kinded> Returns for Result<X, Error> {
    type Kind = X::Kind;
    fn annotation() -> Option<Cow<'static, str>> {
        X::annotation()
    }
}

#[diagnostic::do_not_recommend]
impl<R: Returns> Returns for Lent<R> {
    type Kind = R::Kind;
    fn annotation() -> Option<Cow<'static, str>> {
        R::annotation()
    }
}
