//! The array of numbers that an object of the interpreter is: there is no such object.

use crate::bridge::backend::Read;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::interpreter::absent::none;
use crate::interpreter::ffi::Array;
use crate::interpreter::python::{Borrowed, PyAny};

pub(crate) fn find<'py>(object: Borrowed<'_, 'py, PyAny>) -> Result<Option<Array<'py>>> {
    match object.0 {}
}

#[cold]
pub(crate) fn look(_: &Object, _: Read<'_>) -> Result<()> {
    Err(none().into())
}
