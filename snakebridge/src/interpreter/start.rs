//! Starting the interpreter, joining one that is already running, and the state of both; `leave` has the end.
//! `Py_Finalize` is never called: threads of the host may still be inside Python.

use std::fmt::Display;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use parking_lot::Mutex;
use pyo3::prelude::*;

use super::environment::Advice;
use super::{attach, config, environment, ffi, leave, rust_error};
use crate::interpreter::trouble::Trouble;

/// Whether calls may have to run elsewhere than in this interpreter.
static ELSEWHERE: AtomicBool = AtomicBool::new(false);

const NOT_STARTED: u8 = 0;
const RUNNING: u8 = 1;
/// Exit callbacks run, and may call; so may what they wait for.
const LEAVING: u8 = 2;
const SHUT_DOWN: u8 = 3;

static STATE: AtomicU8 = AtomicU8::new(NOT_STARTED);
/// Whether Python was already running: then its streams, its exit callbacks and its shutdown are its host's
/// responsibility.
static JOINED: AtomicBool = AtomicBool::new(false);

/// Ends Python as its own end does: waits for threads that are no daemons and for executors, runs exit callbacks
/// (`atexit`), and flushes the standard streams. Calls afterwards are errors; while it lasts they work, also in
/// closures that exit callbacks call.
///
/// This happens automatically when the process exits normally, before the exit handlers of libraries that were loaded
/// by imports. It takes at most five seconds: three for the threads, the callbacks have until 4.5, and what is then
/// still running is left behind. Called again, or on another thread, it waits for the first call; in an exit callback
/// it returns at once.
///
/// The exit status is the one the program gave. An exit callback that ends the process ([`std::process::exit`]) sets
/// the status only if it runs inside of this call: when the process is already exiting, Rust stops the callback's
/// thread for ever instead, and the bound ends the wait.
///
/// If Python was already running, as in an extension module, all of this is its host's responsibility: then this only
/// makes later calls fail.
pub fn shutdown() {
    // Exit callbacks of an interpreter that was joined are none of ours.
    let next = if JOINED.load(Ordering::Acquire) {
        SHUT_DOWN
    } else {
        LEAVING
    };
    ffi::set_plain(false);
    match STATE.compare_exchange(RUNNING, next, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) if next == LEAVING => {
            leave::run();
            STATE.store(SHUT_DOWN, Ordering::Release);
        }
        Err(LEAVING) => leave::wait(),
        _ => {}
    }
}

/// Whether an interpreter that this program started is in use, and not yet being left.
pub(crate) fn is_ours() -> bool {
    STATE.load(Ordering::Acquire) == RUNNING && !JOINED.load(Ordering::Acquire)
}

/// Whether this program has begun to leave the interpreter that it started.
pub(crate) fn is_left() -> bool {
    STATE.load(Ordering::Acquire) >= LEAVING && !JOINED.load(Ordering::Acquire)
}

/// Whether `shutdown` has run to its end.
pub(crate) fn is_shut_down() -> bool {
    STATE.load(Ordering::Relaxed) == SHUT_DOWN
}

/// Whether Python was started or joined.
pub(crate) fn has_started() -> bool {
    STATE.load(Ordering::Relaxed) != NOT_STARTED
}

/// From now on, calls have to look whether their session has another backend.
pub(crate) fn look_elsewhere() {
    ELSEWHERE.store(true, Ordering::SeqCst);
    ffi::set_plain(false);
    // Also where Python has not started: the connections of the other backend are this process's.
    ffi::watch_forks();
}

/// Makes sure that calls are possible.
#[inline]
pub(crate) fn ensure() -> Result<(), Trouble> {
    if STATE.load(Ordering::Acquire) == RUNNING && !ffi::is_forked() {
        Ok(())
    } else {
        first_use()
    }
}

#[cold]
fn first_use() -> Result<(), Trouble> {
    static STARTING: Mutex<()> = Mutex::new(());
    if ffi::is_forked() {
        return Err(Trouble::Forked);
    }
    if STATE.load(Ordering::Acquire) == LEAVING {
        return Ok(());
    }
    config::check()?;
    let guard = STARTING.lock();
    match STATE.load(Ordering::Acquire) {
        RUNNING | LEAVING => return Ok(()),
        SHUT_DOWN => return Err(environment::shut_down().into()),
        _ => {}
    }
    if ffi::is_running() {
        super::link::check_minor(&ffi::running_version())?;
        JOINED.store(true, Ordering::Release);
    } else {
        start()?;
    }
    ffi::watch_forks();
    STATE.store(RUNNING, Ordering::Release);
    ffi::set_plain(true);
    if ELSEWHERE.load(Ordering::SeqCst) {
        ffi::set_plain(false);
    }
    drop(guard);
    if JOINED.load(Ordering::Acquire) {
        prepare_joined();
    }
    Ok(())
}

/// The part of `prepare` that concerns nobody else in the process. Not under the lock: another thread may hold the
/// interpreter while it waits for that.
fn prepare_joined() {
    if !ffi::holds_subinterpreter(attach::is_away) {
        Python::try_attach(|py| {
            if ffi::in_main_interpreter(py) {
                // The first error makes the classes if this does not.
                let _ = rust_error::make_classes(py);
            }
        });
    }
}

fn start() -> Result<(), Trouble> {
    let executable = super::link::executable()?;
    let failed = |reason: &dyn Display| Trouble::from(does_not_start(&executable, reason));
    super::link::check_library(&ffi::running_version(), ffi::library_file().as_deref())?;
    ffi::initialize(&executable).map_err(|reason| failed(&reason))?;
    attach::with_started(|py| {
        attach::is_started_by(py);
        prepare(py).map_err(|error| failed(&error))
    })?;
    ffi::at_exit(on_exit);
    Ok(())
}

/// Names the variable that is the likely reason, if there is one.
fn does_not_start(executable: &Path, reason: &dyn Display) -> Advice {
    let set = |name: &'static str| {
        let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
        Some((name, value))
    };
    match set("PYTHONHOME").or_else(|| set("PYTHONPATH")) {
        Some((name, value)) => environment::does_not_start_with(executable, reason, name, Path::new(&value)),
        None => environment::does_not_start(executable, reason),
    }
}

/// Setup before the first call.
fn prepare(py: Python<'_>) -> PyResult<()> {
    rust_error::make_classes(py)?;
    // Importing `asyncio` or `subprocess` would import `signal`, which takes over Ctrl-C. Only a reset through Python
    // lasts; a handler installed by the host is left alone. `_signal` is what takes over; the rest of `signal` makes enums of
    // its numbers, which costs 3 million instructions.
    let signal = py.import("_signal")?;
    let interrupt = signal.getattr("SIGINT")?;
    let current = signal.call_method1("getsignal", (&interrupt,))?;
    if current.is(&signal.getattr("default_int_handler")?) {
        signal.call_method1("signal", (interrupt, signal.getattr("SIG_DFL")?))?;
    }
    Ok(())
}

pub(super) extern "C" fn on_exit() {
    if !ffi::is_forked() {
        shutdown();
    }
}
