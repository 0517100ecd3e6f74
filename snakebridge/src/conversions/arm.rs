//! `Arm`: which kinds a union takes, and the containers that many unions take alike.

use super::arg::each_tuple;
use crate::bridge::Raw;

/// The kind `Self` is an arm of the union `U`.
#[diagnostic::on_unimplemented(
    message = "`{U}` has no arm for a Python `{Self}`",
    label = "`{U}` does not accept this",
    note = "the variants of `{U}` are its arms"
)]
pub trait Arm<U> {
    /// Python wants a tuple for what is a list in Rust.
    #[doc(hidden)]
    const TUPLE: bool = false;
}

/// An argument of a union, as the arm of the kind `K` has it.
pub(crate) fn as_arm<U, K: Arm<U>>(raw: Raw<'_>) -> Raw<'_> {
    match raw {
        Raw::List(items) if K::TUPLE => Raw::Tuple(items),
        other => other,
    }
}

/// A union that takes a list of anything.
pub trait AnyList {}

#[diagnostic::do_not_recommend]
impl<U: AnyList, T> Arm<U> for Vec<T> {}

/// A union that takes handles of lists of anything.
pub trait AnyListHandle {}

/// A union that takes handles of tuples of anything.
pub trait AnyTupleHandle {}

/// A union that takes tuples of anything.
pub trait AnyTuple {}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<U: AnyTuple, $($t),+> Arm<U> for ($($t,)+) {}
    )* };
}
each_tuple!(tuples);
