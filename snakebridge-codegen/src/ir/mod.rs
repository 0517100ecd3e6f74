//! What is to be emitted, in Rust's words. Every named node keeps the Python name beside the Rust one.

mod choice;
mod record;
mod ty;

pub use choice::{Choice, Decider, Guard, Literal, LiteralValue, OneOf, State};
pub use record::{MadeBy, Snapshot, SnapshotField};
pub use ty::Ty;

/// The member that whatever has `__lt__` or `__gt__` has.
pub const ORDERED: &str = "__lt_or_gt__";

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

/// How Python is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Site {
    /// Call of a module function, class or class attribute: module, dotted path.
    Function(String, String),
    /// Call of a method of the receiver: module, class path, name.
    Method(String, String, String),
    /// Read (or assign) an attribute of the receiver: module, dotted path.
    Attribute(String, String),
    /// Read (or assign) a key of the receiver, which is a `TypedDict`.
    Key(Key),
    /// Read an attribute of a module or class: module, dotted path.
    Get(String, String),
    /// A function of the standard library that takes the receiver first (`operator.add`).
    Operator(&'static str, &'static str),
}

/// A key of a `TypedDict`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// `albums.Film`.
    pub class: String,
    /// The key.
    pub name: String,
    /// It may be missing.
    pub optional: bool,
}

/// A function to be emitted, with its `_with` form if it has options.
#[derive(Debug, Clone)]
pub struct Function {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// How Python is reached.
    pub site: Site,
    /// Takes `&self`.
    pub receiver: bool,
    /// Type parameters of the function.
    pub generics: Vec<Generic>,
    /// Required parameters.
    pub params: Vec<Param>,
    /// `*args`.
    pub varargs: Option<Param>,
    /// Index into [`Module::options`].
    pub options: Option<usize>,
    /// What it returns.
    pub ret: Ty,
    /// Picks the overload, if there are several under this name.
    pub dispatch: Option<Dispatch>,
    /// Text for `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// How an overloaded function picks its arm at compile time.
#[derive(Debug, Clone)]
pub struct Dispatch {
    /// Index into [`Module::overloads`].
    pub set: usize,
    /// The required parameter whose kind decides; `None`: all arguments together, spread from a tuple.
    pub param: Option<usize>,
}

/// A type parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generic {
    /// Rust identifier.
    pub ident: String,
    /// What it stands for.
    pub role: Role,
}

impl Generic {
    /// Whether a special method of the argument tells.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        matches!(self.role, Role::Argument(Told::Supports(..)))
    }
}

/// What a type parameter of a function stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A type variable that an argument tells.
    Variable,
    /// The same of `&Class<T>`: it is a handle type itself.
    Class,
    /// The type of an argument, and what its kind tells.
    Argument(Told),
}

/// What the kind of an argument tells about other types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It is this type.
    Is(Ty),
    /// Iterating over it gives what tells this.
    Iterates(Box<Told>),
    /// Its keys and values do.
    Maps(Box<Told>, Box<Told>),
    /// It is called with this, and its result tells that.
    Calls(Option<Vec<Ty>>, Box<Told>),
    /// It has a special method (by name in the runtime's `supports`), whose result does.
    Supports(&'static str, Box<Told>),
    /// `*args`: each of them does.
    Each(Box<Told>),
    /// It may be anything.
    Nothing,
}

impl Told {
    /// Whether `test` holds for a type that is told, or one inside it.
    pub fn any(&self, test: &dyn Fn(&Ty) -> bool) -> bool {
        match self {
            Told::Is(ty) => ty.any(test),
            Told::Iterates(told) | Told::Each(told) | Told::Supports(_, told) => told.any(test),
            Told::Maps(key, value) => key.any(test) || value.any(test),
            Told::Calls(inputs, output) => inputs.iter().flatten().any(|ty| ty.any(test)) || output.any(test),
            Told::Nothing => false,
        }
    }
}

/// A required parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// What it stands for.
    pub ty: Ty,
    /// Passed by keyword.
    pub keyword: bool,
    /// Its Rust type is this type parameter of the function.
    pub generic: Option<String>,
}

/// The optional parameters of one or more functions, set by name.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionSet {
    /// Rust name of the struct.
    pub rust: String,
    /// Type parameters of a class that the setters need.
    pub params: Vec<ClassParam>,
    /// Setters.
    pub setters: Vec<Setter>,
    /// Kind of the values of `**kwargs`.
    pub extra: Option<Ty>,
    /// What some of them decide.
    pub choice: Option<Choice>,
}

/// One optional parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// What it stands for.
    pub ty: Ty,
    /// Index after the required arguments, if positional-only.
    pub position: Option<usize>,
    /// The default, as Python shows it.
    pub default: Option<String>,
}

/// A set of overloads picked by the kind of an argument.
#[derive(Debug, Clone)]
pub struct OverloadSet {
    /// Rust name of the trait that each accepted kind implements.
    pub rust: String,
    /// `re.compile`.
    pub python: String,
    /// Python's name of the parameter that decides; `None`: all arguments together.
    pub decider: Option<String>,
    /// As Python shows them.
    pub signatures: Vec<String>,
    /// Type parameters of the class it belongs to.
    pub params: Vec<ClassParam>,
    /// The arms.
    pub arms: Vec<Arm>,
    /// Those of the dependent types that a closure is given.
    pub read: Vec<usize>,
}

/// One overload for one kind.
#[derive(Debug, Clone)]
pub struct Arm {
    /// The kind that picks it.
    pub kind: ArmKind,
    /// What it returns.
    pub output: Ty,
    /// Kinds of the arguments that depend on it.
    pub projected: Vec<Ty>,
}

/// What an overload is picked by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArmKind {
    /// One kind.
    Exactly(Ty),
    /// That many arguments, each an arm of the union.
    Spread(usize, Ty),
    /// Any number of arguments of one kind, in an array or slice.
    SpreadList(Ty),
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
    /// Used as a result somewhere.
    pub returned: bool,
}

/// A class.
#[derive(Debug)]
pub struct Class {
    /// Its id.
    pub id: ClassId,
    /// `__qualname__` below its module.
    pub path: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// What it derefs to: `Object`, or its first known base.
    pub base: Ty,
    /// All ancestors it can be passed for.
    pub ancestors: Vec<Ty>,
    /// Blocks of methods; the first field narrows an `AnyStr` parameter (`impl Pattern<str>`).
    pub blocks: Vec<Block>,
    /// Traits of the language it gets.
    pub traits: Vec<LangTrait>,
    /// The struct of its fields.
    pub snapshot: Option<Snapshot>,
    /// A `TypedDict`: at run time its instances are dicts.
    pub is_dict: bool,
    /// The members that tell its instances, where no class object does.
    pub told_by: Option<Vec<String>>,
    /// Text for `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// An `impl` block.
#[derive(Debug)]
pub struct Block {
    /// The type arguments of the class in this block; `None`: its own parameters.
    pub args: Option<Vec<Ty>>,
    /// Methods.
    pub functions: Vec<Function>,
    /// Property setters.
    pub set_attrs: Vec<SetAttr>,
    /// Methods of ours, beside Python's.
    pub helpers: Vec<Helper>,
}

/// A method that stands for a statement of Python.
#[derive(Debug, Clone)]
pub enum Helper {
    /// `with`: what `__enter__` returns, and whether `__exit__` may suppress errors.
    With(Ty, bool),
    /// `async with`: what awaiting `__aenter__` gives, and whether `__aexit__` may suppress errors.
    WithBlocking(Ty, bool),
    /// `async for`: what comes out.
    BlockOnIter(Ty),
}

/// `set_x`.
#[derive(Debug)]
pub struct SetAttr {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// How Python is reached.
    pub site: Site,
    /// What it takes.
    pub ty: Ty,
}

/// A trait of the language (or of the runtime) that a class implements.
#[derive(Debug, Clone, PartialEq)]
pub enum LangTrait {
    /// `IntoIterator for &C`.
    IntoIterator(Ty),
    /// `Iterator for C`.
    Iterator(Ty),
    /// `std::ops` by name of the trait and its method; Python function; right side (`None`: unary); result.
    Operator(&'static str, &'static str, &'static str, Option<Ty>, Ty),
    /// Can be passed for this kind.
    PassesFor(Ty),
    /// Is called, and returns this.
    Calls(Ty),
    /// Has these keys and values.
    Maps(Ty, Ty),
    /// Has a special method (by name in the runtime's `supports`), which gives this.
    Supports(&'static str, Ty),
}

/// An `enum.Flag`: a set of bits.
#[derive(Debug)]
pub struct FlagSet {
    /// Its id.
    pub id: ClassId,
    /// `__qualname__` below its module.
    pub path: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Members: Rust name, Python name, value.
    pub members: Vec<(String, String, i64)>,
    /// Enums without members that it derives from.
    pub bases: Vec<ClassId>,
}

/// An `enum.Enum` with members: a Rust enum beside the handle type.
#[derive(Debug)]
pub struct Enum {
    /// Its id.
    pub id: ClassId,
    /// `__qualname__` below its module.
    pub path: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Members, second names left out.
    pub members: Vec<EnumMember>,
    /// Second names: Rust constant, Python name, Rust name of the member.
    pub aliases: Vec<(String, String, String)>,
    /// The type of Python's `value`.
    pub value: Ty,
    /// Enums without members that it derives from.
    pub bases: Vec<ClassId>,
    /// Methods of the handle that take nothing: Rust name, what it returns, Python name.
    pub forwarded: Vec<(String, Ty, String)>,
}

/// One member of an enum.
#[derive(Debug)]
pub struct EnumMember {
    /// Rust name of the variant.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
}

/// A module constant that is a member of a flag set or of an enum.
#[derive(Debug)]
pub struct FlagConst {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The flag set or enum.
    pub class: ClassId,
    /// Rust name of the member.
    pub member: String,
}
