//! A value that is known to be `Send` and `Sync`, so that the compiler does not have to prove it again.

use std::ops::Deref;

/// `T`, which was proven `Send` and `Sync` where this was made.
///
/// Auto traits are proven field by field, and again in every function that has bounds of its own, as nearly all
/// generated functions do. For a handle, the proof went through its session into the collections of the registry, in
/// some thirty steps; this took half of the time to check large bindings.
#[derive(Clone, Debug)]
pub(crate) struct Known<T>(T);

impl<T: Send + Sync + 'static> Known<T> {
    #[inline]
    pub(crate) fn new(value: T) -> Known<T> {
        Known(value)
    }
}

// SAFETY: the only way to make one is `new`, which requires both.
unsafe impl<T> Send for Known<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Known<T> {}

impl<T> Deref for Known<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}
