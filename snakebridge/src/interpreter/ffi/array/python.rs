//! What Python has an array of numbers by: the buffer protocol, or a capsule of DLPack.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView};

use super::{Array, buffer as protocol, dlpack, object};
use crate::interpreter::entry::Slot;

/// What gives the memory back when it is dropped.
pub(super) enum Owner<'py> {
    Buffer(protocol::Held<'py>),
    Capsule(Bound<'py, PyAny>),
}

impl Owner<'_> {
    /// The object that keeps the memory from now on. None if there is no memory for it.
    pub(super) fn into_slot(self) -> Option<Slot> {
        let capsule = match self {
            Owner::Buffer(held) => held.into_capsule()?,
            Owner::Capsule(capsule) => capsule,
        };
        Some(Slot::new(capsule))
    }
}

/// Whether nobody can write to the memory of the object: `bytes`, what this crate has made of numbers that Rust goes on reading, and a
/// `memoryview` of one of these. Exactly these classes: a subclass may have another buffer.
pub(crate) fn is_constant(object: Borrowed<'_, '_, PyAny>) -> bool {
    if object.cast_exact::<PyBytes>().is_ok() || object::is_read_only(object) {
        return true;
    }
    if object.cast_exact::<PyMemoryView>().is_err() {
        return false;
    }
    // That of a `memoryview` is what has the memory, never another `memoryview`.
    match object.getattr("obj") {
        Ok(owner) => owner.cast_exact::<PyBytes>().is_ok() || object::is_read_only(owner.as_borrowed()),
        // It was released.
        Err(_) => false,
    }
}

/// The array that the object exports by the buffer protocol, if it does; no exception is left.
pub(crate) fn buffer<'py>(object: Borrowed<'_, 'py, PyAny>) -> Option<Array<'py>> {
    protocol::array(object)
}

/// The array inside of a capsule that `__dlpack__` has returned, if it is one that was not taken yet.
pub(crate) fn from_dlpack(capsule: Bound<'_, PyAny>) -> Option<Array<'_>> {
    dlpack::array(capsule)
}

/// Whether the object's class has the buffer protocol: it may still refuse to give one.
pub(crate) fn has_buffer(object: Borrowed<'_, '_, PyAny>) -> bool {
    protocol::supported(object)
}
