//! `ThreadContext`: the context variables of the thread that called a coroutine function, for the task that will run it.

use std::sync::Arc;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::bridge::backend::Returned;
use crate::bridge::backend::embedded::raised;
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::interpreter::attach;
use crate::interpreter::entry::Slot;

/// A copy of a thread's context. Most threads of Rust have an empty one, of which there is nothing to keep.
#[derive(Clone, Default)]
pub(crate) enum ThreadContext {
    /// Not copied so far.
    #[default]
    Unknown,
    /// Without variables.
    Empty,
    /// With some.
    Copied(Arc<Slot>),
}

impl ThreadContext {
    /// That of the thread that has called for `value`.
    ///
    /// # Errors
    ///
    /// The [errors of every call](crate::Error#errors-of-every-call).
    pub(crate) fn of(value: &Returned<'_>) -> Result<ThreadContext> {
        if value.plain_data().is_some() {
            // What another backend has made is awaited there.
            return Ok(ThreadContext::Unknown);
        }
        ThreadContext::here()
    }

    /// That of this thread, for `object`: what another backend has keeps its context there.
    ///
    /// # Errors
    ///
    /// The [errors of every call](crate::Error#errors-of-every-call).
    pub(crate) fn here_for(object: &Object) -> Result<ThreadContext> {
        if Handle::reference(object).session().is_elsewhere() {
            return Ok(ThreadContext::Unknown);
        }
        ThreadContext::here()
    }

    /// That of this thread, as it is now.
    ///
    /// # Errors
    ///
    /// The [errors of every call](crate::Error#errors-of-every-call).
    pub(crate) fn here() -> Result<ThreadContext> {
        attach::with_python(|py| ThreadContext::copy(py).map_err(|error| raised(py, error)))
    }

    fn copy(py: Python<'_>) -> PyResult<ThreadContext> {
        static COPY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let copy = COPY.import(py, "contextvars", "copy_context")?;
        let context = copy.call0()?;
        Ok(match context.len()? {
            0 => ThreadContext::Empty,
            _ => ThreadContext::Copied(Arc::new(Slot::new(context))),
        })
    }

    /// Itself, or a copy of what this thread has.
    pub(super) fn or_here(self) -> Result<ThreadContext> {
        match self {
            ThreadContext::Unknown => ThreadContext::here(),
            known => Ok(known),
        }
    }

    /// Calls `function` with `argument` in it.
    pub(super) fn run<'py>(
        &self,
        function: &Bound<'py, PyAny>,
        argument: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self.copied(function.py()) {
            Some(context) => context.call_method1(intern!(function.py(), "run"), (function, argument)),
            None => function.call1((argument,)),
        }
    }

    /// Calls `function` in it.
    pub(super) fn call<'py>(&self, function: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match self.copied(function.py()) {
            Some(context) => context.call_method1(intern!(function.py(), "run"), (function,)),
            None => function.call0(),
        }
    }

    /// None if it is empty, as the loop's own context is.
    fn copied<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self {
            ThreadContext::Copied(context) => context.get(py),
            ThreadContext::Unknown | ThreadContext::Empty => None,
        }
    }
}
