//! The place where expansion stands, and what it spells paths and types with.

pub(super) mod context;
