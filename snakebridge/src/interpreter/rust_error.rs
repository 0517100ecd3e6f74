//! `RustError`: the class of the exception that carries a Rust error through Python code.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// The class, if an error has needed it yet.
pub(crate) fn known(py: Python<'_>) -> Option<&Bound<'_, PyType>> {
    CLASS.get(py).map(|class| class.bind(py))
}

/// The class, made by the first call.
pub(crate) fn class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    if let Some(class) = known(py) {
        return Ok(class);
    }
    let base = py.get_type::<PyRuntimeError>();
    let class = PyErr::new_type(
        py,
        c"snakebridge.RustError",
        Some(c"An error of the Rust program, on its way through Python."),
        Some(&base),
        None,
    )?;
    Ok(CLASS.get_or_init(py, || class).bind(py))
}

/// Makes the classes that errors need before there is an error.
///
/// PyO3 makes its `PanicException` when it takes the first error of the process. Where that is one of recursion, making
/// it fails, which takes an error in turn: the thread waits for itself, and every later error of the process for it.
pub(crate) fn make_classes(py: Python<'_>) -> PyResult<()> {
    let _ = py.import("sys")?.getattr("snakebridge: no such name");
    class(py).map(drop)
}
