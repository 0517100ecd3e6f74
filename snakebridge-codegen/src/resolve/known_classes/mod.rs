//! Python's well-known classes: one table, used by types, inference, unions, buffers and files.
//!
//! A row states what an argument, a result and an attribute of the class become, and what else is known of it: `Sequence[int]`
//! is a `Sequence` as an argument, a `Vec` as a result, and its values are iterated to get its items. The rows are in
//! [`table`]; builtin exceptions and protocols of one special method follow a rule and have a file each.
//!
//! Classes without a row are handled in `types`: a declared class, a protocol, a value type, else a handle.

mod exceptions;
mod special_methods;
mod table;

use std::collections::HashMap;
use std::sync::LazyLock;

use snakebridge_introspect::model::Type;

use crate::ir::Ty;
use table::{ALIASES, CLASSES};

pub(crate) use exceptions::{exception, exception_base, exceptions_below};
pub(crate) use special_methods::{SpecialMethod, supported, supports};

/// The runtime's handles of a text file and of a binary file.
pub(crate) const TEXT_FILE: &str = "TextFile";
pub(crate) const BINARY_FILE: &str = "BinaryFile";

/// The runtime's handles of objects with the buffer protocol: of any, and of the two builtin classes.
pub(crate) const BUFFER: Ty = Ty::Runtime("Buffer", Vec::new());
pub(crate) const BYTE_ARRAY: Ty = Ty::Runtime("ByteArray", Vec::new());
pub(crate) const MEMORY_VIEW: Ty = Ty::Runtime("MemoryView", Vec::new());

/// Classes that are looked up by name.
pub(crate) const BOOL: &str = "builtins.bool";
pub(crate) const BYTES: &str = "builtins.bytes";
pub(crate) const COMPLEX: &str = "builtins.complex";
pub(crate) const FLOAT: &str = "builtins.float";
pub(crate) const FROZEN_SET: &str = "builtins.frozenset";
pub(crate) const INT: &str = "builtins.int";
pub(crate) const ITERABLE: &str = "typing.Iterable";
pub(crate) const MAPPING: &str = "typing.Mapping";
pub(crate) const OBJECT: &str = "builtins.object";
pub(crate) const STR: &str = "builtins.str";
pub(crate) const TEXT_IO: &str = "typing.TextIO";
pub(crate) const BINARY_IO: &str = "typing.BinaryIO";
pub(crate) const TYPE: &str = "builtins.type";

/// The abstract classes of what can be changed, each after the runtime's class of the builtin one.
pub(crate) const CHANGED: [(&str, &str); 3] = [
    ("List", "typing.MutableSequence"),
    ("Dict", "typing.MutableMapping"),
    ("Set", "typing.MutableSet"),
];

/// What is known of a class.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// Its canonical name.
    pub(crate) name: &'static str,
    /// What an argument of it becomes.
    pub(crate) argument: Form,
    /// What the result of a call becomes: plain data is a copy.
    pub(crate) result: Form,
    /// What an attribute becomes: containers are live handles.
    pub(crate) attribute: Form,
    /// What its type arguments mean for its values.
    pub(crate) holds: Holds,
    /// Its part in a union.
    pub(crate) in_union: InUnion,
    /// The runtime's type for the class.
    pub(crate) handle: Handle,
    /// Where this row is used even if a module declares the class.
    pub(crate) overrides: Overrides,
}

/// The Rust form of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Bool,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    /// Any value.
    Value,
    /// A list of integers.
    Integers,
    /// A path, of bytes if its type argument is `bytes`.
    Path,
    Readable,
    Writable,
    Buffer,
    ByteArray,
    MemoryView,
    TextFile,
    BinaryFile,
    /// A text or binary file, by its type argument.
    File,
    List,
    /// A handle of a list that Python may change as well; the same for sets and dicts.
    LiveList,
    LiveSet,
    LiveDict,
    Sequence,
    /// A list, read from whatever is a collection: sets and views as well.
    Collection,
    /// A tuple of any length.
    Tuple,
    Set,
    Mapping,
    /// A sequence if its keys are integers, else a mapping.
    ByKey,
    Iterable,
    Iterator,
    /// Iterated: pairs of key and value.
    Items,
    /// Iterated: pairs of a number and an item.
    Numbered,
    Generator,
    AsyncGenerator,
    /// This handle of the runtime, around the type argument of that index.
    Around(&'static str, usize),
    Callable,
    /// A class object.
    Class,
    /// The runtime's slice, of integers.
    Slice,
    /// As any undeclared class.
    Object,
}

/// What the type arguments of a class mean for its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Nothing that could be inferred from an argument.
    Nothing,
    /// Its values are iterated to get the one argument.
    Items,
    /// Its values have keys and values of the two arguments.
    KeysAndValues,
    /// Its values are awaited to get the last argument.
    Awaited,
}

/// The part of a class in a union, where one Rust kind represents several members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InUnion {
    /// A member like any other.
    Itself,
    /// It makes a path of the union, if all others are paths or text.
    Path,
    /// It is a path if another member is one.
    Text,
    /// It makes a float of the union, if all others are real numbers.
    Float,
    /// It is a float if another member makes the union one.
    Real,
}

/// The type that the runtime has for a class, by path below its root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Handle {
    Unnamed,
    /// Aliases of the class are names of this type.
    Named(&'static str),
    /// The same, and a class that derives from it derefs to this type, with so many type parameters.
    Base(&'static str, usize),
}

/// Where the row is used although a module declares the class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overrides {
    Nowhere,
    /// Any object with the members of the class is accepted, and values of Rust have them too.
    AsArgument,
    /// A handle of the class would be less precise (`SupportsInt`) or useless (no file object is an instance of `typing.IO`).
    Everywhere,
}

impl Known {
    /// Whether the row is used although a module declares the class.
    pub(crate) fn replaces_declared(&self, is_argument: bool) -> bool {
        match self.overrides {
            // An abstract class is known by what its instances can do: a module that declares it (`collections.abc`) adds nothing.
            Overrides::Nowhere => self.name.starts_with("typing."),
            Overrides::AsArgument => is_argument,
            Overrides::Everywhere => true,
        }
    }
}

/// The rows by name.
type Rows = HashMap<&'static str, &'static Known>;

fn by_name(rows: &'static [Known]) -> Rows {
    rows.iter().map(|row| (row.name, row)).collect()
}

/// What is known of a class.
pub(crate) fn class(name: &str) -> Option<&'static Known> {
    static ROWS: LazyLock<Rows> = LazyLock::new(|| by_name(CLASSES));
    ROWS.get(name).copied()
}

/// What is known of an alias.
pub(crate) fn alias(name: &str) -> Option<&'static Known> {
    static ROWS: LazyLock<Rows> = LazyLock::new(|| by_name(ALIASES));
    ROWS.get(name).copied()
}

impl Form {
    /// The type, if it does not depend on type arguments.
    pub(crate) fn plain(self) -> Option<Ty> {
        Some(match self {
            Form::Bool => Ty::Bool,
            Form::Int => Ty::Int,
            Form::Float => Ty::Float,
            Form::Complex => Ty::Complex,
            Form::Str => Ty::Str,
            Form::Bytes => Ty::Bytes,
            Form::Value => Ty::Value,
            Form::Integers => Ty::Vec(Box::new(Ty::Int)),
            Form::Readable => Ty::Readable,
            Form::Writable => Ty::Writable,
            Form::Buffer => BUFFER,
            Form::ByteArray => BYTE_ARRAY,
            Form::MemoryView => MEMORY_VIEW,
            Form::TextFile => Ty::Runtime(TEXT_FILE, Vec::new()),
            Form::BinaryFile => Ty::Runtime(BINARY_FILE, Vec::new()),
            _ => return None,
        })
    }
}

/// An instance of a class without type arguments.
pub(crate) fn instance(name: &str) -> Type {
    Type::Inst {
        name: name.to_owned(),
        args: Vec::new(),
    }
}

/// What the type arguments of a class mean for its values.
pub(crate) fn holds(name: &str) -> Holds {
    class(name).map_or(Holds::Nothing, |known| known.holds)
}

/// Whether its instances are lists, sets or dicts that can be changed: as an attribute they are live.
pub(crate) fn is_mutable(name: &str) -> bool {
    let is_live = |form| matches!(form, Form::LiveList | Form::LiveSet | Form::LiveDict);
    class(name).is_some_and(|known| is_live(known.attribute))
}

/// Whether it is an integer, or something that is accepted as an index.
pub(crate) fn is_index(ty: &Type) -> bool {
    matches!(ty, Type::Inst { name, .. } if name == INT || name == "typing.SupportsIndex")
}

/// Whether items are looked up by index: it is then a sequence.
pub(crate) fn is_by_number(name: &str, args: &[Type]) -> bool {
    let is_by_key = class(name).is_some_and(|known| known.argument == Form::ByKey);
    is_by_key && args.len() == 2 && is_index(&args[0])
}

/// The runtime's path of a class that has a type there.
pub(crate) fn runtime_class(name: &str) -> Option<&'static str> {
    match class(name).map(|known| known.handle) {
        Some(Handle::Named(path) | Handle::Base(path, _)) => Some(path),
        _ => exception(name),
    }
}

/// The handle of a builtin container that an undeclared class derives from: a named tuple, a `TypedDict`.
pub(crate) fn container(name: &str) -> Option<Ty> {
    match class(name)?.handle {
        Handle::Base(path @ ("PyTuple" | "Dict" | "List"), params) => {
            Some(Ty::Runtime(path, vec![Ty::Value; params]))
        }
        _ => None,
    }
}

/// Base classes of files, with the type that a derived class passes for.
pub(crate) const FILES: &[(&str, &[&str])] = &[
    (TEXT_FILE, &["io.TextIOBase", "_io._TextIOBase"]),
    (
        BINARY_FILE,
        &[
            "io.BufferedIOBase",
            "_io._BufferedIOBase",
            "io.RawIOBase",
            "_io._RawIOBase",
        ],
    ),
];

/// Classes whose instances can be written to through the buffer protocol. Python before 3.12 has no other way to find out.
pub(crate) const WRITABLE: &[&str] = &[
    "builtins.bytearray",
    "builtins.memoryview",
    "array.array",
    "mmap.mmap",
    "numpy.ndarray",
];
