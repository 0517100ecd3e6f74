//! Functions: the call itself, its type parameters, options set by name, and overloads, which are traits.
//!
//! `function` combines the others. `classes` and `module` use it; it may use `cx` and `tokens`.

pub(super) mod by_name;
pub(super) mod call;
mod changed;
pub(super) mod function;
mod generic;
mod option_paths;
mod option_states;
pub(super) mod options;
pub(super) mod overload;
mod overload_forms;
pub(super) mod overload_items;
mod overload_optional;
mod parts;
pub(crate) mod passed;
