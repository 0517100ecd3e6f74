//! What generated items and classes keep for the interpreter of this process: nothing.

use crate::bridge::class::ClassDef;
use crate::interpreter::python::{Borrowed, PyAny};

/// What a generated item remembers between calls.
pub(crate) struct Cache;

impl Cache {
    pub(crate) const EMPTY: Cache = Cache;
}

/// What a definition has of the class in the interpreter of this process.
pub(crate) struct ClassObject;

impl ClassObject {
    pub(crate) const UNKNOWN: ClassObject = ClassObject;
}

impl ClassDef {
    pub(crate) fn is_class_of(&self, value: Borrowed<'_, '_, PyAny>) -> bool {
        match value.0 {}
    }
}
