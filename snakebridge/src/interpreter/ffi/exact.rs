//! Values of the builtin types themselves, read in place: no subclass, so none of their methods can be another's.

use std::alloc::{self, Layout};
use std::num::NonZero;
use std::ptr::null_mut;
use std::slice;

use pyo3::ffi;
use pyo3::prelude::*;

use super::digit::one_digit;

/// The number of a `float`.
#[inline]
pub(crate) fn exact_f64(value: Borrowed<'_, '_, PyAny>) -> Option<f64> {
    let object = value.as_ptr();
    // SAFETY: a live object, read as a float only if it is one.
    unsafe { (ffi::PyFloat_CheckExact(object) != 0).then(|| ffi::PyFloat_AS_DOUBLE(object)) }
}

/// The number of an `int` that fits.
#[inline]
pub(crate) fn exact_i64(value: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    let object = value.as_ptr();
    // SAFETY: a live object, read as an int only if it is one.
    unsafe {
        if ffi::PyLong_CheckExact(object) == 0 {
            return None;
        }
        match one_digit(value) {
            Some(number) => Some(number),
            None => many_digits(object),
        }
    }
}

/// The number of an `int` of any length, if it fits.
///
/// # Safety
///
/// `object` is a live `int`, and the thread is attached.
#[inline(never)]
unsafe fn many_digits(object: *mut ffi::PyObject) -> Option<i64> {
    let mut overflow = 0;
    // SAFETY: as the caller promises; an int raises nothing here.
    let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow) };
    (overflow == 0).then_some(number)
}

/// The text of a `str` of ASCII characters alone.
#[inline]
pub(crate) fn exact_ascii<'r>(value: Borrowed<'r, '_, PyAny>) -> Option<&'r str> {
    let object = value.as_ptr();
    // SAFETY: a live object; a compact one for ASCII has its characters behind its head, which never change, and ASCII is
    // UTF-8.
    unsafe {
        if ffi::PyUnicode_CheckExact(object) == 0 || ffi::PyUnicode_IS_COMPACT_ASCII(object) == 0 {
            return None;
        }
        let characters = object.cast::<ffi::PyASCIIObject>().add(1).cast::<u8>();
        let length = ffi::PyUnicode_GET_LENGTH(object) as usize;
        Some(std::str::from_utf8_unchecked(slice::from_raw_parts(
            characters, length,
        )))
    }
}

/// The same as a copy, in memory of exactly its length: what `str::to_owned` does, but for the ways that are for other types.
#[inline]
pub(crate) fn exact_ascii_copy(value: Borrowed<'_, '_, PyAny>) -> Option<String> {
    let text = exact_ascii(value)?;
    let Some(layout) = NonZero::new(text.len()).and_then(|size| Layout::array::<u8>(size.get()).ok()) else {
        return Some(String::new());
    };
    // SAFETY: the layout is not empty; the memory is new, as long as the text, which is UTF-8, and is written whole.
    unsafe {
        let memory = alloc::alloc(layout);
        if memory.is_null() {
            alloc::handle_alloc_error(layout);
        }
        memory.copy_from_nonoverlapping(text.as_ptr(), text.len());
        Some(String::from_raw_parts(memory, text.len(), text.len()))
    }
}

/// The value of a `bool`.
#[inline]
pub(crate) fn exact_bool(value: Borrowed<'_, '_, PyAny>) -> Option<bool> {
    let object = value.as_ptr();
    // SAFETY: compares addresses: there are two of them in an interpreter.
    unsafe {
        if object == ffi::Py_True() {
            return Some(true);
        }
        (object == ffi::Py_False()).then_some(false)
    }
}

/// Whether it is `None`.
#[inline]
pub(crate) fn is_none(value: Borrowed<'_, '_, PyAny>) -> bool {
    // SAFETY: compares addresses.
    value.as_ptr() == unsafe { ffi::Py_None() }
}

/// Whether it is a `list`.
#[inline]
pub(crate) fn is_exact_list(value: Borrowed<'_, '_, PyAny>) -> bool {
    // SAFETY: a live object.
    unsafe { ffi::PyList_CheckExact(value.as_ptr()) != 0 }
}

/// What `read` makes of the element at the index of a `list`, without counting it: the list keeps it, as long as nobody changes
/// the list. So `read` runs no Python and does not let go of the interpreter. None behind the end.
#[inline]
pub(crate) fn read_list_item<'py, R>(
    list: Borrowed<'_, 'py, PyAny>,
    index: usize,
    read: impl FnOnce(Borrowed<'_, 'py, PyAny>) -> R,
) -> Option<R> {
    // SAFETY: a list (checked); the index is inside, and what is there stays there while `read` runs.
    unsafe {
        if !is_exact_list(list) || index >= ffi::PyList_GET_SIZE(list.as_ptr()) as usize {
            return None;
        }
        let item = ffi::PyList_GET_ITEM(list.as_ptr(), index as ffi::Py_ssize_t);
        Borrowed::from_ptr_or_opt(list.py(), item).map(read)
    }
}

/// Whether it is a `dict`.
#[inline]
pub(crate) fn is_exact_dict(value: Borrowed<'_, '_, PyAny>) -> bool {
    // SAFETY: a live object.
    unsafe { ffi::PyDict_CheckExact(value.as_ptr()) != 0 }
}

/// What `read` makes of the entry of a `dict` at a place, which starts at zero and moves on, without counting key and value: the
/// dict keeps them, as long as nobody changes it. So `read` runs no Python and does not let go of the interpreter. None behind
/// the last entry.
#[inline]
pub(crate) fn read_dict_entry<'py, R>(
    dict: Borrowed<'_, 'py, PyAny>,
    place: &mut isize,
    read: impl FnOnce(Borrowed<'_, 'py, PyAny>, Borrowed<'_, 'py, PyAny>) -> R,
) -> Option<R> {
    let (mut key, mut value) = (null_mut(), null_mut());
    // SAFETY: a dict (checked), in which any place may be asked for; what is found stays there while `read` runs.
    unsafe {
        if !is_exact_dict(dict) || ffi::PyDict_Next(dict.as_ptr(), place, &raw mut key, &raw mut value) == 0 {
            return None;
        }
        let key = Borrowed::from_ptr_or_opt(dict.py(), key)?;
        let value = Borrowed::from_ptr_or_opt(dict.py(), value)?;
        Some(read(key, value))
    }
}

/// The element at the index of a `list`; none behind its end, which may have moved since the last look.
#[inline]
pub(crate) fn list_item<'py>(list: Borrowed<'_, 'py, PyAny>, index: usize) -> Option<Bound<'py, PyAny>> {
    // Counted before anything runs.
    read_list_item(list, index, |item| (*item).clone())
}
