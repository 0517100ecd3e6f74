//! `Shield`: values that Python drops. Their destructors are called from C, where a panic would abort the process, and
//! with the interpreter held, which they must not be: they may wait for threads that call Python.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::attach;

/// What a panic says. The destructor of its payload may panic, too.
#[cold]
pub(crate) fn panic_message(panic: Box<dyn Any + Send>) -> String {
    let panic = Shield::new(panic);
    let payload = panic.get();
    let text = payload
        .and_then(|panic| panic.downcast_ref::<&str>())
        .map(|text| (*text).to_owned());
    text.or_else(|| payload?.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "(no message)".to_owned())
}

/// A value whose destructor may wait, and may panic: it runs with the interpreter released, and a panic is caught after
/// its message was printed as usual.
pub(crate) struct Shield<T>(Option<T>);

impl<T> Shield<T> {
    pub(crate) fn new(value: T) -> Shield<T> {
        Shield(Some(value))
    }

    /// The value; `None` only inside its own destructor.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    /// The same, to change it.
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        self.0.as_mut()
    }
}

impl<T> Drop for Shield<T> {
    fn drop(&mut self) {
        if !std::mem::needs_drop::<T>() {
            return;
        }
        let mut drop_it = || {
            let value = self.0.take();
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
                // Dropping the panic payload may panic, too.
                std::mem::forget(panic);
            }
        };
        attach::try_let_go(&mut drop_it);
        // Nothing is left to drop, unless Python is ending.
        drop_it();
    }
}
