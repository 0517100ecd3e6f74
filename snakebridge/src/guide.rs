#![doc = include_str!("../docs/refs-and-sessions.md")]

#[doc = include_str!("../docs/own-types.md")]
pub mod own_types {}

#[doc = include_str!("../docs/arrays.md")]
pub mod arrays {}

#[doc = include_str!("../docs/async.md")]
pub mod awaiting {}

#[doc = include_str!("../docs/what-python-changes.md")]
pub mod what_python_changes {}
