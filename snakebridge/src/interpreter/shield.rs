//! `Shield`: values that Python drops. Their destructors are called from C, where a panic would abort the process.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// A value whose destructor may panic: the panic is caught, and its message is printed as usual.
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
            // Dropping the panic payload may panic, too.
            std::mem::forget(panic);
        }
    }
}
