//! Starting the interpreter, joining one that is already running, and leaving it at exit.
//! `Py_Finalize` is never called: threads of the host may still be inside Python.

use std::fmt::Display;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::Duration;

use parking_lot::Mutex;
use pyo3::prelude::*;

use super::{attach, config, environment, ffi};
use crate::interpreter::trouble::Trouble;

const NOT_STARTED: u8 = 0;
const RUNNING: u8 = 1;
const SHUT_DOWN: u8 = 2;

static STATE: AtomicU8 = AtomicU8::new(NOT_STARTED);
/// Whether Python was already running: then its streams, its exit callbacks and its shutdown are its host's
/// responsibility.
static JOINED: AtomicBool = AtomicBool::new(false);

/// The most time that leaving may take.
const LEAVE: Duration = Duration::from_secs(5);

/// Flushes Python's standard streams and runs its exit callbacks; calls afterwards are errors.
///
/// This happens automatically when the process exits normally. It takes at most five seconds. If Python was already
/// running, as in an extension module, streams and exit callbacks are its host's responsibility: then this only makes
/// later calls fail.
pub fn shutdown() {
    if STATE
        .compare_exchange(RUNNING, SHUT_DOWN, Ordering::AcqRel, Ordering::Acquire)
        .is_ok()
        && !JOINED.load(Ordering::Acquire)
    {
        leave();
    }
}

/// Whether `shutdown` has run, or the process is exiting.
pub(crate) fn is_shut_down() -> bool {
    STATE.load(Ordering::Relaxed) == SHUT_DOWN
}

/// Whether Python was started or joined.
pub(crate) fn has_started() -> bool {
    STATE.load(Ordering::Relaxed) != NOT_STARTED
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
    config::check()?;
    let _guard = STARTING.lock();
    match STATE.load(Ordering::Acquire) {
        RUNNING => return Ok(()),
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
    Ok(())
}

fn start() -> Result<(), Trouble> {
    let executable = super::link::executable()?;
    let failed = |reason: &dyn Display| Trouble::from(environment::does_not_start(&executable, reason));
    super::link::check_library(&ffi::running_version(), ffi::library_file().as_deref())?;
    ffi::initialize(&executable).map_err(|reason| failed(&reason))?;
    attach::with_started(|py| prepare(py).map_err(|error| failed(&error)))?;
    ffi::at_exit(on_exit);
    Ok(())
}

/// Setup before the first call.
fn prepare(py: Python<'_>) -> PyResult<()> {
    // Importing `asyncio` or `subprocess` would import `signal`, which takes over Ctrl-C. Only a reset through Python
    // lasts; a handler installed by the host is left alone.
    let signal = py.import("signal")?;
    let interrupt = signal.getattr("SIGINT")?;
    let current = signal.call_method1("getsignal", (&interrupt,))?;
    if current.is(&signal.getattr("default_int_handler")?) {
        signal.call_method1("signal", (interrupt, signal.getattr("SIG_DFL")?))?;
    }
    Ok(())
}

extern "C" fn on_exit() {
    if !ffi::is_forked() {
        shutdown();
    }
}

/// Runs exit callbacks and flushes, on a separate thread: the thread that holds the interpreter may never release it.
fn leave() {
    let (done, finished) = std::sync::mpsc::channel();
    let work = move || {
        Python::try_attach(|py| {
            let _scope = attach::enter(py);
            let run = |module: &str, name: &str| {
                let _ = py.import(module).and_then(|module| module.call_method0(name));
            };
            run("atexit", "_run_exitfuncs");
            if let Ok(sys) = py.import("sys") {
                for stream in ["stdout", "stderr"] {
                    let _ = sys
                        .getattr(stream)
                        .and_then(|stream| stream.call_method0("flush"));
                }
            }
        });
        let _ = done.send(());
    };
    let spawned = std::thread::Builder::new()
        .name("snakebridge-exit".to_owned())
        .spawn(work);
    if spawned.is_ok() {
        // The caller may hold the interpreter itself; it has to release it so that the thread can attach.
        attach::detached(|| {
            let _ = finished.recv_timeout(LEAVE);
        });
    }
}
