//! Python's builtin exceptions as handle types, each a newtype over its base.
//! `err.is::<ValueError>()`, `err.downcast::<OSError>()?.errno()?`.

mod attributes;

use crate::bridge::Object;
use crate::types::builtin::class;

class! {
    /// Python's `BaseException`.
    BaseException: Object = "BaseException" []
}

/// `Name: Base [further bases];` in Python's method resolution order. A class that the running Python does not have yet
/// is an error only when it is used.
macro_rules! exceptions {
    ($($name:ident: $base:ident [$($more:ident)*];)*) => { $(
        class! {
            #[doc = concat!("Python's `", stringify!($name), "`.")]
            $name: $base = (stringify!($name)) [$($more)* Object]
        }
    )* };
}
exceptions! {
    BaseExceptionGroup: BaseException [];
    ExceptionGroup: BaseExceptionGroup [BaseException Exception];
    Exception: BaseException [];
    ArithmeticError: Exception [BaseException];
    FloatingPointError: ArithmeticError [Exception BaseException];
    OverflowError: ArithmeticError [Exception BaseException];
    ZeroDivisionError: ArithmeticError [Exception BaseException];
    AssertionError: Exception [BaseException];
    AttributeError: Exception [BaseException];
    BufferError: Exception [BaseException];
    EOFError: Exception [BaseException];
    ImportError: Exception [BaseException];
    ModuleNotFoundError: ImportError [Exception BaseException];
    LookupError: Exception [BaseException];
    IndexError: LookupError [Exception BaseException];
    KeyError: LookupError [Exception BaseException];
    MemoryError: Exception [BaseException];
    NameError: Exception [BaseException];
    UnboundLocalError: NameError [Exception BaseException];
    OSError: Exception [BaseException];
    BlockingIOError: OSError [Exception BaseException];
    ChildProcessError: OSError [Exception BaseException];
    ConnectionError: OSError [Exception BaseException];
    BrokenPipeError: ConnectionError [OSError Exception BaseException];
    ConnectionAbortedError: ConnectionError [OSError Exception BaseException];
    ConnectionRefusedError: ConnectionError [OSError Exception BaseException];
    ConnectionResetError: ConnectionError [OSError Exception BaseException];
    FileExistsError: OSError [Exception BaseException];
    FileNotFoundError: OSError [Exception BaseException];
    InterruptedError: OSError [Exception BaseException];
    IsADirectoryError: OSError [Exception BaseException];
    NotADirectoryError: OSError [Exception BaseException];
    PermissionError: OSError [Exception BaseException];
    ProcessLookupError: OSError [Exception BaseException];
    TimeoutError: OSError [Exception BaseException];
    ReferenceError: Exception [BaseException];
    RuntimeError: Exception [BaseException];
    NotImplementedError: RuntimeError [Exception BaseException];
    PythonFinalizationError: RuntimeError [Exception BaseException];
    RecursionError: RuntimeError [Exception BaseException];
    StopAsyncIteration: Exception [BaseException];
    StopIteration: Exception [BaseException];
    SyntaxError: Exception [BaseException];
    IndentationError: SyntaxError [Exception BaseException];
    TabError: IndentationError [SyntaxError Exception BaseException];
    SystemError: Exception [BaseException];
    TypeError: Exception [BaseException];
    ValueError: Exception [BaseException];
    UnicodeError: ValueError [Exception BaseException];
    UnicodeDecodeError: UnicodeError [ValueError Exception BaseException];
    UnicodeEncodeError: UnicodeError [ValueError Exception BaseException];
    UnicodeTranslateError: UnicodeError [ValueError Exception BaseException];
    Warning: Exception [BaseException];
    BytesWarning: Warning [Exception BaseException];
    DeprecationWarning: Warning [Exception BaseException];
    EncodingWarning: Warning [Exception BaseException];
    FutureWarning: Warning [Exception BaseException];
    ImportWarning: Warning [Exception BaseException];
    PendingDeprecationWarning: Warning [Exception BaseException];
    ResourceWarning: Warning [Exception BaseException];
    RuntimeWarning: Warning [Exception BaseException];
    SyntaxWarning: Warning [Exception BaseException];
    UnicodeWarning: Warning [Exception BaseException];
    UserWarning: Warning [Exception BaseException];
    GeneratorExit: BaseException [];
    KeyboardInterrupt: BaseException [];
    SystemExit: BaseException [];
}
