//! The entries of one session: those of the existing handles, and the objects that are pinned under an id.
//! Nothing here runs Python: objects to release are returned to the caller, who drops them after the lock.

mod limits;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use smallvec::SmallVec;

use crate::bridge::error::RefLost;
use crate::bridge::held::{Held, Holder, Stamps};
use crate::bridge::origin::Origin;
use crate::bridge::payload::{Freed, Payload};
use crate::bridge::reference::Ref;
use crate::bridge::session::Session;
use crate::interpreter::entries::{Entries, Last, Leaving, Left, Room, Tag};

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
    origin: Origin,
    /// The handle's entry, as long as there is one.
    holder: Option<Tag>,
    /// How often it was pinned, so that undoing one pin does not undo another.
    times: u64,
}

/// Removed from the registry under its lock, to be dropped after it.
#[derive(Default)]
pub(crate) struct Outgoing {
    /// One is the rule: what a new reference beyond the limit has replaced.
    freed: SmallVec<[Freed; 1]>,
    /// Entries that were inspected: dropping the last handle locks the registry, too.
    inspected: SmallVec<[Holder; 1]>,
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
    /// What handles hold.
    entries: Entries<Session>,
    /// How many of the entries have lost their object.
    dead: usize,
    pins: BTreeMap<Arc<str>, Pin>,
    /// The pins whose last handle is gone, in the order of their last use, which does not change meanwhile.
    unheld: BTreeSet<(u64, Arc<str>)>,
    gone: BTreeMap<Arc<str>, RefLost>,
    gone_order: VecDeque<Arc<str>>,
    created: u64,
    evicted: u64,
    expired: u64,
    /// The last use, when the entries were sorted by it, of the one that was used last; see `limits`.
    sorted: u64,
    /// The tick at which the reaper looks at this session next; see `session::due`.
    pub(crate) due: Option<u64>,
    /// How many entries evictions and expiries have looked at.
    #[cfg(test)]
    looked: u64,
}

impl Registry {
    /// Room for an object that is stored. The session is that of this registry.
    #[inline]
    pub(crate) fn make_room<'r>(&'r mut self, session: &'r Session) -> Room<'r, Session> {
        self.created += 1;
        self.entries.make_room(session)
    }

    /// How many entries count against the limit.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.entries.len() - self.dead + self.unheld.len()
    }

    /// A handle of a pinned object, or the reason why it is gone. Counts as a use.
    pub(crate) fn get(
        &mut self,
        id: &str,
        session: &Session,
        duplicate: impl FnOnce(&Payload) -> Option<Payload>,
    ) -> Result<Ref, RefLost> {
        let Some(pin) = self.pins.get_mut(id) else {
            return Err(self.gone.get(id).copied().unwrap_or(RefLost::Unknown));
        };
        if let Some(held) = pin.holder.and_then(|tag| self.entries.find(tag)) {
            held.touch();
            return Ok(Ref::new(held));
        }
        let Some(payload) = duplicate(&pin.payload) else {
            return Err(RefLost::Unknown);
        };
        let Stamps { created, used, tick } = pin.stamps;
        // `touch` sets the stamp of the last use.
        let content = Held::new(payload, created, pin.origin.clone());
        let held = self.entries.make_room(session).fill(tick, content);
        held.set_id(id);
        held.touch();
        held.set_pinned(true);
        self.unheld.remove(&(used, Arc::from(id)));
        pin.holder = Some(self.entries.tag(&held));
        Ok(Ref::new(held))
    }

    /// Names an entry, to be found as long as it has handles.
    pub(crate) fn tag(&mut self, held: &Holder) -> Tag {
        self.entries.tag(held)
    }

    /// One more handle of an entry that has others.
    pub(crate) fn find(&self, tag: Tag) -> Option<Ref> {
        self.entries.find(tag).map(Ref::new)
    }

    /// Pins a held object under its id. `payload` is a strong reference of its own.
    pub(crate) fn pin(&mut self, held: &Holder, payload: Payload) -> Result<(), Payload> {
        if held.is_pinned() || !held.is_alive() {
            if let Some(pin) = self.pins.get_mut(held.id()) {
                pin.times += 1;
            }
            return Err(payload);
        }
        held.set_pinned(true);
        let pin = Pin {
            payload,
            stamps: held.stamps(),
            origin: held.origin(),
            holder: Some(self.entries.tag(held)),
            times: 1,
        };
        self.pins.insert(held.id().into(), pin);
        Ok(())
    }

    /// Undoes one pin of a held object. The object remains with its handles.
    pub(crate) fn unpin(&mut self, held: &Holder) -> Outgoing {
        let mut outgoing = Outgoing::default();
        let Some(pin) = self.pins.get_mut(held.id()) else {
            return outgoing;
        };
        pin.times = pin.times.saturating_sub(1);
        if pin.times == 0
            && let Some((_, pin)) = self.take_pin(held.id())
        {
            held.set_pinned(false);
            outgoing.add(pin.payload.freed());
        }
        outgoing
    }

    /// Releases the object of a handle for all its clones.
    pub(crate) fn delete_held(&mut self, held: &Holder, why: RefLost) -> Outgoing {
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
            RefLost::Evicted => self.evicted += 1,
            RefLost::Expired => self.expired += 1,
            // What is neither here any more nor one of those was released.
            _ => {}
        }
    }

    fn invalidate(&mut self, held: &Holder, why: RefLost, outgoing: &mut Outgoing) {
        if held.is_alive() {
            self.dead += 1;
            outgoing.add(held.invalidate(why));
        }
        if let Some(id) = held.named_id() {
            let id = match self.take_pin(id) {
                Some((id, pin)) => {
                    outgoing.add(pin.payload.freed());
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
        if pin.holder.is_none() {
            self.unheld.remove(&(pin.stamps.used, Arc::clone(&id)));
        }
        Some((id, pin))
    }

    fn remove_pin(&mut self, id: &str, why: RefLost, outgoing: &mut Outgoing) {
        let Some(pin) = self.pins.get(id) else { return };
        if let Some(held) = pin.holder.and_then(|tag| self.entries.find(tag)) {
            self.invalidate(&held, why, outgoing);
            outgoing.inspected.push(held);
        } else if let Some((id, pin)) = self.take_pin(id) {
            outgoing.add(pin.payload.freed());
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

    /// Called when a handle is dropped that may be the last one of its entry: the entry, if it was.
    #[inline]
    pub(crate) fn last(&mut self, owner: Leaving<Session>) -> Option<Last<'_, Session>> {
        self.entries.last(owner)
    }

    /// Called when an entry has left that was gone already, pinned or named. If a pin remains: the tick of its last use.
    pub(crate) fn note_left(&mut self, left: &Left<Session>) -> Option<u32> {
        let held = &left.content;
        if !held.is_alive() {
            self.dead -= 1;
            return None;
        }
        let id = held.named_id()?;
        let pin = self.pins.get_mut(id)?;
        pin.holder = None;
        pin.stamps.used = held.used();
        pin.stamps.tick = left.mark;
        self.unheld.insert((held.used(), id.into()));
        Some(left.mark)
    }

    /// Removes all entries.
    pub(crate) fn clear(&mut self, why: RefLost) -> Outgoing {
        let mut outgoing = Outgoing::default();
        let ids: Vec<Arc<str>> = self.pins.keys().cloned().collect();
        for id in ids {
            self.remove_pin(&id, why, &mut outgoing);
            self.count(why);
        }
        for held in self.entries.owners(|held, _| held.is_alive()) {
            self.invalidate(&held, why, &mut outgoing);
            self.count(why);
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
        let live = self.len();
        Statistics {
            live,
            pinned: self.pins.len(),
            created: self.created,
            evicted: self.evicted,
            expired: self.expired,
            released: self.created - live as u64 - self.evicted - self.expired,
            ..Statistics::default()
        }
    }
}

#[cfg(test)]
mod tests;
