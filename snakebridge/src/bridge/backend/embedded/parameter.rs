//! The name of a parameter, for errors about an argument: asked of Python only once there is one.

use pyo3::prelude::*;

use crate::bridge::error::{Error, ErrorKind};

/// The error of the positional argument `index`, named after its parameter; counted where Python does not know the name.
#[cold]
pub(super) fn at_position(callee: Option<Bound<'_, PyAny>>, index: usize, error: Error) -> Error {
    if !is_unnamed(&error) {
        return error.at_index(index);
    }
    let name = callee.and_then(|callee| name(&callee, index).ok().flatten());
    match name {
        Some(name) => about(&format!("`{name}`"), error),
        None => about(&format!("argument {}", index + 1), error),
    }
}

/// The error of the argument for the parameter `name`.
#[cold]
pub(super) fn at_name(name: &str, error: Error) -> Error {
    if is_unnamed(&error) {
        about(&format!("`{name}`"), error)
    } else {
        error.at_field(name)
    }
}

/// Whether it says that an argument is not of the declared type.
fn is_unnamed(error: &Error) -> bool {
    matches!(error, Error::TypeMismatch { symbol, .. } if symbol.is_empty())
}

fn about(parameter: &str, error: Error) -> Error {
    match error {
        Error::TypeMismatch {
            path, expected, got, ..
        } => Error::Arguments {
            kind: ErrorKind::TypeMismatch,
            symbol: String::new(),
            message: format!("{parameter}{path} must be {expected}, not {got}"),
        },
        other => other,
    }
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
