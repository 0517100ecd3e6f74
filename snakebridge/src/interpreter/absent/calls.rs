//! Calls of CPython, which nothing can make.

use std::sync::atomic::{AtomicU64, Ordering};

use super::{Borrowed, PyAny, Python};

type Object<'a, 'py> = Borrowed<'a, 'py, PyAny>;

pub(crate) fn is_none(value: Object<'_, '_>) -> bool {
    match value.0 {}
}

pub(crate) fn is_constant(value: Object<'_, '_>) -> bool {
    match value.0 {}
}

pub(crate) fn exact_bool(value: Object<'_, '_>) -> Option<bool> {
    match value.0 {}
}

pub(crate) fn exact_f64(value: Object<'_, '_>) -> Option<f64> {
    match value.0 {}
}

pub(crate) fn exact_i64(value: Object<'_, '_>) -> Option<i64> {
    match value.0 {}
}

pub(crate) fn exact_ascii<'r>(value: Object<'r, '_>) -> Option<&'r str> {
    match value.0 {}
}

pub(crate) fn exact_ascii_copy(value: Object<'_, '_>) -> Option<String> {
    match value.0 {}
}

/// A number of this thread's own, which is not zero.
pub(crate) fn thread_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    thread_local! {
        static OWN: u64 = NEXT.fetch_add(1, Ordering::Relaxed);
    }
    // A thread that is ending has lost its own, and gets another.
    OWN.try_with(|own| *own)
        .unwrap_or_else(|_| NEXT.fetch_add(1, Ordering::Relaxed))
}

pub(crate) fn interrupt(py: Python<'_>, _thread: u64) {
    match py.0 {}
}

pub(crate) fn spare(py: Python<'_>, _thread: u64) {
    match py.0 {}
}
