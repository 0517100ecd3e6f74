//! The objects by which Python sees what Rust has: each with the methods of the interface that it can do.

use std::ffi::{CStr, c_void};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, SchemaRef};
use parking_lot::Mutex;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{ARRAY, SCHEMA, STREAM};
use crate::interpreter::attach;
use crate::interpreter::ffi::function::enter;
use crate::interpreter::ffi::holder::{HolderClass, Table, held};
use crate::interpreter::shield::{Shield, panic_message};

/// What Python is given.
pub(crate) enum Given {
    /// A column.
    Array(ArrayRef),
    /// A table in one piece.
    Batch(RecordBatch),
    /// The pieces of a table, which can be taken once.
    Reader(SchemaRef, Mutex<Option<Box<dyn RecordBatchReader + Send>>>),
}

impl fmt::Debug for Given {
    /// What it is: the rows may be many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Given::Array(array) => write!(f, "Array({})", array.data_type()),
            Given::Batch(batch) => write!(f, "Batch({} rows)", batch.num_rows()),
            Given::Reader(..) => f.write_str("Reader"),
        }
    }
}

impl Given {
    pub(crate) fn reader(reader: Box<dyn RecordBatchReader + Send>) -> Given {
        Given::Reader(reader.schema(), Mutex::new(Some(reader)))
    }

    /// The object that Python sees.
    pub(crate) fn export(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        static COLUMN: HolderClass = HolderClass::new(c"snakebridge.ArrowArray");
        static BATCH: HolderClass = HolderClass::new(c"snakebridge.ArrowTable");
        static READER: HolderClass = HolderClass::new(c"snakebridge.ArrowStream");
        let (class, methods) = match &self {
            Given::Array(_) => (&COLUMN, OF_A_COLUMN.0.as_ptr()),
            Given::Batch(_) => (&BATCH, OF_A_BATCH.0.as_ptr()),
            Given::Reader(..) => (&READER, OF_A_READER.0.as_ptr()),
        };
        let methods = methods.cast_mut().cast::<c_void>();
        class.hold(py, &[(ffi::Py_tp_methods, methods)], self)
    }

    fn schema(&self) -> Result<FFI_ArrowSchema, ArrowError> {
        match self {
            Given::Array(array) => FFI_ArrowSchema::try_from(array.data_type()),
            Given::Batch(batch) => FFI_ArrowSchema::try_from(batch.schema_ref().as_ref()),
            Given::Reader(schema, _) => FFI_ArrowSchema::try_from(schema.as_ref()),
        }
    }

    /// None of what is only a stream.
    fn array(&self) -> Option<FFI_ArrowArray> {
        match self {
            Given::Array(array) => Some(FFI_ArrowArray::new(&array.to_data())),
            Given::Batch(batch) => Some(FFI_ArrowArray::new(&StructArray::from(batch.clone()).into_data())),
            Given::Reader(..) => None,
        }
    }

    /// None of a column, and of a stream that was taken.
    fn stream(&self) -> Option<FFI_ArrowArrayStream> {
        let reader: Box<dyn RecordBatchReader + Send> = match self {
            Given::Array(_) => return None,
            Given::Batch(batch) => Box::new(RecordBatchIterator::new([Ok(batch.clone())], batch.schema())),
            Given::Reader(schema, reader) => Box::new(Guarded {
                schema: schema.clone(),
                reader: Some(reader.lock().take()?),
            }),
        };
        Some(FFI_ArrowArrayStream::new(reader))
    }
}

/// A reader of the program, which C calls, with or without the interpreter: no panic gets out, and nothing in it holds the interpreter.
struct Guarded {
    schema: SchemaRef,
    /// None after a panic.
    reader: Option<Box<dyn RecordBatchReader + Send>>,
}

impl Guarded {
    fn run<R>(body: impl FnOnce() -> R) -> std::thread::Result<R> {
        attach::from_library(|| catch_unwind(AssertUnwindSafe(body)))
    }
}

impl Iterator for Guarded {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let reader = self.reader.as_mut()?;
        Guarded::run(|| reader.next()).unwrap_or_else(|panic| {
            let message = format!("the reader panicked: {}", panic_message(panic));
            self.reader = None;
            Some(Err(ArrowError::ExternalError(message.into())))
        })
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let reader = self.reader.take();
        // Dropping the payload may panic, too.
        if let Err(panic) = Guarded::run(|| drop(reader)) {
            std::mem::forget(panic);
        }
    }
}

impl RecordBatchReader for Guarded {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.schema)
    }
}

const fn method(
    name: &'static CStr,
    routine: unsafe extern "C" fn(
        *mut ffi::PyObject,
        *mut ffi::PyObject,
        *mut ffi::PyObject,
    ) -> *mut ffi::PyObject,
) -> ffi::PyMethodDef {
    ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionWithKeywords: routine,
        },
        ml_flags: ffi::METH_VARARGS | ffi::METH_KEYWORDS,
        ml_doc: null_mut(),
    }
}

static OF_A_COLUMN: Table<[ffi::PyMethodDef; 3]> = Table([
    method(c"__arrow_c_schema__", as_schema),
    method(c"__arrow_c_array__", as_array),
    ffi::PyMethodDef::zeroed(),
]);
static OF_A_BATCH: Table<[ffi::PyMethodDef; 4]> = Table([
    method(c"__arrow_c_schema__", as_schema),
    method(c"__arrow_c_array__", as_array),
    method(c"__arrow_c_stream__", as_stream),
    ffi::PyMethodDef::zeroed(),
]);
static OF_A_READER: Table<[ffi::PyMethodDef; 3]> = Table([
    method(c"__arrow_c_schema__", as_schema),
    method(c"__arrow_c_stream__", as_stream),
    ffi::PyMethodDef::zeroed(),
]);

/// Runs `body` on what an object of a class above holds, whose method CPython has called. Which schema the caller would like does not
/// matter: the interface leaves it to the producer.
///
/// # Safety
///
/// The object is one of a class above.
unsafe fn on(
    object: *mut ffi::PyObject,
    body: impl for<'py> FnOnce(Python<'py>, &Given) -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    enter(|py| {
        // SAFETY: the caller's promise; CPython keeps the object alive as long as the call runs.
        let given = unsafe { held::<Given>(object) };
        let given = given.ok_or_else(|| PyTypeError::new_err("it was not made by Rust"))?;
        body(py, given).map(Some)
    })
}

/// `__arrow_c_schema__()`.
unsafe extern "C" fn as_schema(
    object: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the classes above.
    unsafe { on(object, |py, given| capsule(py, refused(given.schema())?, SCHEMA)) }
}

/// `__arrow_c_array__(requested_schema=None)`.
unsafe extern "C" fn as_array(
    object: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the classes above.
    unsafe {
        on(object, |py, given| {
            let schema = capsule(py, refused(given.schema())?, SCHEMA)?;
            let array = given.array().ok_or_else(taken)?;
            let both = [schema, capsule(py, array, ARRAY)?];
            PyTuple::new(py, both).map(Bound::into_any)
        })
    }
}

/// `__arrow_c_stream__(requested_schema=None)`.
unsafe extern "C" fn as_stream(
    object: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the classes above.
    unsafe {
        on(object, |py, given| {
            capsule(py, given.stream().ok_or_else(taken)?, STREAM)
        })
    }
}

#[cold]
fn taken() -> PyErr {
    PyValueError::new_err("the stream of Rust was taken already: it is read once")
}

fn refused<T>(result: Result<T, ArrowError>) -> PyResult<T> {
    result.map_err(|error| PyTypeError::new_err(error.to_string()))
}

/// A capsule that releases what it holds at its end, if nobody has moved it out.
fn capsule<'py, T>(py: Python<'py>, content: T, name: &'static CStr) -> PyResult<Bound<'py, PyAny>> {
    let content = Box::into_raw(Box::new(content));
    // SAFETY: the pointer is not null, and the name is static; on failure the box is taken back.
    unsafe {
        let capsule = ffi::PyCapsule_New(content.cast::<c_void>(), name.as_ptr(), Some(forget::<T>));
        if capsule.is_null() {
            drop(Box::from_raw(content));
        }
        Bound::from_owned_ptr_or_err(py, capsule)
    }
}

/// Destructor of a capsule made above for a `T`.
unsafe extern "C" fn forget<T>(capsule: *mut ffi::PyObject) {
    // SAFETY: called once by CPython for such a capsule, whose name nobody changes; its pointer is the leaked box. What was moved out
    // of it has left a struct without anything to release.
    unsafe {
        let content = ffi::PyCapsule_GetPointer(capsule, ffi::PyCapsule_GetName(capsule));
        if !content.is_null() {
            drop(Shield::new(Box::from_raw(content.cast::<T>())));
        }
    }
}
