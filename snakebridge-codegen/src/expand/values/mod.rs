//! Values of Rust that are values of Python's classes.

pub(super) mod enumeration;
pub(super) mod flag;
pub(super) mod literal;
pub(super) mod one_of;
pub(super) mod passing;
