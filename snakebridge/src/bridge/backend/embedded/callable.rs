//! Rust closures and iterators as Python objects, and Rust errors that cross Python code.
//! Panics are caught at the boundary and become errors.

use std::panic::{AssertUnwindSafe, catch_unwind};

use parking_lot::Mutex;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCFunction, PyDict, PyTuple, PyType};

use super::encode::Encoder;
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::error::{Error, Result};
use crate::bridge::raw::{Callback, Pulled};
use crate::bridge::session::WeakSession;
use crate::bridge::session::scope::Chosen;
use crate::interpreter::shield::Shield;
use crate::interpreter::{attach, ffi};

/// The attribute of a raised exception that carries the Rust error.
const CARRIER: &str = "_snakebridge_error";

/// A Rust closure as a Python callable. Its arguments become references of `session` while that exists.
pub(crate) fn make_callable<'py>(
    py: Python<'py>,
    callback: Callback,
    session: WeakSession,
) -> PyResult<Bound<'py, PyAny>> {
    let callback = Shield::new(callback);
    let run =
        move |arguments: &Bound<'_, PyTuple>, keywords: Option<&Bound<'_, PyDict>>| -> PyResult<Py<PyAny>> {
            let py = arguments.py();
            let _scope = attach::enter(py);
            let Some(callback) = callback.get() else {
                return Err(raise(py, Error::CallbackRevoked));
            };
            let wanted = callback.arity();
            let got = arguments.len() + keywords.map_or(0, PyDictMethods::len);
            if got != wanted || keywords.is_some_and(|keywords| !keywords.is_empty()) {
                let named = if arguments.len() == got {
                    ""
                } else {
                    " (some by name)"
                };
                return Err(PyTypeError::new_err(format!(
                    "the Rust callback takes {wanted} positional argument{}, but {got} were given{named}",
                    if wanted == 1 { "" } else { "s" }
                )));
            }
            guarded(py, || {
                let context = Context {
                    target: Target::Path {
                        module: "snakebridge",
                        path: "callback",
                    },
                    receiver: None,
                    origin: "builtins".into(),
                    session: Chosen::Weak(session.clone()),
                };
                let values: Vec<Bound<'_, PyAny>> = arguments.iter().collect();
                let values: Vec<Returned<'_>> = values
                    .iter()
                    .map(|value| Returned::python(value.as_borrowed(), &context))
                    .collect();
                let mut raw = callback.run(&values)?;
                Encoder::new(py, Chosen::Weak(session.clone()))
                    .take(&mut raw)
                    .map(Bound::unbind)
            })
        };
    PyCFunction::new_closure(py, Some(c"rust_callback"), None, run).map(Bound::into_any)
}

/// A Rust iterator as a Python iterator, pulled one element at a time.
pub(crate) fn make_iterator<'py>(
    py: Python<'py>,
    items: Pulled,
    session: WeakSession,
) -> PyResult<Bound<'py, PyAny>> {
    let sentinel = PyTuple::new(py, ["snakebridge.exhausted"])?.into_any();
    let end = sentinel.clone().unbind();
    let items = Shield::new(Mutex::new(items));
    let pull = move |arguments: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| -> PyResult<Py<PyAny>> {
        let py = arguments.py();
        let _scope = attach::enter(py);
        guarded(py, || {
            // Waiting while holding the interpreter could block the thread that is pulling: refuse instead.
            let Some(mut items) = items.get().and_then(Mutex::try_lock) else {
                return Err(Error::UnsupportedValue {
                    kind: crate::bridge::error::ErrorKind::InUse,
                    path: String::new(),
                    message: "the Rust iterator is already being pulled from by another thread".to_owned(),
                });
            };
            match items.next() {
                Some(mut raw) => {
                    drop(items);
                    Encoder::new(py, Chosen::Weak(session.clone()))
                        .take(&mut raw)
                        .map(Bound::unbind)
                }
                None => Ok(end.clone_ref(py)),
            }
        })
    };
    let pull = PyCFunction::new_closure(py, Some(c"rust_iterator"), None, pull)?;
    ffi::call_iterator(&pull.into_any(), &sentinel)
}

/// Runs Rust code called by Python: errors and panics become exceptions.
fn guarded(py: Python<'_>, body: impl FnOnce() -> Result<Py<PyAny>>) -> PyResult<Py<PyAny>> {
    let result = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        Err(Error::CallbackPanic {
            message: panic_message(&*panic),
        })
    });
    result.map_err(|error| raise(py, error))
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "(no message)".to_owned())
}

/// The exception for a Rust error: a Python exception unchanged, any other error in a `RuntimeError` that carries it.
pub(crate) fn raise(py: Python<'_>, error: Error) -> PyErr {
    if !ffi::in_main_interpreter(py) {
        // The class below and the original exception belong to the main interpreter.
        return PyRuntimeError::new_err(error.to_string());
    }
    if let Error::Python(exception) = &error
        && let Some(original) = exception.bind(py)
    {
        return PyErr::from_value(original);
    }
    let message = error.to_string();
    let carrier = error_class(py).and_then(|class| {
        let exception = class.call1((message.as_str(),))?;
        exception.setattr(CARRIER, ffi::capsule(py, error)?)?;
        Ok(exception)
    });
    match carrier {
        Ok(exception) => PyErr::from_value(exception),
        Err(_) => PyRuntimeError::new_err(message),
    }
}

/// The Rust error that an exception made by [`raise`] carries.
pub(super) fn rust_error(py: Python<'_>, error: &PyErr) -> Option<Error> {
    let class = CLASS.get(py)?;
    let value = error.value(py);
    if !value.is_instance(class.bind(py)).unwrap_or(false) {
        return None;
    }
    let capsule = value.getattr(CARRIER).ok()?;
    ffi::from_capsule(&capsule)
}

static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();

fn error_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    if let Some(class) = CLASS.get(py) {
        return Ok(class.bind(py));
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
