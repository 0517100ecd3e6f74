//! Values of Rust that are values of Python's classes: enums, flag sets, literals, and their use as arguments.
//!
//! One file for each kind of item. `module` uses it; it may use `support`, `cx` and `tokens`.

pub(super) mod enumeration;
mod equality;
pub(super) mod flag;
pub(super) mod literal;
mod literal_conversions;
pub(super) mod literal_enum;
mod lookups;
mod passing;
