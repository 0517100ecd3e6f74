//! Room: one signature of Python in Rust types, before overloads are looked at.
//!
//! [`lower`] makes a [`Lowered`] of each signature; type variables are told by arguments ([`generics`], [`inference`], [`bounds`]),
//! a union that no enum stands for is taken apart ([`split_unions`]), and each parameter says which values it takes ([`accepts`]).
//!
//! It may use `types` and the files beside the rooms.

pub(super) mod accepts;
mod bounds;
pub(super) mod generics;
mod inference;
pub(super) mod kinds;
pub(super) mod lower;
pub(super) mod lowered;
mod option_sets;
mod split_unions;

pub(super) use lowered::{AllLowered, LowParam, Lowered};
