//! `Parts`: what Rust uses of an event loop of Python, and the functions of Rust that the loop calls.

use std::borrow::Cow;
use std::ffi::CStr;
use std::sync::Arc;

use pyo3::prelude::*;

use super::EventLoop;
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Given, Routine};

/// See the module. All are objects of Python.
pub(super) struct Parts {
    call_soon: Py<PyAny>,
    call_soon_threadsafe: Py<PyAny>,
    pub(super) create_task: Py<PyAny>,
    /// The future of an awaitable that is no coroutine.
    pub(super) future_of: Py<PyAny>,
    /// Drops an awaitable that was never awaited.
    pub(super) discard: Py<PyAny>,
    /// Has the coroutine that waits for a future go on, on whichever loop it is.
    pub(super) wake: Py<PyAny>,
    pub(super) coroutine_type: Py<PyAny>,
    /// Carries out the orders.
    pub(super) turn: Py<PyAny>,
    /// Called with each task that is done.
    pub(super) done: Py<PyAny>,
    /// Tells those that wait.
    tell: Py<PyAny>,
    /// Called when the loop was closed.
    pub(super) closed: Py<PyAny>,
}

impl Parts {
    pub(super) fn new(
        py: Python<'_>,
        module: &Bound<'_, PyAny>,
        event_loop: &Bound<'_, PyAny>,
        rust: &Arc<EventLoop>,
    ) -> PyResult<Parts> {
        let of_loop = |name: &str| event_loop.getattr(name).map(Bound::unbind);
        let make = |name, text, run| {
            let routine = OnLoop {
                event_loop: Arc::clone(rust),
                run,
            };
            ffi::function(py, name, Cow::Borrowed(text), routine).map(Bound::unbind)
        };
        let turn: Run = |event_loop, given| event_loop.turn(given.py());
        let done: Run = |event_loop, given| {
            if let Some(task) = given.get(0) {
                event_loop.done(task);
            }
        };
        let tell: Run = |event_loop, _| event_loop.tell();
        let closed: Run = |event_loop, given| event_loop.close(given.py(), None);
        Ok(Parts {
            call_soon: of_loop("call_soon")?,
            call_soon_threadsafe: of_loop("call_soon_threadsafe")?,
            create_task: of_loop("create_task")?,
            future_of: module.getattr("_future_of")?.unbind(),
            discard: module.getattr("_discard")?.unbind(),
            wake: module.getattr("_wake")?.unbind(),
            coroutine_type: py.import("types")?.getattr("CoroutineType")?.unbind(),
            turn: make(c"snakebridge_turn", NO_ARGUMENTS, turn)?,
            done: make(c"snakebridge_done", ONE_ARGUMENT, done)?,
            tell: make(c"snakebridge_tell", NO_ARGUMENTS, tell)?,
            closed: make(c"snakebridge_closed", NO_ARGUMENTS, closed)?,
        })
    }

    /// Has the loop tell those that wait, once it has done what is due.
    pub(super) fn tell_soon(&self, py: Python<'_>) -> PyResult<()> {
        self.call_soon.call1(py, (&self.tell,)).map(drop)
    }

    /// Has the loop carry out its orders; from any thread.
    pub(super) fn call_turn(&self, py: Python<'_>) -> PyResult<()> {
        self.call_soon_threadsafe.call1(py, (&self.turn,)).map(drop)
    }
}

const NO_ARGUMENTS: &CStr = c"snakebridge()\n--\n\n";
const ONE_ARGUMENT: &CStr = c"snakebridge(task, /)\n--\n\n";

type Run = fn(&EventLoop, &Given<'_, '_>);

/// A function of Rust that the loop calls.
struct OnLoop {
    event_loop: Arc<EventLoop>,
    run: Run,
}

impl Routine for OnLoop {
    fn call<'py>(&self, given: &Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let py = given.py();
        let _scope = attach::enter(py);
        (self.run)(&self.event_loop, given);
        Ok(py.None().into_bound(py))
    }
}
