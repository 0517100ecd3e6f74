//! Functions that generated records call: access to the keys of a `TypedDict`, and instances made for a call.

use crate::bridge::ops::call;
use crate::bridge::{ClassDef, Error, FromPython, Object, PythonClass, Raw, Result, Site};

static KEY_ERROR: ClassDef = ClassDef::new("builtins", "KeyError");

/// Reads the value of a key of a `TypedDict`; `class` is its name for messages.
///
/// # Errors
///
/// [`Error::Python`] with a `KeyError` if there is no such key, [`Error::TypeMismatch`] if the value under it is not
/// of the declared type, and the [errors of every call](crate::Error#errors-of-every-call).
pub fn key<R: FromPython>(class: &'static str, receiver: &Object, key: &'static str) -> Result<R> {
    static SITE: Site = Site::function("operator", "getitem");
    call(&SITE, [Raw::Object(receiver), Raw::Str(key.into())]).map_err(|error| of_key(error, class, key))
}

/// The value of a key that may be missing, which is `None`.
///
/// # Errors
///
/// Those of [`key`], except the `KeyError`.
pub fn optional_key<R: FromPython>(
    class: &'static str,
    receiver: &Object,
    name: &'static str,
) -> Result<Option<R>> {
    match key(class, receiver, name) {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_of(&KEY_ERROR) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Sets the value of a key of a `TypedDict`.
///
/// # Errors
///
/// Only the [errors of every call](crate::Error#errors-of-every-call).
pub fn set_key(receiver: &Object, key: &'static str, value: Raw<'_>) -> Result<()> {
    static SITE: Site = Site::function("operator", "setitem");
    call(&SITE, [Raw::Object(receiver), Raw::Str(key.into()), value])
}

/// Passes an instance that was made for this call. If making it failed, the call fails with that error.
pub fn made<T: PythonClass>(instance: Result<T>) -> Raw<'static> {
    match instance {
        Ok(instance) => Raw::Owned(instance.__object().clone()),
        Err(error) => Raw::error(error),
    }
}

/// Names the record and its key in the error, in place of `operator.getitem`.
#[cold]
fn of_key(mut error: Error, class: &str, key: &str) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        class.clone_into(symbol);
        return error.at_key(key);
    }
    error
}
