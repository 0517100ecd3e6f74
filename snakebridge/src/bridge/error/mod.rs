//! All errors of a call, as one enum.
//! Every message states the problem and how to solve it; the wording of the reference errors is that of SnakeBridge.

mod display;
mod kind;
mod ref_lost;
mod rung;

use std::sync::Arc;

use crate::bridge::backend::embedded::raised_anywhere;
use crate::bridge::class::ClassDef;
use crate::bridge::exception::PyException;
use crate::bridge::object::Handle;
use crate::interpreter::environment::Advice;
use crate::interpreter::trouble::Trouble;

pub(crate) use display::{OF_A_CALLBACK, help, wider};
pub use kind::ErrorKind;
pub use ref_lost::{InvalidRefKind, RefLost};
pub use rung::Rung;

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
/// - [`Forked`](Error::Forked): the process was forked after Python had started, or after the first session in workers was opened.
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
    #[non_exhaustive]
    RefNotFound {
        /// The reference's id.
        ref_id: String,
        /// The session it belonged to.
        session_id: String,
        /// Why it is gone.
        reason: RefLost,
    },
    /// A reference was used in a call of another session.
    #[non_exhaustive]
    SessionMismatch {
        /// The reference's id.
        ref_id: String,
        /// The session of the call.
        expected_session: String,
        /// The session the reference belongs to.
        actual_session: String,
    },
    /// Something that is not a wire reference stands where one is required.
    #[non_exhaustive]
    InvalidRef {
        /// What is wrong with it.
        problem: InvalidRefKind,
        /// Where in the document, as a JSON path (`$` is the top).
        path: String,
    },
    /// JSON that is not a valid wire value: an unknown tag, another schema, a malformed field, or too deep or too
    /// large.
    #[non_exhaustive]
    InvalidWire {
        /// Which of the kinds that have this variant.
        kind: ErrorKind,
        /// Where in the document, as a JSON path (`$` is the top).
        path: String,
        /// What is wrong, and what to do.
        message: String,
    },
    /// A session id or a setting of a session cannot be used.
    #[non_exhaustive]
    InvalidSession {
        /// Which of the kinds that have this variant.
        kind: ErrorKind,
        /// The id as given.
        session_id: String,
        /// What is wrong with it.
        message: String,
    },
    /// A value that Python returned does not have the declared type.
    #[non_exhaustive]
    TypeMismatch {
        /// The function or attribute, as Python names it.
        symbol: String,
        /// Where inside the value, like `[3].name`; empty for the value itself.
        path: String,
        /// The declared type.
        expected: String,
        /// The type that arrived.
        got: String,
        /// What to do, which depends on where the value is from: a call, an attribute, a value.
        help: &'static str,
    },
    /// An integer that Python returned does not fit the Rust type.
    #[non_exhaustive]
    IntOverflow {
        /// The function or attribute, as Python names it.
        symbol: String,
        /// Where inside the value; empty for the value itself.
        path: String,
        /// The integer in decimal, shortened if it is very long.
        value: String,
        /// The Rust type it does not fit.
        target: &'static str,
        /// What to do, which depends on where the value is from: a call, an attribute, a value.
        help: &'static str,
    },
    /// A value that cannot be sent to or read from Python without a loss.
    #[non_exhaustive]
    UnsupportedValue {
        /// Which of the kinds that have this variant.
        kind: ErrorKind,
        /// Where inside the value; empty for the value itself.
        path: String,
        /// Why, and what to do.
        message: String,
    },
    /// The arguments of a call do not fit together.
    #[non_exhaustive]
    Arguments {
        /// Which of the kinds that have this variant.
        kind: ErrorKind,
        /// The function, as Python names it.
        symbol: String,
        /// What is wrong, and what to do.
        message: String,
    },
    /// The Python environment cannot be used: it was not found, has the wrong version, or a setting has an invalid
    /// value.
    #[non_exhaustive]
    Environment {
        /// Which of the kinds that have this variant.
        kind: ErrorKind,
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// A call in a child process made by `fork`, where the interpreter's locks are in an unknown state, and connections to workers are
    /// those of the parent.
    Forked,
    /// The worker process in which the call ran is gone. Whether the call has done something there is not known; it is not
    /// repeated. The session goes on with another worker, without the objects that were in this one.
    #[non_exhaustive]
    WorkerLost {
        /// The name of the pool, if it has one.
        pool: Option<String>,
        /// The worker's process.
        process: u32,
        /// The function or attribute, as Python names it.
        symbol: String,
        /// How the process ended, or how the connection to it did.
        status: String,
        /// The end of what it wrote to stderr; a crash in C shows the stacks of its threads there.
        stderr: String,
    },
    /// The call ran out of its time ([`with_deadline`](crate::session::with_deadline), or a deadline of the session or the pool) and
    /// was ended: nothing of it runs any more. Whether it has done something is not known, except where it was not begun.
    #[non_exhaustive]
    TimedOut {
        /// The name of the pool, if it ran in one that has a name.
        pool: Option<String>,
        /// The function or attribute, as Python names it; empty where that is not known.
        symbol: String,
        /// By which means it was ended.
        rung: Rung,
    },
    /// The worker that the session is bound to runs as many calls as it may, and the session does not wait
    /// ([`Affinity::StrictFailFast`](crate::session::Affinity::StrictFailFast)), or as many wait as may. Nothing was done.
    #[non_exhaustive]
    WorkerBusy {
        /// The name of the pool, if it has one.
        pool: Option<String>,
        /// The function or attribute, as Python names it; empty where that is not known.
        symbol: String,
        /// What is full.
        message: String,
    },
    /// The call has waited for a worker as long as it may. Nothing was done.
    #[non_exhaustive]
    QueueTimeout {
        /// The name of the pool, if it has one.
        pool: Option<String>,
        /// How long it has waited.
        waited: std::time::Duration,
    },
    /// The worker that the session is bound to is gone, or the pool was stopped. Nothing was done.
    #[non_exhaustive]
    SessionWorkerUnavailable {
        /// The name of the pool, if it has one.
        pool: Option<String>,
        /// The session.
        session_id: String,
        /// Why, and what to do.
        message: String,
    },
    /// A Rust callback panicked while Python was calling it.
    #[non_exhaustive]
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
    /// What kind of error this is, for programs that decide by it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Error::Python(_) => ErrorKind::Python,
            Error::RefNotFound { .. } => ErrorKind::RefNotFound,
            Error::SessionMismatch { .. } => ErrorKind::SessionMismatch,
            Error::InvalidRef { .. } => ErrorKind::InvalidRef,
            Error::TypeMismatch { .. } => ErrorKind::TypeMismatch,
            Error::IntOverflow { .. } => ErrorKind::IntOverflow,
            Error::InvalidWire { kind, .. }
            | Error::InvalidSession { kind, .. }
            | Error::UnsupportedValue { kind, .. }
            | Error::Arguments { kind, .. }
            | Error::Environment { kind, .. } => *kind,
            Error::Forked => ErrorKind::Forked,
            Error::WorkerLost { .. } => ErrorKind::WorkerLost,
            Error::TimedOut { .. } => ErrorKind::TimedOut,
            Error::WorkerBusy { .. } => ErrorKind::WorkerBusy,
            Error::QueueTimeout { .. } => ErrorKind::QueueTimeout,
            Error::SessionWorkerUnavailable { .. } => ErrorKind::SessionWorkerUnavailable,
            Error::CallbackPanic { .. } => ErrorKind::CallbackPanic,
            Error::CallbackRevoked => ErrorKind::CallbackRevoked,
            Error::Other(_) => ErrorKind::Other,
        }
    }

    /// Wraps an error of the program itself, for callbacks and bodies that return [`Result`].
    pub fn other(error: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::Other(Arc::new(error))
    }

    /// Arguments that do not fit the function `symbol`, for backends and for argument types of the program's own.
    pub fn arguments(symbol: impl Into<String>, message: impl Into<String>) -> Error {
        Error::Arguments {
            kind: ErrorKind::Arguments,
            symbol: symbol.into(),
            message: message.into(),
        }
    }

    /// A value that cannot be converted without a loss; `message` says why, and what to do.
    pub fn unsupported(message: impl Into<String>) -> Error {
        Error::UnsupportedValue {
            kind: ErrorKind::UnsupportedValue,
            path: String::new(),
            message: message.into(),
        }
    }

    /// A value that the backend at hand cannot have, because of where it is.
    #[cold]
    pub(crate) fn elsewhere(message: impl Into<String>) -> Error {
        Error::UnsupportedValue {
            kind: ErrorKind::OtherBackend,
            path: String::new(),
            message: message.into(),
        }
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

    /// Takes the symbol away from an error about an argument, which does not say yet where that was passed.
    pub(crate) fn unnamed(mut self) -> Error {
        if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut self {
            symbol.clear();
        }
        self
    }

    /// Sets the symbol, in errors that have one, to the name of the function that was called.
    pub(crate) fn named(mut self, name: &str) -> Error {
        if let Error::TypeMismatch { symbol, .. }
        | Error::IntOverflow { symbol, .. }
        | Error::TimedOut { symbol, .. }
        | Error::WorkerBusy { symbol, .. }
        | Error::Arguments { symbol, .. } = &mut self
            && symbol.is_empty()
        {
            symbol.push_str(name);
        }
        self
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

/// An integer that does not fit: `i64::try_from(number)?` in a function that returns this [`Result`].
impl From<std::num::TryFromIntError> for Error {
    fn from(error: std::num::TryFromIntError) -> Error {
        Error::other(error)
    }
}

/// The same of a [`BigInt`](crate::types::BigInt), and text that is no number.
impl From<std::num::ParseIntError> for Error {
    fn from(error: std::num::ParseIntError) -> Error {
        Error::other(error)
    }
}

impl From<Advice> for Error {
    fn from(Advice { cause, message, help }: Advice) -> Error {
        Error::Environment {
            kind: cause.into(),
            message,
            help,
        }
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
