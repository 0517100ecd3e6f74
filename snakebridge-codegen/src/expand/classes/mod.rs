//! Handle types: the newtype over its base, the traits it implements, its value types, and the struct of a record's fields; and the
//! methods of unions of them.
//!
//! `class` combines the others. `module` uses it; it may use `functions`, `support`, `cx` and `tokens`.

mod borrowed;
pub(super) mod class;
mod construct;
mod helper;
mod operands;
mod operators;
mod reflected;
mod right_operand;
pub(super) mod set_attr;
mod snapshot;
mod traits;
pub(super) mod union_members;
mod value_types;
