//! A session is what the list of its entries is a part of.
#![allow(unsafe_code)]

use super::Session;
use crate::bridge::held::Held;
use crate::interpreter::entries::{Keeper, Leaving};

// SAFETY: a session is an `Arc`, whose copies lead to the same registry, behind its lock. Registries are made with their
// session, pass it to their list, and get the handles of their own entries.
unsafe impl Keeper for Session {
    type Content = Held;

    #[inline]
    fn leave(&self, owner: Leaving<Session>) {
        self.forget(owner);
    }
}
