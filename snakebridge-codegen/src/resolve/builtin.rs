//! Classes of builtins: Python's names and the runtime's paths.

use crate::ir::Ty;

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
