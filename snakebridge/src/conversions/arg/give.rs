//! `Give`: what has a handle inside, by value and by reference, directly or behind a smart pointer; `Stands`: for which
//! classes an object known as a handle of some class passes.

use std::borrow::Cow;
use std::cell::{LazyCell, Ref, RefMut};
use std::rc::Rc;
use std::sync::{Arc, LazyLock, MutexGuard, RwLockReadGuard, RwLockWriteGuard};

use serde::Serialize;
use serde_json::Value as Json;

use crate::bridge::raw::Unknown;
use crate::bridge::{IsA, Object, Plain, PythonClass, Raw, Value, raw_of_json};
use crate::conversions::check::Check;

/// `Self` has a handle inside: `C`, `&C`, `Rc<C>`, `&Box<C>`, `&MutexGuard<C>`, an [`Object`], a [`Value`], or plain data (JSON,
/// [`Plain`]). Generated code implements it for `C`; references have it by [`Holds`].
///
/// It is a trait of its own because an `Arg<'a, Value>` for all `&T` would overlap with that of `&Box<T>`, and because a type
/// without a handle would be reported as an overflow instead of a type that does not fit.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Python handle inside",
    label = "expected a handle or a reference to one"
)]
pub trait Give<'a>: Sized {
    /// The class of the handle, `Untyped` if only Python knows it.
    type Class: Known;
    /// Who hands it over.
    #[doc(hidden)]
    type How: Hands<'a, Self>;
    #[doc(hidden)]
    #[inline]
    fn give(self) -> Raw<'a> {
        Self::How::hand(self)
    }
}

/// Hands an `X` over to a call. Apart from `Give`, so that the implementations for classes, of which there are thousands, have no
/// function each for the compiler to check; and `Give` cannot be implemented once for all classes, because the compiler holds
/// that `&C` may be a class.
#[doc(hidden)]
pub trait Hands<'a, X> {
    fn hand(x: X) -> Raw<'a>;
}

/// Hands over handles that are passed by value.
#[derive(Debug)]
pub enum ByValue {}

#[diagnostic::do_not_recommend]
impl<'a, C: PythonClass> Hands<'a, C> for ByValue {
    #[inline]
    fn hand(handle: C) -> Raw<'a> {
        Raw::of_owned(&handle)
    }
}

/// Hands over all else.
#[derive(Debug)]
pub enum Otherwise {}

/// The class of an object about which the compiler knows nothing.
#[derive(Clone, Copy, Debug)]
pub enum Untyped {}

/// How an object known as `Self` is passed where Python expects the kind `K`: as it is, or with a check.
pub trait Known {
    #[doc(hidden)]
    #[inline]
    fn checked<K: Check>(raw: Raw<'_>) -> Raw<'_> {
        raw
    }
    /// As annotations name it.
    #[doc(hidden)]
    fn annotation() -> Option<Cow<'static, str>> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T: PythonClass> Known for T {
    fn annotation() -> Option<Cow<'static, str>> {
        Some(T::__class().declared().into())
    }
}

impl Known for Untyped {
    fn checked<K: Check>(raw: Raw<'_>) -> Raw<'_> {
        Unknown::new(raw, K::check).into()
    }
}

/// A kind of which objects of unknown type are checked: a class, or what represents its instances.
pub trait Asked: Check {}

#[diagnostic::do_not_recommend]
impl<B: PythonClass> Asked for B {}

/// An object known as `Self` passes for the class `B`: it is one by its type, or Python is asked at run time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python subclass of `{B}`",
    label = "not a `{B}` on the Python side"
)]
pub trait Stands<B> {}

#[diagnostic::do_not_recommend]
impl<B, T: PythonClass + IsA<B>> Stands<B> for T {}

#[diagnostic::do_not_recommend]
impl<B: Asked> Stands<B> for Untyped {}

/// The class `Self` is the generic class `C`, or inherits from it with these type arguments. A function that infers something
/// from the type arguments asks for this, not for `Stands`: a class has one answer. Generated code implements it for each
/// class with type parameters, and for each class below one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python subclass of `{C}`",
    label = "expected a `{C}`, by value or by reference"
)]
pub trait Inherits<C> {}

/// A reference to `Self` reaches a handle: `C`, `Box<C>`, `MutexGuard<C>`. Generated code implements it for each class, in place
/// of traits for `&C`: the compiler compares every two implementations for references.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Python handle inside",
    label = "expected a handle or a reference to one"
)]
pub trait Holds {
    /// The class of the handle.
    type Class: Reached<Self>;
}

/// How a handle of this class is reached from an `X`: it is one, or derefs to one.
pub trait Reached<X: ?Sized>: Known {
    #[doc(hidden)]
    fn reached(holder: &X) -> Raw<'_>;
}

#[diagnostic::do_not_recommend]
impl<C: PythonClass> Reached<C> for C {
    #[inline]
    fn reached(holder: &C) -> Raw<'_> {
        Raw::Object(holder.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Holds> Give<'a> for &'a X {
    type Class = X::Class;
    type How = Otherwise;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Holds> Hands<'a, &'a X> for Otherwise {
    #[inline]
    fn hand(holder: &'a X) -> Raw<'a> {
        X::Class::reached(holder)
    }
}

/// `[generics] type => class, value => expression;`
macro_rules! gives {
    ($([$($g:tt)*] $t:ty => $class:ty, $v:ident => $e:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::give::Give<'a> for $t {
            type Class = $class;
            type How = $crate::conversions::arg::give::Otherwise;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::give::Hands<'a, $t> for $crate::conversions::arg::give::Otherwise {
            #[inline]
            fn hand($v: $t) -> $crate::bridge::Raw<'a> { $e }
        }
    )* };
}
pub(crate) use gives;

gives! {
    [] Value => Untyped, v => v.into_raw();
    [] &'a Value => Untyped, v => Raw::Value(v);
    [] Json => Untyped, json => Value::from(json).into_raw();
    [] &'a Json => Untyped, json => raw_of_json(json);
    [T: Serialize] Plain<T> => Untyped, plain => plain.to_raw();
    [T: Serialize] &'a Plain<T> => Untyped, plain => plain.to_raw();
    [] Object => Untyped, object => Raw::Owned(object);
    [] &'a Object => Untyped, object => Raw::Object(object);
    [T: PythonClass] Box<T> => T, x => Raw::Owned(x.__object().clone());
    [T: PythonClass] Rc<T> => T, x => Raw::Owned(x.__object().clone());
    [T: PythonClass] Arc<T> => T, x => Raw::Owned(x.__object().clone());
    [T: PythonClass] &'a mut T => T, x => Raw::Object(x.__object());
}

/// `[generics] [bounds of the argument] => kind;` : handles fit a kind that is not a class, and values with a check.
macro_rules! stands {
    ($([$($g:tt)*] [$($bound:tt)*] => $k:ty;)*) => { $( stands! { @each [$($g)*] [$($bound)*] $k, Option<$k> } )* };
    (@each $g:tt $bound:tt $($k:ty),*) => { $( stands! { @one $g $bound $k } )* };
    (@one [$($g:tt)*] [$($bound:tt)*] $k:ty) => {
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)* X: Give<'a, $($bound)*>> Arg<'a, $k> for X {
            #[inline]
            fn raw(self) -> Raw<'a> {
                <X::Class as Known>::checked::<$k>(self.give())
            }
        }
    };
}
pub(crate) use stands;

/// Smart pointers and references, of which a reference reaches what they point to, as deref coercion does. Not recursive: `&_` of
/// an unknown type would be looked up without end.
macro_rules! through {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> Holds for $t {
            type Class = T;
        }

        #[diagnostic::do_not_recommend]
        impl<$($g)*> Reached<$t> for T {
            #[inline]
            fn reached<'h>(holder: &'h $t) -> $crate::bridge::Raw<'h> {
                let handle: &'h T = holder;
                $crate::bridge::Raw::Object(handle.__object())
            }
        }
    )* };
}
through! {
    [T: PythonClass] &T;
    [T: PythonClass] &mut T;
    [T: PythonClass] Box<T>;
    [T: PythonClass] Rc<T>;
    [T: PythonClass] Arc<T>;
    [T: PythonClass] &Rc<T>;
    [T: PythonClass] &Arc<T>;
    [T: PythonClass] Ref<'_, T>;
    [T: PythonClass] RefMut<'_, T>;
    [T: PythonClass] MutexGuard<'_, T>;
    [T: PythonClass] RwLockReadGuard<'_, T>;
    [T: PythonClass] RwLockWriteGuard<'_, T>;
    [T: PythonClass, F: FnOnce() -> T] LazyCell<T, F>;
    [T: PythonClass, F: FnOnce() -> T] LazyLock<T, F>;
}

/// `[generics] class;` : what generated code has for each class.
macro_rules! handles {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::bridge::IsA<$t> for $t {}
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::arg::give::Inherits<$t> for $t {}
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::give::Give<'a> for $t {
            type Class = $t;
            type How = $crate::conversions::arg::give::ByValue;
        }
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::arg::give::Holds for $t {
            type Class = $t;
        }
    )* };
}
pub(crate) use handles;

impl IsA<Object> for Object {}
