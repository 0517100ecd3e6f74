//! The calls that run in a worker, so that those of a session can be interrupted.

use std::sync::atomic::AtomicU8;
use std::sync::{Arc, Mutex};

use super::worker::locked;

/// The calls that run in one worker.
#[derive(Debug, Default)]
pub(super) struct Running(Mutex<Vec<Entry>>);

#[derive(Debug)]
struct Entry {
    session: usize,
    call: Call,
    /// The last rung by which it was cancelled, once it was.
    cancelled: Option<Arc<AtomicU8>>,
}

/// One of them: its lane, its number there, and whether it waits for a coroutine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) lane: u64,
    pub(super) number: u64,
    pub(super) awaits: bool,
}

impl Running {
    /// Notes a call of the session with this address.
    pub(super) fn enter(&self, session: usize, call: Call) {
        let cancelled = None;
        locked(&self.0).push(Entry {
            session,
            call,
            cancelled,
        });
    }

    /// Forgets a call, and gives what it was cancelled by.
    pub(super) fn leave(&self, call: Call) -> Option<Arc<AtomicU8>> {
        let mut entries = locked(&self.0);
        let place = entries.iter().rposition(|entry| entry.call == call)?;
        entries.swap_remove(place).cancelled
    }

    /// Marks the calls of a session as cancelled and passes each on, with a place for the last rung. `strike` runs under the lock, so
    /// that no call ends before it is watched.
    pub(super) fn cancel(&self, session: usize, mut strike: impl FnMut(Call, Arc<AtomicU8>)) -> usize {
        let mut entries = locked(&self.0);
        let own = entries.iter_mut().filter(|entry| entry.session == session);
        own.map(|entry| {
            let used = entry.cancelled.get_or_insert_with(Arc::default);
            strike(entry.call, Arc::clone(used));
        })
        .count()
    }
}
