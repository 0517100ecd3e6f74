//! Interrupting another thread: Python raises `KeyboardInterrupt` in it before its next bytecode.

use std::ffi::c_long;
use std::ptr::null_mut;

use pyo3::ffi;
use pyo3::prelude::*;

/// The number by which Python knows this thread. Zero is none.
#[inline]
pub(crate) fn thread_number() -> u64 {
    // SAFETY: it asks the system for the number of the calling thread, attached or not.
    let number = unsafe { ffi::PyThread_get_thread_ident() };
    #[allow(clippy::unnecessary_cast, reason = "it has 32 bits on Windows")]
    let number = number as u64;
    number
}

/// Has Python raise a `KeyboardInterrupt` in the thread, if it runs Python or will.
pub(crate) fn interrupt(_py: Python<'_>, thread: u64) {
    // SAFETY: attached. Python looks the number up among its threads, and counts the class.
    unsafe {
        ffi::PyThreadState_SetAsyncExc(thread as c_long, ffi::PyExc_KeyboardInterrupt);
    }
}

/// Takes back an interrupt that the thread has not seen.
pub(crate) fn spare(_py: Python<'_>, thread: u64) {
    // SAFETY: attached; null takes back what is pending.
    unsafe {
        ffi::PyThreadState_SetAsyncExc(thread as c_long, null_mut());
    }
}
