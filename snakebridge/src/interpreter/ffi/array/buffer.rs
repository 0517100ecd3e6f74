//! The buffer protocol, <https://docs.python.org/3/c-api/buffer.html>: memory is held until it is released.

use std::ffi::{CStr, c_void};
use std::mem::ManuallyDrop;

use pyo3::ffi;
use pyo3::prelude::*;

use super::dtype::Dtype;
use super::python::Owner;
use super::{Array, Axes, Kept, packed};

/// A buffer that is released when this is dropped. It stands in a box: its fields may point to each other.
pub(super) struct Held<'py> {
    buffer: Box<ffi::Py_buffer>,
    attached: Python<'py>,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // SAFETY: filled by its exporter, released once, attached.
        unsafe { ffi::PyBuffer_Release(&raw mut *self.buffer) };
    }
}

/// The name of a capsule that holds a buffer.
static NAME: &CStr = c"snakebridge.buffer";

impl<'py> Held<'py> {
    /// The object that releases the buffer at its end, instead of this. None if there is no memory for it.
    pub(super) fn into_capsule(self) -> Option<Bound<'py, PyAny>> {
        let py = self.attached;
        let mut held = ManuallyDrop::new(self);
        let buffer: *mut ffi::Py_buffer = &raw mut *held.buffer;
        // SAFETY: the pointer is not null, and the name is static; the capsule has the box from now on, or if there is none, `held` has
        // it still, and is dropped once.
        unsafe {
            let capsule = ffi::PyCapsule_New(buffer.cast::<c_void>(), NAME.as_ptr(), Some(release));
            if capsule.is_null() {
                drop(PyErr::take(py));
                ManuallyDrop::drop(&mut held);
            }
            Bound::from_owned_ptr_or_opt(py, capsule)
        }
    }
}

/// Destructor of a capsule made above.
unsafe extern "C" fn release(capsule: *mut ffi::PyObject) {
    // SAFETY: called once by CPython, attached, for a capsule whose pointer is the leaked box with a buffer that its exporter has
    // filled.
    unsafe {
        let buffer = ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr()).cast::<ffi::Py_buffer>();
        if !buffer.is_null() {
            ffi::PyBuffer_Release(buffer);
            drop(Box::from_raw(buffer));
        }
    }
}

pub(super) fn supported(object: Borrowed<'_, '_, PyAny>) -> bool {
    // SAFETY: reads a slot of a live object's class.
    unsafe { ffi::PyObject_CheckBuffer(object.as_ptr()) != 0 }
}

/// The object's buffer with its format, shape and strides, read-only or not. None if it has none, or none of this kind: an
/// exporter whose memory is a tree of pointers refuses.
pub(super) fn array<'py>(object: Borrowed<'_, 'py, PyAny>) -> Option<Array<'py>> {
    let py = object.py();
    if !supported(object) {
        return None;
    }
    let mut buffer = Box::new(ffi::Py_buffer::new());
    // SAFETY: a live object and an empty buffer.
    let failed = unsafe { ffi::PyObject_GetBuffer(object.as_ptr(), &raw mut *buffer, ffi::PyBUF_RECORDS_RO) };
    if failed != 0 {
        drop(PyErr::take(py));
        return None;
    }
    let held = Held { buffer, attached: py };
    let buffer = &held.buffer;
    let dimensions = usize::try_from(buffer.ndim).ok()?;
    // SAFETY: as many numbers as there are dimensions, which live as long as the buffer is held, or null.
    let axes = |numbers: *mut ffi::Py_ssize_t| unsafe {
        (!numbers.is_null()).then(|| Axes::from_slice(std::slice::from_raw_parts(numbers, dimensions)))
    };
    // SAFETY: a string of C that lives as long as the buffer is held, or null, which means bytes.
    let format = (!buffer.format.is_null()).then(|| unsafe { CStr::from_ptr(buffer.format) });
    let size = usize::try_from(buffer.itemsize).ok()?;
    let shape = match dimensions {
        0 => Axes::new(),
        _ => axes(buffer.shape)?,
    };
    let strides = axes(buffer.strides).unwrap_or_else(|| packed(&shape, size));
    Some(Array {
        data: buffer.buf.cast::<u8>(),
        strides,
        shape,
        dtype: Dtype::of_format(&format.map_or("B".into(), CStr::to_string_lossy), size),
        device: None,
        owner: Kept::Python(Owner::Buffer(held)),
    })
}
