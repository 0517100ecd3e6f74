//! The interpreter in this process: arguments are encoded, the call goes by vectorcall, the result is read in place.

mod call;
mod callable;
mod encode;
mod intern;
pub(crate) mod read;

pub(crate) use call::{Cache, perform};
pub(crate) use intern::{import, resolve};

use std::borrow::Cow;

use pyo3::prelude::*;

use crate::attach;
use crate::class::ClassDef;
use crate::error::{Error, Result};
use crate::exception::PyException;
use crate::object::Object;
use crate::payload::Payload;
use crate::reference::Ref;
use crate::session::{Session, scope};

/// Makes a handle of an object, in the session that was chosen for the call.
pub(crate) fn register(
    object: Bound<'_, PyAny>,
    session: &scope::Chosen<'_>,
    origin: Cow<'static, str>,
) -> Object {
    let payload = Payload::Python(crate::entry::Slot::new(object));
    let reference = session.with(|session: &Session| session.store(payload, origin));
    Object::from(reference)
}

/// The exception Python raised as an [`Error`]; a Rust error that crossed Python comes back as it was.
#[cold]
pub(crate) fn raised(py: Python<'_>, error: PyErr) -> Error {
    match callable::rust_error(py, &error) {
        Some(error) => error,
        None => Error::Python(PyException::new(py, error)),
    }
}

pub(crate) fn describe(reference: &Ref) -> Result<(String, String)> {
    attach::with_python(|py| {
        let object = reference.peek(py).ok_or_else(|| reference.0.not_found())?;
        let value = object.as_borrowed();
        Ok((
            crate::ffi::short_type_name(value),
            crate::ffi::qualified_type_name(value),
        ))
    })
}

pub(crate) fn is_instance(reference: &Ref, class: &'static ClassDef) -> Result<bool> {
    attach::with_python(|py| {
        let object = reference.bind(py)?;
        object
            .is_instance(class.bind(py)?)
            .map_err(|error| raised(py, error))
    })
}

/// The top-level package of a module, or `stdlib`.
pub(crate) fn library_of(module: &str) -> Result<String> {
    let top = module.split('.').next().unwrap_or(module);
    attach::with_python(|py| {
        let sys = import(py, "sys")?;
        let standard = match sys.getattr("stdlib_module_names") {
            Ok(names) => names.contains(top),
            // Python 3.9 has no list: a module without a file, or with one beside the standard library, counts.
            Err(_) => Ok(import(py, top).is_ok_and(|module| {
                let file = module
                    .getattr("__file__")
                    .and_then(|file| file.extract::<String>());
                file.map_or(true, |file| !file.contains("site-packages"))
            })),
        };
        let standard = standard.map_err(|error| raised(py, error))?;
        Ok(if standard {
            "stdlib".to_owned()
        } else {
            top.to_owned()
        })
    })
}
