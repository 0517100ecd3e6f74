//! Records: classes whose instances have a fixed set of named values, and the structs of these.

use super::{ClassId, ClassParam, Ty};

/// The plain struct of what an instance holds.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Rust name of the struct.
    pub rust: String,
    /// The class.
    pub class: ClassId,
    /// `__qualname__` below its module.
    pub path: String,
    /// Type parameters of the class that its fields mention.
    pub params: Vec<ClassParam>,
    /// Fields in Python's order.
    pub fields: Vec<SnapshotField>,
    /// How an instance is made from it; `None` if it cannot be.
    pub made_by: Option<MadeBy>,
    /// Classes of this universe for which it can be passed: its own first.
    pub passes_for: Vec<Ty>,
}

/// A field of a record.
#[derive(Debug, Clone)]
pub struct SnapshotField {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Python's type, for documentation.
    pub python_type: String,
    /// The type as which it is read.
    pub ty: Ty,
    /// The kind as which it is passed.
    pub kind: Ty,
    /// A key that may be missing: the field is an `Option`.
    pub optional: bool,
    /// How it is read.
    pub site: super::Site,
}

/// How an instance is made from its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeBy {
    /// `cls._make(fields)`.
    Sequence,
    /// `cls(name=value, ..)`.
    Keywords,
    /// `cls(fields, rest)`: the first so many in a tuple, the rest in a dict.
    Structure(usize),
}
