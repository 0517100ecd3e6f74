//! The entry of a class in the table of all classes: what other items need to know about it.

use super::Ty;

/// A class in the table.
#[derive(Debug, Clone)]
pub struct ClassName {
    /// Index into [`Universe::modules`](crate::ir::Universe::modules).
    pub module: usize,
    /// Rust name in that module.
    pub rust: String,
    /// Of an enum: the Rust name of the handle next to it.
    pub handle: Option<String>,
    /// `re.Pattern`, for messages.
    pub python: String,
    /// The Python module from which it is imported.
    pub home: String,
    /// Type parameters.
    pub params: Vec<ClassParam>,
    /// The handles of a parameter of this class may have other type arguments than it has: a base is over a type parameter itself,
    /// or over none.
    pub varies: bool,
    /// Its snapshot can be passed for it.
    pub accepts_snapshot: bool,
    /// The file type for which it can be passed.
    pub file: Option<Ty>,
    /// The mixed-in type of an enum, whose members are also values of it in Python: `int` or `str`.
    pub mixed_in: Option<Ty>,
    /// An enum without members, for which those of its subclasses can be passed.
    pub is_enum_base: bool,
    /// Hash of what another call relies on when it links to this class.
    pub abi_hash: u64,
    /// Members of its instances that protocols require.
    pub protocol_members: Vec<String>,
}

impl ClassName {
    /// The Rust name of the handle type.
    #[must_use]
    pub fn handle_name(&self) -> &str {
        self.handle.as_deref().unwrap_or(&self.rust)
    }
}

/// A type parameter of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassParam {
    /// Id of the type variable.
    pub id: String,
    /// Rust identifier.
    pub ident: String,
    /// `str` or `[u8]` (a parameter of `AnyStr`), or any type.
    pub any_str: bool,
}
