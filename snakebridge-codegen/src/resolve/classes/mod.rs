//! Room: from one Python class to a Rust handle type and everything that goes with it.
//!
//! [`class`] visits the members and calls the others: [`constructor`], [`attributes`], [`lineage`] (the base it derefs to, and
//! what that does not bring), [`inherit`], [`enums`],
//! [`record`] (snapshots), [`operators`], [`std_traits`] (from special methods), [`passing`] (from bases), [`metaclass`]; [`dunders`] is the table of
//! special methods.
//!
//! It may use all other rooms; only the driver, `module`, uses it.

mod attributes;
pub(super) mod class;
mod constructor;
mod dunders;
pub(super) mod enums;
mod idle;
mod inherit;
mod lineage;
mod metaclass;
mod operators;
mod passing;
mod record;
mod std_traits;
