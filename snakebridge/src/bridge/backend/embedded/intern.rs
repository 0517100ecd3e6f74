//! Importing modules, walking dotted paths, and names as Python strings. Only static names are interned: Python 3.12
//! keeps interned strings for ever, and names that a program makes up are without number.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyModule, PyString};

use super::raised;
use crate::bridge::error::Result;
use crate::interpreter::{leave, own_import};

/// Imports a module; for a dotted name, returns the innermost one.
pub(crate) fn import<'py>(py: Python<'py>, name: &str) -> Result<Bound<'py, PyAny>> {
    own_import::make_ready(py, name)?;
    let module = own_import::import(py, name).map_err(|error| raised(py, error));
    leave::stay_first_after_import(py);
    module
}

/// Follows a dotted path of attributes from a module or an object.
pub(crate) fn resolve<'py>(start: &Bound<'py, PyAny>, path: &str) -> Result<Bound<'py, PyAny>> {
    let mut object = start.clone();
    for name in path.split('.') {
        object = object.getattr(name).map_err(|error| raised(start.py(), error))?;
    }
    Ok(object)
}

/// The object at a path whose first segments may still belong to the module's name (`os`, `path.join`).
pub(crate) fn locate<'py>(py: Python<'py>, module: &str, path: &str) -> Result<Bound<'py, PyAny>> {
    let mut object = import(py, module)?;
    let mut name = module.to_owned();
    for segment in path.split('.') {
        let missing = match object.getattr(segment) {
            Ok(found) => {
                object = found;
                name = format!("{name}.{segment}");
                continue;
            }
            Err(error) => error,
        };
        // A submodule becomes an attribute of its package only once it is imported.
        let is_module = object.cast::<PyModule>().is_ok();
        if !is_module || !missing.is_instance_of::<pyo3::exceptions::PyAttributeError>(py) {
            return Err(raised(py, missing));
        }
        name = format!("{name}.{segment}");
        object = match own_import::import(py, &name) {
            Ok(found) => found,
            // "No module named x" would hide which attribute is missing; but a failure inside an existing submodule is
            // reported.
            Err(error) if is_missing(py, &error, &name) => return Err(raised(py, missing)),
            Err(error) => return Err(raised(py, error)),
        };
    }
    Ok(object)
}

fn is_missing(py: Python<'_>, error: &PyErr, name: &str) -> bool {
    error.is_instance_of::<pyo3::exceptions::PyModuleNotFoundError>(py)
        && error
            .value(py)
            .getattr("name")
            .and_then(|missing| missing.extract::<String>())
            .is_ok_and(|missing| name == missing || name.starts_with(&format!("{missing}.")))
}

/// An interned `str`, of which there are as many as the program has names written out.
pub(crate) fn interned<'py>(py: Python<'py>, name: &'static str) -> Bound<'py, PyString> {
    PyString::intern(py, name)
}

/// The name of a keyword argument: static ones are written out in the program or generated.
#[allow(clippy::ptr_arg, reason = "whether it is borrowed is what decides")]
pub(crate) fn keyword<'py>(py: Python<'py>, name: &Cow<'static, str>) -> Bound<'py, PyString> {
    match name {
        Cow::Borrowed(name) => interned(py, name),
        Cow::Owned(name) => PyString::new(py, name),
    }
}
