//! The Model: Python modules described as data, in Python's terms.
//!
//! It mirrors the introspector's JSON one to one (schema [`SCHEMA`]) and has no logic beyond look-ups. Everything specific to
//! Rust is in `snakebridge-codegen`.

mod types;
mod values;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use types::{AliasDef, AnyReason, Lit, Param, ParamKind, Sig, Type, TypeVar, TypeVarKind, Variance};
pub use values::{AliasItem, Const, ModuleItem};

/// The schema of [`Universe`]; the reader refuses any other.
pub const SCHEMA: &str = "pymodel/5";

/// All modules of one `python_module!` call: their types may refer to each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Universe {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// The interpreter that described them.
    pub python: Python,
    /// The modules, in the order of the request.
    pub modules: Vec<Module>,
    /// Type variables by id (`typing.AnyStr`, `collections._T`).
    #[serde(default)]
    pub type_vars: BTreeMap<String, TypeVar>,
    /// Named aliases by full name (`_typeshed.StrPath`), kept as names wherever they are used.
    #[serde(default)]
    pub aliases: BTreeMap<String, AliasDef>,
    /// Classes that types mention but no module of this universe declares, by canonical name.
    #[serde(default)]
    pub foreign: BTreeMap<String, ForeignClass>,
    /// The members of builtin classes that protocols of this universe require, by class (`str`), without the common ones that
    /// every binding knows.
    #[serde(default)]
    pub builtin_members: BTreeMap<String, Vec<String>>,
    /// Absolute paths of the files that were read; a change of any of them invalidates this Model.
    #[serde(default)]
    pub inputs: Vec<String>,
}

/// The properties of an interpreter that affect the Model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Python {
    /// Full version, `3.11.7`.
    pub version: String,
    /// `sys.implementation.name`.
    pub implementation: String,
    /// `sys.platform`.
    pub platform: String,
}

/// One Python module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Importable name, `os.path`.
    pub name: String,
    /// How the module is implemented.
    pub source: ModuleSource,
    /// The source of the types, if there is one.
    #[serde(default)]
    pub types: Option<TypeSource>,
    /// `__version__` or the distribution's version.
    #[serde(default)]
    pub version: Option<String>,
    /// Docstring, dedented.
    #[serde(default)]
    pub doc: Option<String>,
    /// The names of the module, in the order of `__all__`, else of definition, else sorted.
    pub items: Vec<Item>,
    /// What could not be described exactly, and why.
    #[serde(default)]
    pub diagnostics: Vec<Diagnostic>,
}

/// How a module is implemented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModuleSource {
    /// A `.py` file.
    Python,
    /// A compiled extension.
    Extension,
    /// Built into the interpreter or frozen.
    Builtin,
    /// Not imported: described from stubs alone.
    Static,
}

/// The source of a type, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeSource {
    /// An `X-stubs` package.
    StubPackage,
    /// The stdlib type database that ships with snakebridge.
    Stdlib,
    /// A `.pyi` next to the module.
    InlineStub,
    /// Annotations in the `.py` source.
    InlineSource,
    /// Annotations seen at run time.
    Runtime,
    /// The docstring.
    Docstring,
    /// A parameter's default value.
    Default,
    /// No source states a type.
    None,
}

/// Whether the stub and the runtime agree about an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Verification {
    /// Stub and runtime agree.
    Verified,
    /// A decorator wraps it, and the wrapper's annotations or its source say what a call takes and returns.
    ByDecorator,
    /// Only the stub has it (static mode, or a signature that C code does not expose).
    StubOnly,
    /// Only the runtime has it.
    RuntimeOnly,
    /// They differ.
    Mismatch {
        /// The difference, in one sentence.
        difference: String,
    },
}

/// One name of a module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Item {
    /// A callable that is not a class.
    Function(Function),
    /// A class.
    Class(Box<Class>),
    /// Any other value.
    Const(Const),
    /// A second name for a class or function of this universe or of builtins.
    Alias(AliasItem),
    /// A submodule.
    Module(ModuleItem),
}

/// A function, or the callable side of a method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// Name in its module or class.
    pub name: String,
    /// `__module__.__qualname__` where that differs from the place where it was found.
    #[serde(default)]
    pub canonical: Option<String>,
    /// Whether it looks at the frame of its caller, which is then to be a function of Python.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looks_at_caller: bool,
    /// At least one; several are overloads in stub order.
    pub sigs: Vec<Sig>,
    /// The source of the types.
    pub types: TypeSource,
    /// Stub against runtime.
    pub verification: Verification,
    /// Docstring, dedented.
    #[serde(default)]
    pub doc: Option<String>,
    /// Text of `@deprecated`.
    #[serde(default)]
    pub deprecated: Option<String>,
}

impl Function {
    /// Whether no signature returns (`-> NoReturn`): it raises, or ends the program.
    #[must_use]
    pub fn never_returns(&self) -> bool {
        !self.sigs.is_empty() && self.sigs.iter().all(|sig| sig.ret == Type::Never)
    }
}

/// A class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Class {
    /// Name in its module; nested classes carry their own name only.
    pub name: String,
    /// `__module__.__qualname__`: the key that types refer to.
    pub canonical: String,
    /// `__qualname__` as reachable from the module (`Outer.Inner`): how to get it at run time.
    pub path: String,
    /// The module to get it from, if it is another one than it is listed in: a class that is listed because others mention it.
    #[serde(default)]
    pub module: Option<String>,
    /// Whether making an instance looks at the frame of the caller, which is then to be a function of Python.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looks_at_caller: bool,
    /// Nearest ancestors that this universe declares or that are builtins, in MRO order, their arguments in terms of
    /// this class's own type parameters. `object` is never listed.
    #[serde(default)]
    pub supers: Vec<Type>,
    /// Canonical names of all proper ancestors without `object`, in MRO order.
    #[serde(default)]
    pub mro: Vec<String>,
    /// Ids of the type variables this class is generic over, in order.
    #[serde(default)]
    pub type_params: Vec<String>,
    /// A property of a class.
    #[serde(default)]
    pub flags: Vec<ClassFlag>,
    /// Constructor signatures without `self` / `cls`; empty if Python cannot construct it.
    #[serde(default)]
    pub ctor: Vec<Sig>,
    /// Members declared by this class or flattened from ancestors that are not in `supers` (nor above them).
    #[serde(default)]
    pub members: Vec<Member>,
    /// For enums: the members in order, aliases included.
    #[serde(default)]
    pub enum_members: Vec<EnumMember>,
    /// For named tuples, structure sequences, dataclasses and `TypedDict`s: the values that make up an instance.
    #[serde(default)]
    pub record: Option<Record>,
    /// For protocols: the names of the members it requires.
    #[serde(default)]
    pub asks: Vec<String>,
    /// The members of its instances that protocols require, including inherited ones.
    #[serde(default)]
    pub has: Vec<String>,
    /// The source of the types.
    pub types: TypeSource,
    /// Stub against runtime.
    pub verification: Verification,
    /// Docstring, dedented.
    #[serde(default)]
    pub doc: Option<String>,
    /// Text of `@deprecated`.
    #[serde(default)]
    pub deprecated: Option<String>,
}

impl Class {
    /// The module to get it from; `listed` is the one it is listed in.
    #[must_use]
    pub fn home<'a>(&'a self, listed: &'a str) -> &'a str {
        self.module.as_deref().unwrap_or(listed)
    }
}

/// A property of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassFlag {
    /// `enum.Enum`.
    Enum,
    /// `enum.Flag` (an `Enum` too).
    Flag,
    /// A `BaseException`.
    Exception,
    /// Has abstract methods.
    Abstract,
    /// `typing.Protocol`.
    Protocol,
    /// `dataclasses.dataclass`.
    Dataclass,
    /// `typing.NamedTuple` or `collections.namedtuple`.
    Namedtuple,
    /// A C structure sequence.
    Structseq,
    /// `typing.TypedDict`.
    TypedDict,
    /// Cannot be subclassed.
    Final,
    /// Only the type source has the class: the interpreter has it under no name, or under another one. Its instances are
    /// recognised by their members.
    Nameless,
    /// Its instances say by a member of their own what array they are: `__array__`, `__array_interface__`, `__array_struct__` or
    /// `__dlpack__`.
    Array,
}

/// The fields of an instance of a class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// In order, inherited ones included.
    pub fields: Vec<Field>,
    /// How to make an instance from all of them; absent if that is impossible.
    #[serde(default)]
    pub made_by: Option<MadeBy>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Name of the attribute, or the key.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// A key of a `TypedDict` that may be missing.
    #[serde(default)]
    pub optional: bool,
}

/// How to make an instance from its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MadeBy {
    /// `cls._make(fields)`.
    Sequence,
    /// `cls(name=value, ..)`.
    Keywords,
    /// `cls(fields, rest)`: this many fields in a tuple, the rest in a dict by name.
    Structure(usize),
}

/// One member of an enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnumMember {
    /// Name of the member.
    pub name: String,
    /// Its value.
    pub value: Lit,
    /// The canonical member, if this name is an alias.
    #[serde(default)]
    pub alias_of: Option<String>,
}

/// A member of a class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Member {
    /// A method of any binding, special methods included.
    Method(Method),
    /// Something read like a field: property, slot, descriptor.
    Property(Property),
    /// A class attribute.
    Attr(Const),
    /// A nested class.
    Class(Box<Class>),
    /// A second name for another class.
    Alias(AliasItem),
}

/// A method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Method {
    /// Name, signatures (without `self` / `cls`), documentation.
    #[serde(flatten)]
    pub function: Function,
    /// What it is called on.
    pub binding: Binding,
    /// Canonical name of the ancestor it was flattened from.
    #[serde(default)]
    pub inherited_from: Option<String>,
}

/// What a method is called on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// An instance.
    Instance,
    /// The class, passed as `cls`.
    Class,
    /// Nothing.
    Static,
}

/// Something read like a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Property {
    /// Name.
    pub name: String,
    /// Type of the value that is read.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether it can be assigned.
    #[serde(default)]
    pub settable: bool,
    /// Type to assign where it differs from `type`.
    #[serde(default)]
    pub set_type: Option<Type>,
    /// The `self` annotation of the getter, where it has one.
    #[serde(default)]
    pub self_type: Option<Type>,
    /// The source of the type.
    pub types: TypeSource,
    /// Stub against runtime.
    pub verification: Verification,
    /// Docstring, dedented.
    #[serde(default)]
    pub doc: Option<String>,
    /// Canonical name of the ancestor it was flattened from.
    #[serde(default)]
    pub inherited_from: Option<String>,
}

/// A class that is mentioned but not declared here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ForeignClass {
    /// `class`, `protocol`, `typed_dict`, `namedtuple`, `enum` or `unknown`.
    pub kind: String,
    /// Canonical names of its proper ancestors without `object`, nearest first, as far as known.
    #[serde(default)]
    pub mro: Vec<String>,
    /// For protocols: the names of the members it requires.
    #[serde(default)]
    pub members: Vec<String>,
    /// The module that has to be declared to type it, if it is a public name of one.
    #[serde(default)]
    pub declare: Option<String>,
}

/// Something that could not be described exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Closed list; see `python/snakebridge_introspect/diagnostics.py`.
    pub code: String,
    /// The symbol or file.
    pub at: String,
    /// Detail.
    #[serde(default)]
    pub detail: Option<String>,
}
