//! Strings, bytes and paths.

use std::borrow::Cow;
use std::path::PathBuf;

use super::array;
use super::collection::exactly;
use crate::bridge::{ClassDef, Exact, FromPython, PyKind, Result, Returned, Want};
use crate::interpreter::ffi::{Items, Number};

static TYPE_ERROR: ClassDef = ClassDef::new("builtins", "TypeError");

impl FromPython for String {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        value.ascii_copy()
    }

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if let Some(text) = value.in_place() {
            return Ok(text);
        }
        if value.kind() == PyKind::Str || value.base_kind() == PyKind::Str {
            return value.as_str().map(Cow::into_owned);
        }
        Err(value.mismatch("str"))
    }

    fn expected() -> Cow<'static, str> {
        "str".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Str
    }
}

impl FromPython for Vec<u8> {
    const WANT: Want = Want::Plain;

    #[inline]
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.kind() == PyKind::Bytes || value.base_kind() == PyKind::Bytes {
            return value.as_bytes().map(Cow::into_owned);
        }
        match array::read_items(value, u8::NAME, 1, bytes, || false) {
            Some(bytes) => bytes,
            None => Err(value.mismatch("bytes")),
        }
    }

    fn expected() -> Cow<'static, str> {
        "bytes".into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::Bytes
    }

    fn array_item() -> Option<(&'static str, usize)> {
        Some((u8::NAME, 1))
    }

    fn from_items(items: Items<'_>) -> Option<Vec<Self>> {
        items.parts().map(bytes).collect()
    }
}

fn bytes(items: Items<'_>) -> Option<Vec<u8>> {
    items.copied()
}

impl<const N: usize> FromPython for [u8; N] {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        exactly(Vec::<u8>::from_python(value)?, value)
    }

    fn expected() -> Cow<'static, str> {
        "bytes".into()
    }

    fn array_item() -> Option<(&'static str, usize)> {
        Some((u8::NAME, 1))
    }

    fn from_items(items: Items<'_>) -> Option<Vec<Self>> {
        let rows = items.parts().map(|row| row.copied()?.try_into().ok());
        rows.collect()
    }
}

impl FromPython for PathBuf {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        value.fspath().map_err(|error| {
            // Python raises a `TypeError` for an object that is not a path.
            if error.is_of(&TYPE_ERROR) {
                value.mismatch(&Self::expected())
            } else {
                error
            }
        })
    }

    fn expected() -> Cow<'static, str> {
        "str | os.PathLike".into()
    }
}
