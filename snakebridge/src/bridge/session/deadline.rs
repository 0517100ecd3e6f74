//! Time: how long the calls of a thread or of a session may take, and calls that may be made again.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::Session;
use crate::bridge::backend::embedded::overdue;
use crate::bridge::error::{Error, RefLost, Result};

/// How often [`idempotent`] runs its body at most.
const ATTEMPTS: usize = 3;

thread_local! {
    /// When the calls of this thread have to end.
    static DUE: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Whether a session of the interpreter of this process has a deadline: until then, calls there do not look.
static EMBEDDED: AtomicBool = AtomicBool::new(false);

/// Runs `body`, in which all calls of this thread together may take so long: a call that has not ended by then is ended and
/// fails with [`Error::TimedOut`], and so does each call that begins later. Of several that are nested, the one that ends first counts.
///
/// What ends a call depends on where it runs:
///
/// - In a worker of a pool, a task that it awaits is cancelled; then `KeyboardInterrupt` is raised in its code; then its worker gets
///   SIGINT if it runs there on the main thread; then the worker is killed. A call really ends, whatever it does.
/// - In the interpreter of this process, `KeyboardInterrupt` is raised in its code, every 100 ms. What computes or waits in C goes on
///   until it comes back to Python, and code that catches the exception goes on as well: only a process can be killed.
pub fn with_deadline<R>(limit: Duration, body: impl FnOnce() -> R) -> R {
    struct Back(Option<Instant>);
    impl Drop for Back {
        fn drop(&mut self) {
            let _ = DUE.try_with(|due| due.set(self.0));
        }
    }
    let outer = DUE.try_with(Cell::get).ok().flatten();
    // A limit beyond what the clock can say is none.
    let due = earlier(outer, Instant::now().checked_add(limit));
    let _ = DUE.try_with(|place| place.set(due));
    let _back = Back(outer);
    let _watched = due.map(overdue::watch);
    body()
}

/// Runs `body`, and runs it again if a worker was lost meanwhile: its calls may be made several times, because making them again does
/// no harm. It is run three times at most, and the last error is returned.
///
/// Nothing else makes a lost call again, because it may have done something. What the body made in the lost worker is made again with
/// it; objects from outside of the body that were there stay lost.
///
/// # Errors
///
/// Those of `body`.
pub fn idempotent<R>(mut body: impl FnMut() -> Result<R>) -> Result<R> {
    let mut attempt = 1;
    loop {
        match body() {
            Err(error) if is_loss(&error) && attempt < ATTEMPTS => attempt += 1,
            result => return result,
        }
    }
}

fn is_loss(error: &Error) -> bool {
    matches!(
        error,
        Error::WorkerLost { .. }
            | Error::RefNotFound {
                reason: RefLost::WorkerLost,
                ..
            }
    )
}

/// When the calls of this thread have to end.
pub(crate) fn of_thread() -> Option<Instant> {
    DUE.try_with(Cell::get).ok().flatten()
}

/// When a call in this session has to end that begins now.
pub(crate) fn of(session: &Session) -> Option<Instant> {
    let own = session
        .deadline()
        .and_then(|limit| Instant::now().checked_add(limit));
    earlier(of_thread(), own)
}

/// The earlier of both, where there are two.
pub(crate) fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Notes that there is a session of this process with a deadline.
pub(super) fn exists_here() {
    EMBEDDED.store(true, Ordering::Release);
    // Its calls take the way on which sessions are looked at.
    super::scope::remote_exists();
}

/// Whether calls in this process have to look for the deadline of their session.
#[inline]
pub(crate) fn any_here() -> bool {
    EMBEDDED.load(Ordering::Relaxed)
}
