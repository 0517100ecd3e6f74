//! What exact values of several modules share: reading the parts of an object.

use super::backend::Returned;
use super::error::Result;
use crate::bridge::FromPython;

/// An attribute of the value.
pub(crate) fn field<T: FromPython>(value: &Returned<'_>, name: &str) -> Result<T> {
    let mut slot = None;
    value.attr(name, &mut |inner| {
        slot = Some(T::from_python(inner)?);
        Ok(())
    })?;
    slot.ok_or_else(|| value.mismatch(&T::expected()))
}

/// The result of a method without arguments.
pub(crate) fn call<T: FromPython>(value: &Returned<'_>, name: &str) -> Result<T> {
    let mut slot = None;
    value.call(name, &mut |inner| {
        slot = Some(T::from_python(inner)?);
        Ok(())
    })?;
    slot.ok_or_else(|| value.mismatch(&T::expected()))
}
