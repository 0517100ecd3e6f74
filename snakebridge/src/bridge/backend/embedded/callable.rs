//! Rust closures and iterators as Python objects, and Rust errors that cross Python code.
//! Panics are caught at the boundary and become errors.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use parking_lot::Mutex;
use pyo3::exceptions::{PyRecursionError, PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};

use super::encode::Encoder;
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::error::{Error, Result};
use crate::bridge::raw::{Callback, Pulled};
use crate::bridge::session::WeakSession;
use crate::bridge::session::scope::Chosen;
use crate::interpreter::shield::Shield;
use crate::interpreter::{attach, ffi, rust_error};

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
            if ffi::is_stack_low() {
                return Err(too_deep());
            }
            let Some(callback) = callback.get() else {
                return Err(raise(py, Error::CallbackRevoked));
            };
            let named = keywords.map_or(0, PyDictMethods::len);
            if arguments.len() != callback.arity() || named > 0 {
                return Err(wrong_number(callback.arity(), arguments.len(), named));
            }
            guarded(py, || answer(py, callback, arguments, &session))
        };
    PyCFunction::new_closure(py, Some(c"rust_callback"), None, run).map(Bound::into_any)
}

/// The level between Python and a closure that Python calls.
fn answer(
    py: Python<'_>,
    callback: &Callback,
    arguments: &Bound<'_, PyTuple>,
    session: &WeakSession,
) -> Result<Py<PyAny>> {
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
}

/// Python counts levels, and a level of ours takes more of the stack than one of its own: the stack of a thread may end
/// before the count does.
#[cold]
fn too_deep() -> PyErr {
    PyRecursionError::new_err(
        "maximum recursion depth exceeded: the thread's stack has no room for another call of Rust",
    )
}

#[cold]
fn wrong_number(wanted: usize, got: usize, named: usize) -> PyErr {
    let plural = if wanted == 1 { "" } else { "s" };
    let (got, some) = (got + named, if named > 0 { " (some by name)" } else { "" });
    PyTypeError::new_err(format!(
        "the Rust callback takes {wanted} positional argument{plural}, but {got} were given{some}"
    ))
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
        if ffi::is_stack_low() {
            return Err(too_deep());
        }
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
    let panic = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => return Ok(value),
        // An error of the program's own may panic while it says what it is, and when it is dropped.
        Ok(Err(error)) => match catch_unwind(AssertUnwindSafe(|| raise(py, error))) {
            Ok(exception) => return Err(exception),
            Err(panic) => panic,
        },
        Err(panic) => panic,
    };
    Err(panicked(py, panic))
}

#[cold]
fn panicked(py: Python<'_>, panic: Box<dyn Any + Send>) -> PyErr {
    // The destructor of the payload may panic, too.
    let panic = Shield::new(panic);
    let message = panic
        .get()
        .map_or_else(String::new, |panic| panic_message(&**panic));
    raise(py, Error::CallbackPanic { message })
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "(no message)".to_owned())
}

/// The exception for a Rust error: a Python exception unchanged, any other error in a `RuntimeError` that carries it.
pub(crate) fn raise(py: Python<'_>, error: Error) -> PyErr {
    if !ffi::in_main_interpreter(py) {
        // The class of the exception and the original exception belong to the main interpreter.
        return PyRuntimeError::new_err(error.to_string());
    }
    if let Error::Python(exception) = &error
        && let Some(original) = exception.bind(py)
    {
        return PyErr::from_value(original);
    }
    let message = error.to_string();
    let carrier = rust_error::class(py).and_then(|class| {
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
pub(super) fn carried(py: Python<'_>, error: &PyErr) -> Option<Error> {
    let class = rust_error::known(py)?;
    let value = error.value(py);
    if !value.is_instance(class).unwrap_or(false) {
        return None;
    }
    let capsule = value.getattr(CARRIER).ok()?;
    ffi::from_capsule(&capsule)
}
