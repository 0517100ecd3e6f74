//! All errors of a call, as one enum.
//! Every message states the problem and how to solve it; the wording of the reference errors is that of SnakeBridge.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::backend::embedded::raised_anywhere;
use super::class::ClassDef;
use super::exception::PyException;
use super::object::Handle;
use super::ref_lost::{InvalidRefKind, RefLost};
use crate::interpreter::environment::{self, Advice};
use crate::interpreter::trouble::Trouble;

/// The result of every operation on Python.
pub type Result<T, E = Error> = ::core::result::Result<T, E>;

/// An error of SnakeBridge, or an exception raised by Python.
///
/// The `# Errors` section of a function names the variants that follow from what it does. It leaves out those below.
///
/// # Errors of every call
///
/// Every function that runs something in Python can fail in these ways, whatever it does there:
///
/// - [`Python`](Error::Python): the code that was called raised an exception, or so did an import or a method that was needed
///   to pass the arguments or to read the result.
/// - [`TypeMismatch`](Error::TypeMismatch) and [`IntOverflow`](Error::IntOverflow): the result does not have the type that
///   was declared or requested, or an integer in it does not fit the Rust type.
/// - [`UnsupportedValue`](Error::UnsupportedValue): a value cannot be converted without a loss, such as a `str` with lone
///   surrogates that is read as a `String`; an argument is nested deeper than 100 levels; or a handle belongs to another
///   [`Backend`](crate::backend::Backend) than the call runs in.
/// - [`Arguments`](Error::Arguments): the arguments do not fit together, or one of them is not among the values that Python
///   lists for it.
/// - [`RefNotFound`](Error::RefNotFound): the object of a handle was released, by itself or with its session, or a limit of
///   the session has removed it.
/// - [`SessionMismatch`](Error::SessionMismatch): a handle belongs to another session than the call runs in. The sessions
///   that threads have of their own count as one.
/// - [`InvalidSession`](Error::InvalidSession): the session that the call runs in was released.
/// - [`Environment`](Error::Environment): Python cannot be called: it is not found, does not start, is not the version that
///   the program was built for, or was shut down; an environment variable of SnakeBridge has an unusable value; or the call
///   comes from a subinterpreter.
/// - [`Forked`](Error::Forked): the process was forked after Python had started.
/// - Where Python calls a Rust closure on the way, the error of that closure, unless Python code catches it;
///   [`CallbackPanic`](Error::CallbackPanic) and [`CallbackRevoked`](Error::CallbackRevoked) among them.
///
/// In a session with a [`Backend`](crate::backend::Backend) of its own, the errors are those that the backend reports.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error {
    /// Python raised an exception.
    Python(PyException),
    /// The object that a handle or a wire reference names is gone.
    RefNotFound {
        /// The reference's id.
        ref_id: String,
        /// The session it belonged to.
        session_id: String,
        /// Why it is gone.
        reason: RefLost,
    },
    /// A reference was used in a call of another session.
    SessionMismatch {
        /// The reference's id.
        ref_id: String,
        /// The session of the call.
        expected_session: String,
        /// The session the reference belongs to.
        actual_session: String,
    },
    /// Something that is not a wire reference stands where one is required.
    InvalidRef {
        /// What is wrong with it.
        problem: InvalidRefKind,
        /// Where in the document, as a JSON path (`$` is the top).
        path: String,
    },
    /// JSON that is not a valid wire value: an unknown tag, another schema, a malformed field, or too deep or too
    /// large.
    InvalidWire {
        /// Where in the document, as a JSON path (`$` is the top).
        path: String,
        /// What is wrong, and what to do.
        message: String,
    },
    /// A session id or a setting of a session cannot be used.
    InvalidSession {
        /// The id as given.
        session_id: String,
        /// What is wrong with it.
        message: String,
    },
    /// A value that Python returned does not have the declared type.
    TypeMismatch {
        /// The function or attribute, as Python names it.
        symbol: String,
        /// Where inside the value, like `[3].name`; empty for the value itself.
        path: String,
        /// The declared type.
        expected: String,
        /// The type that arrived.
        got: String,
    },
    /// An integer that Python returned does not fit the Rust type.
    IntOverflow {
        /// The function or attribute, as Python names it.
        symbol: String,
        /// Where inside the value; empty for the value itself.
        path: String,
        /// The integer in decimal, shortened if it is very long.
        value: String,
        /// The Rust type it does not fit.
        target: &'static str,
    },
    /// A value that cannot be sent to or read from Python without a loss.
    UnsupportedValue {
        /// Where inside the value; empty for the value itself.
        path: String,
        /// Why, and what to do.
        message: String,
    },
    /// The arguments of a call do not fit together.
    Arguments {
        /// The function, as Python names it.
        symbol: String,
        /// What is wrong, and what to do.
        message: String,
    },
    /// The Python environment cannot be used: it was not found, has the wrong version, or a setting has an invalid
    /// value.
    Environment {
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// A call in a child process made by `fork`, where the interpreter's locks are in an unknown state.
    Forked,
    /// A Rust callback panicked while Python was calling it.
    CallbackPanic {
        /// The panic's message.
        message: String,
    },
    /// Python called a closure lent by [`scoped`](crate::scoped) after `scoped` had returned.
    CallbackRevoked,
    /// An error of the program itself, returned by one of its callbacks or bodies.
    Other(Arc<dyn std::error::Error + Send + Sync + 'static>),
}

impl Error {
    /// Wraps an error of the program itself, for callbacks and bodies that return [`Result`].
    pub fn other(error: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::Other(Arc::new(error))
    }

    /// Whether this is an exception of the class `T` or of a subclass.
    pub fn is<T: Handle>(&self) -> bool {
        matches!(self, Error::Python(exception) if exception.is::<T>())
    }

    /// [`is`](Error::is) for a class without a Rust type in this crate.
    pub(crate) fn is_of(&self, class: &'static ClassDef) -> bool {
        matches!(self, Error::Python(exception) if exception.is_of(class))
    }

    /// Converts a Python exception to a typed handle.
    ///
    /// # Errors
    ///
    /// The error itself, unchanged, if it is not [`Error::Python`] with an instance of the class `T`, or if that
    /// cannot be checked: the class cannot be imported, or Python cannot be called any more.
    pub fn downcast<T: Handle>(self) -> Result<T, Error> {
        match &self {
            Error::Python(exception) => exception.downcast::<T>().map_err(|_| self.clone()),
            _ => Err(self),
        }
    }

    /// The Python exception, if there is one.
    pub fn exception(&self) -> Option<&PyException> {
        match self {
            Error::Python(exception) => Some(exception),
            _ => None,
        }
    }

    /// Adds a list or tuple index to the front of the path.
    #[doc(hidden)]
    #[must_use]
    pub fn at_index(self, index: usize) -> Error {
        self.prefixed(|| format!("[{index}]"))
    }

    /// Adds a mapping key to the front of the path.
    #[doc(hidden)]
    #[must_use]
    pub fn at_key(self, key: &str) -> Error {
        self.prefixed(|| format!("[{key:?}]"))
    }

    /// Adds a field or attribute to the front of the path.
    #[doc(hidden)]
    #[must_use]
    pub fn at_field(self, name: &str) -> Error {
        self.prefixed(|| format!(".{name}"))
    }

    fn prefixed(mut self, step: impl FnOnce() -> String) -> Error {
        if let Error::TypeMismatch { path, .. }
        | Error::IntOverflow { path, .. }
        | Error::UnsupportedValue { path, .. } = &mut self
        {
            path.insert_str(0, &step());
        }
        self
    }

    /// Sets the symbol, in errors that have one, to the name of the function that was called.
    pub(crate) fn named(mut self, name: &str) -> Error {
        if let Error::TypeMismatch { symbol, .. }
        | Error::IntOverflow { symbol, .. }
        | Error::Arguments { symbol, .. } = &mut self
            && symbol.is_empty()
        {
            symbol.push_str(name);
        }
        self
    }
}

/// `symbol` with the path inside its result, for messages.
fn place<'a>(symbol: &'a str, path: &str) -> Cow<'a, str> {
    match (symbol.is_empty(), path.is_empty()) {
        (true, true) => Cow::Borrowed("the value"),
        (true, false) => Cow::Owned(format!("the value at `{path}`")),
        (false, true) => Cow::Borrowed(symbol),
        (false, false) => Cow::Owned(format!("{symbol} (at `{path}` of the result)")),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Python(exception) => fmt::Display::fmt(exception, f),
            Error::RefNotFound { ref_id, session_id, reason } => write!(
                f,
                "SnakeBridge reference '{ref_id}' not found in session '{session_id}' ({reason}): {}",
                reason.help()
            ),
            Error::SessionMismatch { ref_id, expected_session, actual_session } => write!(
                f,
                "SnakeBridge reference '{ref_id}' belongs to session '{actual_session}', but the call runs in \
                 session '{expected_session}': use it inside `with_session` of its own session, or make the object again"
            ),
            Error::InvalidRef { problem, path } => match problem {
                InvalidRefKind::MissingId => write!(
                    f,
                    "Invalid SnakeBridge reference: missing 'id' field (at {path}): pass a reference made by `Handle::share`"
                ),
                InvalidRefKind::MissingType => write!(
                    f,
                    "Invalid SnakeBridge reference: missing '__type__' field (at {path}): pass a reference made by \
                     `Handle::share`"
                ),
                InvalidRefKind::InvalidFormat => write!(
                    f,
                    "Invalid SnakeBridge reference: malformed (at {path}): a reference of schema 1 is expected, as made by \
                     `Handle::share`"
                ),
            },
            Error::InvalidWire { path, message } => {
                write!(f, "Invalid SnakeBridge wire value (at {path}): {message}")
            }
            Error::InvalidSession { session_id, message } => {
                write!(f, "Invalid SnakeBridge session '{session_id}': {message}")
            }
            Error::TypeMismatch { symbol, path, expected, got } => write!(
                f,
                "{} returned {got} where {expected} is declared: re-type the call with `call_as`, or take it as an \
                 `Object` or `Value`",
                place(symbol, path)
            ),
            Error::IntOverflow { symbol, path, value, target } => write!(
                f,
                "{} returned the integer {value}, which does not fit {target}: re-type the call with `call_as` and \
                 a wider type",
                place(symbol, path)
            ),
            Error::UnsupportedValue { path, message } if path.is_empty() => f.write_str(message),
            Error::UnsupportedValue { path, message } => write!(f, "at `{path}`: {message}"),
            Error::Arguments { symbol, message } if symbol.is_empty() => f.write_str(message),
            Error::Arguments { symbol, message } => write!(f, "{symbol}: {message}"),
            Error::Environment { message, help } => write!(f, "{message}\nhelp: {help}"),
            Error::Forked => f.write_str(environment::FORKED),
            Error::CallbackPanic { message } => {
                write!(f, "a Rust callback panicked: {message}; return an `Err` from the callback instead")
            }
            Error::CallbackRevoked => f.write_str(
                "Python called a Rust closure after `scoped`, which lent it, had returned: where Python keeps a closure, pass \
                 one that owns what it needs",
            ),
            Error::Other(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Python(exception) => fmt::Debug::fmt(exception, f),
            Error::Other(error) => fmt::Debug::fmt(error, f),
            // A `main` that returns an error shows it by `Debug`, and a command to copy must not end in a bracket.
            Error::Environment { .. } => fmt::Display::fmt(self, f),
            other => {
                let name = match other {
                    Error::RefNotFound { .. } => "RefNotFound",
                    Error::SessionMismatch { .. } => "SessionMismatch",
                    Error::InvalidRef { .. } => "InvalidRef",
                    Error::InvalidWire { .. } => "InvalidWire",
                    Error::InvalidSession { .. } => "InvalidSession",
                    Error::TypeMismatch { .. } => "TypeMismatch",
                    Error::IntOverflow { .. } => "IntOverflow",
                    Error::UnsupportedValue { .. } => "UnsupportedValue",
                    Error::Arguments { .. } => "Arguments",
                    Error::Forked => "Forked",
                    Error::CallbackPanic { .. } => "CallbackPanic",
                    Error::CallbackRevoked => "CallbackRevoked",
                    Error::Python(_) | Error::Other(_) | Error::Environment { .. } => "Error",
                };
                write!(f, "{name}({other})")
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Python(exception) => std::error::Error::source(exception),
            Error::Other(error) => Some(&**error),
            _ => None,
        }
    }
}

/// Never called; lets infallible conversions be used with `?`.
impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Error {
        match never {}
    }
}

impl From<Advice> for Error {
    fn from(Advice { message, help }: Advice) -> Error {
        Error::Environment { message, help }
    }
}

impl From<Trouble> for Error {
    #[cold]
    fn from(trouble: Trouble) -> Error {
        match trouble {
            Trouble::Environment(advice) => advice.into(),
            Trouble::Forked => Error::Forked,
            Trouble::Python(error) => raised_anywhere(error),
        }
    }
}

impl From<PyException> for Error {
    fn from(exception: PyException) -> Error {
        Error::Python(exception)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A `main` that returns an error shows it by `Debug`.
    #[test]
    fn the_terminal_shows_what_is_wrong_and_what_to_do() {
        let error = Error::from(environment::shut_down());
        let expected = "Python was shut down\nhelp: call `snakebridge::shutdown` last";
        assert_eq!(
            (format!("{error:?}"), error.to_string()),
            (expected.into(), expected.into())
        );
    }
}
