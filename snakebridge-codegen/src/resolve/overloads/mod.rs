//! Room: from one callable to the Rust functions it becomes: which signatures share a name, and how the compiler picks among
//! them.
//!
//! [`functions`] builds the functions; [`group`] sorts the signatures, in the order that its documentation states, with one
//! file for each way to distinguish them: by the values of options ([`option_states`], [`option_dfa`], [`minimise`]), by a
//! kind, a tuple, a literal, a name.
//!
//! It may use `signatures`, `types` and the files next to the rooms.

mod any_items;
mod args_after;
mod as_tuples;
mod attributes;
mod beside_any;
mod by_kind;
mod by_literal;
mod by_tuple;
mod by_type_name;
mod callables;
mod deciding_kinds;
mod deciding_options;
pub(super) mod functions;
mod generic_by_kind;
mod group;
mod iterables;
mod join;
mod merge;
mod merged_places;
mod minimise;
mod named_signatures;
mod one_or_several;
mod operator_overloads;
mod option_dfa;
mod option_states;
mod options;
mod params;
mod partial_self;
mod said_by_option;
mod subsumed;
mod suffixes;
mod untyped;

pub(super) use attributes::getter;
pub(super) use deciding_kinds::protocol;
pub(super) use functions::Placed;
pub(super) use operator_overloads::{operator_merged, operator_overloads};
pub(super) use partial_self::split;
