//! `FromPython`: reading what Python returned, without loss or with an error.
//! The static type decides; a value that does not fit is a `TypeMismatch` that names the place.

use std::borrow::Cow;

use super::{PyKind, Returned};
use crate::bridge::error::Result;
use crate::bridge::object::Object;

/// A Rust type that can be read from a Python value.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be read from a Python value",
    label = "not a type that Python can return",
    note = "`u8` is left out on purpose: a `Vec<u8>` is `bytes` and nothing else; read numbers as `i64`"
)]
pub trait FromPython: Sized {
    #[doc(hidden)]
    fn from_python(value: &Returned<'_>) -> Result<Self>;
    /// The Python type that is expected, for messages.
    #[doc(hidden)]
    fn expected() -> Cow<'static, str>;
    /// Whether this exact builtin type is the one that `Self` is read from. Consulted for plain data only.
    #[doc(hidden)]
    fn is_exactly(kind: PyKind) -> bool {
        let _ = kind;
        false
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
