//! The atomics and locks of `handover`, under names that the model checker can put its own behind.

pub(crate) use std::sync::atomic::{AtomicPtr, Ordering};

pub(crate) use parking_lot::{Condvar, Mutex};
