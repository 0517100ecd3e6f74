//! Classes, flag sets and enums, with everything that belongs to them.

use super::{ClassId, Function, Site, Snapshot, Ty};

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
    /// All ancestors for which it can be passed.
    pub ancestors: Vec<Ty>,
    /// Blocks of methods; the first field narrows an `AnyStr` parameter (`impl Pattern<str>`).
    pub blocks: Vec<Block>,
    /// Traits that its handle implements.
    pub traits: Vec<LangTrait>,
    /// The struct of its fields.
    pub snapshot: Option<Snapshot>,
    /// A `TypedDict`: at run time its instances are dicts.
    pub is_dict: bool,
    /// The members that identify an instance, if there is no class object to check.
    pub required_members: Option<Vec<String>>,
    /// Text for `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// A class of a module that is linked: another call has its bindings.
#[derive(Debug)]
pub struct LinkedClass {
    /// Its id.
    pub id: ClassId,
    /// What it derefs to.
    pub base: Ty,
    /// All ancestors for which it can be passed.
    pub ancestors: Vec<Ty>,
}

/// An `impl` block.
#[derive(Debug)]
pub struct Block {
    /// The class's type arguments in this block; `None`: its own parameters.
    pub args: Option<Vec<Ty>>,
    /// Methods.
    pub functions: Vec<Function>,
    /// Property setters.
    pub set_attrs: Vec<SetAttr>,
    /// Methods that Python does not have.
    pub helpers: Vec<Helper>,
}

/// A method for a statement of Python.
#[derive(Debug, Clone)]
pub enum Helper {
    /// `with`: what `__enter__` returns, and whether `__exit__` may suppress errors.
    With(Ty, bool),
    /// `async with`: the awaited result of `__aenter__`, and whether `__aexit__` may suppress errors.
    WithBlocking(Ty, bool),
    /// `await`: the result.
    BlockOn(Ty),
    /// `async for`: the items.
    BlockOnIter(Ty),
    /// `next`: the items.
    NextItem(Ty),
}

/// `set_x`, of an instance or of a module.
#[derive(Debug)]
pub struct SetAttr {
    /// Rust name.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// How Python is reached.
    pub site: Site,
    /// The kind of the value.
    pub ty: Ty,
}

/// A trait of the language (or of the runtime) that a class implements.
#[derive(Debug, Clone, PartialEq)]
pub enum LangTrait {
    /// `IntoIterator for &C`.
    IntoIterator(Ty),
    /// `IntoFuture`: the awaited result.
    IntoFuture(Ty),
    /// The same for an iterator without `__iter__`, which Python cannot iterate over.
    IntoNextItems(Ty),
    /// `std::ops` by name of the trait and its method; Python function; right side (`None`: unary); result; type parameters of the right
    /// side alone.
    Operator(
        &'static str,
        &'static str,
        &'static str,
        Option<Ty>,
        Ty,
        Vec<String>,
    ),
    /// The same for the right operand, where the left one is a value of Rust: trait, method, Python function; left side; result.
    Reflected(&'static str, &'static str, &'static str, Ty, Ty),
    /// Can be passed for this kind.
    PassesFor(Ty),
    /// Can be called, and returns this.
    Calls(Ty),
    /// Has these keys and values.
    Maps(Ty, Ty),
    /// Is changed as this collection of the runtime.
    ChangesAs(Ty),
    /// Has a special method (by its name in the runtime's `supports`), for this argument if the result depends on it (`Value`: any),
    /// with this result.
    Supports(&'static str, Option<Ty>, Ty),
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

/// An `enum.Enum` with members: a Rust enum in addition to the handle type.
#[derive(Debug)]
pub struct Enum {
    /// Its id.
    pub id: ClassId,
    /// `__qualname__` below its module.
    pub path: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Members without aliases.
    pub members: Vec<EnumMember>,
    /// Aliases: Rust constant, Python name, Rust name of the member.
    pub aliases: Vec<(String, String, String)>,
    /// The type of Python's `value`.
    pub value: Ty,
    /// Enums without members that it derives from.
    pub bases: Vec<ClassId>,
    /// Methods of the handle without arguments: Rust name, result, Python name.
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
