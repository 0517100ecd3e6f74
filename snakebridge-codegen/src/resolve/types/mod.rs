//! Room: the mapping of one type of Python to one of Rust, in any position.
//!
//! [`map`] goes by the form of the type, and by the table in `known_classes`; the other files have one topic each: unions and
//! their enums, literals, handles, files, buffers, protocols. All of them are given the usage of the type ([`At`]).
//!
//! It may use the files next to the rooms, and no other room: signatures, overloads and classes map their types with it.

pub(super) mod arrays;
pub(super) mod at;
pub(super) mod big_int;
pub(super) mod buffers;
pub(super) mod files;
pub(super) mod handles;
pub(super) mod instances;
pub(super) mod literals;
pub(super) mod map;
pub(super) mod most_derived;
pub(super) mod protocols;
pub(super) mod same_class;
pub(super) mod undeclared_bases;
pub(super) mod union_enums;
pub(super) mod union_names;
pub(super) mod unions;
pub(crate) mod value_types;
pub(crate) mod written;

pub(super) use at::{At, Mapped};
