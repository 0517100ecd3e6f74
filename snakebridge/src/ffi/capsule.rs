//! A Rust error inside a Python capsule. The capsule's name is compared by address: it is this copy of the crate's own.

use std::ffi::{CStr, c_void};

use pyo3::ffi;
use pyo3::prelude::*;

use crate::error::Error;
use crate::shield::Shield;

static NAME: &CStr = c"snakebridge.Error";

/// Moves an error into a capsule, which drops it when Python drops the capsule.
pub(crate) fn error_capsule(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
    unsafe extern "C" fn destroy(capsule: *mut ffi::PyObject) {
        // SAFETY: called once by CPython for a capsule made below, whose pointer is the leaked box.
        unsafe {
            let pointer = ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr());
            if !pointer.is_null() {
                // The error may be the program's own, and so may its destructor.
                drop(Shield::new(Box::from_raw(pointer.cast::<Error>())));
            }
        }
    }
    let pointer = Box::into_raw(Box::new(error));
    // SAFETY: the pointer is not null, the name lives for ever; on failure the box is taken back.
    unsafe {
        let capsule = ffi::PyCapsule_New(pointer.cast::<c_void>(), NAME.as_ptr(), Some(destroy));
        if capsule.is_null() {
            drop(Box::from_raw(pointer));
        }
        Bound::from_owned_ptr_or_err(py, capsule)
    }
}

/// The error inside a capsule of ours.
pub(crate) fn error_from_capsule(capsule: &Bound<'_, PyAny>) -> Option<Error> {
    // SAFETY: the name's address says that this copy of the crate made the capsule, so it holds an `Error`, which
    // lives as long as the capsule and is only read.
    unsafe {
        if ffi::PyCapsule_CheckExact(capsule.as_ptr()) == 0
            || ffi::PyCapsule_GetName(capsule.as_ptr()) != NAME.as_ptr()
        {
            return None;
        }
        let pointer = ffi::PyCapsule_GetPointer(capsule.as_ptr(), NAME.as_ptr());
        pointer.cast::<Error>().as_ref().cloned()
    }
}
