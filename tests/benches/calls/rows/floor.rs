//! The least a call can cost: CPython's own functions, called in the order that the call needs and nothing else.
#![allow(unsafe_code, reason = "what the C API costs by itself is the point")]

use std::time::Duration;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::hand::hand;
use crate::measure::time;

/// `Pattern.match(text)` through the method descriptor: an ASCII string made in place, one vector call.
pub(super) fn matching(text: &'static str, found: bool) -> impl FnMut(u64) -> Duration + 'static {
    move |count| {
        Python::attach(|py| {
            let pattern = hand().pattern.bind(py);
            let method = pattern.get_type().getattr("match").expect("a method");
            let (pattern, method) = (pattern.as_ptr(), method.as_ptr());
            time(count, || {
                let text = std::hint::black_box(text);
                // SAFETY: attached; the new string is written whole before anybody sees it, and each reference taken
                // here is given back.
                let none = unsafe {
                    let made = ffi::PyUnicode_New(text.len() as isize, 127);
                    assert!(!made.is_null());
                    let data = made.cast::<u8>().add(size_of::<ffi::PyASCIIObject>());
                    std::ptr::copy_nonoverlapping(text.as_ptr(), data, text.len());
                    let mut arguments = [std::ptr::null_mut(), pattern, made];
                    let flags = 2 | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
                    let first = arguments.as_mut_ptr().add(1);
                    let result = ffi::PyObject_Vectorcall(method, first, flags, std::ptr::null_mut());
                    ffi::Py_DECREF(made);
                    assert!(!result.is_null());
                    let none = result == ffi::Py_None();
                    ffi::Py_DECREF(result);
                    none
                };
                assert_eq!(none, !found);
            })
        })
    }
}

/// `math.sqrt(16.0)` through the function object.
pub(super) fn sqrt() -> impl FnMut(u64) -> Duration + 'static {
    |count| {
        Python::attach(|py| {
            let function = hand().sqrt.bind(py).as_ptr();
            time(count, || {
                // SAFETY: attached; each reference taken here is given back.
                let root = unsafe {
                    let mut arguments = [
                        std::ptr::null_mut(),
                        ffi::PyFloat_FromDouble(std::hint::black_box(16.0)),
                    ];
                    let flags = 1 | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
                    let first = arguments.as_mut_ptr().add(1);
                    let result = ffi::PyObject_Vectorcall(function, first, flags, std::ptr::null_mut());
                    ffi::Py_DECREF(arguments[1]);
                    assert!(!result.is_null());
                    let root = ffi::PyFloat_AS_DOUBLE(result);
                    ffi::Py_DECREF(result);
                    root
                };
                assert_eq!(root, 4.0);
            })
        })
    }
}
