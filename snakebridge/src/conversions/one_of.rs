//! `OneOf`: the enum of a union as an argument. It goes where the union is expected, another union that has its variants, or what all of
//! its variants pass for.

use std::borrow::Cow;
use std::marker::PhantomData;

use num_complex::Complex64;

use super::arg::give::{Asked, Hands, Holds, Known, Reached, Stands};
use super::arg::{Arg, ArgKind};
use super::arm::Arm;
use super::check::{self, Check};
use super::kinds::{Union, UnionValue};
use super::passes::Passes;
use crate::bridge::{BigInt, FromPython, Object, PythonClass, Raw, Result, Returned};

/// The class of what is in the enum `U` of a union: that of one of its variants. The enum has it as a handle has its own class, so that it
/// goes in by value, by reference, as an element and among `*args`, wherever the union does.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct OneOf<U>(PhantomData<fn() -> U>);

impl<U> Known for OneOf<U> {}
impl<U: UnionValue> Asked for OneOf<U> {}
impl<U> Stands<OneOf<U>> for OneOf<U> {}

/// What all variants of a union may be at once: a class, a number, text.
pub trait One {}

#[diagnostic::do_not_recommend]
impl<B: PythonClass> One for B {}

macro_rules! ones {
    ($($t:ty)*) => { $( impl One for $t {} )* };
}
ones!(i64 BigInt f64 Complex64 String);

/// Of the kinds of a union's variants each passes for the kind `B`. Of none, nothing is said.
#[diagnostic::on_unimplemented(
    message = "not every variant passes for `{B}`",
    label = "one of the variants is no `{B}` on the Python side"
)]
pub trait EachPasses<B> {}

#[diagnostic::do_not_recommend]
impl<B, K: Passes<B>> EachPasses<B> for (K, ()) {}
#[diagnostic::do_not_recommend]
impl<B, K: Passes<B>, L, R> EachPasses<B> for (K, (L, R)) where (L, R): EachPasses<B> {}
#[diagnostic::do_not_recommend]
impl<B, A: EachPasses<B>, R: EachPasses<B>> EachPasses<B> for check::BothArms<A, R> {}

// `find` returns a `Tag | NavigableString`, which goes where a `PageElement` is expected.
#[diagnostic::do_not_recommend]
impl<B: One, U: UnionValue<Arms: EachPasses<B>>> Stands<B> for OneOf<U> {}

// Generated code says which enums go where a union is expected: its own, and those of which each variant does.
#[diagnostic::do_not_recommend]
impl<U, R: Arm<U>> Arm<U> for OneOf<R> {}

impl<U: UnionValue> Check for OneOf<U> {
    fn check(value: &Returned<'_>) -> Result<()> {
        Union::<U>::check(value)
    }
    fn declared() -> Cow<'static, str> {
        Union::<U>::declared()
    }
}

impl<U: UnionValue> ArgKind for OneOf<U> {
    type Given<'a> = Object;
}

#[diagnostic::do_not_recommend]
impl<U: UnionValue + Clone> Reached<U> for OneOf<U> {
    #[inline]
    fn reached(union: &U) -> Raw<'_> {
        union.clone().into_raw()
    }
}

/// A reference to an optional union, or to an optional handle of one of its classes.
#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, T: FromPython + Holds<Class: Arm<U>>> Arg<'a, Option<Union<U>>> for &'a Option<T> {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.as_ref().map_or(Raw::None, |x| T::Class::reached(x))
    }
}

/// Hands over the enum of a union.
#[doc(hidden)]
#[derive(Debug)]
pub enum AsUnion {}

#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue> Hands<'a, U> for AsUnion {
    #[inline]
    fn hand(union: U) -> Raw<'a> {
        union.into_raw()
    }
}
