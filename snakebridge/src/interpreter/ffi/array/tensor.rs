//! [`Memory`] as a tensor of DLPack, in a capsule: <https://dmlc.github.io/dlpack/latest/python_spec.html>. Who knows version 1 is
//! told what may not be written to; who does not gets no such memory.

use std::ffi::{CStr, c_void};
use std::ptr::null_mut;

use pyo3::exceptions::PyBufferError;
use pyo3::ffi;
use pyo3::prelude::*;

use super::dlpack::{Deleter, NAME, PROCESSOR, Tensor, VERSIONED, Versioned};
use super::memory::Memory;

/// The flag of version 1 for what may not be written to.
const READ_ONLY: u64 = 1;
/// The same for a copy that nobody else knows.
const IS_COPIED: u64 = 2;

/// `DLManagedTensor`, and behind it what it leads to.
#[repr(C)]
struct Managed {
    tensor: Tensor,
    context: *mut c_void,
    deleter: Deleter<Managed>,
    _content: Content,
}

/// `DLManagedTensorVersioned`, the same.
#[repr(C)]
struct ManagedVersioned {
    head: Versioned<ManagedVersioned>,
    _content: Content,
}

/// What a tensor leads to.
struct Content {
    _memory: Memory,
    _axes: Vec<i64>,
}

/// A capsule with a tensor over the memory, or over a copy of it.
///
/// # Errors
///
/// `BufferError` if the memory is read-only, and the consumer does not know how to be told.
pub(super) fn export<'py>(
    py: Python<'py>,
    memory: &Memory,
    versioned: bool,
    copy: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let memory = if copy { memory.copy() } else { memory.clone() };
    let is_read_only = !memory.is_writable();
    if is_read_only && !versioned {
        return Err(PyBufferError::new_err(
            "the array is shared with Rust, which only lets it be read, and DLPack before version 1 cannot say so: copy it",
        ));
    }
    let (tensor, content) = tensor(memory)?;
    if !versioned {
        let managed = Managed {
            tensor,
            context: null_mut(),
            deleter: Some(delete::<Managed>),
            _content: content,
        };
        return capsule(py, managed, NAME, forget_unversioned);
    }
    let head = Versioned {
        version: [1, 0],
        context: null_mut(),
        deleter: Some(delete::<ManagedVersioned>),
        flags: if is_read_only { READ_ONLY } else { 0 } | if copy { IS_COPIED } else { 0 },
        tensor,
    };
    let managed = ManagedVersioned {
        head,
        _content: content,
    };
    capsule(py, managed, VERSIONED, forget_versioned)
}

fn tensor(memory: Memory) -> PyResult<(Tensor, Content)> {
    let dtype = memory.dtype();
    let Some((code, bits)) = dtype.dlpack() else {
        return Err(PyBufferError::new_err(format!("DLPack has no type {dtype}")));
    };
    let dimensions = memory.shape().len();
    let item = memory.item_size().max(1) as i64;
    let shape = memory.shape().iter().map(|extent| *extent as i64);
    let strides = memory.strides().iter().map(|stride| *stride as i64 / item);
    let mut axes: Vec<i64> = shape.chain(strides).collect();
    let tensor = Tensor {
        data: memory.data().cast::<c_void>(),
        device_type: PROCESSOR,
        device_id: 0,
        dimensions: dimensions as i32,
        code,
        bits,
        lanes: 1,
        shape: axes.as_mut_ptr(),
        strides: axes.as_mut_ptr().wrapping_add(dimensions),
        byte_offset: 0,
    };
    let content = Content {
        _memory: memory,
        _axes: axes,
    };
    Ok((tensor, content))
}

fn capsule<'py, T>(
    py: Python<'py>,
    managed: T,
    name: &'static CStr,
    forget: ffi::PyCapsule_Destructor,
) -> PyResult<Bound<'py, PyAny>> {
    let managed = Box::into_raw(Box::new(managed));
    // SAFETY: the pointer is not null, and the name is static; on failure the box is taken back.
    unsafe {
        let capsule = ffi::PyCapsule_New(managed.cast::<c_void>(), name.as_ptr(), Some(forget));
        if capsule.is_null() {
            drop(Box::from_raw(managed));
        }
        Bound::from_owned_ptr_or_err(py, capsule)
    }
}

/// `deleter` of a tensor made above.
unsafe extern "C" fn delete<T>(managed: *mut T) {
    // SAFETY: the consumer of the tensor calls this once, on any thread; the content may be dropped on any thread.
    drop(unsafe { Box::from_raw(managed) });
}

/// Destructor of a capsule: nobody took its tensor over if it has its name still.
unsafe extern "C" fn forget_unversioned(capsule: *mut ffi::PyObject) {
    // SAFETY: called once by CPython for a capsule made above.
    unsafe { forget::<Managed>(capsule, NAME) }
}

/// The same.
unsafe extern "C" fn forget_versioned(capsule: *mut ffi::PyObject) {
    // SAFETY: called once by CPython for a capsule made above.
    unsafe { forget::<ManagedVersioned>(capsule, VERSIONED) }
}

/// # Safety
///
/// The capsule was made for a `T` under that name, and is about to go.
unsafe fn forget<T>(capsule: *mut ffi::PyObject, name: &CStr) {
    // SAFETY: the caller's promise: under that name it leads to the leaked box.
    unsafe {
        if ffi::PyCapsule_IsValid(capsule, name.as_ptr()) != 0 {
            let managed = ffi::PyCapsule_GetPointer(capsule, name.as_ptr());
            delete(managed.cast::<T>());
        }
    }
}
