//! Checks of scalars. An integer of any size is an `int`, and one where a `float` is declared is passed as it is.

use std::borrow::Cow;
use std::path::PathBuf;

use num_complex::Complex64;

use super::{Arrays, Check, readable};
use crate::bridge::{BigInt, Error, FromPython, PyKind, Result, Returned, Value};

macro_rules! read {
    ($($t:ty: $arrays:ident)*) => { $(
        impl Check for $t {
            const ARRAYS: Arrays = Arrays::$arrays;
            fn check(value: &Returned<'_>) -> Result<()> {
                // A number that Rust cannot represent is one for Python.
                match readable::<$t>(value) {
                    Err(Error::IntOverflow { .. }) => Ok(()),
                    other => other,
                }
            }
            fn declared() -> Cow<'static, str> {
                <$t>::expected()
            }
        }
    )* };
}
read!((): NOTHING bool: NUMBER i64: NUMBER BigInt: NUMBER f64: NUMBER Complex64: NUMBER PathBuf: NOTHING);

macro_rules! kinds {
    ($($t:ty => $kind:ident $arrays:ident;)*) => { $(
        impl Check for $t {
            const ARRAYS: Arrays = Arrays::$arrays;
            fn check(value: &Returned<'_>) -> Result<()> {
                if value.base_kind() == PyKind::$kind {
                    Ok(())
                } else {
                    Err(value.mismatch(&Self::declared()))
                }
            }
            fn declared() -> Cow<'static, str> {
                <$t>::expected()
            }
        }
    )* };
}
kinds! {
    String => Str NOTHING;
    Vec<u8> => Bytes BYTES;
}

impl Check for Value {
    fn check(_: &Returned<'_>) -> Result<()> {
        Ok(())
    }
    fn declared() -> Cow<'static, str> {
        Value::expected()
    }
}

impl<K: Check> Check for Option<K> {
    fn check(value: &Returned<'_>) -> Result<()> {
        if value.kind() == PyKind::None {
            return Ok(());
        }
        K::check(value).map_err(|mut error| {
            if let Error::TypeMismatch { path, expected, .. } = &mut error
                && path.is_empty()
                && *expected == K::declared()
            {
                expected.push_str(" | None");
            }
            error
        })
    }
    fn declared() -> Cow<'static, str> {
        format!("{} | None", K::declared()).into()
    }
}
