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
use crate::interpreter::entries::Leaving;
use crate::interpreter::entry::Slot;
use crate::interpreter::ffi;

impl Session {
    /// Stores an object. If the session has been released meanwhile, the handle is created released; if it ended
    /// because its thread did, this thread's session takes its place.
    #[inline]
    pub(crate) fn store(&self, payload: Payload, origin: Origin) -> Ref {
        match (payload, origin) {
            (Payload::Python(slot), Origin::Static(module)) => self.store_plain(slot, module),
            (payload, origin) => self.store_held(Held::new(payload, self.tick(), origin)),
        }
    }

    /// What nearly all objects are; its arguments are two registers.
    #[inline(never)]
    pub(crate) fn store_plain(&self, slot: Slot, module: &'static &'static str) -> Ref {
        self.store_held(Held::plain(slot, self.tick(), module))
    }

    #[inline(always)]
    pub(super) fn store_held(&self, held: Held) -> Ref {
        let mut registry = self.0.registry.lock();
        if self.has_ended() && self.is_auto() {
            drop(registry);
            return Session::store_with_thread(held);
        }
        if self.0.ttl.is_set {
            self.schedule_first(&mut registry);
        }
        let reference = registry.store(held, reaper::now(), self);
        if registry.len() > self.0.most || self.has_ended() {
            let outgoing = self.refuse(&mut registry, &reference);
            drop(registry);
            drop(outgoing);
        }
        reference
    }

    #[inline(never)]
    fn store_with_thread(mut held: Held) -> Ref {
        let session = scope::auto();
        held.comes_at(session.tick());
        session.store_held(held)
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
        let Some((left, tick)) = registry.forget(owner) else {
            return;
        };
        if let Some(tick) = tick {
            self.schedule_pin(&mut registry, tick);
        }
        // From here on the session may be gone, and the object may run Python when it is dropped.
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
