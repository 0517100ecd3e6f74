//! The interpreter in this process: arguments are encoded, calls use vectorcall, results are read in place.

mod arguments;
pub(crate) mod array;
#[cfg(feature = "arrow")]
pub(crate) mod arrow;
mod bigint;
mod call;
mod callable;
mod class;
pub(crate) mod direct;
mod elements;
mod encode;
mod framed;
mod intern;
pub(crate) mod overdue;
mod parameter;
pub(crate) mod read;
mod run;
mod site;
mod text;
pub(crate) mod weak;

pub(crate) use call::perform;
pub(crate) use callable::guarded;
#[cfg(feature = "pyo3")]
pub(crate) use callable::raise;
pub(crate) use class::ClassObject;
pub(crate) use elements::{Elements, Entries};
pub(crate) use encode::Encoder;
pub(crate) use intern::{import, resolve};
pub(crate) use run::{next, run, run_with};
pub(crate) use site::Cache;
pub(crate) use text::text;

/// Reads an object of the interpreter, by the function of that name in `read`.
macro_rules! reading {
    ($name:ident($($argument:expr),*)) => {
        $crate::bridge::backend::embedded::read::$name($($argument),*)
    };
}
pub(crate) use reading;

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;

use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result, Rung};
use crate::bridge::exception::PyException;
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::reference::Ref;
use crate::bridge::session::scope;
use crate::bridge::site::Site;
use crate::interpreter::entry::Slot;
use crate::interpreter::{attach, start};

/// Starts Python now. Best called first in `main`, because the thread that starts Python is Python's main thread.
///
/// Without it, the first call starts Python, on whichever thread that is. If Python is already running in this process,
/// it is used as it is, and none of its settings are changed.
///
/// # Errors
///
/// [`Error::Environment`] if Python is not found, does not start, is not the version that the program was built for,
/// or was shut down, or if an environment variable of SnakeBridge has an unusable value. [`Error::Forked`] in a child
/// process made by `fork`.
pub fn init() -> Result<()> {
    Ok(start::ensure()?)
}

/// Makes a handle of an object in the session chosen for the call.
#[inline]
pub(crate) fn register(object: Bound<'_, PyAny>, session: &scope::Chosen<'_>, origin: Origin) -> Object {
    match origin {
        Origin::Static(module) => register_static(module, object, session),
        origin @ Origin::Text(_) => {
            let payload = Payload::Python(Slot::new(object));
            Object::from(session.with(|session| session.store(payload, origin)))
        }
    }
}

/// [`register`] of what a generated item has returned, as nearly all objects are.
#[inline]
pub(crate) fn register_of(
    site: &'static Site,
    object: Bound<'_, PyAny>,
    session: &scope::Chosen<'_>,
) -> Object {
    register_static(site.module_ref(), object, session)
}

#[inline]
fn register_static(
    module: &'static &'static str,
    object: Bound<'_, PyAny>,
    session: &scope::Chosen<'_>,
) -> Object {
    let slot = Slot::new(object);
    Object::from(session.with(|session| session.store_plain(slot, module)))
}

/// Converts an exception to an [`Error`]; a Rust error that crossed Python code is returned as it was.
#[cold]
pub(crate) fn raised(py: Python<'_>, error: PyErr) -> Error {
    match callable::carried(py, &error) {
        Some(error) => error,
        None if overdue::is_struck() && error.is_instance_of::<PyKeyboardInterrupt>(py) => Error::TimedOut {
            pool: None,
            symbol: String::new(),
            rung: Rung::Interrupted,
        },
        None => Error::Python(PyException::new(py, error)),
    }
}

/// [`raised`] where no token proves that the interpreter is held; an exception exists, so Python is running.
#[cold]
pub(crate) fn raised_anywhere(error: PyErr) -> Error {
    Python::attach(|py| raised(py, error))
}

pub(crate) fn describe(reference: &Ref) -> Result<(String, String)> {
    attach::with_python(|py| {
        let object = reference.peek(py).ok_or_else(|| reference.0.not_found())?;
        let value = object.as_borrowed();
        Ok((
            crate::interpreter::ffi::short_type_name(value),
            crate::interpreter::ffi::qualified_type_name(value),
        ))
    })
}

pub(crate) fn is_instance(reference: &Ref, class: &'static ClassDef) -> Result<bool> {
    attach::with_python(|py| {
        let object = reference.bind(py)?;
        read::is_a(object.as_borrowed(), class)
    })
}

/// The top-level package of a module, or `stdlib`.
pub(crate) fn library_of(module: &str) -> Result<String> {
    let top = module.split('.').next().unwrap_or(module);
    attach::with_python(|py| {
        let sys = import(py, "sys")?;
        let standard = match sys.getattr("stdlib_module_names") {
            Ok(names) => names.contains(top),
            Err(_) => is_standard_by_place(py, top),
        };
        let standard = standard.map_err(|error| raised(py, error))?;
        Ok(if standard {
            "stdlib".to_owned()
        } else {
            top.to_owned()
        })
    })
}

/// Python 3.9 has no list of standard modules: builtin ones, and those in the folder of `os`, count as standard.
fn is_standard_by_place(py: Python<'_>, top: &str) -> PyResult<bool> {
    if py.import("sys")?.getattr("builtin_module_names")?.contains(top)? {
        return Ok(true);
    }
    let file = |name: &str| -> PyResult<String> { py.import(name)?.getattr("__file__")?.extract() };
    let Ok(own) = file(top) else { return Ok(false) };
    let standard = file("os")?;
    let folder = standard.trim_end_matches("os.py");
    Ok(own.starts_with(folder) && !own.contains("site-packages"))
}
