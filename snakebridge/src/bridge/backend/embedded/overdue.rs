//! Deadlines of calls in the interpreter of this process: a thread of its own raises `KeyboardInterrupt` in the code of threads whose
//! time is over. That is as far as it goes here; a worker process can be killed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::bridge::backend::Operation;
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

type Key = (Instant, u64);

#[derive(Default)]
struct Watch {
    threads: Mutex<BTreeMap<Key, Overdue>>,
    changed: Condvar,
    numbers: AtomicU64,
}

/// Limits the time of this thread until it is dropped.
pub(crate) struct Watched {
    watch: &'static Watch,
    number: u64,
    thread: u64,
    struck: Arc<AtomicBool>,
    /// It belongs to the thread that made it.
    _here: PhantomData<*const ()>,
}

/// Limits the time of this thread. Without the thread that watches, there is no limit.
pub(crate) fn watch(due: Instant) -> Option<Watched> {
    let watch = started()?;
    let number = watch.numbers.fetch_add(1, Ordering::Relaxed);
    let thread = ffi::thread_number();
    let struck = Arc::new(AtomicBool::new(false));
    STRUCK
        .try_with(|all| all.borrow_mut().push(Arc::clone(&struck)))
        .ok()?;
    let overdue = Overdue {
        thread,
        struck: Arc::clone(&struck),
    };
    watch.locked().insert((due, number), overdue);
    watch.changed.notify_one();
    Some(Watched {
        watch,
        number,
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
        self.watch
            .locked()
            .retain(|(_, number), _| *number != self.number);
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

impl Watch {
    fn locked(&self) -> MutexGuard<'_, BTreeMap<Key, Overdue>> {
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut threads = self.locked();
        loop {
            let first = threads.first_key_value().map(|((due, _), _)| *due);
            let wait = match first {
                None => Duration::from_secs(3_600),
                Some(due) => due.saturating_duration_since(Instant::now()),
            };
            if wait.is_zero() {
                // The interpreter first, then the lock: a thread that has the one may be waiting for the other.
                drop(threads);
                self.strike();
                threads = self.locked();
                continue;
            }
            let waited = self.changed.wait_timeout(threads, wait);
            threads = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn strike(&self) {
        let runs = start::has_started();
        let struck = |interrupt: &dyn Fn(u64)| {
            let mut threads = self.locked();
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
}

/// What watches, with its thread. None where there is no thread for it.
fn started() -> Option<&'static Watch> {
    static WATCH: OnceLock<Watch> = OnceLock::new();
    static STARTED: Mutex<bool> = Mutex::new(false);
    let watch = WATCH.get_or_init(Watch::default);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*started {
        std::thread::Builder::new()
            .name("snakebridge-overdue".to_owned())
            .spawn(|| watch.run())
            .ok()?;
        *started = true;
    }
    Some(watch)
}
