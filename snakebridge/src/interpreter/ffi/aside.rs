//! The exception that is being raised, put aside while a destructor runs: it may call Python, which must not find one.

use std::marker::PhantomData;
use std::ptr::null_mut;

use pyo3::ffi;
use pyo3::prelude::*;

/// The exception, which is set again when this is dropped.
pub(crate) struct Aside<'py>([*mut ffi::PyObject; 3], PhantomData<Python<'py>>);

/// Takes the exception of this thread, if there is one.
pub(crate) fn put_exception_aside(_py: Python<'_>) -> Aside<'_> {
    let [mut class, mut value, mut traceback] = [null_mut(); 3];
    // SAFETY: attached; CPython writes to the three, whose references are owned from now on.
    #[allow(deprecated, reason = "what replaces it does not exist before 3.12")]
    unsafe {
        ffi::PyErr_Fetch(&raw mut class, &raw mut value, &raw mut traceback);
    }
    Aside([class, value, traceback], PhantomData)
}

impl Drop for Aside<'_> {
    fn drop(&mut self) {
        let [class, value, traceback] = self.0;
        // SAFETY: still attached; gives back what was taken.
        #[allow(deprecated, reason = "what replaces it does not exist before 3.12")]
        unsafe {
            ffi::PyErr_Restore(class, value, traceback);
        }
    }
}
