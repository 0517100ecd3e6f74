//! Objects that come into a session and leave it with their last handle: the two ways that every call takes.

#[cfg(test)]
use std::sync::atomic::Ordering;

use super::{Session, scope};
use crate::bridge::error::RefLost;
use crate::bridge::held::Held;
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::reaper;
use crate::bridge::reference::Ref;
use crate::bridge::registry::{Limits, Outgoing, Registry, rest};
use crate::interpreter::entries::{Leaving, Left};
use crate::interpreter::entry::Slot;
use crate::interpreter::ffi;
use crate::interpreter::sync::BriefGuard;

impl Session {
    /// Stores an object. If the session has been released meanwhile, the handle is created released; if it ended
    /// because its thread did, this thread's session takes its place.
    #[inline]
    pub(crate) fn store(&self, payload: Payload, origin: Origin) -> Ref {
        match (payload, origin) {
            (Payload::Python(slot), Origin::Static(module)) => self.store_plain(slot, module),
            (payload, origin) => self.store_held(|stamp| Held::new(payload, stamp, origin)),
        }
    }

    /// What nearly all objects are; its arguments are two registers.
    #[inline(never)]
    pub(crate) fn store_plain(&self, slot: Slot, module: &'static &'static str) -> Ref {
        let stamp = self.tick();
        let mut registry = self.0.registry.lock();
        if !self.is_open(&mut registry) {
            drop(registry);
            return scope::auto().store_plain(slot, module);
        }
        // Made when there is room for it, and nothing comes in between: a copy of what was just written, in words of another size,
        // waits until it is in the cache, which takes longer than all else here.
        let room = registry.make_room(self);
        let reference = Ref::new(room.fill(reaper::now(), Held::plain(slot, stamp, module)));
        self.keep_limits(registry, reference)
    }

    /// `held` makes the content for a stamp.
    #[inline(never)]
    pub(super) fn store_held(&self, held: impl FnOnce(u64) -> Held) -> Ref {
        let stamp = self.tick();
        let mut registry = self.0.registry.lock();
        if !self.is_open(&mut registry) {
            drop(registry);
            return scope::auto().store_held(held);
        }
        let room = registry.make_room(self);
        let reference = Ref::new(room.fill(reaper::now(), held(stamp)));
        self.keep_limits(registry, reference)
    }

    /// Whether objects come into it: not if it has ended because its thread did.
    #[inline(always)]
    fn is_open(&self, registry: &mut Registry) -> bool {
        if self.has_ended() && self.is_auto() {
            return false;
        }
        if self.0.ttl.is_set {
            self.schedule_first(registry);
        }
        true
    }

    /// Sees to it that a new entry breaks no limit.
    #[inline(always)]
    fn keep_limits(&self, mut registry: BriefGuard<'_, Registry>, new: Ref) -> Ref {
        if registry.len() > self.0.most || self.has_ended() {
            let outgoing = self.refuse(&mut registry, &new);
            drop(registry);
            drop(outgoing);
        }
        new
    }

    /// What a limit applies to is scheduled with the first object; all others expire later.
    #[inline(never)]
    fn schedule_first(&self, registry: &mut Registry) {
        if registry.due.is_none()
            && let Some(ttl) = self.0.ttl.value
        {
            self.schedule(registry, reaper::ticks(ttl));
        }
    }

    /// What has to go: the new object of a session that has ended, or others over the limit.
    #[inline(never)]
    fn refuse(&self, registry: &mut Registry, new: &Ref) -> Outgoing {
        if self.has_ended() {
            return registry.delete_held(&new.0, RefLost::SessionReleased);
        }
        let limits = Limits {
            idle: None,
            ..self.limits()
        };
        registry.prune(limits, 0)
    }

    /// A handle of an object that does not exist.
    pub(crate) fn new_dead_object(&self, origin: Origin) -> Object {
        let reference = self.store(Payload::Nothing, origin);
        let home = reference.session().clone();
        let outgoing = home.0.registry.lock().delete_held(&reference.0, RefLost::Unknown);
        drop(outgoing);
        Object::from(reference)
    }

    /// Called when a handle is dropped that may be the last one of its entry.
    #[inline]
    pub(super) fn forget(&self, owner: Leaving<Session>) {
        // In a forked child the lock may be held forever, by a thread that exists only in the parent.
        if ffi::is_forked() {
            return;
        }
        #[cfg(test)]
        self.0.forgetting.fetch_add(1, Ordering::SeqCst);
        let mut registry = self.0.registry.lock();
        let Some(last) = registry.last(owner) else {
            return;
        };
        if !last.is_plain() {
            let left = last.take();
            return self.forget_other(registry, left);
        }
        let (slot, keeper) = last.take_part(Held::into_slot);
        // From here on the session may be gone, and the object may run Python when it is dropped.
        drop(registry);
        // The object first.
        drop((slot, keeper));
    }

    #[inline(never)]
    fn forget_other(&self, mut registry: BriefGuard<'_, Registry>, left: Left<Session>) {
        if let Some(tick) = registry.note_left(&left) {
            self.schedule_pin(&mut registry, tick);
        }
        // As above.
        drop(registry);
        left.content.end();
        drop(left.keeper);
    }

    /// A pin without a handle expires under every limit, also under one that spares held objects.
    #[inline(never)]
    fn schedule_pin(&self, registry: &mut Registry, tick: u32) {
        if let Some(ttl) = self.0.ttl.value {
            let ticks = rest(reaper::ticks(ttl), tick, reaper::now());
            self.schedule(registry, ticks);
        }
    }
}
