//! `Inside`: the threads that have entered a session, so that what they run in it can be interrupted.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parking_lot::Mutex;

use crate::bridge::error::Result;
use crate::interpreter::{attach, ffi, start};

/// See the module.
#[derive(Default)]
pub(super) struct Inside {
    /// Mostly there is one, which takes no lock.
    first: AtomicU64,
    others: Mutex<Vec<u64>>,
    /// Whether the session was ever cancelled: then who leaves it takes back what has not been raised.
    is_cancelled: AtomicBool,
}

/// One entry of a thread.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    thread: u64,
    is_first: bool,
}

impl Inside {
    #[inline]
    pub(super) fn enter(&self) -> Entry {
        let thread = ffi::thread_number();
        let is_first = self
            .first
            .compare_exchange(0, thread, Ordering::SeqCst, Ordering::Relaxed)
            .is_ok();
        if !is_first {
            self.others.lock().push(thread);
        }
        Entry { thread, is_first }
    }

    #[inline]
    pub(super) fn leave(&self, entry: Entry) {
        if entry.is_first {
            self.first.store(0, Ordering::SeqCst);
        } else {
            let mut others = self.others.lock();
            if let Some(index) = others.iter().rposition(|thread| *thread == entry.thread) {
                others.swap_remove(index);
            }
        }
        // In this order, and the other way round in `cancel`: a thread that is interrupted after it has left sees it here.
        if self.is_cancelled.load(Ordering::SeqCst) {
            self.spare(entry.thread);
        }
    }

    #[cold]
    fn spare(&self, thread: u64) {
        // Still inside, by another entry: then it is to be interrupted.
        if self.threads().contains(&thread) || ffi::is_forked() || !start::has_started() {
            return;
        }
        let _: Result<()> = attach::with_python(|py| {
            ffi::spare(py, thread);
            Ok(())
        });
    }

    /// Interrupts all threads that are inside, and says how many there are.
    pub(super) fn cancel(&self) -> Result<usize> {
        if !start::has_started() {
            return Ok(0);
        }
        attach::with_python(|py| {
            self.is_cancelled.store(true, Ordering::SeqCst);
            let own = ffi::thread_number();
            let threads = self.threads();
            let others = threads.iter().filter(|thread| **thread != own);
            Ok(others.map(|thread| ffi::interrupt(py, *thread)).count())
        })
    }

    /// Each thread once.
    fn threads(&self) -> Vec<u64> {
        let mut threads = self.others.lock().clone();
        let first = self.first.load(Ordering::SeqCst);
        if first != 0 {
            threads.push(first);
        }
        threads.sort_unstable();
        threads.dedup();
        threads
    }
}
