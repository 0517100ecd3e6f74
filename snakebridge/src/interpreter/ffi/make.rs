//! Builtin values of Python made from those of Rust, in the fewest steps.

use pyo3::ffi;
use pyo3::prelude::*;

/// An exception of Python that is set in this thread. It takes no room, so that what may raise returns one word.
#[derive(Debug)]
#[must_use = "the exception stays set until it is taken"]
pub(crate) struct Pending(());

/// A result, or an exception that is set.
pub(crate) type Raising<T> = Result<T, Pending>;

impl Pending {
    /// Sets the exception.
    pub(super) fn set(py: Python<'_>, error: PyErr) -> Pending {
        error.restore(py);
        Pending(())
    }

    /// One that is there as it was.
    pub(super) const STILL: Pending = Pending(());

    /// Takes the exception.
    #[cold]
    pub(crate) fn take(self, py: Python<'_>) -> PyErr {
        PyErr::fetch(py)
    }
}

/// What a function of CPython returned: a new reference, or null with an exception set.
///
/// # Safety
///
/// It is one of the two.
#[inline]
pub(super) unsafe fn made<'py>(py: Python<'py>, object: *mut ffi::PyObject) -> Raising<Bound<'py, PyAny>> {
    // SAFETY: as the caller promises.
    unsafe { Bound::from_owned_ptr_or_opt(py, object) }.ok_or(Pending(()))
}

/// A `str`. Text of ASCII is copied into the new object at once; CPython's decoder would go through it twice.
#[inline]
pub(crate) fn text<'py>(py: Python<'py>, text: &str) -> Raising<Bound<'py, PyAny>> {
    match ascii(py, text.as_bytes()) {
        Some(made) => made,
        None => decoded(py, text),
    }
}

/// A `str` of bytes that are ASCII; none for others, and for what exists once in an interpreter: the empty text and single
/// characters, which the decoder finds.
#[inline]
pub(crate) fn ascii<'py>(py: Python<'py>, text: &[u8]) -> Option<Raising<Bound<'py, PyAny>>> {
    if text.len() < 2 || !text.is_ascii() {
        return None;
    }
    // SAFETY: attached. A compact object for ASCII holds its characters behind its head, as many as it was made for; it
    // is written whole before anybody else sees it.
    unsafe {
        let object = ffi::PyUnicode_New(text.len() as ffi::Py_ssize_t, 127);
        if !object.is_null() {
            let characters = object.cast::<ffi::PyASCIIObject>().add(1).cast::<u8>();
            std::ptr::copy_nonoverlapping(text.as_ptr(), characters, text.len());
        }
        Some(made(py, object))
    }
}

#[inline(never)]
fn decoded<'py>(py: Python<'py>, text: &str) -> Raising<Bound<'py, PyAny>> {
    let (data, size) = (text.as_ptr().cast(), text.len() as ffi::Py_ssize_t);
    // SAFETY: attached; `data` points at `size` bytes of UTF-8.
    unsafe { made(py, ffi::PyUnicode_FromStringAndSize(data, size)) }
}

/// An `int`.
#[inline]
pub(crate) fn int(py: Python<'_>, number: i64) -> Raising<Bound<'_, PyAny>> {
    // SAFETY: attached.
    unsafe { made(py, ffi::PyLong_FromLongLong(number)) }
}

/// A `float`.
#[inline]
pub(crate) fn float(py: Python<'_>, number: f64) -> Raising<Bound<'_, PyAny>> {
    // SAFETY: attached.
    unsafe { made(py, ffi::PyFloat_FromDouble(number)) }
}
