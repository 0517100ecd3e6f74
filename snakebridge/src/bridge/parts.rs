//! Helpers for value types of several modules: reading parts of an object.

use super::backend::Returned;
use super::error::Result;
use crate::bridge::FromPython;

/// Reads an attribute of the value.
pub(crate) fn field<T: FromPython>(value: &Returned<'_>, name: &str) -> Result<T> {
    let mut slot = None;
    value.attr(name, &mut |inner| {
        slot = Some(T::from_python(inner)?);
        Ok(())
    })?;
    slot.ok_or_else(|| value.mismatch(&T::expected()))
}

/// Calls a method without arguments and reads its result.
pub(crate) fn call<T: FromPython>(value: &Returned<'_>, name: &str) -> Result<T> {
    let mut slot = None;
    value.call(name, &mut |inner| {
        slot = Some(T::from_python(inner)?);
        Ok(())
    })?;
    slot.ok_or_else(|| value.mismatch(&T::expected()))
}
