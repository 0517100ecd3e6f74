//! The entries of one session: a slab of the existing handles, and the objects that are pinned under an id.
//! Nothing here runs Python: objects to release are returned to the caller, who drops them after the lock.

mod limits;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};

use crate::bridge::error::RefLost;
use crate::bridge::payload::{Freed, Payload};
use crate::bridge::reference::{Held, Ref, Stamps};
use crate::bridge::session::Session;

pub(crate) use limits::{Limits, rest};

/// How many lost references a session remembers, with the reasons.
const MEMORY: usize = 1_024;

/// Counters of one session, and of the queue of releases, which all sessions share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statistics {
    /// Objects that are alive now, held by a handle or pinned.
    pub live: usize,
    /// Objects that are pinned under an id.
    pub pinned: usize,
    /// Objects that were ever stored.
    pub created: u64,
    /// Objects that were removed because of the limit on references.
    pub evicted: u64,
    /// Objects that were removed because they were idle.
    pub expired: u64,
    /// Objects that were released, by dropping the last handle, explicitly, or with the session.
    pub released: u64,
    /// Objects of all sessions that were dropped or released on threads without the interpreter, and that Python is
    /// still to release.
    pub queued: usize,
    /// Objects of all sessions that will never be released, because 16,777,216 of the thread that dropped them were
    /// queued already.
    pub leaked: u64,
}

/// A pinned object, which lives without a handle: its own strong reference, under the object's id.
struct Pin {
    payload: Payload,
    stamps: Stamps,
    origin: Cow<'static, str>,
    /// The handle's entry, as long as there is one.
    holder: Weak<Held>,
    /// Whether that entry is still counted: until `forget` runs, which is slightly later than it can last be upgraded.
    is_held: bool,
    /// How often it was pinned, so that undoing one pin does not undo another.
    times: u64,
}

impl Pin {
    fn holder(&self) -> Option<Arc<Held>> {
        self.holder.upgrade()
    }

    fn last_use(&self) -> u64 {
        self.stamps.used.load(Ordering::Relaxed)
    }
}

/// Removed from the registry under its lock, to be dropped after it.
#[derive(Default)]
pub(crate) struct Outgoing {
    freed: Vec<Freed>,
    /// Entries that were inspected: dropping the last handle locks the registry, too.
    inspected: Vec<Arc<Held>>,
    /// In how many ticks the next entry may have been idle for too long, after a prune of idle ones.
    pub(crate) next: Option<u32>,
}

impl Outgoing {
    fn add(&mut self, freed: Option<Freed>) {
        self.freed.extend(freed);
    }
}

#[derive(Default)]
pub(crate) struct Registry {
    slots: Vec<Option<Weak<Held>>>,
    free: Vec<u32>,
    /// The number of held entries that are alive.
    held: usize,
    pins: BTreeMap<Arc<str>, Pin>,
    /// The pins whose last handle is gone, in the order of their last use, which does not change meanwhile.
    unheld: BTreeSet<(u64, Arc<str>)>,
    gone: BTreeMap<Arc<str>, RefLost>,
    gone_order: VecDeque<Arc<str>>,
    counters: Statistics,
    /// Eviction candidates, oldest last: stamp of last use, and slot.
    oldest: Vec<(u64, u32)>,
    /// The tick at which the reaper looks at this session next; see `session::due`.
    pub(crate) due: Option<u64>,
    /// How many entries evictions and expiries have looked at.
    #[cfg(test)]
    looked: u64,
}

impl Registry {
    /// Stores an object.
    pub(crate) fn store(
        &mut self,
        payload: Payload,
        stamps: Stamps,
        origin: Cow<'static, str>,
        session: &Session,
    ) -> Ref {
        self.counters.created += 1;
        Ref::new(self.hold(payload, stamps, origin, session))
    }

    fn hold(
        &mut self,
        payload: Payload,
        stamps: Stamps,
        origin: Cow<'static, str>,
        session: &Session,
    ) -> Arc<Held> {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        let held = Arc::new(Held::new(payload, session.clone(), slot, stamps, origin));
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = Some(Arc::downgrade(&held));
        }
        self.held += 1;
        held
    }

    /// How many entries count against the limit.
    pub(crate) fn len(&self) -> usize {
        self.held + self.unheld.len()
    }

    /// A handle of a pinned object, or the reason why it is gone. Counts as a use.
    pub(crate) fn get(
        &mut self,
        id: &str,
        session: &Session,
        duplicate: impl FnOnce(&Payload) -> Option<Payload>,
    ) -> Result<Ref, RefLost> {
        let Some(pin) = self.pins.get(id) else {
            return Err(self.gone.get(id).copied().unwrap_or(RefLost::Unknown));
        };
        if let Some(held) = pin.holder() {
            held.touch();
            return Ok(Ref::new(held));
        }
        let Some(payload) = duplicate(&pin.payload) else {
            return Err(RefLost::Unknown);
        };
        let (stamps, origin, was_held) = (pin.stamps.copy(), pin.origin.clone(), pin.is_held);
        let last_use = pin.last_use();
        let held = self.hold(payload, stamps, origin, session);
        held.set_id(id);
        held.touch();
        held.pinned.store(true, Ordering::Release);
        if !was_held {
            self.unheld.remove(&(last_use, Arc::from(id)));
        }
        if let Some(pin) = self.pins.get_mut(id) {
            pin.holder = Arc::downgrade(&held);
            pin.is_held = true;
        }
        Ok(Ref::new(held))
    }

    /// Pins a held object under its id. `payload` is a strong reference of its own.
    pub(crate) fn pin(&mut self, held: &Arc<Held>, payload: Payload) -> Result<(), Payload> {
        if held.pinned.load(Ordering::Acquire) || !held.is_alive() {
            if let Some(pin) = self.pins.get_mut(held.id()) {
                pin.times += 1;
            }
            return Err(payload);
        }
        held.pinned.store(true, Ordering::Release);
        let pin = Pin {
            payload,
            stamps: held.stamps.copy(),
            origin: held.origin.clone(),
            holder: Arc::downgrade(held),
            is_held: true,
            times: 1,
        };
        self.pins.insert(held.id().into(), pin);
        Ok(())
    }

    /// Undoes one pin of a held object. The object remains with its handles.
    pub(crate) fn unpin(&mut self, held: &Arc<Held>) -> Outgoing {
        let mut outgoing = Outgoing::default();
        let Some(pin) = self.pins.get_mut(held.id()) else {
            return outgoing;
        };
        pin.times = pin.times.saturating_sub(1);
        if pin.times == 0
            && let Some((_, pin)) = self.take_pin(held.id())
        {
            held.pinned.store(false, Ordering::Release);
            outgoing.add(pin.payload.take());
        }
        outgoing
    }

    /// Releases the object of a handle for all its clones.
    pub(crate) fn delete_held(&mut self, held: &Arc<Held>, why: RefLost) -> Outgoing {
        let mut outgoing = Outgoing::default();
        if held.is_alive() {
            self.invalidate(held, why, &mut outgoing);
            self.count(why);
        }
        outgoing
    }

    /// Releases a pinned object by id; returns whether there was one. Repeating it is harmless.
    pub(crate) fn delete(&mut self, id: &str, why: RefLost) -> (bool, Outgoing) {
        let mut outgoing = Outgoing::default();
        let known = self.pins.contains_key(id);
        if known {
            self.remove_pin(id, why, &mut outgoing);
            self.count(why);
        }
        (known, outgoing)
    }

    fn count(&mut self, why: RefLost) {
        match why {
            RefLost::Evicted => self.counters.evicted += 1,
            RefLost::Expired => self.counters.expired += 1,
            _ => self.counters.released += 1,
        }
    }

    fn invalidate(&mut self, held: &Arc<Held>, why: RefLost, outgoing: &mut Outgoing) {
        if held.is_alive() {
            self.held -= 1;
            outgoing.add(held.invalidate(why));
        }
        if let Some(id) = held.named_id() {
            let id = match self.take_pin(id) {
                Some((id, pin)) => {
                    outgoing.add(pin.payload.take());
                    id
                }
                None => id.into(),
            };
            self.remember(id, why);
        }
    }

    /// Takes a pin out of all lists.
    fn take_pin(&mut self, id: &str) -> Option<(Arc<str>, Pin)> {
        let (id, pin) = self.pins.remove_entry(id)?;
        if !pin.is_held {
            self.unheld.remove(&(pin.last_use(), Arc::clone(&id)));
        }
        Some((id, pin))
    }

    fn remove_pin(&mut self, id: &str, why: RefLost, outgoing: &mut Outgoing) {
        let Some(pin) = self.pins.get(id) else { return };
        if let Some(held) = pin.holder() {
            self.invalidate(&held, why, outgoing);
            outgoing.inspected.push(held);
        } else if let Some((id, pin)) = self.take_pin(id) {
            outgoing.add(pin.payload.take());
            self.remember(id, why);
        }
    }

    fn remember(&mut self, id: Arc<str>, why: RefLost) {
        if self.gone.insert(Arc::clone(&id), why).is_none() {
            self.gone_order.push_back(id);
            if self.gone_order.len() > MEMORY
                && let Some(oldest) = self.gone_order.pop_front()
            {
                self.gone.remove(&oldest);
            }
        }
    }

    /// Called when the last handle of an entry is being dropped. If a pin remains, the result is the tick of its last
    /// use.
    pub(crate) fn forget(&mut self, held: &Held) -> Option<u32> {
        if let Some(place) = self.slots.get_mut(held.slot as usize) {
            *place = None;
            self.free.push(held.slot);
        }
        if !held.is_alive() {
            return None;
        }
        self.held -= 1;
        // Otherwise, while this waited for the lock, the object was found by its id and has another entry, or was
        // removed by its id and counted there.
        if !held.pinned.load(Ordering::Acquire) {
            self.counters.released += 1;
        } else if let Some(id) = held.named_id()
            && let Some(pin) = self.pins.get_mut(id)
            && std::ptr::eq(pin.holder.as_ptr(), held)
        {
            pin.holder = Weak::new();
            pin.is_held = false;
            pin.stamps = held.stamps.copy();
            let tick = pin.stamps.tick.load(Ordering::Relaxed);
            self.unheld.insert((pin.last_use(), id.into()));
            return Some(tick);
        }
        None
    }

    fn all_held(&self) -> Vec<Arc<Held>> {
        self.slots
            .iter()
            .filter_map(|held| held.as_ref()?.upgrade())
            .collect()
    }

    /// Removes all entries.
    pub(crate) fn clear(&mut self, why: RefLost) -> Outgoing {
        let mut outgoing = Outgoing::default();
        let ids: Vec<Arc<str>> = self.pins.keys().cloned().collect();
        for id in ids {
            self.remove_pin(&id, why, &mut outgoing);
            self.count(why);
        }
        for held in self.all_held() {
            if held.is_alive() {
                self.invalidate(&held, why, &mut outgoing);
                self.count(why);
            }
            outgoing.inspected.push(held);
        }
        outgoing
    }

    /// Releases objects that are pinned but not held.
    pub(crate) fn clear_unheld(&mut self, why: RefLost) -> Outgoing {
        let mut outgoing = Outgoing::default();
        while let Some((_, id)) = self.unheld.pop_first() {
            self.remove_pin(&id, why, &mut outgoing);
            self.count(why);
        }
        outgoing
    }

    pub(crate) fn statistics(&self) -> Statistics {
        Statistics {
            live: self.len(),
            pinned: self.pins.len(),
            ..self.counters
        }
    }
}

#[cfg(test)]
mod tests;
