//! `Arm`: which kinds a union accepts, and the containers that many unions accept in the same way.

use std::borrow::Cow;

use super::arg::each_tuple;
use super::arg::give::Untyped;
use super::kinds::UnionValue;
use crate::bridge::{AtHand, FromPython, Nominal, PythonClass, Result, Returned, Value, ops};

/// The kind `Self` is an arm of the union `U`. Implemented by generated code only.
#[diagnostic::on_unimplemented(
    message = "`{U}` has no arm for a Python `{Self}`",
    label = "`{U}` does not accept this",
    note = "the variants of `{U}` are its arms"
)]
pub trait Arm<U> {
    /// As what Python gets it.
    #[doc(hidden)]
    const FORM: Form = Form::Own;
}

/// As what Python gets an argument that has another form in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As what it is.
    Own,
    /// A tuple, where Rust passes a list or nothing.
    Tuple,
    /// A dict, where Rust passes a list of pairs.
    Dict,
}

/// The classes that the union accepts: a set that unions share. Implemented by generated code only.
pub trait TakesClasses {
    /// The set.
    type Set;
}

/// The class `Self` is in the set `S`. Generated code implements it for the topmost classes of a set; a class is in the sets of
/// the base it derefs to.
#[diagnostic::on_unimplemented(message = "`{Self}` is not among the classes that are accepted here")]
pub trait In<S> {}

// Once for all: generated code has thousands of classes.
#[diagnostic::do_not_recommend]
impl<C: Nominal> FromPython for C {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class(value)
    }

    #[inline]
    fn at_hand(value: AtHand<'_>) -> Option<Self> {
        value.instance(C::__class()).map(C::__from_object)
    }

    fn expected() -> Cow<'static, str> {
        C::__class().label()
    }
}

#[diagnostic::do_not_recommend]
impl<U: TakesClasses, C: Nominal + In<U::Set>> Arm<U> for C {}

/// A value may be of any arm: a call checks it.
#[diagnostic::do_not_recommend]
impl<U: UnionValue> Arm<U> for Value {}

#[diagnostic::do_not_recommend]
impl<U: UnionValue> Arm<U> for Untyped {}

/// A union with an arm for lists of any element type.
pub trait AnyList {}

#[diagnostic::do_not_recommend]
impl<U: AnyList, T> Arm<U> for Vec<T> {}

/// A union with an arm for handles of lists of any element type.
pub trait AnyListHandle {}

/// A union with an arm for handles of tuples of any element type.
pub trait AnyTupleHandle {}

/// A union with an arm for tuples of any element type.
pub trait AnyTuple {}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<U: AnyTuple, $($t),+> Arm<U> for ($($t,)+) {}
    )* };
}
each_tuple!(tuples);
