//! What threads hand over without holding the interpreter: a pointer that only the first taker gets, and a queue with a
//! single consumer. The tests compile this file a second time, with the atomics and locks of a model checker as
//! `super::sync`.

use std::ptr::{NonNull, null_mut};

use super::sync::{AtomicPtr, Condvar, Mutex, Ordering};

/// A pointer that many can read until one of them takes it out.
pub(crate) struct OncePointer<T>(AtomicPtr<T>);

impl<T> OncePointer<T> {
    pub(crate) fn new(pointer: *mut T) -> OncePointer<T> {
        OncePointer(AtomicPtr::new(pointer))
    }

    /// The pointer, or null. Another thread may take it out right after this.
    #[inline]
    pub(crate) fn look(&self) -> *mut T {
        self.0.load(Ordering::Acquire)
    }

    /// Takes the pointer out; only one caller ever gets it.
    pub(crate) fn take(&self) -> Option<NonNull<T>> {
        NonNull::new(self.0.swap(null_mut(), Ordering::AcqRel))
    }

    /// [`take`](OncePointer::take) for a pointer that no other thread can see any more, which is cheaper.
    pub(crate) fn take_alone(&mut self) -> Option<NonNull<T>> {
        NonNull::new(self.0.load(Ordering::Relaxed))
    }
}

/// A queue from many threads to one.
pub(crate) struct Queue<T> {
    pub(crate) items: Mutex<Vec<T>>,
    pub(crate) filled: Condvar,
}

impl<T> Queue<T> {
    /// Adds an item; returns whether the queue was empty. Waits at most for another `push` or `take`.
    pub(crate) fn push(&self, item: T) -> bool {
        let was_empty = {
            let mut items = self.items.lock();
            items.push(item);
            items.len() == 1
        };
        if was_empty {
            self.filled.notify_one();
        }
        was_empty
    }

    /// Waits until the queue is not empty. For its single consumer.
    pub(crate) fn wait(&self) {
        let mut items = self.items.lock();
        while items.is_empty() {
            self.filled.wait(&mut items);
        }
    }

    /// Takes all items that were added so far, in order.
    pub(crate) fn take(&self) -> Vec<T> {
        std::mem::take(&mut *self.items.lock())
    }
}
