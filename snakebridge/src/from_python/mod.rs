//! `FromPython`: reading what Python returned, lossless or an error.
//! The static type decides; a value that does not fit is a `TypeMismatch` that names where.

mod collection;
mod number;
mod text;
mod tuple;

use std::borrow::Cow;

use crate::private::PyKind;
use crate::{Object, Result, Returned};

/// A Rust type that can be read from what Python returned.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be read from a Python value",
    label = "not a type that Python can return",
    note = "`u8` is left out on purpose: a `Vec<u8>` is `bytes` and nothing else; read numbers as `i64`"
)]
pub trait FromPython: Sized {
    #[doc(hidden)]
    fn from_python(value: &Returned<'_>) -> Result<Self>;
    /// The Python type that fits, for messages.
    #[doc(hidden)]
    fn expected() -> Cow<'static, str>;
    /// Whether objects of this very type are what it stands for. Only of plain data is that asked.
    #[doc(hidden)]
    fn is_exactly(kind: PyKind) -> bool {
        let _ = kind;
        false
    }
}

impl FromPython for () {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.kind() == PyKind::None {
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

impl FromPython for Object {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        Ok(value.object())
    }

    fn expected() -> Cow<'static, str> {
        "object".into()
    }
}

impl<T: FromPython> FromPython for Option<T> {
    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.kind() == PyKind::None {
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
fn optional(mut error: crate::Error, inner: &str) -> crate::Error {
    if let crate::Error::TypeMismatch { path, expected, .. } = &mut error
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
