//! Python objects that own a Rust value, which they drop with the interpreter released.

use std::ffi::{CStr, c_int, c_uint, c_void};
use std::ptr::{NonNull, null_mut};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::interpreter::shield::Shield;

/// A table of methods or attributes, which CPython reads as long as it runs.
pub(super) struct Table<T>(pub(super) T);

// SAFETY: nobody writes to it, CPython neither; its pointers lead to static data.
unsafe impl<T> Sync for Table<T> {}

/// What CPython sees of such an object, and the value behind it. The pointer is null in an object that Python made by
/// itself, by calling the class.
#[repr(C)]
struct Holder<T> {
    head: ffi::PyObject,
    value: *mut T,
}

/// A class of such objects, made at its first use.
pub(super) struct HolderClass {
    /// With the module.
    pub(super) name: &'static CStr,
    pub(super) made: PyOnceLock<Py<PyType>>,
}

impl HolderClass {
    pub(super) const fn new(name: &'static CStr) -> HolderClass {
        HolderClass {
            name,
            made: PyOnceLock::new(),
        }
    }

    /// Whether the object is of this class, and not of one that Python has derived from it.
    pub(super) fn is_class_of(&self, object: Borrowed<'_, '_, PyAny>) -> bool {
        let class = self.made.get(object.py());
        class.is_some_and(|class| object.get_type().is(class.bind(object.py())))
    }

    /// An object of this class that owns `value`. `slots` are those of the class beyond its destructor.
    pub(super) fn hold<'py, T: Send + Sync + 'static>(
        &self,
        py: Python<'py>,
        slots: &[(c_int, *mut c_void)],
        value: T,
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self
            .made
            .get_or_try_init(py, || make::<T>(py, self.name, slots).map(Bound::unbind))?
            .bind(py);
        let value = Box::into_raw(Box::new(value));
        // SAFETY: the class is one of ours for `T`, whose allocator zeroes the object; on failure the value is taken back.
        unsafe {
            let object = ffi::PyType_GenericAlloc(class.as_type_ptr(), 0);
            match NonNull::new(object.cast::<Holder<T>>()) {
                Some(holder) => (*holder.as_ptr()).value = value,
                None => drop(Box::from_raw(value)),
            }
            Bound::from_owned_ptr_or_err(py, object)
        }
    }
}

fn make<'py, T>(
    py: Python<'py>,
    name: &'static CStr,
    slots: &[(c_int, *mut c_void)],
) -> PyResult<Bound<'py, PyType>> {
    let mut all = vec![ffi::PyType_Slot {
        slot: ffi::Py_tp_dealloc,
        pfunc: destroy::<T> as *mut c_void,
    }];
    let more = slots
        .iter()
        .map(|&(slot, pfunc)| ffi::PyType_Slot { slot, pfunc });
    all.extend(more);
    all.push(ffi::PyType_Slot {
        slot: 0,
        pfunc: null_mut(),
    });
    let mut spec = ffi::PyType_Spec {
        name: name.as_ptr(),
        basicsize: size_of::<Holder<T>>() as c_int,
        itemsize: 0,
        flags: ffi::Py_TPFLAGS_DEFAULT as c_uint,
        slots: all.as_mut_ptr(),
    };
    // SAFETY: the name is static, the list of slots ends with a zero, and CPython copies the rest.
    let class = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyType_FromSpec(&raw mut spec)) }?;
    Ok(class.cast_into::<PyType>()?)
}

/// `tp_dealloc` of such a class.
unsafe extern "C" fn destroy<T>(object: *mut ffi::PyObject) {
    // SAFETY: called once by CPython for an object of a class made above, which nobody can reach any more. The class is
    // a heap type, of which each object holds a reference.
    unsafe {
        let class = ffi::Py_TYPE(object);
        let value = (*object.cast::<Holder<T>>()).value;
        if !value.is_null() {
            drop(Shield::new(Box::from_raw(value)));
        }
        let free = ffi::PyType_GetSlot(class, ffi::Py_tp_free);
        let free = std::mem::transmute::<*mut c_void, Option<ffi::freefunc>>(free);
        if let Some(free) = free {
            free(object.cast::<c_void>());
        }
        ffi::Py_DECREF(class.cast::<ffi::PyObject>());
    }
}

/// The value of an object, if it has one.
///
/// # Safety
///
/// The object is one of a class that [`HolderClass::hold`] made for `T`, and stays alive for `'a`.
pub(super) unsafe fn held<'a, T>(object: *mut ffi::PyObject) -> Option<&'a T> {
    // SAFETY: as above; the value lives as long as the object, and is only read.
    unsafe { (*object.cast::<Holder<T>>()).value.as_ref() }
}
