//! Releases from threads that are not attached: they are queued and done by a drainer thread, which starts with the
//! first queued release, so that releases do not have to wait for the next call into Python.
//!
//! # The drain
//!
//! A destructor must not wait for the interpreter: the thread that holds it may be joining the very thread that runs
//! the destructor. So a drop without the interpreter only moves its reference into the queue. The drainer sleeps on the
//! queue's condition variable; the first push into an empty queue wakes it, later ones only add. It lets releases
//! gather for `GATHER`, takes all of them under the lock, attaches once, and releases them in the order in which they
//! came:
//!
//! ```text
//! thread A    drop x: push x, queue was empty, wake ──┐
//! thread B    drop y: push y                          │
//! drainer                     wake, sleep 5 ms, take [x, y], attach, release x, release y, detach, wait
//! ```
//!
//! A finalizer run by the release of `x` may push again: the queue's lock is not held then, and the next round takes
//! the new entry. References that may no longer be released, because the interpreter is shutting down, are leaked on
//! purpose. Thread states of ended threads are queued in the same way and are deleted after the objects.

use std::sync::OnceLock;
use std::time::Duration;

use pyo3::Python;

use super::entry::Loose;
use super::ffi::{self, ThreadState};
use super::handover::Queue;
use super::sync::{Condvar, Mutex};
use super::{attach, leave, start};

/// How long releases are gathered before the drainer attaches.
const GATHER: Duration = Duration::from_millis(5);

enum Left {
    Object(Loose),
    Thread(ThreadState),
}

static QUEUE: Queue<Left> = Queue {
    items: Mutex::new(Vec::new()),
    filled: Condvar::new(),
};

/// Releases a reference: at once if the thread is attached, else through the drainer.
#[inline]
pub(crate) fn release(object: Loose) {
    if attach::is_attached() {
        // Reads PyO3's counter, which stays correct even if the host has detached the thread by itself.
        Python::attach(|py| object.release(py));
    } else if ffi::is_forked() {
        // The child has neither the drainer nor the threads that may hold its lock; its memory is a copy anyway.
        std::mem::forget(object);
    } else {
        leave(Left::Object(object));
    }
}

/// Queues the Python thread state of a thread that ends. Never waits for the interpreter.
pub(crate) fn retire(state: ThreadState) {
    if !ffi::is_forked() {
        leave(Left::Thread(state));
    }
}

fn leave(what: Left) {
    if QUEUE.push(what) {
        start();
    }
}

fn start() {
    static STARTED: OnceLock<bool> = OnceLock::new();
    STARTED.get_or_init(|| {
        // Without the thread (the system refuses to start one), releases stay in the queue: a leak, not a crash.
        std::thread::Builder::new()
            .name("snakebridge-drain".to_owned())
            .spawn(run)
            .is_ok()
    });
}

fn run() {
    loop {
        QUEUE.wait();
        std::thread::sleep(GATHER);
        let (mut objects, mut threads) = (Vec::new(), Vec::new());
        for left in QUEUE.take() {
            match left {
                Left::Object(object) => objects.push(object),
                Left::Thread(state) => threads.push(state),
            }
        }
        // While the interpreter shuts down (only if another host owns it), nothing may be released any more.
        let mut left = Some(objects);
        Python::try_attach(|py| {
            let _scope = attach::enter(py);
            for object in left.take().into_iter().flatten() {
                object.release(py);
            }
        });
        left.into_iter().flatten().for_each(std::mem::forget);
        if !threads.is_empty() {
            // The thread that exits the process has handed over its state, too, and still needs it.
            ffi::delete_thread_states(threads, || !start::is_left());
        }
        leave::stay_first();
    }
}
