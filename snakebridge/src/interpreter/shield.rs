//! `Shield`: what Python drops for us. Its destructor is called from C, where a panic would end the process.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// A value whose destructor may panic without consequences. The panic's message is printed like that of any other.
pub(crate) struct Shield<T>(Option<T>);

impl<T> Shield<T> {
    pub(crate) fn new(value: T) -> Shield<T> {
        Shield(Some(value))
    }

    /// The value; `None` only inside its own destructor.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

impl<T> Drop for Shield<T> {
    fn drop(&mut self) {
        let value = self.0.take();
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
            // What was thrown may panic when it is dropped, too.
            std::mem::forget(panic);
        }
    }
}
