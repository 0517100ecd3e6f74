//! Handles as arguments: a handle fits its class, every base of that class, and `Value`.

use std::borrow::Cow;

use super::give::{Asked, Give, Holds, Known, Reached, Stands};
use super::{Arg, ArgKind, Element};
use crate::bridge::{FromPython, IsA, PythonClass, Raw, Value};

#[diagnostic::do_not_recommend]
impl<'a, B: Asked, X: Give<'a, Class: Stands<B>>> Arg<'a, B> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        <X::Class as Known>::checked::<B>(self.give())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: Asked, X: Give<'a, Class: Stands<B>>> Arg<'a, Option<B>> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        <X::Class as Known>::checked::<Option<B>>(self.give())
    }
}

/// A reference to an optional handle, also of a subclass, or to an optional union of these.
#[diagnostic::do_not_recommend]
impl<'a, B: Asked, T: FromPython + Holds<Class: Stands<B>>> Arg<'a, Option<B>> for &'a Option<T> {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.as_ref().map_or(Raw::None, |x| T::Class::reached(x))
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a>> Arg<'a, Value> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.give()
    }
    fn annotation() -> Option<Cow<'static, str>> {
        X::Class::annotation()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a>> Arg<'a, Option<Value>> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.give()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: Asked, T> Element<'a, B> for T
where
    &'a T: Give<'a, Class: Stands<B>>,
    T: 'a,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        <<&'a T as Give<'a>>::Class as Known>::checked::<B>(self.give())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: Asked, T> Element<'a, Option<B>> for T
where
    &'a T: Give<'a, Class: Stands<B>>,
    T: 'a,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        <<&'a T as Give<'a>>::Class as Known>::checked::<Option<B>>(self.give())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K: ArgKind, T: Element<'a, K>> Element<'a, Option<K>> for Option<T> {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        self.as_ref().map_or(Raw::None, Element::element)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T> Element<'a, Value> for T
where
    &'a T: Give<'a>,
    T: 'a,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        self.give()
    }
}

impl<B: PythonClass + IsA<B>> ArgKind for B
where
    for<'a> &'a B: Give<'a, Class = B>,
{
    type Given<'a> = &'a B;
}
