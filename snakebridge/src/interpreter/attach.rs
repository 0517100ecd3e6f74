//! Attaching threads to the interpreter, and detaching them around waits.
//! A thread keeps its Python thread state from its first use to its end: making a new one for each call is five times
//! as slow.

use std::cell::Cell;

use pyo3::Python;

use super::ffi::{self, State, ThreadState};
use super::{drain, environment, leave, link, start};
use crate::interpreter::trouble::Trouble;

thread_local! {
    /// The thread state that the innermost of this crate's scopes holds the interpreter by; none outside of them.
    static INSIDE: Cell<State> = const { Cell::new(State::NONE) };
    static PINNED: Cell<bool> = const { Cell::new(false) };
    /// Whether PyO3 does not count the innermost scope.
    static ALONE: Cell<bool> = const { Cell::new(false) };
    /// The state that was made for this thread by this crate; none where others made one before.
    static OWN: Cell<State> = const { Cell::new(State::NONE) };
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
    struct Restore<'py>(State, bool, Python<'py>);
    impl Drop for Restore<'_> {
        fn drop(&mut self) {
            INSIDE.set(self.0);
            ONLY_SCOPES.set(self.1);
            drain::catch_up(self.2);
        }
    }
    Python::attach(|py| {
        let _restore = Restore(INSIDE.replace(State::NONE), ONLY_SCOPES.replace(true), py);
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

/// Runs `body` with the interpreter released, in what a library calls that may have given it away behind the back of this crate and PyO3,
/// or hold it, or know nothing of Python. Without that, what attaches in `body` would believe that it is attached.
#[cfg(feature = "arrow")]
pub(crate) fn from_library<R>(body: impl FnOnce() -> R) -> R {
    if !ffi::is_running() || !ffi::has_thread_state() || ffi::holds_subinterpreter(is_away) {
        return body();
    }
    ffi::ensured(|| {
        Python::attach(|py| {
            let _exception = ffi::put_exception_aside(py);
            let_go(body)
        })
    })
}

/// Runs `body` with the interpreter held, starting Python if necessary.
#[inline]
pub(crate) fn with_python<R, E: From<Trouble>>(
    body: impl FnOnce(Python<'_>) -> Result<R, E>,
) -> Result<R, E> {
    start::ensure()?;
    // Inside a scope the thread is already set up, and usually still attached.
    match ffi::token(&inside()) {
        Some(py) => fully(py, body),
        None => attach_for(|py| fully(py, body)),
    }
}

/// [`with_python`] for a body that makes and drops no `Py` and no `PyErr`, and calls [`fully`] for what may: PyO3 counts
/// only its own attachments, and keeps what is dropped outside of them for later.
#[inline]
pub(crate) fn with_python_alone<R, E: From<Trouble>>(
    body: impl FnOnce(Python<'_>) -> Result<R, E>,
) -> Result<R, E> {
    start::ensure()?;
    match ffi::token(&inside()) {
        Some(py) => body(py),
        None => attach_for(body),
    }
}

/// The scope that this thread is in, for calls that look at it in place.
#[inline]
pub(crate) fn here() -> Here {
    Here(if ffi::is_plain() { inside() } else { State::NONE })
}

/// See [`here`].
pub(crate) struct Here(State);

impl Here {
    /// The interpreter, if this thread is in a scope and attached, the interpreter runs, and it is all that calls have to
    /// look for. Not for longer than the thread stays attached, as any token.
    #[inline]
    pub(crate) fn py(&self) -> Option<Python<'_>> {
        ffi::token(&self.0)
    }
}

/// Attaches this thread by its own state, if it is outside of all scopes, until the guard is dropped. None where that
/// takes more than the state; the body is to be as for [`with_python_alone`].
#[inline(never)]
pub(crate) fn held() -> Option<Held> {
    if !ffi::is_plain() || !start::is_ours() || is_attached() || ffi::holds_subinterpreter(is_away) {
        return None;
    }
    let own = own();
    let attached = ffi::restore(own)?;
    let alone = Alone::set(true);
    let scope = enter_by(attached.py(), own);
    Some(Held {
        _scope: scope,
        _alone: alone,
        attached,
    })
}

/// See [`held`]. Its parts are dropped in this order.
pub(crate) struct Held {
    _scope: Scope,
    _alone: Alone,
    attached: ffi::Restored,
}

impl Held {
    #[inline]
    pub(crate) fn py(&self) -> Python<'_> {
        self.attached.py()
    }
}

/// Runs `body` as attached by PyO3's count, too.
#[inline]
pub(crate) fn fully<R>(py: Python<'_>, body: impl FnOnce(Python<'_>) -> R) -> R {
    if !ALONE.try_with(Cell::get).unwrap_or(true) {
        return body(py);
    }
    counted(body)
}

#[inline(never)]
fn counted<R>(body: impl FnOnce(Python<'_>) -> R) -> R {
    Python::attach(|py| {
        let _alone = Alone::set(false);
        body(py)
    })
}

/// Restores what was set when it is dropped.
struct Alone(bool);

impl Alone {
    #[inline]
    fn set(alone: bool) -> Alone {
        Alone(ALONE.try_with(|is| is.replace(alone)).unwrap_or(true))
    }
}

impl Drop for Alone {
    #[inline]
    fn drop(&mut self) {
        let _ = ALONE.try_with(|is| is.set(self.0));
    }
}

#[inline(never)]
fn attach_for<R, E: From<Trouble>>(body: impl FnOnce(Python<'_>) -> Result<R, E>) -> Result<R, E> {
    if is_attached() {
        // The scope's interpreter was given away, by the host or with PyO3.
        return Python::attach(body);
    }
    // Checked before anything waits: attaching to the main interpreter from inside another one would wait forever.
    if ffi::holds_subinterpreter(is_away) {
        return Err(subinterpreter().into());
    }
    // First: also the thread that has started Python, which attaches by its own state, has to notice its end, where it keeps
    // this crate's exit handler before those of libraries.
    pin();
    if let Some(held) = held() {
        return body(held.py());
    }
    let attached = Python::try_attach(|py| {
        // Since 3.12, the thread state that was found may belong to another interpreter.
        if !ffi::in_main_interpreter(py) {
            return Err(subinterpreter().into());
        }
        let _alone = Alone::set(false);
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
    inside().is_some()
}

/// The thread state of the innermost scope. A thread-local that is already destroyed cannot be inside one.
#[inline]
fn inside() -> State {
    INSIDE.try_with(Cell::get).unwrap_or(State::NONE)
}

fn own() -> State {
    OWN.try_with(Cell::get).unwrap_or(State::NONE)
}

/// Runs `body` with the interpreter if this thread is inside one of this crate's scopes and still attached.
#[inline]
pub(crate) fn if_inside<R>(body: impl FnOnce(Option<Python<'_>>) -> R) -> R {
    body(ffi::token(&inside()))
}

/// Marks this thread as holding the interpreter until the guard is dropped. What it has dropped before is released
/// first.
#[inline]
pub(crate) fn enter(py: Python<'_>) -> Scope {
    enter_by(py, State::of(py))
}

/// [`enter`] by the state that this thread is attached by.
#[inline]
fn enter_by(py: Python<'_>, state: State) -> Scope {
    let before = INSIDE.try_with(|inside| inside.replace(state)).unwrap_or(state);
    let scope = Scope(before);
    drain::catch_up(py);
    scope
}

/// See [`enter`]. It has the state of the scope around it.
pub(crate) struct Scope(State);

impl Drop for Scope {
    #[inline]
    fn drop(&mut self) {
        let _ = INSIDE.try_with(|inside| inside.set(self.0));
    }
}

/// Remembers that this thread's state was made by this crate.
fn is_ours(state: State) {
    let _ = ONLY_SCOPES.try_with(|only| only.set(true));
    let _ = OWN.try_with(|own| own.set(state));
}

/// Remembers that this thread has started the interpreter: its state is this crate's, and lives as long as that does.
pub(crate) fn is_started_by(py: Python<'_>) {
    is_ours(State::of(py));
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
        if let Some(state) = &state {
            is_ours(state.get());
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
