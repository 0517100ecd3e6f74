//! The atomics and locks of `handover`, `crew`, `entries`, `late` and `brief`, re-exported so that the model checker can
//! substitute its own, and the locks that are made of them.
#![allow(unsafe_code)]

use std::time::Duration;

use parking_lot::lock_api::{self, GuardSend, RawMutex};

use super::brief::Brief;

pub(crate) use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, Ordering};

pub(crate) use parking_lot::{Condvar, Mutex, MutexGuard as Guard};

/// What is locked for moments; see [`brief`](super::brief).
pub(crate) type BriefMutex<T> = lock_api::Mutex<Brief, T>;
pub(crate) type BriefGuard<'m, T> = lock_api::MutexGuard<'m, Brief, T>;

// SAFETY: `take` and a successful `try_take` exclude each other until `give_back`, which comes before the next of them.
unsafe impl RawMutex for Brief {
    const INIT: Brief = Brief(AtomicBool::new(false));
    type GuardMarker = GuardSend;

    #[inline]
    fn lock(&self) {
        self.take();
    }

    #[inline]
    fn try_lock(&self) -> bool {
        self.try_take()
    }

    #[inline]
    unsafe fn unlock(&self) {
        self.give_back();
    }
}

/// Waits before another look at what should be free in a moment, the longer the more `looks` there were: as long as the holder
/// may be running, then as long as others may have its processor.
pub(super) fn pause(looks: u32) {
    const SPINS: u32 = 6;
    const YIELDS: u32 = SPINS + 10;
    const LONGEST: Duration = Duration::from_millis(1);
    match looks {
        0..SPINS => (0..1 << looks).for_each(|_| std::hint::spin_loop()),
        SPINS..YIELDS => std::thread::yield_now(),
        _ => {
            let longer = Duration::from_micros(20).saturating_mul(1 << (looks - YIELDS).min(8));
            std::thread::sleep(longer.min(LONGEST));
        }
    }
}
