//! Exceptions of the interpreter of this process, of which there is none.

use super::Facts;
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::interpreter::python::{Bound, PyAny};

pub(super) fn is_of(object: &Bound<'_, PyAny>, _: &'static ClassDef) -> Result<bool> {
    match object.0 {}
}

impl Facts {
    pub(super) fn read(object: &Bound<'_, PyAny>, _depth: usize) -> Facts {
        match object.0 {}
    }
}
