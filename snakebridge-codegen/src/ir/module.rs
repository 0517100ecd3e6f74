//! All modules of one call, and what stands in each.

use super::{
    Class, ClassId, ClassName, Enum, FlagConst, FlagSet, Function, Literal, LiteralEnum, OptionSet,
    OverloadSet, Union,
};

/// The member that whatever has `__lt__` or `__gt__` has.
pub const ORDERED: &str = "__lt_or_gt__";

/// All generated modules of one call.
#[derive(Debug)]
pub struct Universe {
    /// In the order they were declared.
    pub modules: Vec<Module>,
    /// Every class and flag set, by id.
    pub classes: Vec<ClassName>,
    /// Members that protocols ask for and the runtime has no marker of.
    pub members: Vec<Member>,
}

/// A member that a protocol asks for.
#[derive(Debug)]
pub struct Member {
    /// Python name.
    pub python: String,
    /// Rust name of its marker.
    pub rust: String,
    /// Builtin classes that have it.
    pub builtins: Vec<String>,
}

/// One generated module.
#[derive(Debug, Default)]
pub struct Module {
    /// Importable name.
    pub python: String,
    /// Lines of its documentation.
    pub docs: Vec<String>,
    /// Functions, attribute getters among them.
    pub functions: Vec<Function>,
    /// Constants: members of flag sets and enums.
    pub constants: Vec<FlagConst>,
    /// Classes.
    pub classes: Vec<Class>,
    /// Flag sets.
    pub flags: Vec<FlagSet>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Union enums.
    pub unions: Vec<Union>,
    /// Literals of several values.
    pub literal_enums: Vec<LiteralEnum>,
    /// Option sets.
    pub options: Vec<OptionSet>,
    /// Values that decide overloads.
    pub literals: Vec<Literal>,
    /// Overload sets.
    pub overloads: Vec<OverloadSet>,
    /// Second names of classes and functions: Rust name, target.
    pub aliases: Vec<Alias>,
}

/// `pub type` or `pub use` of another item.
#[derive(Debug)]
pub struct Alias {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// What it stands for.
    pub target: AliasTarget,
}

/// A class under a second name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AliasTarget {
    /// One of this universe.
    Class(ClassId),
    /// One of the runtime, by path below its root.
    Runtime(&'static str),
}
