//! What is to be emitted, in Rust's words. Every named node keeps the Python name beside the Rust one.

mod choice;
mod class;
mod function;
mod record;
mod ty;
mod visit;

pub use choice::{Choice, Decider, Guard, Literal, LiteralValue, OneOf, State};
pub use class::{Block, Class, Enum, EnumMember, FlagConst, FlagSet, Helper, LangTrait, SetAttr};
pub use function::{
    Arm, ArmKind, Bound, Dispatch, Function, Generic, Key, OptionSet, OverloadSet, Param, Role, Setter, Site,
    Told,
};
pub use record::{MadeBy, Snapshot, SnapshotField};
pub use ty::Ty;
pub use visit::Visit;

/// The member that whatever has `__lt__` or `__gt__` has.
pub const ORDERED: &str = "__lt_or_gt__";

/// As a tuple of any length, those of Rust are taken up to this one.
pub const LONGEST_TUPLE: usize = 6;

/// Index into [`Universe::classes`].
pub type ClassId = usize;

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
    pub is_made_of_fields: bool,
    /// The file object it passes for.
    pub file: Option<Ty>,
    /// An enum whose members are values of this type in Python as well: `int` or `str`.
    pub is_also: Option<Ty>,
    /// An enum without members of its own, which those of its subclasses pass for.
    pub is_enum_base: bool,
    /// What another call that links to this class relies on, as a number.
    pub shape: u64,
    /// What its instances have of the members that protocols ask for.
    pub has: Vec<String>,
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
    pub one_ofs: Vec<OneOf>,
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

/// A union of this module.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub rust: String,
    /// Python's spelling.
    pub python: String,
    /// Variants: Rust name, type as a result.
    pub arms: Vec<(String, Ty)>,
    /// Of which lists tuples are taken as well: what was declared as a sequence of these.
    pub sequences: Vec<Ty>,
    /// Used as a result somewhere.
    pub returned: bool,
    /// Taken as an argument somewhere.
    pub taken: bool,
}

impl Union {
    /// The types of its arms.
    pub fn types(&self) -> impl Iterator<Item = &Ty> + Clone {
        self.arms.iter().map(|(_, ty)| ty)
    }
}
