//! Room: from one Python class to a Rust handle type and everything that goes with it.
//!
//! [`class`] visits the members and calls the others: [`constructor`], [`attributes`], [`lineage`] (the base it derefs to, and
//! what that does not bring), [`inherit`], [`enums`],
//! [`record`] (snapshots), [`operators`] (with [`operands_over_others`]), [`std_traits`] (from special methods), [`passing`] (from bases),
//! [`scalars`] (what text and numbers have), [`metaclass`]; [`dunders`] is the table of
//! special methods, and [`syntax`] says what Python's syntax passes to them.
//!
//! It may use all other rooms; only the driver, `module`, uses it.

mod attributes;
pub(super) mod class;
mod constructor;
mod dunders;
pub(super) mod enums;
mod idle;
mod inherit;
mod iteration;
mod lineage;
mod metaclass;
mod operands_over_others;
mod operators;
mod passing;
mod record;
mod reflected;
mod scalars;
mod std_traits;
mod syntax;
