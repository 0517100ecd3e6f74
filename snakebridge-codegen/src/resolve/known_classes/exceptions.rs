//! Builtin exceptions: each has a type in the runtime, under its own name.

macro_rules! exceptions {
    ($($name:ident)*) => {
        /// The runtime's path of a builtin exception.
        pub(crate) fn exception(class: &str) -> Option<&'static str> {
            Some(match class.strip_prefix("builtins.")? {
                $(stringify!($name) => concat!("exceptions::", stringify!($name)),)*
                "EnvironmentError" | "IOError" => "exceptions::OSError",
                _ => return None,
            })
        }

        /// The paths of all.
        const PATHS: &[&str] = &[$(concat!("exceptions::", stringify!($name))),*];
    };
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

/// The builtin exceptions that derive from one, all as paths of the runtime.
pub(crate) fn exceptions_below(path: &str) -> impl Iterator<Item = &'static str> {
    PATHS.iter().copied().filter(move |own| {
        let mut above = std::iter::successors(exception_base(own), |path| exception_base(path));
        above.any(|base| base == path)
    })
}

/// The base class of a builtin exception, both as paths of the runtime.
pub(crate) fn exception_base(path: &str) -> Option<&'static str> {
    Some(match path.strip_prefix("exceptions::")? {
        "BaseExceptionGroup" | "Exception" | "GeneratorExit" | "KeyboardInterrupt" | "SystemExit" => {
            "exceptions::BaseException"
        }
        "ExceptionGroup" => "exceptions::BaseExceptionGroup",
        "ArithmeticError" | "AssertionError" | "AttributeError" | "BufferError" | "EOFError"
        | "ImportError" | "LookupError" | "MemoryError" | "NameError" | "OSError" | "ReferenceError"
        | "RuntimeError" | "StopAsyncIteration" | "StopIteration" | "SyntaxError" | "SystemError"
        | "TypeError" | "ValueError" | "Warning" => "exceptions::Exception",
        "FloatingPointError" | "OverflowError" | "ZeroDivisionError" => "exceptions::ArithmeticError",
        "ModuleNotFoundError" => "exceptions::ImportError",
        "IndexError" | "KeyError" => "exceptions::LookupError",
        "UnboundLocalError" => "exceptions::NameError",
        "BlockingIOError" | "ChildProcessError" | "ConnectionError" | "FileExistsError"
        | "FileNotFoundError" | "InterruptedError" | "IsADirectoryError" | "NotADirectoryError"
        | "PermissionError" | "ProcessLookupError" | "TimeoutError" => "exceptions::OSError",
        "BrokenPipeError" | "ConnectionAbortedError" | "ConnectionRefusedError" | "ConnectionResetError" => {
            "exceptions::ConnectionError"
        }
        "NotImplementedError" | "PythonFinalizationError" | "RecursionError" => "exceptions::RuntimeError",
        "IndentationError" => "exceptions::SyntaxError",
        "TabError" => "exceptions::IndentationError",
        "UnicodeError" => "exceptions::ValueError",
        "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError" => "exceptions::UnicodeError",
        "BytesWarning"
        | "DeprecationWarning"
        | "EncodingWarning"
        | "FutureWarning"
        | "ImportWarning"
        | "PendingDeprecationWarning"
        | "ResourceWarning"
        | "RuntimeWarning"
        | "SyntaxWarning"
        | "UnicodeWarning"
        | "UserWarning" => "exceptions::Warning",
        _ => return None,
    })
}
