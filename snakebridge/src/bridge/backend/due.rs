//! What is due at a time, in order, and the thread that waits for the first of it.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// When something is due, and its number.
pub(crate) type Key = (Instant, u64);

/// Entries that are due at a time. One thread of the process waits for all of them, so that they cost nothing until then.
pub(crate) struct Due<T> {
    entries: Mutex<BTreeMap<Key, T>>,
    changed: Condvar,
    numbers: AtomicU64,
    has_thread: Mutex<bool>,
}

impl<T: Send> Due<T> {
    pub(crate) const fn new() -> Self {
        Self {
            entries: Mutex::new(BTreeMap::new()),
            changed: Condvar::new(),
            numbers: AtomicU64::new(0),
            has_thread: Mutex::new(false),
        }
    }

    /// Starts the thread, unless there is one. Whenever an entry is due it calls `strike`, without the lock; `strike` removes what is due,
    /// or puts it off.
    ///
    /// # Errors
    ///
    /// If there is no thread for it.
    pub(crate) fn started(&'static self, name: &str, strike: fn(&Self)) -> io::Result<&'static Self> {
        let mut has_thread = self.has_thread.lock().unwrap_or_else(PoisonError::into_inner);
        if !*has_thread {
            let thread = std::thread::Builder::new().name(name.to_owned());
            thread.spawn(move || self.run(strike))?;
            *has_thread = true;
        }
        Ok(self)
    }

    pub(crate) fn locked(&self) -> MutexGuard<'_, BTreeMap<Key, T>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an entry, and gives it a number.
    pub(crate) fn add(&self, at: Instant, entry: T) -> u64 {
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        self.locked().insert((at, number), entry);
        self.changed.notify_one();
        number
    }

    /// Removes an entry, if it is there. What `strike` does under the lock it is not doing then.
    pub(crate) fn remove(&self, number: u64) {
        self.locked().retain(|(_, own), _| *own != number);
    }

    fn run(&self, strike: fn(&Self)) {
        let mut entries = self.locked();
        loop {
            let wait = match entries.first_key_value() {
                None => Duration::from_secs(3_600),
                Some(((due, _), _)) => due.saturating_duration_since(Instant::now()),
            };
            if wait.is_zero() {
                drop(entries);
                strike(self);
                entries = self.locked();
                continue;
            }
            let waited = self.changed.wait_timeout(entries, wait);
            entries = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
