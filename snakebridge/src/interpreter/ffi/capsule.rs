//! A Rust value inside a Python capsule. The capsule's name is compared by address, which identifies this copy of the
//! crate.

use std::any::Any;
use std::ffi::{CStr, c_void};

use pyo3::ffi;
use pyo3::prelude::*;

use crate::interpreter::shield::Shield;

static NAME: &CStr = c"snakebridge.Error";

/// The content of a capsule made here.
type Content = Box<dyn Any + Send + Sync>;

/// Moves a value into a capsule, which drops it when Python drops the capsule.
pub(crate) fn capsule(py: Python<'_>, value: impl Any + Send + Sync) -> PyResult<Bound<'_, PyAny>> {
    unsafe extern "C" fn destroy(capsule: *mut ffi::PyObject) {
        // SAFETY: called once by CPython for a capsule made below, whose pointer is the leaked box.
        unsafe {
            let pointer = ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr());
            if !pointer.is_null() {
                // The value and its destructor may be user code.
                drop(Shield::new(Box::from_raw(pointer.cast::<Content>())));
            }
        }
    }
    let content: Content = Box::new(value);
    let pointer = Box::into_raw(Box::new(content));
    // SAFETY: the pointer is not null, and the name is static; on failure the box is taken back.
    unsafe {
        let capsule = ffi::PyCapsule_New(pointer.cast::<c_void>(), NAME.as_ptr(), Some(destroy));
        if capsule.is_null() {
            drop(Box::from_raw(pointer));
        }
        Bound::from_owned_ptr_or_err(py, capsule)
    }
}

/// A copy of the value inside a capsule made by [`capsule`], if it is a `T`.
pub(crate) fn from_capsule<T: Any + Clone>(capsule: &Bound<'_, PyAny>) -> Option<T> {
    // SAFETY: the address of the name proves that this copy of the crate made the capsule, so it holds a `Content`,
    // which lives as long as the capsule and is only read.
    unsafe {
        if ffi::PyCapsule_CheckExact(capsule.as_ptr()) == 0
            || ffi::PyCapsule_GetName(capsule.as_ptr()) != NAME.as_ptr()
        {
            return None;
        }
        let pointer = ffi::PyCapsule_GetPointer(capsule.as_ptr(), NAME.as_ptr());
        pointer.cast::<Content>().as_ref()?.downcast_ref::<T>().cloned()
    }
}
