//! Finds the array of numbers that an object is: by the buffer protocol, by DLPack, or by what numpy makes of it. And passes numbers
//! of Rust as one.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use super::raised;
use crate::bridge::backend::{Context, Read, Returned, Target};
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::bridge::session::scope;
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Array, Memory};

/// The object's array; none if it is none. Tensors hand theirs on by `__dlpack__`; what numpy calls array-like
/// (`__array_interface__`, `__array__`: pandas, Pillow) is made an array by numpy, which shares the memory where it can.
///
/// # Errors
///
/// What `__dlpack__` or `numpy.asarray` raise: torch refuses a tensor that requires a gradient.
pub(crate) fn find<'py>(object: Borrowed<'_, 'py, PyAny>) -> Result<Option<Array<'py>>> {
    if let Some(array) = ffi::buffer(object) {
        return Ok(Some(array));
    }
    if ffi::has_buffer(object) {
        // It refuses: its items are none that a format of `struct` describes, like the dates of numpy.
        return Ok(None);
    }
    let py = object.py();
    let class = object.get_type();
    let has = |name: &str| class.hasattr(name).map_err(|error| raised(py, error));
    if has("__dlpack__")? {
        let capsule = tensor(object).map_err(|error| raised(py, error))?;
        return Ok(ffi::from_dlpack(capsule));
    }
    if !has("__array_interface__")? && !has("__array__")? {
        return Ok(None);
    }
    // Without numpy nobody can ask such an object for its array.
    let Ok(numpy) = py.import("numpy") else {
        return Ok(None);
    };
    let array = numpy.call_method1("asarray", (object,));
    let array = array.map_err(|error| raised(py, error))?;
    Ok(ffi::buffer(array.as_borrowed()))
}

/// Looks at an object of this process where it is, whatever its session is placed in and how long its calls may take: what is taken of it is
/// its memory.
pub(crate) fn look(object: &Object, read: Read<'_>) -> Result<()> {
    let reference = Handle::reference(object);
    attach::with_python(|py| {
        let value = reference.bind(py)?;
        let session = scope::Chosen::Borrowed(reference.session());
        let context = Context::plain(Target::Receiver, Some(object), session);
        read(&Returned::python(value.as_borrowed(), &context))
    })
}

/// What `__dlpack__` returns to those who know version 1; producers that do not know it take no such argument.
fn tensor<'py>(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = object.py();
    let options = PyDict::new(py);
    options.set_item("max_version", (1, 0))?;
    match object.call_method("__dlpack__", (), Some(&options)) {
        Err(error) if error.is_instance_of::<PyTypeError>(py) => object.call_method0("__dlpack__"),
        other => other,
    }
}

/// The object for numbers of Rust. Where Python takes an array, that is one of numpy over the same memory if the process has loaded
/// numpy: nothing else is asked for its `shape` or its `dtype` by so many libraries.
pub(crate) fn given<'py>(py: Python<'py>, memory: &Memory) -> PyResult<Bound<'py, PyAny>> {
    let exported = ffi::export(py, memory)?;
    if !memory.is_array() {
        return Ok(exported);
    }
    match as_array(py)? {
        Some(as_array) => as_array.call1((exported,)),
        None => Ok(exported),
    }
}

/// `numpy.asarray`, if numpy is loaded.
fn as_array(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    static AS_ARRAY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(known) = AS_ARRAY.get(py) {
        return Ok(Some(known.bind(py).clone()));
    }
    let modules = py.import("sys")?.getattr("modules")?;
    let numpy = modules.call_method1("get", ("numpy",))?;
    // Another thread may be loading it.
    match numpy.getattr_opt("asarray")? {
        Some(as_array) => {
            let _ = AS_ARRAY.set(py, as_array.clone().unbind());
            Ok(Some(as_array))
        }
        None => Ok(None),
    }
}
