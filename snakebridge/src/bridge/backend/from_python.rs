//! `FromPython`: reading what Python returned, lossless or an error.
//! The static type decides; a value that does not fit is a `TypeMismatch` that names where.

use std::borrow::Cow;

use super::{PyKind, Returned};
use crate::bridge::error::Result;
use crate::bridge::object::Object;

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

impl FromPython for Object {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        Ok(value.object())
    }

    fn expected() -> Cow<'static, str> {
        "object".into()
    }
}
