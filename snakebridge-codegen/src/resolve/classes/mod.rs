//! Room: one class of Python to a Rust handle type, with all that goes with it.
//!
//! [`class`] goes through the members and calls on the others: [`constructor`], [`inherit`] (what `Deref` does not bring), [`enums`],
//! [`record`] (snapshots), [`operators`], [`std_traits`] (what special methods make of it), [`metaclass`]; [`dunders`] is the table of special methods.
//!
//! It may use all other rooms: nothing but the driver, `module`, uses it.

pub(super) mod class;
mod constructor;
mod dunders;
pub(super) mod enums;
mod inherit;
mod metaclass;
mod operators;
mod record;
mod std_traits;
