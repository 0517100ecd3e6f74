//! Attaching threads to the interpreter, and detaching them around waits.
//! A thread keeps its Python thread state from its first use to its end: making a new one for each call is five times
//! as slow.

use std::cell::Cell;

use pyo3::Python;

use super::ffi::{self, ThreadState};
use super::{drain, environment, leave, link, start};
use crate::interpreter::trouble::Trouble;

thread_local! {
    /// How many of this crate's scopes that hold the interpreter this thread is inside.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static PINNED: Cell<bool> = const { Cell::new(false) };
    /// Whether this thread is attached only inside the scopes of this crate: its thread state is this crate's own, or it
    /// is inside of `detached`.
    static ONLY_SCOPES: Cell<bool> = const { Cell::new(false) };
    static STATE: Cell<Option<Pin>> = const { Cell::new(None) };
}

/// The thread state that this thread keeps; passed to the drainer when the thread ends.
struct Pin(Option<ThreadState>);

impl Drop for Pin {
    fn drop(&mut self) {
        if let Some(state) = self.0.take() {
            drain::retire(state);
        }
        // If the process exits on this thread, this runs before all exit handlers.
        leave::stay_first();
    }
}

/// Runs `body` with the interpreter held, so that the calls in it do not attach one by one.
///
/// Without it, every call attaches by itself. If Python cannot be started, `body` runs nevertheless, and its calls
/// return the error.
///
/// Other threads cannot call Python meanwhile. Waiting in `body` for a thread that does (joining it, or waiting for a
/// lock under which it calls) is a deadlock: wait in [`detached`]. Dropping, releasing and cloning handles, ending
/// threads and ending sessions do not need the interpreter, so waiting for threads that do only that is safe.
///
/// Closures that Python calls in `body` run with the interpreter released nevertheless, unless they are marked by
/// [`Callback::attached`](crate::types::Callback::attached).
pub fn attached<R>(body: impl FnOnce() -> R) -> R {
    if start::ensure().is_err() {
        return body();
    }
    if is_attached() {
        return Python::attach(|py| {
            let _scope = enter(py);
            body()
        });
    }
    if ffi::holds_subinterpreter(is_away) {
        return body();
    }
    pin();
    Python::attach(|py| {
        if !ffi::in_main_interpreter(py) {
            return body();
        }
        let _scope = enter(py);
        body()
    })
}

/// Releases the interpreter while `body` runs, so that other threads can use it: for waits and long computations.
pub fn detached<R>(body: impl FnOnce() -> R) -> R {
    if !is_attached() {
        return body();
    }
    struct Restore<'py>(u32, bool, Python<'py>);
    impl Drop for Restore<'_> {
        fn drop(&mut self) {
            DEPTH.set(self.0);
            ONLY_SCOPES.set(self.1);
            drain::catch_up(self.2);
        }
    }
    Python::attach(|py| {
        let _restore = Restore(DEPTH.replace(0), ONLY_SCOPES.replace(true), py);
        ffi::detach(py, body)
    })
}

/// [`detached`], also where others have attached this thread.
pub(crate) fn let_go<R>(body: impl FnOnce() -> R) -> R {
    if is_attached() || !ffi::holds_interpreter() {
        return detached(body);
    }
    Python::attach(|py| ffi::detach(py, body))
}

/// [`let_go`] in a destructor that Python runs, maybe while an exception is raised. Python may also be at its very end:
/// then `body` is dropped and does not run.
pub(crate) fn try_let_go(body: impl FnOnce()) {
    if !is_attached() && !ffi::holds_interpreter() {
        return body();
    }
    Python::try_attach(|py| {
        if !ffi::in_main_interpreter(py) {
            return;
        }
        let _exception = ffi::put_exception_aside(py);
        let _scope = enter(py);
        detached(body);
    });
}

/// Runs `body` with the interpreter held, starting Python if necessary.
#[inline]
pub(crate) fn with_python<R, E: From<Trouble>>(
    body: impl FnOnce(Python<'_>) -> Result<R, E>,
) -> Result<R, E> {
    start::ensure()?;
    // Inside a scope the thread is already set up, and attaching only reads a counter.
    if is_attached() {
        return Python::attach(body);
    }
    attach_for(body)
}

fn attach_for<R, E: From<Trouble>>(body: impl FnOnce(Python<'_>) -> Result<R, E>) -> Result<R, E> {
    // Checked before anything waits: attaching to the main interpreter from inside another one would wait forever.
    if ffi::holds_subinterpreter(is_away) {
        return Err(subinterpreter().into());
    }
    pin();
    let attached = Python::try_attach(|py| {
        // Since 3.12, the thread state that was found may belong to another interpreter.
        if !ffi::in_main_interpreter(py) {
            return Err(subinterpreter().into());
        }
        let _scope = enter(py);
        body(py)
    });
    attached.unwrap_or_else(|| Err(Trouble::from(environment::shutting_down()).into()))
}

#[cold]
pub(crate) fn subinterpreter() -> Trouble {
    environment::subinterpreter().into()
}

/// Whether this thread is inside one of this crate's scopes that hold the interpreter.
#[inline]
pub(crate) fn is_attached() -> bool {
    // A thread-local that is already destroyed cannot be inside a scope.
    DEPTH.try_with(Cell::get).unwrap_or(0) > 0
}

/// Marks this thread as holding the interpreter until the guard is dropped. What it has dropped before is released
/// first.
#[inline]
pub(crate) fn enter(py: Python<'_>) -> Scope {
    let _ = DEPTH.try_with(|depth| depth.set(depth.get() + 1));
    let scope = Scope(std::marker::PhantomData);
    drain::catch_up(py);
    scope
}

/// See [`enter`].
pub(crate) struct Scope(std::marker::PhantomData<*const ()>);

impl Drop for Scope {
    #[inline]
    fn drop(&mut self) {
        let _ = DEPTH.try_with(|depth| depth.set(depth.get() - 1));
    }
}

/// Remembers that this thread's state was made by this crate.
pub(crate) fn is_ours() {
    let _ = ONLY_SCOPES.try_with(|only| only.set(true));
}

/// Whether this thread, which is outside of this crate's scopes, is certainly not attached. Since 3.12 each thread knows
/// that by itself, and nobody has to be certain.
pub(super) fn is_away() -> bool {
    matches!(link::LINKED_VERSION, "3.9" | "3.10" | "3.11")
        && (ONLY_SCOPES.try_with(Cell::get).unwrap_or(false) || !ffi::has_thread_state())
}

#[cold]
fn pin() {
    let already = PINNED.try_with(|pinned| pinned.replace(true)).unwrap_or(true);
    if !already {
        let state = ffi::pin_thread_state();
        if state.is_some() {
            is_ours();
        }
        let _ = STATE.try_with(|slot| slot.set(Some(Pin(state))));
    }
}

/// Runs `body` with the interpreter held; the caller knows that Python is running.
pub(crate) fn with_started<R, E>(body: impl FnOnce(Python<'_>) -> Result<R, E>) -> Result<R, E> {
    Python::attach(|py| {
        let _scope = enter(py);
        body(py)
    })
}
