//! What threads hand over without the interpreter: a pointer that the first one takes out, and a queue that one empties.
//! The tests compile this file a second time, with the atomics and locks of a model checker as `super::sync`.

use std::ptr::{NonNull, null_mut};

use super::sync::{AtomicPtr, Condvar, Mutex, Ordering};

/// A pointer that can be looked at until one of many takes it out.
pub(crate) struct OncePointer<T>(AtomicPtr<T>);

impl<T> OncePointer<T> {
    pub(crate) fn new(pointer: *mut T) -> OncePointer<T> {
        OncePointer(AtomicPtr::new(pointer))
    }

    /// The pointer, or null. Whoever takes it out may do so right after this.
    #[inline]
    pub(crate) fn look(&self) -> *mut T {
        self.0.load(Ordering::Acquire)
    }

    /// The pointer, for one caller of all.
    pub(crate) fn take(&self) -> Option<NonNull<T>> {
        NonNull::new(self.0.swap(null_mut(), Ordering::AcqRel))
    }

    /// The same where nobody else can see it any more, which is cheaper.
    pub(crate) fn take_alone(&mut self) -> Option<NonNull<T>> {
        NonNull::new(self.0.load(Ordering::Relaxed))
    }
}

/// What threads leave behind for one other thread.
pub(crate) struct Queue<T> {
    pub(crate) items: Mutex<Vec<T>>,
    pub(crate) filled: Condvar,
}

impl<T> Queue<T> {
    /// Leaves something. Never waits for more than another `push` or `take`; says whether the queue was empty.
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

    /// Waits until there is something. For the one thread that takes.
    pub(crate) fn wait(&self) {
        let mut items = self.items.lock();
        while items.is_empty() {
            self.filled.wait(&mut items);
        }
    }

    /// All that was left so far, in order.
    pub(crate) fn take(&self) -> Vec<T> {
        std::mem::take(&mut *self.items.lock())
    }
}
