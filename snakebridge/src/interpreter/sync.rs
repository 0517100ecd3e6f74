//! The atomics and locks of `handover`, re-exported so that the model checker can substitute its own.

pub(crate) use std::sync::atomic::{AtomicPtr, Ordering};

pub(crate) use parking_lot::{Condvar, Mutex};
