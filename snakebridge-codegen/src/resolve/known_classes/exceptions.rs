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
