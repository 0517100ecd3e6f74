//! How Rust's own types are read from results: without loss, or an error that names the place.

mod array;
mod collection;
mod number;
mod text;
mod tuple;

use std::borrow::Cow;

use crate::bridge::{AtHand, Error, Exact, FromPython, PyKind, Result, Returned, Want};

pub(crate) use array::expected as expected_array;
pub(crate) use array::misfit as array_misfit;
pub(crate) use collection::{at_entry, is_list_like, is_mapping, is_mutable_sequence, is_set};

/// A mismatch of a value of which more than its class is to be said: its length, its shape.
#[cold]
pub(crate) fn mismatch(value: &Returned<'_>, expected: &str, more: &str) -> Error {
    let mut error = value.mismatch(expected);
    if let Error::TypeMismatch { got, .. } = &mut error {
        got.push(' ');
        got.push_str(more);
    }
    error
}

/// The mismatch of a collection of another length.
#[cold]
fn wrong_length(value: &Returned<'_>, found: usize, expected: &str) -> Error {
    mismatch(value, expected, &format!("of length {found}"))
}

impl FromPython for () {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        value.is_none().then_some(())
    }

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.is_none() {
            Ok(())
        } else {
            Err(value.mismatch("None"))
        }
    }

    fn expected() -> Cow<'static, str> {
        "None".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::None
    }
}

impl<T: FromPython> FromPython for Option<T> {
    const WANT: Want = T::WANT;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        if value.is_none() {
            return Some(None);
        }
        T::in_place(value).map(Some)
    }

    #[inline]
    fn at_hand(value: AtHand<'_>) -> Option<Self> {
        T::at_hand(value).map(Some)
    }

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.is_none() {
            return Ok(None);
        }
        match T::from_python(value) {
            Ok(inner) => Ok(Some(inner)),
            Err(error) => Err(optional(error, &T::expected())),
        }
    }

    fn expected() -> Cow<'static, str> {
        format!("{} | None", T::expected()).into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::None || T::is_exactly(kind)
    }
}

/// `expected str` becomes `expected str | None` where the value itself, not something inside it, did not fit.
#[cold]
fn optional(mut error: crate::bridge::Error, inner: &str) -> crate::bridge::Error {
    if let crate::bridge::Error::TypeMismatch { path, expected, .. } = &mut error
        && path.is_empty()
        && expected == inner
    {
        expected.push_str(" | None");
    }
    error
}

impl FromPython for ::core::convert::Infallible {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        Err(value.mismatch("NoReturn"))
    }

    fn expected() -> Cow<'static, str> {
        "NoReturn".into()
    }
}
