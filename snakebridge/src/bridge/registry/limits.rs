//! The limits of a registry: entries that were idle for too long are removed, and the least recently used ones beyond
//! the limit on their number.
//!
//! # The order of eviction
//!
//! Eviction follows the exact order of last use, yet an access costs only one store: it writes the session's logical
//! clock to the entry's `used` stamp and does not move anything in a list. The order is restored lazily, at eviction.
//! `oldest` is a snapshot of (stamp, slot) pairs, sorted so that the oldest is at its end. A popped entry that still
//! has the stamp of the snapshot is the least recently used of all: everything left in the snapshot is newer, and
//! entries made or used since are newer than the whole snapshot. A popped entry with another stamp was used since, or
//! its slot has been reused: it is skipped. When the snapshot is exhausted, a new one is taken.
//!
//! With entries `a b c` used at 1, 2, 3 and a limit of 3:
//!
//! ```text
//! store d (4)       over the limit; snapshot [c3 b2 a1], pop a1: a's stamp is 1, evict a          left: b c d
//! use b   (5)       b's stamp is now 5; the snapshot still says [c3 b2]
//! store e (6)       pop b2: b's stamp is 5, skip; pop c3: c's stamp is 3, evict c                 left: b d e
//! store f (7)       the snapshot is exhausted; a new one is [e6 b5 d4], pop d4: evict d            left: b e f
//! ```
//!
//! So n evictions of n entries cost one sort. Pinned objects without a handle are evicted before any held one. They
//! cannot be used without becoming held again, so their order is simply kept: `unheld` is sorted by last use, and its
//! first is the oldest. An eviction looks at that one, however many there are.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{Outgoing, Registry};
use crate::bridge::error::RefLost;
use crate::bridge::reference::{Held, Stamps};

/// The limits that a prune enforces.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    /// Idle ticks after which an entry is removed, and whether that includes held ones.
    pub(crate) idle: Option<(u32, bool)>,
    /// How many entries may remain, and whether held ones may be evicted, too.
    pub(crate) count: Option<(usize, bool)>,
}

/// How many ticks are left until an entry that was used at `tick` has been idle for `idle` of them.
pub(crate) fn rest(idle: u32, tick: u32, now: u32) -> u32 {
    idle.saturating_sub(now.wrapping_sub(tick))
}

impl Registry {
    /// Removes entries that were idle for too long, then those over the limit: objects without a handle before held
    /// ones, each in order of last use.
    pub(crate) fn prune(&mut self, limits: Limits, now: u32) -> Outgoing {
        let mut outgoing = Outgoing::default();
        if let Some((idle, also_held)) = limits.idle {
            self.expire(idle, also_held, now, &mut outgoing);
        }
        if let Some((count, also_held)) = limits.count {
            while self.len() > count
                && let Some(id) = self.oldest_pin()
            {
                self.unheld.pop_first();
                self.remove_pin(&id, RefLost::Evicted, &mut outgoing);
                self.count(RefLost::Evicted);
            }
            while also_held && self.len() > count {
                let Some(held) = self.oldest_held(&mut outgoing) else {
                    break;
                };
                self.invalidate(&held, RefLost::Evicted, &mut outgoing);
                self.count(RefLost::Evicted);
                outgoing.inspected.push(held);
            }
        }
        outgoing
    }

    fn expire(&mut self, idle: u32, also_held: bool, now: u32, outgoing: &mut Outgoing) {
        let rest = |stamps: &Stamps| rest(idle, stamps.tick.load(Ordering::Relaxed), now);
        while let Some(id) = self.oldest_pin() {
            let rest = self.pins.get(&id).map_or(0, |pin| rest(&pin.stamps));
            if rest > 0 {
                outgoing.next = Some(rest);
                break;
            }
            self.unheld.pop_first();
            self.remove_pin(&id, RefLost::Expired, outgoing);
            self.count(RefLost::Expired);
        }
        if also_held {
            for held in self.all_held() {
                if held.is_alive() {
                    let rest = rest(&held.stamps);
                    if rest == 0 {
                        self.invalidate(&held, RefLost::Expired, outgoing);
                        self.count(RefLost::Expired);
                    } else {
                        outgoing.next = Some(outgoing.next.map_or(rest, |next| next.min(rest)));
                    }
                }
                outgoing.inspected.push(held);
            }
        }
    }

    fn oldest_pin(&mut self) -> Option<Arc<str>> {
        let (_, id) = self.unheld.first()?;
        #[cfg(test)]
        {
            self.looked += 1;
        }
        Some(Arc::clone(id))
    }

    /// The least recently used entry that is held. The snapshot is taken once and corrected as it is consumed: an entry
    /// that was used since then is newer than all that are left in it.
    fn oldest_held(&mut self, outgoing: &mut Outgoing) -> Option<Arc<Held>> {
        for fresh in [false, true] {
            if fresh {
                let all = self.all_held();
                let alive = all.iter().filter(|held| held.is_alive());
                self.oldest = alive
                    .map(|held| (held.stamps.used.load(Ordering::Relaxed), held.slot))
                    .collect();
                self.oldest.sort_unstable_by(|left, right| right.cmp(left));
                outgoing.inspected.extend(all);
            }
            while let Some((stamp, slot)) = self.oldest.pop() {
                let held = self
                    .slots
                    .get(slot as usize)
                    .and_then(|held| held.as_ref()?.upgrade());
                if let Some(held) = held {
                    if held.is_alive() && held.stamps.used.load(Ordering::Relaxed) == stamp {
                        return Some(held);
                    }
                    outgoing.inspected.push(held);
                }
            }
        }
        None
    }
}
