//! Builtin values of Python made from those of Rust, in the fewest steps.

use pyo3::ffi;
use pyo3::prelude::*;

/// A `str`. Text of ASCII is copied into the new object at once; CPython's decoder would go through it twice.
#[inline]
pub(crate) fn text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    // The empty text and single characters exist once in an interpreter, and the decoder finds them.
    if text.len() < 2 || !text.is_ascii() {
        return decoded(py, text);
    }
    // SAFETY: attached. A compact object for ASCII holds its characters behind its head, as many as it was made for; it
    // is written whole before anybody else sees it.
    unsafe {
        let made = ffi::PyUnicode_New(text.len() as ffi::Py_ssize_t, 127);
        if !made.is_null() {
            let characters = made.cast::<ffi::PyASCIIObject>().add(1).cast::<u8>();
            std::ptr::copy_nonoverlapping(text.as_ptr(), characters, text.len());
        }
        Bound::from_owned_ptr_or_err(py, made)
    }
}

#[inline(never)]
fn decoded<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let (data, size) = (text.as_ptr().cast(), text.len() as ffi::Py_ssize_t);
    // SAFETY: attached; `data` points at `size` bytes of UTF-8.
    unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyUnicode_FromStringAndSize(data, size)) }
}

/// An `int`.
#[inline]
pub(crate) fn int(py: Python<'_>, number: i64) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: attached.
    unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyLong_FromLongLong(number)) }
}

/// A `float`.
#[inline]
pub(crate) fn float(py: Python<'_>, number: f64) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: attached.
    unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyFloat_FromDouble(number)) }
}
