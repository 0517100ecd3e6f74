//! Python's builtin exceptions as handle types, each a newtype over its base.
//! `err.is::<ValueError>()`, `err.downcast::<OSError>()?.errno()?`.

mod attributes;
mod report;

use crate::bridge::exception::PyException;
use crate::bridge::{Call, ClassDef, Error, IsA, Object, PythonClass, Result, Value, ops};
use crate::conversions::Args;
use crate::types::builtin::class;

/// The constructor of an exception.
macro_rules! made {
    ($name:ident) => {
        impl $name {
            /// An exception with these arguments: a message, or what the class takes. It is raised by returning it as an
            /// [`Error`] from a closure: `Err(exception.into())`.
            ///
            /// # Errors
            ///
            /// [`Error::Python`] with a `TypeError` if the class does not take such arguments, and the
            /// [errors of every call](crate::Error#errors-of-every-call).
            pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self> {
                make(Self::__class(), args)
            }
        }
    };
}

class! {
    /// Python's `BaseException`.
    BaseException: Object = "BaseException" []
}
made!(BaseException);

/// Any exception is an error, so a closure may raise it: `Err(ValueError::new("no number")?.into())`, and a function may
/// return it with `?`. Python gets the exception itself.
///
/// ```
/// use snakebridge::exceptions::ValueError;
/// use snakebridge::{Result, args, call_as, callback};
///
/// let small = callback(|text: String| -> Result<i64> {
///     match text.parse() {
///         Ok(number) if number < 10 => Ok(number),
///         _ => Err(ValueError::new("a small number is needed")?.into()),
///     }
/// });
/// let mapped: snakebridge::Object = call_as("builtins", "map", args((small, ["7", "70"])))?;
/// let error = call_as::<Vec<i64>>("builtins", "list", (&mapped,)).unwrap_err();
/// assert!(error.is::<ValueError>() && error.to_string().contains("a small number"));
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// If the object of the handle is gone, the error says that instead.
impl<T: PythonClass + IsA<BaseException>> From<T> for Error {
    fn from(exception: T) -> Error {
        PyException::of(exception.__object()).map_or_else(|error| error, Error::Python)
    }
}

/// Makes an exception of the class.
fn make<'a, T: PythonClass>(class: &'static ClassDef, args: impl Args<'a, Value>) -> Result<T> {
    let class = ops::class_object(class)?;
    let mut call = Call::default();
    args.push_to(&mut call);
    let exception: Object = ops::invoke(&class, call)?;
    Ok(T::__from_object(exception))
}

/// `Name: Base [further bases];` in Python's method resolution order. A class that the running Python does not have yet
/// is an error only when it is used.
macro_rules! exceptions {
    ($($name:ident: $base:ident [$($more:ident)*];)*) => { $(
        class! {
            #[doc = concat!("Python's `", stringify!($name), "`.")]
            $name: $base = (stringify!($name)) [$base $($more)*]
        }
        made!($name);
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
