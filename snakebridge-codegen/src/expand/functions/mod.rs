//! Functions, their options and their overloads.

pub(super) mod choice;
pub(super) mod function;
pub(super) mod generic;
pub(super) mod options;
pub(super) mod overload;
