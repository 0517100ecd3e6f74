//! Union enums: the values of a result (`union`), their conversion as arguments (`value`), and which arguments a union accepts:
//! each variant is classified (`accepted`), then emitted (`variant_impls`), together with the additions of classes, builtins and
//! lists (`items`) and maps (`maps`).
//!
//! `module` uses it; it may use `support`, `cx` and `tokens`.

mod accepted;
mod builtin_impls;
mod class_impls;
pub(super) mod handles;
mod items;
mod maps;
pub(super) mod union;
mod value;
mod variant_impls;
