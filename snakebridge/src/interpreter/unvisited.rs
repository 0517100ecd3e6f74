//! What a `static` has that the compiler need not look into.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;
use std::ops::Deref;

/// A value that is always there, in a form whose fields the compiler does not visit: it checks every cell of every `static` that it
/// evaluates, and a program has tens of thousands of [sites](crate::bridge::site::Site). Never dropped.
pub(crate) struct Unvisited<T>(MaybeUninit<T>);

impl<T> Unvisited<T> {
    pub(crate) const fn new(value: T) -> Unvisited<T> {
        Unvisited(MaybeUninit::new(value))
    }
}

impl<T> Deref for Unvisited<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: only `new` makes one, with a value, which nothing takes out.
        unsafe { self.0.assume_init_ref() }
    }
}
