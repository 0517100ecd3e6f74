//! Finds the columns and tables that an object hands on by Arrow's C data interface.

use pyo3::prelude::*;

use super::raised;
use crate::bridge::error::{Error, Result};
use crate::interpreter::ffi::{self, Arrow};

/// The object's data; none if it has no method of the interface. An object may have both: what is wanted in one piece is asked for so, what
/// may come in several as a stream.
///
/// # Errors
///
/// What the methods raise (pandas has them only where pyarrow is installed), and where they return something else than the interface says.
pub(crate) fn find(object: Borrowed<'_, '_, PyAny>, in_one_piece: bool) -> Result<Option<Arrow>> {
    let py = object.py();
    let class = object.get_type();
    let mut methods = [("__arrow_c_array__", true), ("__arrow_c_stream__", false)];
    if !in_one_piece {
        methods.reverse();
    }
    for (name, is_array) in methods {
        if !class.hasattr(name).map_err(|error| raised(py, error))? {
            continue;
        }
        let made = object.call_method0(name).map_err(|error| raised(py, error))?;
        let data = if is_array {
            let pair = made.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>().ok();
            pair.and_then(|(schema, array)| ffi::arrow_array(&schema, &array))
        } else {
            ffi::arrow_stream(&made)
        };
        let class = ffi::type_name(object);
        return match data {
            Some(Ok(data)) => Ok(Some(data)),
            Some(Err(error)) => Err(Error::unsupported(format!(
                "the data of Arrow that `{class}` hands on cannot be read: {error}"
            ))),
            None => Err(Error::unsupported(format!(
                "`{name}` of `{class}` returned no capsule of Arrow, but {}",
                ffi::type_name(made.as_borrowed())
            ))),
        };
    }
    Ok(None)
}
