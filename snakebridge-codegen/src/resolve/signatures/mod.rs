//! Room: one Python signature in Rust types, before overloads are grouped.
//!
//! [`lower`] makes a [`Lowered`] of each signature; type variables are inferred from arguments ([`generics`], [`inference`],
//! [`bounds`]), overloads for certain objects of a class are told apart ([`by_self`]), a union that no enum can represent is split
//! ([`split_unions`]), and each parameter records the values it accepts ([`accepts`]).
//!
//! It may use `types` and the files next to the rooms.

pub(super) mod accepts;
mod bounds;
mod by_self;
mod defaults;
pub(super) mod generics;
mod inference;
pub(super) mod kinds;
pub(super) mod lower;
pub(super) mod lowered;
mod numbers;
mod option_sets;
mod split_unions;

pub(super) use lowered::{AllLowered, LowParam, Lowered};
