//! The name of a parameter, for errors about an argument: asked of Python only once there is one.

use pyo3::prelude::*;

use crate::bridge::backend::argument;
use crate::bridge::error::Error;

pub(super) use crate::bridge::backend::argument::at_name;

/// [`argument::at_position`], with the name that Python knows.
#[cold]
pub(super) fn at_position(callee: Option<Bound<'_, PyAny>>, index: usize, error: Error) -> Error {
    let name = || callee.and_then(|callee| name(&callee, index).ok().flatten());
    argument::at_position(name, index, error)
}

/// The name of the positional parameter `index` of a callable; `*args` for all that it takes.
fn name(callee: &Bound<'_, PyAny>, index: usize) -> PyResult<Option<String>> {
    let py = callee.py();
    let signature = py.import("inspect")?.call_method1("signature", (callee,))?;
    let parameters = signature.getattr("parameters")?.call_method0("values")?;
    for (position, parameter) in parameters.try_iter()?.enumerate() {
        let parameter = parameter?;
        let kind: String = parameter.getattr("kind")?.getattr("name")?.extract()?;
        let name: String = parameter.getattr("name")?.extract()?;
        match kind.as_str() {
            "VAR_POSITIONAL" => return Ok(Some(format!("*{name}"))),
            "KEYWORD_ONLY" | "VAR_KEYWORD" => return Ok(None),
            _ if position == index => return Ok(Some(name)),
            _ => {}
        }
    }
    Ok(None)
}
