//! A lock for moments: one locked operation takes it, and a store gives it back.
//!
//! A lock that wakes who waits has to find out at its end whether somebody does, in one operation with the end itself, and
//! that is a second locked operation. Where the lock is taken for a few instructions, with the interpreter held, by nearly all
//! that take it, there is nobody, and the two are most of what it costs. Here nobody is woken: who finds the lock taken
//! looks again, after pauses that grow, up to a sleep of [`LONGEST`].
//!
//! The tests compile this file a second time, with the atomics of a model checker as `super::sync`.

use super::sync::{AtomicBool, Ordering, pause};

/// Whether somebody has the lock.
pub(crate) struct Brief(pub(super) AtomicBool);

impl Brief {
    /// Takes it, if it is free.
    #[inline]
    pub(super) fn try_take(&self) -> bool {
        // What the one before did under the lock comes before what follows.
        self.0
            .compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed)
            .is_ok()
    }

    /// Takes it.
    #[inline]
    pub(super) fn take(&self) {
        if !self.try_take() {
            self.wait();
        }
    }

    #[cold]
    fn wait(&self) {
        let mut looks = 0;
        while !self.try_take() {
            pause(looks);
            looks += 1;
        }
    }

    /// Gives it back. The caller has it.
    #[inline]
    pub(super) fn give_back(&self) {
        self.0.store(false, Ordering::Release);
    }
}
