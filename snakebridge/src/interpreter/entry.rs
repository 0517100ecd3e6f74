//! The one strong reference to a Python object that a handle holds.
//! It may be dropped on any thread, and taken away while handles to it still exist.
#![allow(unsafe_code)]

use std::ptr::NonNull;

use pyo3::ffi::PyObject;
use pyo3::prelude::*;

use super::drain;
use super::handover::OncePointer;

/// Holds a strong reference until it is taken or dropped.
///
/// Invariant: a non-null pointer here owns one reference count. It is only ever given up through [`Loose`], which
/// decrements the count under the interpreter lock. So a thread that is attached and has read the pointer may still
/// increment the count, even if another thread takes the pointer in between.
pub(crate) struct Slot(OncePointer<PyObject>);

impl Slot {
    pub(crate) fn new(object: Bound<'_, PyAny>) -> Slot {
        Slot(OncePointer::new(object.into_ptr()))
    }

    /// One whose object was taken.
    pub(crate) fn empty() -> Slot {
        Slot(OncePointer::new(std::ptr::null_mut()))
    }

    /// A new strong reference, unless the object was taken.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let pointer = self.0.look();
        // SAFETY: `py` proves that we are attached, so by the invariant a non-null pointer is alive until we detach,
        // and the increment happens before that. Null becomes `None`.
        unsafe { Bound::from_borrowed_ptr_or_opt(py, pointer) }
    }

    /// The address, for identity only.
    pub(crate) fn address(&self) -> usize {
        self.0.look() as usize
    }

    /// Takes the reference out: from now on [`Slot::get`] returns `None`.
    pub(crate) fn take(&self) -> Option<Loose> {
        self.0.take().map(Loose)
    }
}

impl Drop for Slot {
    #[inline]
    fn drop(&mut self) {
        // No other thread can see it any more, so the cheaper operation is enough.
        drop(self.0.take_alone().map(Loose));
    }
}

/// A strong reference that is to be released. Dropping it never waits for the interpreter.
pub(crate) struct Loose(NonNull<PyObject>);

// SAFETY: the pointer is never dereferenced; its count is only decremented, under the interpreter lock.
unsafe impl Send for Loose {}

impl Loose {
    /// Decrements the count now; `_py` proves that the caller is attached.
    pub(crate) fn release(self, _py: Python<'_>) {
        let pointer = self.0;
        std::mem::forget(self);
        // SAFETY: we own one reference count and are attached.
        unsafe { pyo3::ffi::Py_DECREF(pointer.as_ptr()) }
    }
}

impl Drop for Loose {
    #[inline]
    fn drop(&mut self) {
        let again = Loose(self.0);
        drain::release(again);
    }
}
