//! What generated records call: keys of `TypedDict`s, and instances that are made on the way to a call.

use crate::bridge::ops::call;
use crate::bridge::{ClassDef, Error, FromPython, Object, PythonClass, Raw, Result, Site};

static KEY_ERROR: ClassDef = ClassDef::new("builtins", "KeyError");

/// Reads the key of a `TypedDict`, whose class is named in errors.
pub fn key<R: FromPython>(class: &'static str, receiver: &Object, key: &'static str) -> Result<R> {
    static SITE: Site = Site::function("operator", "getitem");
    call(&SITE, [Raw::Object(receiver), Raw::Str(key.into())]).map_err(|error| of_key(error, class, key))
}

/// The same for a key that may be missing.
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

/// Sets the key of a `TypedDict`.
pub fn set_key(receiver: &Object, key: &'static str, value: Raw<'_>) -> Result<()> {
    static SITE: Site = Site::function("operator", "setitem");
    call(&SITE, [Raw::Object(receiver), Raw::Str(key.into()), value])
}

/// An instance that was made for a call. Where that failed, so does the call.
pub fn made<T: PythonClass>(instance: Result<T>) -> Raw<'static> {
    match instance {
        Ok(instance) => Raw::Owned(instance.__object().clone()),
        Err(error) => Raw::error(error),
    }
}

/// Not of Python's function that reads it.
#[cold]
fn of_key(mut error: Error, class: &str, key: &str) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        class.clone_into(symbol);
        return error.at_key(key);
    }
    error
}
