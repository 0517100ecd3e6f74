//! `ErrorKind`: what kind of error an [`Error`](super::error::Error) is, for programs that decide by it.

use crate::interpreter::environment::Cause;

/// The kind of an [`Error`](crate::Error), as [`Error::kind`](crate::Error::kind) gives it.
///
/// Each variant of `Error` that carries its facts in fields has one kind. Those that carry a message have several, so that a
/// program need not read the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Python raised an exception: [`Error::Python`](crate::Error::Python).
    Python,
    /// The object of a handle or wire reference is gone: [`Error::RefNotFound`](crate::Error::RefNotFound).
    RefNotFound,
    /// A reference of another session: [`Error::SessionMismatch`](crate::Error::SessionMismatch).
    SessionMismatch,
    /// Not a wire reference: [`Error::InvalidRef`](crate::Error::InvalidRef).
    InvalidRef,
    /// JSON that is not a value of the wire: a malformed field, or an unknown tag or schema.
    MalformedWire,
    /// JSON that is deeper or larger than the limits allow.
    WireLimit,
    /// A reference, or an object that stays in Python, outside of a session that could resolve it.
    WireWithoutSession,
    /// The id of a session is empty, too long, or holds characters that are not allowed.
    SessionId,
    /// A session of that id is open with other settings, or with another backend.
    SessionSettings,
    /// The session was released.
    SessionReleased,
    /// A value of another type than declared: [`Error::TypeMismatch`](crate::Error::TypeMismatch).
    TypeMismatch,
    /// An integer that the Rust type cannot hold: [`Error::IntOverflow`](crate::Error::IntOverflow).
    IntOverflow,
    /// A value that the other side cannot represent without a loss.
    UnsupportedValue,
    /// A value that is nested too deeply.
    TooDeep,
    /// An object that stays in Python where plain data is needed.
    StaysInPython,
    /// An object of another backend than the one that the operation needs.
    OtherBackend,
    /// Arguments that do not fit the function: their number, a gap between them, or one that is set twice.
    Arguments,
    /// An operation on plain data, or without the object that it needs.
    Receiver,
    /// An index or offset beyond the end.
    OutOfRange,
    /// A Rust iterator or file that another call is using.
    InUse,
    /// Python was not found, is not the one that the program was built for, does not start, or is not in the program, which was
    /// built without the feature `embedded`.
    Unavailable,
    /// An environment variable has a value that cannot be used.
    Variable,
    /// A module of the program is missing, or another one of its name was imported before.
    Module,
    /// Python was shut down, or is shutting down.
    ShutDown,
    /// The call comes from a subinterpreter.
    Subinterpreter,
    /// A worker pool that does not exist here.
    Pool,
    /// The worker of a pool is gone: [`Error::WorkerLost`](crate::Error::WorkerLost).
    WorkerLost,
    /// A call ran out of its time and was ended: [`Error::TimedOut`](crate::Error::TimedOut).
    TimedOut,
    /// The worker of a session runs as many calls as it may: [`Error::WorkerBusy`](crate::Error::WorkerBusy).
    WorkerBusy,
    /// A call has waited for a worker as long as it may: [`Error::QueueTimeout`](crate::Error::QueueTimeout).
    QueueTimeout,
    /// The worker of a session is gone, or its pool was stopped:
    /// [`Error::SessionWorkerUnavailable`](crate::Error::SessionWorkerUnavailable).
    SessionWorkerUnavailable,
    /// A backend broke its contract.
    Backend,
    /// A call in a forked child process: [`Error::Forked`](crate::Error::Forked).
    Forked,
    /// A Rust callback panicked: [`Error::CallbackPanic`](crate::Error::CallbackPanic).
    CallbackPanic,
    /// A lent closure was called after its scope: [`Error::CallbackRevoked`](crate::Error::CallbackRevoked).
    CallbackRevoked,
    /// An error of the program's own: [`Error::Other`](crate::Error::Other).
    Other,
}

impl From<Cause> for ErrorKind {
    fn from(cause: Cause) -> ErrorKind {
        match cause {
            Cause::Unavailable => ErrorKind::Unavailable,
            Cause::Variable => ErrorKind::Variable,
            Cause::Module => ErrorKind::Module,
            Cause::ShutDown => ErrorKind::ShutDown,
            Cause::Subinterpreter => ErrorKind::Subinterpreter,
            Cause::Pool => ErrorKind::Pool,
            Cause::Backend => ErrorKind::Backend,
        }
    }
}
