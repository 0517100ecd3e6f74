//! What the items of a module share: the array of sites, the origin of local modules, ABI hashes, and the hidden modules of
//! markers.
//!
//! Each file emits one of these after all items are expanded, and its part of each item. The rooms of items use it; it may use
//! `cx` and `tokens`.

pub(super) mod link;
pub(super) mod local_modules;
pub(super) mod protocol;
pub(super) mod sites;
pub(super) mod takes;
