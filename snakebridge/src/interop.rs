//! Feature `pyo3`: handles as PyO3 objects and back, for code that uses both, such as an extension module.
//! No other part of the API mentions PyO3.

use pyo3::prelude::*;

use crate::bridge::Object;
use crate::bridge::backend::embedded;
use crate::bridge::origin::Origin;
use crate::bridge::session::scope::Chosen;
use crate::bridge::{Error, Result};
use crate::interpreter::attach;
use crate::interpreter::environment;
use crate::interpreter::ffi;

impl Object {
    /// A handle of a PyO3 object, in the current session. [`Handle::cast`](crate::Handle::cast) converts it
    /// to a typed handle.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`] in another interpreter than the main one and after [`shutdown`](crate::shutdown), and
    /// [`Error::Forked`] in a child process made by `fork`.
    #[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
    pub fn from_bound(object: &Bound<'_, PyAny>) -> Result<Object> {
        attach::with_python(|_| {
            let origin = ffi::module_of_class(object.as_borrowed(), Origin::named);
            let origin = origin.unwrap_or_else(|| asked(object));
            Ok(embedded::register(object.clone(), &Chosen::current(), origin))
        })
    }
}

/// The origin of an object whose class has to be asked. `__module__` can be set to anything; it only names the origin of the
/// reference.
#[cold]
fn asked(object: &Bound<'_, PyAny>) -> Origin {
    let module = object.get_type().module();
    match module.as_ref().map(|name| name.to_string_lossy()) {
        Ok(name) => Origin::named(&name),
        Err(_) => Origin::BUILTINS,
    }
}

/// A Python exception is raised again unchanged, including its traceback; any other error becomes a `RuntimeError`,
/// from which `Error::from` restores the original.
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
impl From<Error> for PyErr {
    fn from(error: Error) -> PyErr {
        Python::attach(|py| embedded::raise(py, error))
    }
}

/// A Rust error that has crossed Python is returned as it was; any other exception is [`Error::Python`].
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
impl From<PyErr> for Error {
    fn from(error: PyErr) -> Error {
        Python::attach(|py| {
            if !ffi::in_main_interpreter(py) {
                return environment::exception_of_a_subinterpreter(&error).into();
            }
            let _scope = attach::enter(py);
            embedded::raised(py, error)
        })
    }
}
