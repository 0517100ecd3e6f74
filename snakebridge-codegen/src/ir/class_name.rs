//! The entry of a class in the table of all classes: what other items know of it.

use super::Ty;

/// Where a class stands.
#[derive(Debug, Clone)]
pub struct ClassName {
    /// Index into [`Universe::modules`].
    pub module: usize,
    /// Rust name in that module.
    pub rust: String,
    /// Of an enum: the Rust name of the handle beside it.
    pub handle: Option<String>,
    /// `re.Pattern`, for messages.
    pub python: String,
    /// The Python module to get it from.
    pub home: String,
    /// Type parameters.
    pub params: Vec<ClassParam>,
    /// Its snapshot can be passed for it.
    pub accepts_snapshot: bool,
    /// The file object it passes for.
    pub file: Option<Ty>,
    /// An enum whose members are values of this type in Python as well: `int` or `str`.
    pub mixed_in: Option<Ty>,
    /// An enum without members of its own, which those of its subclasses pass for.
    pub is_enum_base: bool,
    /// What another call that links to this class relies on, as a number.
    pub abi_hash: u64,
    /// What its instances have of the members that protocols ask for.
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
