//! Values of Rust that are values of Python's classes: enums, flag sets, literals, and what each is passed for.
//!
//! One file for each kind of item. `module` uses it; it may use `support`, `cx` and `tokens`.

pub(super) mod enumeration;
mod equality;
pub(super) mod flag;
pub(super) mod literal;
mod lookups;
pub(super) mod one_of;
mod one_of_plain;
mod passing;
