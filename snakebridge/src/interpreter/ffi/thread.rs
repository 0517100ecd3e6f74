//! Thread states: pinning one to a thread, deleting those of ended threads, and detaching.

use std::marker::PhantomData;
use std::ptr::{NonNull, null_mut};

use pyo3::ffi;
use pyo3::prelude::*;

/// The thread state that a thread was attached by at some time, to be compared with that of now.
#[derive(Clone, Copy)]
pub(crate) struct State(*mut ffi::PyThreadState);

impl State {
    pub(crate) const NONE: State = State(null_mut());

    /// The state that this thread is attached by.
    #[inline]
    pub(crate) fn of(_py: Python<'_>) -> State {
        // SAFETY: `_py` proves that we are attached.
        State(unsafe { ffi::PyThreadState_Get() })
    }

    #[inline]
    pub(crate) fn is_some(self) -> bool {
        !self.0.is_null()
    }

    /// Whether it is the current state: of this thread, or up to 3.11 of the one that holds the interpreter.
    #[inline]
    fn is_current(self) -> bool {
        // SAFETY: may be called at any time; addresses are compared.
        self.is_some() && self.0 == unsafe { ffi::compat::PyThreadState_GetUnchecked() }
    }
}

/// The interpreter, if `state` is what this thread is attached by. It is that of a scope of this thread that it is inside
/// of, so the state is not deleted.
#[inline]
pub(crate) fn token(state: &State) -> Option<Python<'_>> {
    // SAFETY: the state is this thread's, and alive. Where it is the current one, this thread is attached.
    state.is_current().then(|| unsafe { Python::assume_attached() })
}

/// A thread that is attached by its own state until this is dropped.
pub(crate) struct Restored(PhantomData<*const ()>);

impl Restored {
    #[inline]
    pub(crate) fn py(&self) -> Python<'_> {
        // SAFETY: attached since `restore`.
        unsafe { Python::assume_attached() }
    }
}

impl Drop for Restored {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: attached since `restore`, by the same state: all in between restores it.
        unsafe {
            ffi::PyEval_SaveThread();
        }
    }
}

/// Attaches by `own`, the state that this crate made for this thread. None if there is no such state, or it is in use.
/// The thread must be in no other interpreter, and nobody may end this one.
#[inline]
pub(crate) fn restore(own: State) -> Option<Restored> {
    if !own.is_some() || own.is_current() {
        return None;
    }
    // SAFETY: the state is this thread's, alive as long as the thread, and not current.
    unsafe { ffi::PyEval_RestoreThread(own.0) }
    Some(Restored(PhantomData))
}

/// The Python thread state of one thread, owned by this crate.
pub(crate) struct ThreadState(NonNull<ffi::PyThreadState>);

// SAFETY: the pointer is only passed on to the drainer, which clears and deletes it under the interpreter lock.
unsafe impl Send for ThreadState {}

impl ThreadState {
    pub(crate) fn get(&self) -> State {
        State(self.0.as_ptr())
    }
}

/// Gives this thread a thread state that outlives single attachments. `None` if it already has one that others own.
pub(crate) fn pin_thread_state() -> Option<ThreadState> {
    // SAFETY: the interpreter is running (callers start it first). `Ensure` on a thread without a state makes one with
    // count 1; omitting the matching `Release` keeps it, and `SaveThread` detaches again.
    unsafe {
        if !ffi::PyGILState_GetThisThreadState().is_null() {
            return None;
        }
        ffi::PyGILState_Ensure();
        NonNull::new(ffi::PyEval_SaveThread()).map(ThreadState)
    }
}

/// Whether this thread is currently attached to an interpreter other than the main one.
///
/// `is_away` says whether it is certain that this thread is not attached. Up to 3.11 CPython itself does not know: the
/// current state there is that of the thread that runs Python, whichever it is. Without that certainty a thread with a
/// state of its own is refused while another one is attached to a subinterpreter. Usually there are none, and then
/// nothing else is checked.
#[inline]
pub(crate) fn holds_subinterpreter(is_away: impl FnOnce() -> bool) -> bool {
    // SAFETY: the interpreter is running. Reads the list of interpreters, whose first two are enough.
    unsafe {
        let first = ffi::PyInterpreterState_Head();
        if first.is_null() || ffi::PyInterpreterState_Next(first).is_null() {
            return false;
        }
    }
    !is_away() && in_another_interpreter()
}

#[cold]
fn in_another_interpreter() -> bool {
    // SAFETY: the state is this thread's or, up to 3.11, that of the thread that runs Python; only its interpreter is
    // read.
    unsafe {
        let current = ffi::compat::PyThreadState_GetUnchecked();
        !current.is_null() && ffi::PyThreadState_GetInterpreter(current) != ffi::PyInterpreterState_Main()
    }
}

/// Whether this thread has a thread state. Up to 3.11 every thread that was ever attached has one, and keeps it while
/// it is in a subinterpreter.
pub(crate) fn has_thread_state() -> bool {
    // SAFETY: may be called at any time.
    unsafe { !ffi::PyGILState_GetThisThreadState().is_null() }
}

/// Runs `body` while this thread, which has a thread state, holds the main interpreter by CPython's own count. It may hold it already.
#[cfg(feature = "arrow")]
pub(crate) fn ensured<R>(body: impl FnOnce() -> R) -> R {
    struct Before(ffi::PyGILState_STATE);

    impl Drop for Before {
        fn drop(&mut self) {
            // SAFETY: the counterpart of the call below, on the same thread, in reverse order.
            unsafe { ffi::PyGILState_Release(self.0) };
        }
    }

    // SAFETY: the interpreter is running.
    let _before = Before(unsafe { ffi::PyGILState_Ensure() });
    body()
}

/// Whether the interpreter that this thread is attached to is the main one.
#[inline]
pub(crate) fn in_main_interpreter(_py: Python<'_>) -> bool {
    // SAFETY: `_py` proves that we are attached.
    unsafe { ffi::PyInterpreterState_Get() == ffi::PyInterpreterState_Main() }
}

/// Whether this thread holds the main interpreter, also if others have attached it.
pub(crate) fn holds_interpreter() -> bool {
    // SAFETY: the interpreter is running. Up to 3.11 the current state is that of whichever thread runs Python: only if
    // it is the state recorded for this thread, it is this thread's, and alive.
    unsafe {
        let current = ffi::compat::PyThreadState_GetUnchecked();
        !current.is_null()
            && current == ffi::PyGILState_GetThisThreadState()
            && ffi::PyThreadState_GetInterpreter(current) == ffi::PyInterpreterState_Main()
    }
}

/// Deletes the states of threads that have ended, if `may` says so once the interpreter is held.
pub(crate) fn delete_thread_states(states: Vec<ThreadState>, may: impl FnOnce() -> bool) {
    // SAFETY: the calling thread is not attached. In some versions, deleting another thread's state clears the state
    // recorded for the *current* thread, so this runs in a temporary state that is discarded at the end, and nothing
    // calls back into Python after the first `Delete`. Each state's thread has ended.
    unsafe {
        if ffi::Py_IsInitialized() == 0 {
            states.into_iter().for_each(std::mem::forget);
            return;
        }
        let own = ffi::PyThreadState_New(ffi::PyInterpreterState_Main());
        if own.is_null() {
            return;
        }
        ffi::PyEval_RestoreThread(own);
        let states = if may() { states } else { Vec::new() };
        for state in &states {
            ffi::PyThreadState_Clear(state.0.as_ptr());
        }
        for state in states {
            ffi::PyThreadState_Delete(state.0.as_ptr());
        }
        ffi::PyThreadState_Clear(own);
        ffi::PyThreadState_DeleteCurrent();
    }
}

/// Runs `body` detached from the interpreter.
pub(crate) fn detach<R>(py: Python<'_>, body: impl FnOnce() -> R) -> R {
    struct Ungiled<T>(T);
    // SAFETY: nothing is sent to another thread; the bound only keeps tokens out of the closure, and neither this crate
    // nor its users hold one across `detached`.
    unsafe impl<T> Send for Ungiled<T> {}
    impl<T> Ungiled<T> {
        fn into_inner(self) -> T {
            self.0
        }
    }
    let body = Ungiled(body);
    py.detach(move || Ungiled(body.into_inner()())).into_inner()
}
