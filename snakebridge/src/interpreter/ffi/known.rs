//! A value that is known to be `Send` and `Sync`, so that the compiler does not look into it again.

use std::ops::Deref;

/// `T`, which was `Send` and `Sync` where this was made.
///
/// Auto traits are proven field by field, and anew in every function that has bounds of its own: generated functions
/// nearly all have. For a handle that went down through its session into the collections of the registry, some
/// thirty steps; proving them was half of the time it took to check large bindings.
#[derive(Clone, Debug)]
pub(crate) struct Known<T>(T);

impl<T: Send + Sync + 'static> Known<T> {
    #[inline]
    pub(crate) fn new(value: T) -> Known<T> {
        Known(value)
    }
}

// SAFETY: there is no way to make one but `new`, which asks for both.
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
