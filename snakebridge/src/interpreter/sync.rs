//! The atomics and locks of `handover`, `crew`, `entries` and `late`, re-exported so that the model checker can substitute its own.

pub(crate) use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, Ordering};

pub(crate) use parking_lot::{Condvar, Mutex, MutexGuard as Guard};
