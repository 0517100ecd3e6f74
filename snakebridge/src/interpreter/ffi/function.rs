//! Rust values as Python functions and iterators: how CPython calls them.

use std::borrow::Cow;
use std::ffi::{CStr, c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

use super::holder::{HolderClass, held};
use super::in_main_interpreter;

/// A Rust value that Python calls.
pub(crate) trait Routine: Send + Sync {
    /// Runs it on what Python has passed.
    fn call<'py>(&self, given: &Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>>;
}

/// A Rust value that Python iterates over.
pub(crate) trait Stream: Send + Sync {
    /// The next element; `None` at the end.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>>;
}

/// The arguments of one call, borrowed from CPython.
pub(crate) struct Given<'a, 'py> {
    /// The positional ones, then those by name; each is a live object as long as the call runs.
    all: &'a [*mut ffi::PyObject],
    names: Option<Borrowed<'a, 'py, PyTuple>>,
    py: Python<'py>,
}

impl<'a, 'py> Given<'a, 'py> {
    pub(crate) fn py(&self) -> Python<'py> {
        self.py
    }

    /// How many are positional.
    pub(crate) fn positional(&self) -> usize {
        self.all.len() - self.named()
    }

    /// How many have a name.
    pub(crate) fn named(&self) -> usize {
        self.names.map_or(0, |names| names.len())
    }

    /// The name of the argument at this index.
    pub(crate) fn name(&self, index: usize) -> Option<Bound<'py, PyString>> {
        let name = self.names?.get_item(index.checked_sub(self.positional())?).ok()?;
        name.cast_into::<PyString>().ok()
    }

    /// An argument: first come the positional ones, then those by name.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<Borrowed<'a, 'py, PyAny>> {
        let object = *self.all.get(index)?;
        // SAFETY: CPython keeps the arguments alive as long as the call runs, which `'a` does not outlive.
        Some(unsafe { Borrowed::from_ptr(self.py, object) })
    }
}

/// A Python function and the Rust value behind it. CPython refers to both for as long as the function lives.
struct Function {
    definition: ffi::PyMethodDef,
    _text: Cow<'static, CStr>,
    routine: Box<dyn Routine>,
}

// SAFETY: the pointers in the definition lead to static data and to `_text`, which is never changed.
unsafe impl Send for Function {}
// SAFETY: as above; nothing of it changes once it is made.
unsafe impl Sync for Function {}

/// A Python function that calls `routine`. `text` is its documentation, where CPython also looks for its signature.
pub(crate) fn function<'py>(
    py: Python<'py>,
    name: &'static CStr,
    text: Cow<'static, CStr>,
    routine: impl Routine + 'static,
) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: HolderClass = HolderClass {
        name: c"snakebridge.RustFunction",
        made: PyOnceLock::new(),
    };
    let function = Function {
        definition: ffi::PyMethodDef {
            ml_name: name.as_ptr(),
            ml_meth: ffi::PyMethodDefPointer {
                PyCFunctionFastWithKeywords: call,
            },
            ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
            ml_doc: text.as_ptr(),
        },
        _text: text,
        routine: Box::new(routine),
    };
    let owner = CLASS.hold(py, &[], function)?;
    // SAFETY: the owner has a `Function`. Its definition lives in a box that the owner keeps, and the function keeps the
    // owner; CPython only reads it.
    unsafe {
        let definition = held::<Function>(owner.as_ptr()).map_or(null_mut(), |function| {
            std::ptr::from_ref(&function.definition).cast_mut()
        });
        Bound::from_owned_ptr_or_err(py, ffi::PyCFunction_NewEx(definition, owner.as_ptr(), null_mut()))
    }
}

/// What CPython calls for such a function: `METH_FASTCALL | METH_KEYWORDS`.
unsafe extern "C" fn call(
    owner: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    enter(|py| {
        // SAFETY: by the calling convention `names` is null or a tuple, and `arguments` are `count` positional ones and
        // one for each name. The function was made above, so its `self` is an owner; it is kept alive here, because the
        // function itself may go meanwhile.
        unsafe {
            let _alive = Bound::from_borrowed_ptr(py, owner);
            let names = Borrowed::from_ptr_or_opt(py, names).map(|names| names.cast_unchecked::<PyTuple>());
            let count = count.unsigned_abs() + names.map_or(0, |names| names.len());
            let all = match count {
                0 => &[],
                _ => std::slice::from_raw_parts(arguments, count),
            };
            match held::<Function>(owner) {
                Some(function) => function.routine.call(&Given { all, names, py }).map(Some),
                None => Err(PyRuntimeError::new_err("this function is gone")),
            }
        }
    })
}

/// A Python iterator over `stream`.
pub(crate) fn iterator<'py>(py: Python<'py>, stream: impl Stream + 'static) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: HolderClass = HolderClass {
        name: c"snakebridge.RustIterator",
        made: PyOnceLock::new(),
    };
    let slots = [
        (ffi::Py_tp_iter, ffi::PyObject_SelfIter as *mut c_void),
        (ffi::Py_tp_iternext, next as *mut c_void),
    ];
    let stream: Box<dyn Stream> = Box::new(stream);
    CLASS.hold(py, &slots, stream)
}

/// `tp_iternext` of such an iterator.
unsafe extern "C" fn next(iterator: *mut ffi::PyObject) -> *mut ffi::PyObject {
    enter(|py| {
        // SAFETY: only called on objects of the class above, which is kept alive here as in `call`.
        unsafe {
            let _alive = Bound::from_borrowed_ptr(py, iterator);
            held::<Box<dyn Stream>>(iterator).map_or(Ok(None), |stream| stream.next(py))
        }
    })
}

/// Runs `body`, which CPython calls with the interpreter held, and passes the result or the exception on. No panic gets
/// out. `Ok(None)` is null without an exception.
pub(super) fn enter(
    body: impl for<'py> FnOnce(Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>>,
) -> *mut ffi::PyObject {
    // SAFETY: CPython has called us, so this thread holds the interpreter. Attaching in the usual way would wait for the
    // main interpreter if it is another one.
    if !in_main_interpreter(unsafe { Python::assume_attached() }) {
        return failed(
            c"a Rust closure belongs to the main interpreter, and does not run in a subinterpreter",
        );
    }
    let run = || {
        Python::try_attach(|py| match body(py) {
            Ok(result) => result.map_or(null_mut(), Bound::into_ptr),
            Err(error) => {
                error.restore(py);
                null_mut()
            }
        })
    };
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Some(result)) => result,
        Ok(None) => failed(c"Python is ending: Rust closures do not run any more"),
        Err(panic) => {
            // Its destructor may panic, too.
            std::mem::forget(panic);
            failed(c"a Rust closure panicked outside of the program's own code")
        }
    }
}

#[cold]
fn failed(message: &CStr) -> *mut ffi::PyObject {
    let message: *const c_char = message.as_ptr();
    // SAFETY: CPython has called us, so this thread holds the interpreter; the message is terminated.
    unsafe {
        ffi::PyErr_SetString(ffi::PyExc_RuntimeError, message);
    }
    null_mut()
}
