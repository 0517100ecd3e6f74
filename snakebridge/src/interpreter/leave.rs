//! Leaving Python, in the order of CPython's own end: threads are joined, exit callbacks run, streams are flushed.
//! Each step has its share of five seconds, and a thread of its own: the one before may hang.

use std::cell::Cell;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use pyo3::prelude::*;

use super::{attach, ffi, start};

/// The steps, and when each has to be over, counted from the beginning.
type Step = fn(Python<'_>) -> PyResult<()>;
const STEPS: [(Step, Duration); 3] = [
    (join_threads, Duration::from_millis(3_000)),
    (run_callbacks, Duration::from_millis(4_500)),
    (flush, Duration::from_millis(5_000)),
];

thread_local! {
    /// Whether this thread runs one of the steps.
    static LEAVES: Cell<bool> = const { Cell::new(false) };
}

static HAS_LEFT: Mutex<bool> = Mutex::new(false);
static LEFT: Condvar = Condvar::new();

/// Takes all steps.
pub(super) fn run() {
    // The caller may hold the interpreter itself; it has to release it so that the steps can attach.
    attach::let_go(|| {
        let began = Instant::now();
        for (step, end) in STEPS {
            take(step, end.saturating_sub(began.elapsed()));
        }
    });
    *HAS_LEFT.lock() = true;
    LEFT.notify_all();
}

/// Takes a step on a thread of its own: the thread that holds the interpreter may never release it.
fn take(step: Step, limit: Duration) {
    let (done, finished) = std::sync::mpsc::channel();
    let work = move || {
        LEAVES.set(true);
        Python::try_attach(|py| {
            let _scope = attach::enter(py);
            if let Err(error) = step(py) {
                error.write_unraisable(py, None);
            }
        });
        let _ = done.send(());
    };
    let spawned = std::thread::Builder::new()
        .name("snakebridge-exit".to_owned())
        .spawn(work);
    if spawned.is_ok() {
        let _ = finished.recv_timeout(limit);
    }
}

/// Somebody else leaves: waits for that, except in what is waited for itself.
pub(super) fn wait() {
    if LEAVES.get() {
        // An exit callback ends the process: what Python has written so far gets out.
        Python::try_attach(|py| {
            let _scope = attach::enter(py);
            flush(py)
        });
        return;
    }
    let limit = STEPS[STEPS.len() - 1].1;
    attach::let_go(|| {
        let mut has_left = HAS_LEFT.lock();
        if !*has_left {
            let _ = LEFT.wait_for(&mut has_left, limit);
        }
    });
}

/// Waits for threads that are no daemons, and has executors finish what they were given.
fn join_threads(py: Python<'_>) -> PyResult<()> {
    let modules = py.import("sys")?.getattr("modules")?;
    let threading = modules.call_method1("get", ("threading",))?;
    if threading.is_none() {
        return Ok(());
    }
    // Before 3.13 it waits for the main thread as well, unless it is called there; but that thread waits for us.
    if let Ok(locks) = threading.getattr("_shutdown_locks") {
        let main = threading.call_method0("main_thread")?;
        let lock = main.getattr("_tstate_lock")?;
        locks.call_method1("discard", (&lock,))?;
        // There the main thread is the one that has imported `threading`, and may have ended. Then nothing is waited for if somebody has
        // noticed that, and this thread is taken for it if it has the number of that one again: so another one takes its place.
        let number = threading.call_method0("get_ident")?;
        if lock.is_none() || main.getattr("ident")?.eq(number)? {
            threading.setattr("_main_thread", threading.call_method0("_MainThread")?)?;
        }
    }
    threading.call_method0("_shutdown").map(drop)
}

/// Runs what was registered with `atexit`. It prints the errors itself; the last one is raised a second time.
fn run_callbacks(py: Python<'_>) -> PyResult<()> {
    let atexit = py.import("atexit")?;
    let _ = atexit.call_method0("_run_exitfuncs");
    Ok(())
}

fn flush(py: Python<'_>) -> PyResult<()> {
    let sys = py.import("sys")?;
    for stream in ["stdout", "stderr"] {
        let _ = sys
            .getattr(stream)
            .and_then(|stream| stream.call_method0("flush"));
    }
    Ok(())
}

/// Makes leaving the first thing that happens when the process exits, if Python is ours to leave.
///
/// Exit handlers run newest first, and libraries register theirs when they are loaded, or when they first need them.
/// Python's callbacks may use those libraries, so they have to run before, as in Python itself. Called wherever a
/// library may have been loaded, and by each thread that ends, which is also how the thread ends that exits the process.
pub(crate) fn stay_first() {
    if start::is_ours() && !ffi::is_forked() {
        ffi::exit_first(start::on_exit);
    }
}

/// [`stay_first`], if modules have been imported since.
pub(crate) fn stay_first_after_import(py: Python<'_>) {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static SEEN: AtomicUsize = AtomicUsize::new(0);
    let count = ffi::module_count(py);
    if SEEN.load(Ordering::Relaxed) != count {
        SEEN.store(count, Ordering::Relaxed);
        stay_first();
    }
}
