//! All modules of one call, and the items of each.

use std::collections::BTreeSet;

use super::{
    Class, ClassId, ClassName, Enum, FlagConst, FlagSet, Function, LinkedClass, Literal, LiteralConst,
    LiteralEnum, OptionSet, OverloadSet, SetAttr, Union,
};

/// The member of everything that has `__lt__` or `__gt__`.
pub const ORDERED: &str = "__lt_or_gt__";

/// All generated modules of one call.
#[derive(Debug)]
pub struct Universe {
    /// In the order they were declared.
    pub modules: Vec<Module>,
    /// Every class and flag set, by id.
    pub classes: Vec<ClassName>,
    /// Members that protocols require and that have no marker in the runtime.
    pub members: Vec<Member>,
}

/// A member that a protocol requires.
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
    /// What returns a collection of any kind, or something with one in it: `Shelf.books`.
    pub collections: BTreeSet<String>,
    /// What looks at the frame of its caller, in the same form.
    pub looking: BTreeSet<String>,
    /// Functions, attribute getters among them.
    pub functions: Vec<Function>,
    /// Setters of its variables.
    pub set_attrs: Vec<SetAttr>,
    /// Constants: members of flag sets and enums.
    pub constants: Vec<FlagConst>,
    /// Classes.
    pub classes: Vec<Class>,
    /// The classes, if the module is linked.
    pub linked: Vec<LinkedClass>,
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
    /// Constants that are declared as one value, whether or not overloads name it.
    pub literal_constants: Vec<LiteralConst>,
    /// Values that decide overloads.
    pub literals: Vec<Literal>,
    /// Overload sets.
    pub overloads: Vec<OverloadSet>,
    /// Aliases of classes and functions: Rust name, target.
    pub aliases: Vec<Alias>,
}

/// `pub type` or `pub use` of another item.
#[derive(Debug)]
pub struct Alias {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Its target.
    pub target: AliasTarget,
}

/// The target of an alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AliasTarget {
    /// One of this universe.
    Class(ClassId),
    /// One of the runtime, by path below its root.
    Runtime(&'static str),
}
