//! Rust closures and iterators as Python objects, and Rust errors that cross Python code.
//! Panics are caught at the boundary and become errors.

use std::any::Any;
use std::borrow::Cow;
use std::ffi::{CStr, CString};
use std::iter::Fuse;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::Borrowed;
use pyo3::exceptions::{PyRecursionError, PyRuntimeError};
use pyo3::prelude::*;

use super::arguments::bind;
use super::encode::Encoder;
use super::raised;
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::callback::Callback;
use crate::bridge::error::{Error, Result};
use crate::bridge::origin::Origin;
use crate::bridge::parameters::Parameters;
use crate::bridge::raw::Pulled;
use crate::bridge::session::WeakSession;
use crate::bridge::session::scope::Chosen;
use crate::bridge::value::Value;
use crate::interpreter::ffi::Given;
use crate::interpreter::helper::Helper;
use crate::interpreter::shield::panic_message;
use crate::interpreter::turn::{Holding, Turn};
use crate::interpreter::{attach, ffi, rust_error};

/// The part written in Python.
static FUNCTIONS: Helper = Helper::new(
    "_snakebridge_functions",
    "<snakebridge>/functions.py",
    include_str!("../functions.py"),
);

/// The attribute of a raised exception that carries the Rust error.
const CARRIER: &str = "_snakebridge_error";

/// A Rust closure as a Python callable. Its arguments become references of `session` while that exists.
pub(crate) fn make_callable<'py>(
    py: Python<'py>,
    callback: Callback,
    session: WeakSession,
) -> Result<Bound<'py, PyAny>> {
    if callback.parameters().function.is_some() {
        return make_function(py, callback, session);
    }
    let text = text(callback.parameters())?;
    ffi::function(py, c"rust_callback", text, Closure { callback, session })
        .map_err(|error| raised(py, error))
}

/// A function of Python that calls the closure.
#[cold]
fn make_function<'py>(
    py: Python<'py>,
    callback: Callback,
    session: WeakSession,
) -> Result<Bound<'py, PyAny>> {
    let parameters = callback.parameters();
    parameters.check()?;
    let name = parameters.function.as_ref().map(|function| function.name.clone());
    let (passed, annotations) = (parameters.passed_on(), parameters.annotations());
    let annotations: Vec<_> = annotations
        .into_iter()
        .map(|(name, kind)| (name.into_owned(), kind.to_owned()))
        .collect();
    let defaults: Vec<Value> = parameters.defaults().into_iter().cloned().collect();
    let mut encoder = Encoder::new(py, Chosen::Weak(session.clone()));
    let defaults = defaults.iter().map(|value| encoder.take(&mut value.as_raw()));
    let defaults = defaults.collect::<Result<Vec<_>>>()?;
    let made = ffi::function(
        py,
        c"rust_callback",
        Cow::Borrowed(c""),
        Closure { callback, session },
    )
    .and_then(|routine| {
        let make = FUNCTIONS.module(py)?.getattr("function")?;
        make.call1((routine, name, passed, annotations, defaults))
    });
    made.map_err(|error| raised(py, error))
}

/// The documentation, of which CPython takes the signature.
fn text(parameters: &Parameters) -> Result<Cow<'static, CStr>> {
    const PLAIN: [&CStr; 4] = [
        c"rust_callback()\n--\n\n",
        c"rust_callback(arg1, /)\n--\n\n",
        c"rust_callback(arg1, arg2, /)\n--\n\n",
        c"rust_callback(arg1, arg2, arg3, /)\n--\n\n",
    ];
    if let (None, false, Some(text)) = (
        &parameters.names,
        parameters.has_keywords,
        PLAIN.get(parameters.count),
    ) {
        return Ok(Cow::Borrowed(text));
    }
    parameters.check()?;
    let text = format!("rust_callback{}\n--\n\n", parameters.signature());
    // Names have no NUL.
    Ok(Cow::Owned(CString::new(text).unwrap_or_default()))
}

struct Closure {
    callback: Callback,
    session: WeakSession,
}

impl ffi::Routine for Closure {
    fn call<'py>(&self, given: &Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let py = given.py();
        let _scope = attach::enter(py);
        if ffi::is_stack_low() {
            return Err(too_deep());
        }
        let parameters = self.callback.parameters();
        if !parameters.has_keywords && given.named() == 0 && given.positional() == parameters.count {
            return guarded(py, || {
                self.answer(py, given.positional(), |index| given.get(index))
            });
        }
        let arguments = bind(parameters, given)?;
        guarded(py, || {
            self.answer(py, arguments.len(), |index| {
                arguments.get(index).map(Bound::as_borrowed)
            })
        })
    }
}

impl Closure {
    /// The level between Python and a closure that Python calls.
    fn answer<'a, 'py: 'a>(
        &self,
        py: Python<'py>,
        count: usize,
        argument: impl Fn(usize) -> Option<Borrowed<'a, 'py, PyAny>>,
    ) -> Result<Bound<'py, PyAny>> {
        let context = Context {
            target: Target::Path {
                module: "snakebridge",
                path: "callback",
            },
            receiver: None,
            origin: Some(Origin::BUILTINS),
            session: Chosen::Weak(self.session.clone()),
        };
        let value = |index| {
            let value = argument(index).ok_or_else(lost_argument)?;
            Ok::<_, Error>(Returned::python(value, &context))
        };
        // For most closures, the list of them stands on the stack.
        let mut raw = match count {
            0 => self.callback.run(&[])?,
            1 => self.callback.run(&[value(0)?])?,
            2 => self.callback.run(&[value(0)?, value(1)?])?,
            3 => self.callback.run(&[value(0)?, value(1)?, value(2)?])?,
            _ => {
                let values = (0..count).map(value).collect::<Result<Vec<_>>>()?;
                self.callback.run(&values)?
            }
        };
        Encoder::new(py, context.session).take(&mut raw)
    }
}

#[cold]
fn lost_argument() -> Error {
    Error::arguments("Rust callback", "has fewer arguments than it was called with")
}

/// Python counts levels, and a level of ours takes more of the stack than one of its own: the stack of a thread may end
/// before the count does.
#[cold]
fn too_deep() -> PyErr {
    PyRecursionError::new_err(
        "maximum recursion depth exceeded: the thread's stack has no room for another call of Rust",
    )
}

/// A Rust iterator as a Python iterator, pulled one element at a time.
pub(crate) fn make_iterator<'py>(
    py: Python<'py>,
    items: Pulled,
    session: WeakSession,
) -> PyResult<Bound<'py, PyAny>> {
    let holding = items.holding;
    // Threads of Python that wait for their turn may ask again after the end.
    let items = Turn::new(items.fuse());
    ffi::iterator(
        py,
        Items {
            items,
            holding,
            session,
        },
    )
}

struct Items {
    items: Turn<Fuse<Pulled>>,
    holding: Holding,
    session: WeakSession,
}

impl ffi::Stream for Items {
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let _scope = attach::enter(py);
        if ffi::is_stack_low() {
            return Err(too_deep());
        }
        guarded(py, || {
            let Some(next) = self.items.run(self.holding, Iterator::next) else {
                return Err(Error::UnsupportedValue {
                    kind: crate::bridge::error::ErrorKind::InUse,
                    path: String::new(),
                    message: "the Rust iterator pulls from itself".to_owned(),
                });
            };
            let mut encoder = Encoder::new(py, Chosen::Weak(self.session.clone()));
            next.map(|mut raw| encoder.take(&mut raw)).transpose()
        })
    }
}

/// Runs Rust code called by Python: errors and panics become exceptions.
pub(crate) fn guarded<T>(py: Python<'_>, body: impl FnOnce() -> Result<T>) -> PyResult<T> {
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
    let message = panic_message(panic);
    raise(py, Error::CallbackPanic { message })
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
