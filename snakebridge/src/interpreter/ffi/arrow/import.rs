//! What capsules hold, moved out of them.

use std::ffi::CStr;
use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{ArrayRef, make_array};
use arrow_schema::{ArrowError, Field, FieldRef};
use pyo3::ffi;
use pyo3::prelude::*;

use super::{ARRAY, SCHEMA, STREAM};

type Result<T> = std::result::Result<T, ArrowError>;

/// What an object of Python has handed on: one array, or as many as it likes, one after the other. A table is an array of structs.
pub(crate) enum Arrow {
    Array(FieldRef, ArrayRef),
    Stream(FFI_ArrowArrayStream),
}

impl Arrow {
    /// All arrays, and the type of each of them.
    pub(crate) fn arrays(self) -> Result<(FieldRef, Vec<ArrayRef>)> {
        let stream = match self {
            Arrow::Array(field, array) => return Ok((field, vec![array])),
            Arrow::Stream(stream) => stream,
        };
        let arrays = ArrayStreamReader::try_new(stream)?;
        let field = Arc::clone(arrow_array::ArrayReader::field(&arrays));
        Ok((field, arrays.collect::<Result<_>>()?))
    }

    /// The tables, each when it is asked for; none if it is a single array.
    pub(crate) fn reader(self) -> Option<Result<RecordBatchStreamReader>> {
        match self {
            Arrow::Array(..) => None,
            Arrow::Stream(stream) => Some(RecordBatchStreamReader::try_new(stream)),
        }
    }
}

/// What a capsule of that name holds; none if it is no such capsule.
fn held<T>(capsule: &Bound<'_, PyAny>, name: &CStr) -> Option<*mut T> {
    // SAFETY: a live object and a terminated name; the pointer is only asked for if the capsule has that name, and is not null then.
    unsafe {
        let is_one = ffi::PyCapsule_IsValid(capsule.as_ptr(), name.as_ptr()) != 0;
        is_one.then(|| ffi::PyCapsule_GetPointer(capsule.as_ptr(), name.as_ptr()).cast::<T>())
    }
}

/// The array of a pair of capsules, as `__arrow_c_array__` returns them. None if they are none.
pub(crate) fn array(schema: &Bound<'_, PyAny>, array: &Bound<'_, PyAny>) -> Option<Result<Arrow>> {
    let schema = held::<FFI_ArrowSchema>(schema, SCHEMA)?;
    let array = held::<FFI_ArrowArray>(array, ARRAY)?;
    // SAFETY: capsules of these names hold such structs, which are moved out.
    let (schema, array) = unsafe { (FFI_ArrowSchema::from_raw(schema), FFI_ArrowArray::from_raw(array)) };
    if schema.release().is_none() || array.is_released() {
        return Some(Err(taken()));
    }
    let read = || {
        let field = Field::try_from(&schema)?;
        // SAFETY: whoever makes such capsules promises that what they hold agrees with the interface.
        let data = unsafe { from_ffi(array, &schema) }?;
        Ok(Arrow::Array(Arc::new(field), make_array(data)))
    };
    Some(read())
}

/// The stream of a capsule, as `__arrow_c_stream__` returns it. None if it is none.
pub(crate) fn stream(capsule: &Bound<'_, PyAny>) -> Option<Result<Arrow>> {
    let stream = held::<FFI_ArrowArrayStream>(capsule, STREAM)?;
    // SAFETY: a capsule of this name holds such a struct, which is moved out.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(stream) };
    if stream.release().is_none() || stream.get_next().is_none() {
        return Some(Err(taken()));
    }
    Some(Ok(Arrow::Stream(stream)))
}

#[cold]
fn taken() -> ArrowError {
    ArrowError::CDataInterface("the data of the capsule was taken already".to_owned())
}
