//! `Arm`: which kinds a union accepts, and the containers that many unions accept in the same way.

use super::arg::each_tuple;
use crate::bridge::Raw;

/// The kind `Self` is an arm of the union `U`. Implemented by generated code only.
#[diagnostic::on_unimplemented(
    message = "`{U}` has no arm for a Python `{Self}`",
    label = "`{U}` does not accept this",
    note = "the variants of `{U}` are its arms"
)]
pub trait Arm<U> {
    /// Python expects a tuple, where Rust passes a list.
    #[doc(hidden)]
    const TUPLE: bool = false;
}

/// Adapts an argument to the arm of kind `K` of the union `U`.
pub(crate) fn as_arm<U, K: Arm<U>>(raw: Raw<'_>) -> Raw<'_> {
    match raw {
        Raw::List(items) if K::TUPLE => Raw::Tuple(items),
        other => other,
    }
}

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
