//! The limits of a registry: entries that were idle for too long are removed, and the least recently used ones beyond
//! the limit on their number.
//!
//! # The order of eviction
//!
//! Eviction follows the exact order of last use, yet an access costs only one store: it writes the session's logical
//! clock to the entry's `used` stamp and does not move anything in a list. The order is restored lazily, at eviction:
//! the list of entries is sorted by last use, and `sorted` is the greatest stamp in it then. New entries come to its
//! end. An eviction looks at the first: if its stamp is not above `sorted`, it was not used since, and is the least
//! recently used of all: everything behind it was used later, and entries made or used since are newer than all those.
//! If its stamp is above, it was used since, and goes to the end, as what is gone already does. When none of the list is
//! left to look at, it is sorted again.
//!
//! With entries `a b c` used at 1, 2, 3 and a limit of 3:
//!
//! ```text
//! store d (4)       over the limit; sorted up to 4: [a1 b2 c3 d4], evict a                        left: b c d
//! use b   (5)       b's stamp is now 5; the list is [b5 c3 d4]
//! store e (6)       [b5 c3 d4 e6]: b was used since, to the end; c was not, evict c               left: d e b
//! store f (7)       [d4 e6 b5 f7]: evict d                                                        left: e b f
//! store g (8)       [e6 b5 f7 g8]: all above 4; sorted up to 8: [b5 e6 f7 g8], evict b            left: e f g
//! ```
//!
//! So n evictions of n entries cost one sort. Pinned objects without a handle are evicted before any held one. They
//! cannot be used without becoming held again, so their order is simply kept: `unheld` is sorted by last use, and its
//! first is the oldest. An eviction looks at that one, however many there are.

use std::sync::Arc;

use super::{Outgoing, Registry};
use crate::bridge::error::RefLost;
use crate::bridge::held::{Held, Holder};

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
                let Some(held) = self.oldest_held() else {
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
        let rest = |tick| rest(idle, tick, now);
        while let Some(id) = self.oldest_pin() {
            let rest = self.pins.get(&id).map_or(0, |pin| rest(pin.stamps.tick));
            if rest > 0 {
                outgoing.next = Some(rest);
                break;
            }
            self.unheld.pop_first();
            self.remove_pin(&id, RefLost::Expired, outgoing);
            self.count(RefLost::Expired);
        }
        if also_held {
            let next = &mut outgoing.next;
            let expired = self.entries.owners(|held, tick| {
                let rest = rest(tick);
                if held.is_alive() && rest > 0 {
                    *next = Some(next.map_or(rest, |next| next.min(rest)));
                }
                held.is_alive() && rest == 0
            });
            for held in expired {
                self.invalidate(&held, RefLost::Expired, outgoing);
                self.count(RefLost::Expired);
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

    /// The least recently used entry that is held.
    fn oldest_held(&mut self) -> Option<Holder> {
        for is_sorted in [true, false] {
            if !is_sorted {
                self.sorted = self.entries.sort(Held::used)?;
            }
            for _ in 0..self.entries.len() {
                let sorted = self.sorted;
                let oldest = self
                    .entries
                    .first(|held| held.is_alive() && held.used() <= sorted);
                if oldest.is_some() {
                    return oldest;
                }
                self.entries.first_to_end();
            }
        }
        None
    }
}
