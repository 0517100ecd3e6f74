//! Calls that come from a function of Python, for what looks at the frame of its caller (`sys._getframe(1)`): a call from Rust has none.

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::interpreter::helper::Helper;

static FRAMED: Helper = Helper::new(
    "_snakebridge_framed",
    "<snakebridge>/framed.py",
    include_str!("../framed.py"),
);

/// A function of Python that calls `called`.
#[cold]
pub(super) fn function<'py>(py: Python<'py>, called: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    FRAMED.module(py)?.getattr("function")?.call1((called,))
}

/// A function of Python that calls the method of this name of its first argument.
pub(super) fn method<'py>(py: Python<'py>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    FRAMED.module(py)?.getattr("method")?.call1((name,))
}
