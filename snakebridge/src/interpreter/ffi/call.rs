//! Vectorcall: the argument buffer on the stack, and the calls that use it.

use std::mem::MaybeUninit;
use std::ptr::null_mut;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

/// How many arguments fit without an allocation.
const INLINE: usize = 8;

/// The arguments of one call, owned. The slot before the first one is reserved for the callee.
pub(crate) struct Arguments<'py> {
    /// As many as `len` says are there, behind the first.
    inline: [MaybeUninit<*mut ffi::PyObject>; INLINE + 1],
    /// All of them, once they are more.
    spill: Vec<MaybeUninit<*mut ffi::PyObject>>,
    len: usize,
    py: Python<'py>,
}

impl<'py> Arguments<'py> {
    #[inline]
    pub(crate) fn new(py: Python<'py>) -> Self {
        Arguments {
            inline: [MaybeUninit::uninit(); INLINE + 1],
            spill: Vec::new(),
            len: 0,
            py,
        }
    }

    #[inline]
    pub(crate) fn push(&mut self, argument: Bound<'py, PyAny>) {
        let pointer = argument.into_ptr();
        if self.len < INLINE {
            self.inline[self.len + 1] = MaybeUninit::new(pointer);
        } else {
            self.spill(pointer);
        }
        self.len += 1;
    }

    #[cold]
    fn spill(&mut self, pointer: *mut ffi::PyObject) {
        if self.spill.is_empty() {
            self.spill.extend_from_slice(&self.inline);
        }
        self.spill.push(MaybeUninit::new(pointer));
    }

    #[inline]
    fn first(&mut self) -> *mut *mut ffi::PyObject {
        let base = if self.spill.is_empty() {
            self.inline.as_mut_ptr()
        } else {
            self.spill.as_mut_ptr()
        };
        base.wrapping_add(1).cast()
    }

    /// `callable(*arguments)`, the last ones by keyword, with the names in `keywords`.
    #[inline]
    pub(crate) fn call(
        &mut self,
        callable: Borrowed<'_, 'py, PyAny>,
        keywords: Option<&Bound<'py, PyTuple>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (count, names) = self.split(keywords);
        // SAFETY: `first` points at `len` owned objects after one free slot, as the offset flag promises; the names are
        // a tuple of strings no longer than the arguments.
        unsafe {
            let flags = count | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
            let result = ffi::PyObject_Vectorcall(callable.as_ptr(), self.first(), flags, names);
            Bound::from_owned_ptr_or_err(self.py, result)
        }
    }

    /// `arguments[0].name(*arguments[1:])`, the last ones by keyword, with the names in `keywords`.
    #[inline]
    pub(crate) fn call_method(
        &mut self,
        name: &Bound<'py, PyString>,
        keywords: Option<&Bound<'py, PyTuple>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        debug_assert!(self.len > 0, "the receiver is the first argument");
        let (count, names) = self.split(keywords);
        // SAFETY: as in `call`; callers push the receiver first.
        unsafe {
            let flags = count | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
            let result = ffi::PyObject_VectorcallMethod(name.as_ptr(), self.first(), flags, names);
            Bound::from_owned_ptr_or_err(self.py, result)
        }
    }

    fn split(&self, keywords: Option<&Bound<'py, PyTuple>>) -> (usize, *mut ffi::PyObject) {
        match keywords {
            Some(names) => (self.len - names.len().min(self.len), names.as_ptr()),
            None => (self.len, null_mut()),
        }
    }
}

impl Drop for Arguments<'_> {
    #[inline]
    fn drop(&mut self) {
        let len = self.len;
        let first = self.first();
        for index in 0..len {
            // SAFETY: `first` points at `len` owned objects, and we are attached.
            unsafe { ffi::Py_DECREF(*first.add(index)) }
        }
    }
}

/// How many modules are imported.
pub(crate) fn module_count(py: Python<'_>) -> usize {
    // SAFETY: attached; the interpreter's table of modules lives as long as it does, and is counted before anything
    // else runs.
    let modules = unsafe { Bound::from_borrowed_ptr_or_opt(py, ffi::PyImport_GetModuleDict()) };
    modules
        .and_then(|modules| modules.cast_into::<PyDict>().ok())
        .map_or(0, |modules| modules.len())
}

/// Whether attributes of the class can never change, so that its descriptors may be cached.
pub(crate) fn is_immutable(class: &Bound<'_, PyType>) -> bool {
    // SAFETY: `class` is a live type object.
    let flags = unsafe { ffi::PyType_GetFlags(class.as_type_ptr()) };
    // Py_TPFLAGS_IMMUTABLETYPE, added in 3.10; the bit is unused before.
    let fixed = flags & (1 << 8) != 0;
    fixed || flags & ffi::Py_TPFLAGS_HEAPTYPE == 0
}

/// Whether calling `object` with the receiver as first argument is equivalent to calling the method.
pub(crate) fn is_method_descriptor(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: every object has a live type.
    unsafe { ffi::PyType_GetFlags(ffi::Py_TYPE(object.as_ptr())) & ffi::Py_TPFLAGS_METHOD_DESCRIPTOR != 0 }
}

/// Whether reading the attribute of an instance is `descriptor.__get__(instance, class)` and nothing else: the class looks its
/// attributes up as `object` does, and the descriptor decides also where the instance has a dict with that name.
pub(crate) fn is_read_by_descriptor(class: &Bound<'_, PyType>, descriptor: &Bound<'_, PyAny>) -> bool {
    // SAFETY: reads slots of two live type objects.
    unsafe {
        let lookup = (*class.as_type_ptr()).tp_getattro;
        let kind = ffi::Py_TYPE(descriptor.as_ptr());
        lookup.is_some_and(|lookup| lookup as usize == ffi::PyObject_GenericGetAttr as *const () as usize)
            && (*kind).tp_descr_get.is_some()
            && (*kind).tp_descr_set.is_some()
    }
}

/// `descriptor.__get__(object, type(object))`, for a descriptor that has one.
#[inline]
pub(crate) fn read_by_descriptor<'py>(
    descriptor: Borrowed<'_, 'py, PyAny>,
    object: Borrowed<'_, 'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: both are alive; the slot is that of the descriptor's own class.
    unsafe {
        match (*ffi::Py_TYPE(descriptor.as_ptr())).tp_descr_get {
            Some(get) => {
                let class = ffi::Py_TYPE(object.as_ptr()).cast::<ffi::PyObject>();
                Bound::from_owned_ptr_or_err(object.py(), get(descriptor.as_ptr(), object.as_ptr(), class))
            }
            None => Ok(descriptor.to_owned()),
        }
    }
}

/// The attribute `name` as found in the class's MRO, without binding it.
pub(crate) fn lookup_in_mro<'py>(
    class: &Bound<'py, PyType>,
    name: &Bound<'py, PyString>,
) -> Option<Bound<'py, PyAny>> {
    let dict_of = |class: &Bound<'py, PyAny>| -> Option<Bound<'py, PyAny>> {
        let namespace = class.getattr("__dict__").ok()?;
        namespace.get_item(name).ok()
    };
    class.mro().iter().find_map(|base| dict_of(&base))
}

/// The address of an object's class, for comparisons.
#[inline]
pub(crate) fn class_address(object: Borrowed<'_, '_, PyAny>) -> usize {
    // SAFETY: reads the type field of a live object.
    unsafe { ffi::Py_TYPE(object.as_ptr()) as usize }
}

/// `next(iterator)`; `None` when it is exhausted.
#[inline]
pub(crate) fn next<'py>(iterator: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    // SAFETY: a live object; it is first checked to be an iterator, which `PyIter_Next` itself does not do.
    unsafe {
        if ffi::PyIter_Check(iterator.as_ptr()) == 0 {
            let class = super::short_type_name(iterator.as_borrowed());
            return Err(pyo3::exceptions::PyTypeError::new_err(format!(
                "'{class}' object is not an iterator"
            )));
        }
        match Bound::from_owned_ptr_or_opt(iterator.py(), ffi::PyIter_Next(iterator.as_ptr())) {
            Some(item) => Ok(Some(item)),
            None => match PyErr::take(iterator.py()) {
                Some(error) => Err(error),
                None => Ok(None),
            },
        }
    }
}
