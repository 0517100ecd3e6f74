//! Code of the user's that Python calls: it runs with the interpreter released, so that it may wait for threads that
//! call Python; and what it needs one at a time, `Turn`.

use std::cell::RefCell;

use parking_lot::ReentrantMutex;

use super::{attach, ffi};

/// Whether code of the user's runs with the interpreter held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holding {
    /// No: it may wait for other threads.
    Released,
    /// Yes, because the user said that it never waits.
    Held,
}

impl Holding {
    /// Runs `body`, which Python has called by way of this crate.
    #[inline]
    pub(crate) fn run<R>(self, body: impl FnOnce() -> R) -> R {
        match self {
            Holding::Released => attach::detached(body),
            Holding::Held => body(),
        }
    }
}

/// A value that is used by one thread at a time. Others wait with the interpreter released.
pub(crate) struct Turn<T>(ReentrantMutex<RefCell<T>>);

impl<T> Turn<T> {
    pub(crate) const fn new(value: T) -> Turn<T> {
        Turn(ReentrantMutex::new(RefCell::new(value)))
    }

    /// Runs `body` with the value; `None` if this thread is already using it: waiting for itself would take for ever.
    pub(crate) fn run<R>(&self, holding: Holding, body: impl FnOnce(&mut T) -> R) -> Option<R> {
        // A thread that had it in the parent of a forked process is not there to give it back.
        let guard = match self.0.try_lock() {
            Some(guard) => guard,
            None if ffi::is_forked() => return None,
            None => attach::detached(|| self.0.lock()),
        };
        let mut value = guard.try_borrow_mut().ok()?;
        Some(holding.run(|| body(&mut value)))
    }
}
