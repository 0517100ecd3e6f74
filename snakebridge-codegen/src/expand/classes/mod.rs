//! Handle types.

pub(super) mod class;
pub(super) mod exact;
pub(super) mod helper;
pub(super) mod sent;
pub(super) mod snapshot;
