//! Union enums: what a union result may be (`union`), what is passed for its variants (`value`), and which arguments a union
//! accepts: each variant is classified (`accepted`), then emitted (`variants`), beside what classes and builtins add to them.
//!
//! `module` uses it; it may use `support`, `cx` and `tokens`.

mod accepted;
mod builtin_impls;
mod class_impls;
pub(super) mod union;
mod value;
mod variant_impls;
