//! Rust memory that Python reads as an array without a copy: a read-only buffer, kept alive by its readers.

use std::any::Any;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::fmt;
use std::ptr::null_mut;
use std::sync::Arc;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::number::Number;
use super::{Axes, packed};
use crate::interpreter::ffi::holder::{HolderClass, held};

/// Numbers of Rust, their shape, and what keeps them alive. Nobody writes to them as long as this exists.
#[derive(Clone)]
pub struct Memory {
    data: *const u8,
    /// In bytes.
    length: usize,
    item: usize,
    format: &'static CStr,
    shape: Axes,
    strides: Axes,
    #[expect(dead_code, reason = "keeps the numbers alive")]
    owner: Arc<dyn Any + Send + Sync>,
}

// SAFETY: the numbers are only read, and live in an owner that threads may share.
unsafe impl Send for Memory {}
// SAFETY: the same.
unsafe impl Sync for Memory {}

impl fmt::Debug for Memory {
    /// Its shape: the numbers may be many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({:?} of {:?})", &self.shape[..], self.format)
    }
}

impl Memory {
    /// The numbers, with these extents; as one axis if their product is another number than that of the numbers.
    pub(crate) fn new<T: Number + Send + Sync>(numbers: Arc<Vec<T>>, shape: &[usize]) -> Memory {
        let count = numbers.len();
        let shape = if shape.iter().product::<usize>() == count {
            shape
        } else {
            &[count]
        };
        let shape: Axes = shape.iter().map(|extent| *extent as isize).collect();
        Memory {
            data: numbers.as_ptr().cast::<u8>(),
            length: count * size_of::<T>(),
            item: size_of::<T>(),
            format: T::FORMAT,
            strides: packed(&shape, size_of::<T>()),
            shape,
            owner: numbers,
        }
    }

    /// The object that Python sees: it has the buffer protocol and nothing else.
    pub(crate) fn export<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static CLASS: HolderClass = HolderClass {
            name: c"snakebridge.Shared",
            made: PyOnceLock::new(),
        };
        let slots = [(ffi::Py_bf_getbuffer, fill as *mut c_void)];
        CLASS.hold(py, &slots, self.clone())
    }
}

/// `bf_getbuffer` of such an object.
unsafe extern "C" fn fill(object: *mut ffi::PyObject, view: *mut ffi::Py_buffer, flags: c_int) -> c_int {
    // SAFETY: CPython calls this for objects of the class above with a buffer to be filled. What its fields lead to lives as long
    // as the object, of which the buffer counts a reference; a field that the flags do not ask for is null.
    unsafe {
        (*view).obj = null_mut();
        let memory = held::<Memory>(object);
        let refused = match memory {
            None => Some(c"it was not made by Rust"),
            Some(_) if flags & ffi::PyBUF_WRITABLE == ffi::PyBUF_WRITABLE => {
                Some(c"the array is shared with Rust, which only lets it be read: copy it to write to it")
            }
            Some(_) => None,
        };
        let (Some(memory), None) = (memory, refused) else {
            let text = refused.unwrap_or(c"");
            ffi::PyErr_SetString(ffi::PyExc_BufferError, text.as_ptr());
            return -1;
        };
        let asked = |flag: c_int| flags & flag == flag;
        (*view).buf = memory.data.cast_mut().cast::<c_void>();
        (*view).len = memory.length as isize;
        (*view).readonly = 1;
        (*view).itemsize = memory.item as isize;
        (*view).format = if asked(ffi::PyBUF_FORMAT) {
            memory.format.as_ptr().cast_mut().cast::<c_char>()
        } else {
            null_mut()
        };
        // Without a shape it is a row of bytes.
        (*view).ndim = if asked(ffi::PyBUF_ND) {
            memory.shape.len() as c_int
        } else {
            1
        };
        (*view).shape = axis(asked(ffi::PyBUF_ND), &memory.shape);
        (*view).strides = axis(asked(ffi::PyBUF_STRIDES), &memory.strides);
        (*view).suboffsets = null_mut();
        (*view).internal = null_mut();
        ffi::Py_INCREF(object);
        (*view).obj = object;
        0
    }
}

/// The numbers of the axes, which are only read.
fn axis(asked: bool, numbers: &Axes) -> *mut ffi::Py_ssize_t {
    if asked {
        numbers.as_ptr().cast_mut()
    } else {
        null_mut()
    }
}
