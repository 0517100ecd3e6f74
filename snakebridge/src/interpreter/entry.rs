//! The one strong reference to a Python object that stands behind a handle.
//! It may be dropped on any thread, and taken away while handles to it still exist.
#![allow(unsafe_code)]

use std::ptr::NonNull;

use pyo3::ffi::PyObject;
use pyo3::prelude::*;

use super::drain;
use super::handover::OncePointer;

/// Holds a strong reference until it is taken or dropped.
///
/// Invariant: a non-null pointer here owns one reference count. It is only ever given up through [`Loose`], whose
/// decrement happens under the interpreter lock. So whoever is attached and has read the pointer may still
/// increment its count, even if another thread takes the pointer in between.
pub(crate) struct Slot(OncePointer<PyObject>);

impl Slot {
    pub(crate) fn new(object: Bound<'_, PyAny>) -> Slot {
        Slot(OncePointer::new(object.into_ptr()))
    }

    /// A new strong reference, if the object was not taken.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let pointer = self.0.look();
        // SAFETY: `py` proves that we are attached, so by the invariant a non-null pointer is alive until we give
        // the interpreter away, and the increment happens before that. Null gives `None`.
        unsafe { Bound::from_borrowed_ptr_or_opt(py, pointer) }
    }

    /// The address, for identity alone.
    pub(crate) fn address(&self) -> usize {
        self.0.look() as usize
    }

    /// Takes the reference out: from now on [`Slot::get`] gives nothing.
    pub(crate) fn take(&self) -> Option<Loose> {
        self.0.take().map(Loose)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        // Nobody else can see it any more, so the cheaper way of taking it out will do.
        drop(self.0.take_alone().map(Loose));
    }
}

/// A strong reference on its way to being released. Dropping it never waits for the interpreter.
pub(crate) struct Loose(NonNull<PyObject>);

// SAFETY: the pointer is never read through; it is only decremented, and that under the interpreter lock.
unsafe impl Send for Loose {}

impl Loose {
    /// Decrements now. The caller is attached.
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
