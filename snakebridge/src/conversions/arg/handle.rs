//! Handles: `&T` wherever Python expects the class `T` or a base of it.

use super::{Arg, ArgKind, Element};
use crate::bridge::{IsA, PythonClass, Raw, Value};

#[diagnostic::do_not_recommend]
impl<'a, B: PythonClass, T: PythonClass + IsA<B>> Arg<'a, B> for &'a T {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: PythonClass, T: PythonClass + IsA<B>> Arg<'a, Option<B>> for &'a T {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: PythonClass> Arg<'a, Value> for &'a T {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: PythonClass, T: PythonClass + IsA<B>> Element<'a, B> for T {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: PythonClass> Element<'a, Value> for T {
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        Raw::Object(self.__object())
    }
}

impl<B: PythonClass> ArgKind for B {
    type Given<'a> = &'a B;
}
