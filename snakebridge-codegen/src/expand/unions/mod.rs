//! Union enums, and which arguments they accept.

pub(super) mod arms;
pub(super) mod builtin_arms;
pub(super) mod union;
