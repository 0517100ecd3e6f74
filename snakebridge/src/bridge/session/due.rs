//! When sessions are due: those with objects that may expire, by the tick at which the first of them may have been idle
//! for too long. The reaper looks at these and at no others, so sessions in which nothing can happen cost nothing.
//!
//! A session is in the queue once at most, and its registry knows under which tick. That tick may turn out to be too
//! early, because a use restarts the idle time without a change here, but never too late: what is stored or used later
//! expires later.

use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::{Inner, Session, table};
use crate::bridge::reaper;
use crate::bridge::registry::{Limits, Registry};

/// By tick, and by address, which no other session has as long as this one is here. Its lock is taken inside that of a
/// registry, and nothing is locked inside of it.
static QUEUE: Mutex<BTreeMap<(u64, usize), Weak<Inner>>> = Mutex::new(BTreeMap::new());

impl Session {
    /// Sees to it that this session is looked at in so many ticks.
    pub(super) fn schedule(&self, registry: &mut Registry, ticks: u32) {
        let due = reaper::tick().saturating_add(ticks.into());
        if registry.due.is_some_and(|known| known <= due) {
            return;
        }
        let mut queue = QUEUE.lock();
        let address = Arc::as_ptr(&self.0).addr();
        let weak = registry
            .due
            .and_then(|known| queue.remove(&(known, address)))
            .unwrap_or_else(|| Arc::downgrade(&self.0));
        queue.insert((due, address), weak);
        registry.due = Some(due);
    }

    /// Removes what has been idle for too long, and schedules the next look.
    fn expire(&self) {
        let outgoing = {
            let mut registry = self.0.registry.lock();
            registry.due = None;
            let limits = Limits {
                count: None,
                ..self.limits()
            };
            let outgoing = registry.prune(limits, reaper::now());
            if let Some(ticks) = outgoing.next {
                self.schedule(&mut registry, ticks);
            }
            outgoing
        };
        drop(outgoing);
    }
}

impl Inner {
    /// Leaves the queue, at the end of the session.
    pub(super) fn unschedule(&mut self) {
        if let Some(due) = self.registry.get_mut().due.take() {
            let address = std::ptr::from_ref(self).addr();
            let weak = QUEUE.lock().remove(&(due, address));
            drop(weak);
        }
    }
}

/// Looks at all sessions that are due.
pub(crate) fn expire(tick: u64) {
    let due = {
        let mut queue = QUEUE.lock();
        let later = queue.split_off(&(tick.saturating_add(1), 0));
        std::mem::replace(&mut *queue, later)
    };
    for session in due.values() {
        #[cfg(test)]
        reaper::LOOKED.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        table::look(session, Session::expire);
    }
}
