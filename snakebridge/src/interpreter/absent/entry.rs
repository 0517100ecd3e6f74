//! The place of an object of the interpreter in an entry: always empty.

use super::{Bound, Never, PyAny, Python};

/// Holds nothing.
pub(crate) struct Slot;

/// An object that was taken out.
pub(crate) struct Loose(Never);

impl Slot {
    pub(crate) fn new(object: Bound<'_, PyAny>) -> Slot {
        match object.0 {}
    }

    pub(crate) fn empty() -> Slot {
        Slot
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match py.0 {}
    }

    /// Zero, which is the address of nothing.
    pub(crate) fn address(&self) -> usize {
        0
    }

    pub(crate) fn take(&self) -> Option<Loose> {
        None
    }
}
