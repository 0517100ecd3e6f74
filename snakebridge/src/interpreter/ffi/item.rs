//! An item of a module's dict, remembered until the dict changes.
//!
//! Up to 3.13 CPython gives a dict a new version, which no other dict ever has, whenever anything is stored into it or
//! removed. So an item that was found at a version is still there while the dict has that version, and looking at the
//! version is all that a call does: setting the attribute from anywhere is seen by the next call. From 3.14 on there are no
//! versions, and each call looks the name up.

use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

#[cfg(dict_version)]
use std::sync::atomic::AtomicU64;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::call::Entry;

/// The item of one name in the dict of one module, which is alive as long as this is. The atomics are written and read with
/// the interpreter held only, so that what they hold belongs together.
pub(crate) struct KnownItem {
    dict: AtomicPtr<ffi::PyDictObject>,
    #[cfg(dict_version)]
    version: AtomicU64,
    item: AtomicPtr<ffi::PyObject>,
    /// The entry of a function of C.
    entry: AtomicPtr<()>,
}

impl KnownItem {
    pub(crate) const fn new() -> KnownItem {
        KnownItem {
            dict: AtomicPtr::new(null_mut()),
            #[cfg(dict_version)]
            version: AtomicU64::new(0),
            item: AtomicPtr::new(null_mut()),
            entry: AtomicPtr::new(null_mut()),
        }
    }

    /// The item, if it was found before and the dict has not changed since.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let dict = self.dict.load(Ordering::Relaxed);
        if dict.is_null() || !self.is_current(dict) {
            return None;
        }
        // SAFETY: attached; the dict still holds the item, and its count is incremented before anything else runs.
        unsafe { Bound::from_borrowed_ptr_or_opt(py, self.item.load(Ordering::Relaxed)) }
    }

    /// The entry of the item that was found last.
    #[inline]
    pub(crate) fn entry(&self, _py: Python<'_>) -> Option<Entry> {
        // SAFETY: what is stored are addresses of entries, or none.
        unsafe { Entry::at(self.entry.load(Ordering::Relaxed)) }
    }

    #[cfg(dict_version)]
    #[allow(
        deprecated,
        reason = "it has its meaning up to 3.13, and the build knows the version"
    )]
    #[inline]
    fn is_current(&self, dict: *mut ffi::PyDictObject) -> bool {
        // SAFETY: attached; the dict belongs to the module, which lives as long as this.
        unsafe { (*dict).ma_version_tag == self.version.load(Ordering::Relaxed) }
    }

    #[cfg(not(dict_version))]
    fn is_current(&self, _: *mut ffi::PyDictObject) -> bool {
        false
    }

    /// Looks the name up and remembers what it finds. What was imported may be any object (`sys.modules` takes all); then
    /// there is no item. `module` must be the same at each call, and live as long as this.
    pub(crate) fn find<'py>(
        &self,
        module: &Bound<'py, PyAny>,
        name: &Bound<'py, PyString>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = module.py();
        // SAFETY: a module always has a dict, the same for its life; the item is borrowed from it, and its count is
        // incremented before anything else runs.
        unsafe {
            if ffi::PyModule_Check(module.as_ptr()) == 0 {
                return Ok(None);
            }
            let dict = ffi::PyModule_GetDict(module.as_ptr());
            let item = ffi::PyDict_GetItemWithError(dict, name.as_ptr());
            match Bound::from_borrowed_ptr_or_opt(py, item) {
                Some(item) => {
                    self.remember(dict.cast(), &item);
                    Ok(Some(item))
                }
                None => PyErr::take(py).map_or(Ok(None), Err),
            }
        }
    }

    #[cfg(dict_version)]
    #[allow(
        deprecated,
        reason = "it has its meaning up to 3.13, and the build knows the version"
    )]
    fn remember(&self, dict: *mut ffi::PyDictObject, item: &Bound<'_, PyAny>) {
        // SAFETY: attached; the dict is alive. Looking up an interned name runs no Python, so the version is that at
        // which the item was found.
        self.version
            .store(unsafe { (*dict).ma_version_tag }, Ordering::Relaxed);
        self.item.store(item.as_ptr(), Ordering::Relaxed);
        self.entry
            .store(Entry::address(Entry::of(item)), Ordering::Relaxed);
        self.dict.store(dict, Ordering::Relaxed);
    }

    #[cfg(not(dict_version))]
    fn remember(&self, _: *mut ffi::PyDictObject, _: &Bound<'_, PyAny>) {}
}
