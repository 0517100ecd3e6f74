//! `Literal[..]`: values that pick an overload, one type each, and enums of several values.

use super::Ty;

/// A value that overloads name, as a Rust type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// Rust name, in the module `lit`.
    pub rust: String,
    /// As Python writes it.
    pub python: String,
    /// The value.
    pub value: LiteralValue,
}

/// A module constant that is declared as one value: the Rust constant of the type of that value, where overloads name it.
#[derive(Debug)]
pub struct LiteralConst {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The value.
    pub value: LiteralValue,
}

/// The value of a [`Literal`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LiteralValue {
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
    /// A `str`.
    Str(String),
}

/// A `Literal[..]` of several values, as an enum.
#[derive(Debug, Clone)]
pub struct LiteralEnum {
    /// Rust name.
    pub rust: String,
    /// As Python writes it.
    pub python: String,
    /// Variants: Rust name, value.
    pub values: Vec<(String, LiteralValue)>,
    /// The common type of all values: `str`, `int`, or any type.
    pub base: Ty,
}
