//! The object by which Python sees [`Memory`]: an array to everything that asks by the buffer protocol, numpy's array interface or
//! DLPack, and a sequence of its numbers or rows.

use std::ffi::{c_char, c_int, c_void};
use std::ptr::null_mut;

use pyo3::exceptions::PyIndexError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMemoryView, PyTuple};

use super::memory::Memory;
use super::{dlpack, dtype, tensor};
use crate::interpreter::ffi::function::enter;
use crate::interpreter::ffi::holder::{HolderClass, Table, held};

static CLASS: HolderClass = HolderClass::new(c"snakebridge.Shared");

/// Whether it is an object that [`export`] has made of memory that nobody writes to.
pub(super) fn is_read_only(object: Borrowed<'_, '_, PyAny>) -> bool {
    if !CLASS.is_class_of(object) {
        return false;
    }
    // SAFETY: it is one of that class, and alive.
    let memory = unsafe { held::<Memory>(object.as_ptr()) };
    memory.is_some_and(|memory| !memory.is_writable())
}

/// The object that Python sees.
pub(crate) fn export<'py>(py: Python<'py>, memory: &Memory) -> PyResult<Bound<'py, PyAny>> {
    let slots = [
        (ffi::Py_bf_getbuffer, fill as *mut c_void),
        (ffi::Py_sq_length, length as *mut c_void),
        (ffi::Py_sq_item, item as *mut c_void),
        (ffi::Py_mp_length, length as *mut c_void),
        (ffi::Py_mp_subscript, subscript as *mut c_void),
        (ffi::Py_mp_ass_subscript, set_subscript as *mut c_void),
        (ffi::Py_tp_getset, GETTERS.0.as_ptr().cast_mut().cast::<c_void>()),
        (ffi::Py_tp_methods, METHODS.0.as_ptr().cast_mut().cast::<c_void>()),
    ];
    CLASS.hold(py, &slots, memory.clone())
}

static GETTERS: Table<[ffi::PyGetSetDef; 2]> = Table([
    ffi::PyGetSetDef {
        name: c"__array_interface__".as_ptr(),
        get: Some(interface),
        set: None,
        doc: null_mut(),
        closure: null_mut(),
    },
    ffi::PyGetSetDef {
        name: null_mut(),
        get: None,
        set: None,
        doc: null_mut(),
        closure: null_mut(),
    },
]);

static METHODS: Table<[ffi::PyMethodDef; 3]> = Table([
    ffi::PyMethodDef {
        ml_name: c"__dlpack__".as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionWithKeywords: as_dlpack,
        },
        ml_flags: ffi::METH_VARARGS | ffi::METH_KEYWORDS,
        ml_doc: null_mut(),
    },
    ffi::PyMethodDef {
        ml_name: c"__dlpack_device__".as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunction: dlpack_device,
        },
        ml_flags: ffi::METH_NOARGS,
        ml_doc: null_mut(),
    },
    ffi::PyMethodDef::zeroed(),
]);

/// Runs `body` on the memory of an object of the class above, whose method CPython has called.
///
/// # Safety
///
/// The object is one of that class.
unsafe fn on(
    object: *mut ffi::PyObject,
    body: impl for<'py> FnOnce(Bound<'py, PyAny>, &Memory) -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    enter(|py| {
        // SAFETY: the caller's promise; the object is kept alive here.
        let (object, memory) = unsafe { (Bound::from_borrowed_ptr(py, object), held::<Memory>(object)) };
        let memory = memory.ok_or_else(|| PyIndexError::new_err("it was not made by Rust"))?;
        body(object, memory).map(Some)
    })
}

/// `len()`: the extent of the first axis.
unsafe extern "C" fn length(object: *mut ffi::PyObject) -> ffi::Py_ssize_t {
    // SAFETY: CPython calls this for objects of the class above.
    let memory = unsafe { held::<Memory>(object) };
    memory
        .and_then(|memory| memory.shape().first().copied())
        .unwrap_or(0)
}

/// The number or the row at this index, which is not negative.
unsafe extern "C" fn item(object: *mut ffi::PyObject, index: ffi::Py_ssize_t) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the class above.
    unsafe {
        on(object, |object, memory| match memory.part(index) {
            Some(part) => export(object.py(), &part),
            None if memory.shape().len() > 1 => Err(PyIndexError::new_err("index out of range")),
            None => PyMemoryView::from(&object)?.get_item(index),
        })
    }
}

/// `array[key]`.
unsafe extern "C" fn subscript(object: *mut ffi::PyObject, key: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the class above, with a live key.
    unsafe {
        on(object, |object, memory| {
            let key = Bound::from_borrowed_ptr(object.py(), key);
            match key.extract::<isize>() {
                Ok(index) if memory.shape().len() > 1 => {
                    let index = if index < 0 {
                        index + memory.shape()[0]
                    } else {
                        index
                    };
                    let part = memory.part(index);
                    let part = part.ok_or_else(|| PyIndexError::new_err("index out of range"))?;
                    export(object.py(), &part)
                }
                _ => PyMemoryView::from(&object)?.get_item(key),
            }
        })
    }
}

/// `array[key] = value`, or `del array[key]` where there is none, which no array allows.
unsafe extern "C" fn set_subscript(
    object: *mut ffi::PyObject,
    key: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: CPython calls this for objects of the class above, with a live key and a live value or none; what is returned is
    // null or owned.
    unsafe {
        let done = on(object, |object, _| {
            let py = object.py();
            let key = Bound::from_borrowed_ptr(py, key);
            let view = PyMemoryView::from(&object)?;
            match Bound::from_borrowed_ptr_or_opt(py, value) {
                Some(value) => view.set_item(key, value)?,
                None => view.del_item(key)?,
            }
            Ok(object)
        });
        if done.is_null() {
            return -1;
        }
        ffi::Py_DECREF(done);
    }
    0
}

/// `__array_interface__`, version 3: <https://numpy.org/doc/stable/reference/arrays.interface.html>.
unsafe extern "C" fn interface(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the class above.
    unsafe {
        on(object, |object, memory| {
            let interface = PyDict::new(object.py());
            let data = (memory.data() as usize, !memory.is_writable());
            interface.set_item("shape", PyTuple::new(object.py(), memory.shape())?)?;
            interface.set_item("typestr", dtype::typestr(&memory.dtype()))?;
            interface.set_item("data", data)?;
            interface.set_item("version", 3)?;
            Ok(interface.into_any())
        })
    }
}

/// `__dlpack__(*, stream=None, max_version=None, dl_device=None, copy=None)`.
unsafe extern "C" fn as_dlpack(
    object: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
    options: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the class above, with a dict or none.
    unsafe {
        on(object, |object, memory| {
            let py = object.py();
            let options = Bound::from_borrowed_ptr_or_opt(py, options);
            let option = |name: &str| match &options {
                Some(options) => options.call_method1("get", (name,)).map(Some),
                None => Ok(None),
            };
            let given = |value: Option<Bound<'_, PyAny>>| value.is_some_and(|value| !value.is_none());
            let version = option("max_version")?.filter(|version| !version.is_none());
            let version: Option<(u32, u32)> = version.map(|version| version.extract()).transpose()?;
            let copy = option("copy")?;
            let is_copy = given(copy.clone()) && copy.is_some_and(|copy| copy.is_truthy().unwrap_or(false));
            tensor::export(py, memory, version.is_some_and(|(major, _)| major >= 1), is_copy)
        })
    }
}

/// `__dlpack_device__()`: the memory of the processor.
unsafe extern "C" fn dlpack_device(object: *mut ffi::PyObject, _: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: CPython calls this for objects of the class above.
    unsafe {
        on(object, |object, _| {
            (dlpack::PROCESSOR, 0)
                .into_pyobject(object.py())
                .map(Bound::into_any)
        })
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
            Some(memory) if flags & ffi::PyBUF_WRITABLE == ffi::PyBUF_WRITABLE && !memory.is_writable() => {
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
        (*view).buf = memory.data().cast::<c_void>();
        (*view).len = memory.length() as isize;
        (*view).readonly = c_int::from(!memory.is_writable());
        (*view).itemsize = memory.item_size() as isize;
        (*view).format = if asked(ffi::PyBUF_FORMAT) {
            memory.format().as_ptr().cast_mut().cast::<c_char>()
        } else {
            null_mut()
        };
        // Without a shape it is a row of bytes.
        (*view).ndim = if asked(ffi::PyBUF_ND) {
            memory.shape().len() as c_int
        } else {
            1
        };
        (*view).shape = axis(asked(ffi::PyBUF_ND), memory.shape());
        (*view).strides = axis(asked(ffi::PyBUF_STRIDES), memory.strides());
        (*view).suboffsets = null_mut();
        (*view).internal = null_mut();
        ffi::Py_INCREF(object);
        (*view).obj = object;
        0
    }
}

/// The numbers of the axes, which are only read.
fn axis(asked: bool, numbers: &[isize]) -> *mut ffi::Py_ssize_t {
    if asked {
        numbers.as_ptr().cast_mut()
    } else {
        null_mut()
    }
}
