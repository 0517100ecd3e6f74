//! The name of a parameter, for errors about an argument: asked of Python only once there is one.

use pyo3::prelude::*;

use crate::bridge::backend::{about, argument};
use crate::bridge::error::Error;

pub(super) use crate::bridge::backend::argument::at_name;

/// [`argument::at_position`], with the name that Python knows.
#[cold]
pub(super) fn at_position(callee: Option<Bound<'_, PyAny>>, index: usize, error: Error) -> Error {
    let name = || callee.and_then(|callee| name(&callee, index).ok().flatten());
    argument::at_position(name, index, error)
}

fn name(callee: &Bound<'_, PyAny>, index: usize) -> PyResult<Option<String>> {
    let asked = about::HELPER
        .module(callee.py())?
        .call_method1("parameter", (callee, index))?;
    asked.extract()
}
