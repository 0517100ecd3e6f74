//! What the interpreter passes to a closure, in the order of the closure's parameters.

use std::borrow::Cow;

use pyo3::Borrowed;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::bridge::binding;
use crate::bridge::parameters::Parameters;
use crate::interpreter::ffi::Given;

/// One argument for each parameter, or the `TypeError` that a function of Python raises, in its words.
pub(super) fn bind<'py>(parameters: &Parameters, given: &Given<'_, 'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let (positional, all) = (given.positional(), given.positional() + given.named());
    // Of a call that runs, each argument and each name is there.
    let missing = || PyTypeError::new_err("the Rust callback was called without what the call has");
    let value = |index| given.get(index).map(Borrowed::to_owned).ok_or_else(missing);
    let named = |index| Ok::<_, PyErr>((given.name(index).ok_or_else(missing)?, value(index)?));
    let first = (0..positional).map(value).collect::<PyResult<Vec<_>>>()?;
    let second = (positional..all).map(named).collect::<PyResult<Vec<_>>>()?;
    let bound = binding::bind(parameters, first.into_iter(), second.into_iter(), text);
    let binding::Bound { mut arguments, rest } = bound.map_err(PyTypeError::new_err)?;
    if parameters.has_keywords {
        let keywords = PyDict::new(given.py());
        for (name, value) in rest {
            keywords.set_item(name, value)?;
        }
        arguments.push(keywords.into_any());
    }
    Ok(arguments)
}

fn text<'n>(name: &'n Bound<'_, PyString>) -> Cow<'n, str> {
    name.to_string_lossy()
}
