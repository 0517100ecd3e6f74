//! Deadlines of calls in the interpreter of this process: a thread of its own raises `KeyboardInterrupt` in the code of threads whose
//! time is over. That is as far as it goes here; a worker process can be killed.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::bridge::backend::Operation;
use crate::bridge::backend::due::Due;
use crate::bridge::error::Result;
use crate::bridge::session::{deadline, scope};
use crate::interpreter::{attach, ffi, start};

/// How often code is interrupted that goes on.
const AGAIN: Duration = Duration::from_millis(100);

thread_local! {
    /// The watches of this thread, innermost last: whether each has struck.
    static STRUCK: RefCell<Vec<Arc<AtomicBool>>> = const { RefCell::new(Vec::new()) };
}

/// A thread whose time is limited.
struct Overdue {
    thread: u64,
    struck: Arc<AtomicBool>,
}

static WATCH: Due<Overdue> = Due::new();

/// Limits the time of this thread until it is dropped.
pub(crate) struct Watched {
    number: u64,
    thread: u64,
    struck: Arc<AtomicBool>,
    /// It belongs to the thread that made it.
    _here: PhantomData<*const ()>,
}

/// Limits the time of this thread. Without the thread that watches, there is no limit.
pub(crate) fn watch(due: Instant) -> Option<Watched> {
    let watch = WATCH.started("snakebridge-overdue", strike).ok()?;
    let thread = ffi::thread_number();
    let struck = Arc::new(AtomicBool::new(false));
    STRUCK
        .try_with(|all| all.borrow_mut().push(Arc::clone(&struck)))
        .ok()?;
    let overdue = Overdue {
        thread,
        struck: Arc::clone(&struck),
    };
    Some(Watched {
        number: watch.add(due, overdue),
        thread,
        struck,
        _here: PhantomData,
    })
}

/// Limits the time of a call by the deadline of its session, if that has one.
///
/// # Errors
///
/// Why the call has no session.
pub(crate) fn of(operation: &Operation<'_, '_>) -> Result<Option<Watched>> {
    if !deadline::any_here() {
        return Ok(None);
    }
    let session = scope::session_of(operation)?;
    let limit = session.and_then(|session| session.deadline());
    let due = limit.and_then(|limit| Instant::now().checked_add(limit));
    Ok(due.and_then(watch))
}

/// Whether a `KeyboardInterrupt` that this thread meets says that its time is over.
pub(crate) fn is_struck() -> bool {
    let struck = |all: &RefCell<Vec<Arc<AtomicBool>>>| {
        all.try_borrow()
            .is_ok_and(|all| all.iter().any(|one| one.load(Ordering::Acquire)))
    };
    STRUCK.try_with(struck).unwrap_or(false)
}

impl Drop for Watched {
    fn drop(&mut self) {
        // Under the lock nobody is being interrupted.
        WATCH.remove(self.number);
        let _ = STRUCK.try_with(|all| all.borrow_mut().pop());
        if self.struck.load(Ordering::Acquire) && start::has_started() && !ffi::is_forked() {
            // What has not come is not for the code that comes after.
            let _: Result<()> = attach::with_python(|py| {
                ffi::spare(py, self.thread);
                Ok(())
            });
        }
    }
}

/// Interrupts the threads whose time is over: the interpreter first, then the lock, since a thread that has the one may be waiting for the
/// other.
fn strike(watch: &Due<Overdue>) {
    let runs = start::has_started();
    let struck = |interrupt: &dyn Fn(u64)| {
        let mut threads = watch.locked();
        let now = Instant::now();
        while let Some(first) = threads.first_entry() {
            if first.key().0 > now {
                break;
            }
            let ((_, number), overdue) = first.remove_entry();
            overdue.struck.store(runs, Ordering::Release);
            interrupt(overdue.thread);
            threads.insert((now + AGAIN, number), overdue);
        }
    };
    let done: Result<()> = if runs {
        attach::with_python(|py| {
            struck(&|thread| ffi::interrupt(py, thread));
            Ok(())
        })
    } else {
        Ok(())
    };
    if !runs || done.is_err() {
        struck(&|_| {});
    }
}
