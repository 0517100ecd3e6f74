//! What the items of a module share.

pub(super) mod link;
pub(super) mod own;
pub(super) mod protocol;
pub(super) mod sites;
pub(super) mod takes;
