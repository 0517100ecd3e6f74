//! Vectorcall: the argument buffer on the stack, and the calls that use it.

use std::mem::MaybeUninit;
use std::ptr::null_mut;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use super::make::{Pending, Raising, made};

/// How many arguments have room in a frame.
pub(crate) const INLINE: usize = 8;

/// Room for arguments, behind a place for the callee.
pub(crate) type Place = MaybeUninit<*mut ffi::PyObject>;
pub(crate) const NO_ARGUMENTS: [Place; INLINE + 1] = [MaybeUninit::uninit(); INLINE + 1];

/// Room for any number of arguments: in the frame, or in memory of its own where they are more.
pub(crate) struct Room {
    inline: [Place; INLINE + 1],
    more: Vec<Place>,
}

impl Room {
    #[inline]
    pub(crate) fn for_some(count: usize) -> Room {
        Room {
            inline: NO_ARGUMENTS,
            more: if count <= INLINE {
                Vec::new()
            } else {
                vec![MaybeUninit::uninit(); count + 1]
            },
        }
    }

    #[inline]
    pub(crate) fn places(&mut self) -> &mut [Place] {
        if self.more.is_empty() {
            &mut self.inline
        } else {
            &mut self.more
        }
    }
}

/// The arguments of one call, owned, in a room that their caller has made for them. The place before the first one is left
/// to the callee.
pub(crate) struct Arguments<'r, 'py> {
    /// As many as `len` says are there, behind the first.
    room: &'r mut [Place],
    len: usize,
    py: Python<'py>,
}

impl<'r, 'py> Arguments<'r, 'py> {
    #[inline]
    pub(crate) fn new(py: Python<'py>, room: &'r mut [Place]) -> Self {
        Arguments { room, len: 0, py }
    }

    #[inline]
    pub(crate) fn push(&mut self, argument: Bound<'py, PyAny>) {
        self.room[self.len + 1] = MaybeUninit::new(argument.into_ptr());
        self.len += 1;
    }

    #[inline]
    fn first(&mut self) -> *mut *mut ffi::PyObject {
        self.room.as_mut_ptr().wrapping_add(1).cast()
    }

    /// `callable(*arguments)`, the last ones by keyword, with the names in `keywords`.
    #[inline]
    pub(crate) fn call(
        &mut self,
        callable: Borrowed<'_, 'py, PyAny>,
        keywords: Option<&Bound<'py, PyTuple>>,
    ) -> Raising<Bound<'py, PyAny>> {
        let (count, names) = self.split(keywords);
        // SAFETY: `first` points at `len` owned objects after one free slot, as the offset flag promises; the names are
        // a tuple of strings no longer than the arguments.
        unsafe {
            let flags = count | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
            let result = ffi::PyObject_Vectorcall(callable.as_ptr(), self.first(), flags, names);
            made(self.py, result)
        }
    }

    /// [`call`](Arguments::call) of what has an entry of its own.
    #[inline]
    pub(crate) fn enter(
        &mut self,
        entry: Entry,
        function: Borrowed<'_, 'py, PyAny>,
        keywords: Option<&Bound<'py, PyTuple>>,
    ) -> Raising<Bound<'py, PyAny>> {
        let (count, names) = self.split(keywords);
        // SAFETY: as in `call`; the entry is that of this function.
        unsafe {
            let flags = count | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
            let result = (entry.0)(function.as_ptr(), self.first(), flags, names);
            match Bound::from_owned_ptr_or_opt(self.py, result) {
                Some(result) if ffi::PyErr_Occurred().is_null() => Ok(result),
                result => Err(failed(function, result)),
            }
        }
    }

    /// `arguments[0].name(*arguments[1:])`, the last ones by keyword, with the names in `keywords`.
    #[inline]
    pub(crate) fn call_method(
        &mut self,
        name: &Bound<'py, PyString>,
        keywords: Option<&Bound<'py, PyTuple>>,
    ) -> Raising<Bound<'py, PyAny>> {
        debug_assert!(self.len > 0, "the receiver is the first argument");
        let (count, names) = self.split(keywords);
        // SAFETY: as in `call`; callers push the receiver first.
        unsafe {
            let flags = count | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
            let result = ffi::PyObject_VectorcallMethod(name.as_ptr(), self.first(), flags, names);
            made(self.py, result)
        }
    }

    #[inline]
    fn split(&self, keywords: Option<&Bound<'py, PyTuple>>) -> (usize, *mut ffi::PyObject) {
        match keywords {
            Some(names) => (self.len - names.len().min(self.len), names.as_ptr()),
            None => (self.len, null_mut()),
        }
    }
}

impl Drop for Arguments<'_, '_> {
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

/// The function of C that runs a function or a method of C, called without looking for it in the object and its class.
#[derive(Clone, Copy)]
pub(crate) struct Entry(ffi::vectorcallfunc);

impl Entry {
    /// That of a builtin function or of a method of a builtin class: it is set where the object is made, and not again.
    pub(crate) fn of(function: &Bound<'_, PyAny>) -> Option<Entry> {
        let object = function.as_ptr();
        // SAFETY: compares the type of a live object with two static ones, and reads the slot of objects of these.
        unsafe {
            let class = ffi::Py_TYPE(object);
            if class != &raw mut ffi::PyMethodDescr_Type && class != &raw mut ffi::PyCFunction_Type {
                return None;
            }
            ffi::PyVectorcall_Function(object).map(Entry)
        }
    }

    /// The entry as an address, and back; zero where there is none.
    #[inline]
    pub(crate) fn address(entry: Option<Entry>) -> *mut () {
        entry.map_or(null_mut(), |Entry(function)| function as *mut ())
    }

    /// The entry with this address.
    ///
    /// # Safety
    ///
    /// The address is from [`Entry::address`].
    #[inline]
    pub(crate) unsafe fn at(address: *mut ()) -> Option<Entry> {
        // SAFETY: a pointer to a function or null, as the caller promises, is what such an option is made of.
        unsafe { std::mem::transmute::<*mut (), Option<ffi::vectorcallfunc>>(address) }.map(Entry)
    }
}

/// What a function of C has raised. One that returned both a result and an exception, or neither, is broken, which CPython
/// finds out where it calls the entry, and so does this.
#[cold]
fn failed(function: Borrowed<'_, '_, PyAny>, result: Option<Bound<'_, PyAny>>) -> Pending {
    let py = function.py();
    let what = match &result {
        None if PyErr::occurred(py) => return Pending::STILL,
        Some(_) => "returned a result with",
        None => "returned NULL without setting",
    };
    let set = if py.version_info() >= (3, 10) {
        "an exception"
    } else {
        "an error"
    };
    let end = if result.is_some() { " set" } else { "" };
    let cause = PyErr::take(py);
    drop(result);
    let function = function
        .repr()
        .map_or_else(|_| "a function".to_owned(), |name| name.to_string());
    let error = pyo3::exceptions::PySystemError::new_err(format!("{function} {what} {set}{end}"));
    error.set_cause(py, cause);
    Pending::set(py, error)
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
) -> Raising<Bound<'py, PyAny>> {
    // SAFETY: both are alive; the slot is that of the descriptor's own class.
    unsafe {
        match (*ffi::Py_TYPE(descriptor.as_ptr())).tp_descr_get {
            Some(get) => {
                let class = ffi::Py_TYPE(object.as_ptr()).cast::<ffi::PyObject>();
                made(object.py(), get(descriptor.as_ptr(), object.as_ptr(), class))
            }
            None => Ok(descriptor.to_owned()),
        }
    }
}

/// `object.name`
#[inline]
pub(crate) fn attribute<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
) -> Raising<Bound<'py, PyAny>> {
    // SAFETY: both are alive.
    unsafe { made(object.py(), ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr())) }
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
pub(crate) fn next<'py>(iterator: &Bound<'py, PyAny>) -> Raising<Option<Bound<'py, PyAny>>> {
    // SAFETY: a live object, whose slot is called if it is an iterator's.
    unsafe {
        let Some(advance) = (*ffi::Py_TYPE(iterator.as_ptr())).tp_iternext else {
            return Err(no_iterator(iterator));
        };
        match Bound::from_owned_ptr_or_opt(iterator.py(), advance(iterator.as_ptr())) {
            Some(item) => Ok(Some(item)),
            None => end_of(iterator).map(|()| None),
        }
    }
}

/// Why an iterator has not given an item: nothing where it is exhausted, which may be said by `StopIteration` or by no
/// exception.
#[cold]
fn end_of(iterator: &Bound<'_, PyAny>) -> Raising<()> {
    // SAFETY: attached; looks at the exception that is set, if there is one, and at the class of a live object.
    unsafe {
        if ffi::PyErr_Occurred().is_null() {
            return Ok(());
        }
        if ffi::PyErr_ExceptionMatches(ffi::PyExc_StopIteration) != 0 {
            ffi::PyErr_Clear();
            return Ok(());
        }
        // What stands in the slot of a class that has taken its `__next__` back.
        if ffi::PyIter_Check(iterator.as_ptr()) == 0 {
            ffi::PyErr_Clear();
            return Err(no_iterator(iterator));
        }
    }
    Err(Pending::STILL)
}

#[cold]
fn no_iterator(object: &Bound<'_, PyAny>) -> Pending {
    let class = super::short_type_name(object.as_borrowed());
    let error = pyo3::exceptions::PyTypeError::new_err(format!("'{class}' object is not an iterator"));
    Pending::set(object.py(), error)
}
