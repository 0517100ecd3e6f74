//! What Python has an array of numbers by: the buffer protocol, or a capsule of DLPack.

use pyo3::prelude::*;

use super::{Array, buffer as protocol, dlpack};

/// What gives the memory back when it is dropped.
pub(super) enum Owner<'py> {
    #[expect(dead_code, reason = "keeps the memory")]
    Buffer(protocol::Held<'py>),
    #[expect(dead_code, reason = "keeps the memory")]
    Capsule(Bound<'py, PyAny>),
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
