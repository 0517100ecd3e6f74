//! Union enums: what a union result may be (`union`), what is passed for its variants (`value`), and which arguments a union
//! accepts: each arm is classified (`accepted`), then emitted (`arms`), beside what classes and builtins add to them.
//!
//! `module` uses it; it may use `support`, `cx` and `tokens`.

mod accepted;
mod arms;
mod builtin_arms;
mod class_arms;
pub(super) mod union;
mod value;
