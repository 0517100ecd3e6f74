//! What Python's well-known classes are.

use snakebridge_introspect::model::Type;

use crate::ir::Ty;

/// The runtime's handle of a file of text, and of one of bytes.
pub(crate) const TEXT_FILE: &str = "TextFile";
pub(crate) const BINARY_FILE: &str = "BinaryFile";

/// The runtime's handles of what has the buffer protocol: of anything, and of the two builtin classes.
pub(crate) const BUFFER: Ty = Ty::Runtime("Buffer", Vec::new());
pub(crate) const BYTE_ARRAY: Ty = Ty::Runtime("ByteArray", Vec::new());
pub(crate) const MEMORY_VIEW: Ty = Ty::Runtime("MemoryView", Vec::new());

/// Whether values of the class are iterated to get what its argument says.
pub(crate) fn is_iterable(name: &str) -> bool {
    matches!(
        name,
        "typing.Iterable"
            | "typing.Iterator"
            | "typing.Sequence"
            | "typing.MutableSequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "typing.AbstractSet"
            | "typing.MutableSet"
            | "_typeshed.SupportsLenAndGetItem"
            | "builtins.list"
            | "builtins.set"
            | "builtins.frozenset"
    )
}

/// Whether an item is asked for by its number: a sequence is meant.
pub(crate) fn is_by_number(name: &str, args: &[Type]) -> bool {
    let is_number = |ty: &Type| matches!(ty, Type::Inst { name, .. } if matches!(name.as_str(), "builtins.int" | "typing.SupportsIndex"));
    name == "_typeshed.SupportsGetItem" && args.len() == 2 && is_number(&args[0])
}

/// Whether a value of the class has the keys and values that its arguments say.
pub(crate) fn is_mapping(name: &str) -> bool {
    matches!(
        name,
        "typing.Mapping"
            | "typing.MutableMapping"
            | "builtins.dict"
            | "_typeshed.SupportsKeysAndGetItem"
            | "_typeshed.SupportsItems"
    )
}

/// Special methods by their names in the runtime's `supports`, and what ends the names of protocols that ask for one.
const SUPPORTS: &[(&str, &str, &[&str])] = &[
    ("__ceil__", "Ceil", &["SupportsCeil"]),
    ("__floor__", "Floor", &["SupportsFloor"]),
    ("__trunc__", "Trunc", &["SupportsTrunc"]),
    ("__abs__", "Abs", &["SupportsAbs"]),
    ("__neg__", "Neg", &["SupportsNeg"]),
    ("__pos__", "Pos", &["SupportsPos"]),
    ("__invert__", "Invert", &["SupportsInversion", "SupportsInvert"]),
];

/// The special method in the runtime's words.
pub(crate) fn supports(method: &str) -> Option<&'static str> {
    let found = SUPPORTS.iter().find(|(python, ..)| *python == method);
    found.map(|(_, rust, _)| *rust)
}

/// What a protocol of one method asks for, `_SupportsCeil[T]`.
pub(crate) fn supported(protocol: &str) -> Option<&'static str> {
    let name = protocol
        .rsplit('.')
        .next()
        .unwrap_or(protocol)
        .trim_start_matches('_');
    let found = SUPPORTS.iter().find(|(.., names)| names.contains(&name));
    found.map(|(_, rust, _)| *rust)
}

macro_rules! exceptions {
    ($($name:ident)*) => {
        /// The runtime's path of a builtin exception.
        pub(crate) fn exception(name: &str) -> Option<&'static str> {
            Some(match name {
                $(stringify!($name) => concat!("exceptions::", stringify!($name)),)*
                "EnvironmentError" | "IOError" => "exceptions::OSError",
                _ => return None,
            })
        }
    };
}

/// The runtime's path of a class of builtins that has a handle of its own.
pub(crate) fn class(name: &str) -> Option<&'static str> {
    Some(match name {
        "object" => "Object",
        "type" => "Class",
        "int" => "PyInt",
        "float" => "PyFloat",
        "str" => "PyStr",
        "bytes" => "PyBytes",
        "bytearray" => "ByteArray",
        "memoryview" => "MemoryView",
        "tuple" => "PyTuple",
        "list" => "List",
        "dict" => "Dict",
        "set" => "Set",
        "frozenset" => "FrozenSet",
        name => return exception(name),
    })
}

exceptions! {
    BaseException Exception ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError
    BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError EncodingWarning FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError
    OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError
    ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
    SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
}

/// The handle of a builtin container that an undeclared class derives from: a named tuple, a `TypedDict`.
pub(crate) fn container(name: &str) -> Option<Ty> {
    match name {
        "builtins.tuple" => Some(Ty::Runtime("PyTuple", vec![Ty::Value])),
        "builtins.dict" => Some(Ty::Runtime("Dict", vec![Ty::Value, Ty::Value])),
        "builtins.list" => Some(Ty::Runtime("List", vec![Ty::Value])),
        _ => None,
    }
}
