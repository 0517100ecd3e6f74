//! `with`: enters a context manager, runs a body and leaves it, like Python's statement.
//! The manager sees the real exception; a Rust error reaches it as a `RuntimeError` with the same text.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::exceptions::BaseException;
use crate::bridge::event_loop;
use crate::bridge::ops::{self, call, method};
use crate::bridge::{Error, FromPython, Handle, Object, PythonClass, Raw, Result, Site, Value};
use crate::conversions::dynamic;

/// A context manager suppressed the error of a body whose value has to be returned.
///
/// Found inside [`Error::Other`]. For a manager that is declared to suppress errors, the call returns `Ok(None)`
/// instead.
#[derive(Debug)]
pub struct Suppressed {
    error: Error,
}

impl Suppressed {
    /// The error of the body.
    pub fn error(&self) -> &Error {
        &self.error
    }
}

impl fmt::Display for Suppressed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the context manager suppressed an error, so there is no value to return: {}",
            self.error
        )
    }
}

impl std::error::Error for Suppressed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Enters `receiver`, runs `body` with the result of `__enter__`, and leaves it, even after an error or a panic.
///
/// # Errors
///
/// What `__enter__` and `__exit__` raise, and the error of `body` unless `__exit__` raises; [`Error::Other`] with a
/// [`Suppressed`](crate::types::Suppressed) if the manager suppressed the error of `body`; and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn with_context<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<R> {
    run(&Plain(receiver.__object()), enter(receiver.__object()), body)?.value()
}

/// [`with_context`] for a manager whose `__exit__` may suppress errors: the value is `None` if it did.
///
/// # Errors
///
/// What `__enter__` and `__exit__` raise, and the error of `body` unless it is suppressed or `__exit__` raises; and
/// the [errors of every call](crate::Error#errors-of-every-call).
pub fn with_suppression<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Option<R>> {
    let ended = run(&Plain(receiver.__object()), enter(receiver.__object()), body)?;
    Ok(ended.unless_suppressed())
}

/// [`with_context`] for an async context manager: blocks until it is entered and left.
///
/// # Errors
///
/// Those of [`with_context`], with `__aenter__` and `__aexit__` in place of `__enter__` and `__exit__`.
pub fn with_blocking<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<R> {
    let entered = Waited::new(receiver.__object())?;
    run(&entered, entered.value(), body)?.value()
}

/// [`with_blocking`] for an async context manager that may suppress errors: the value is `None` if it did.
///
/// # Errors
///
/// Those of [`with_suppression`], with `__aenter__` and `__aexit__` in place of `__enter__` and `__exit__`.
pub fn with_blocking_suppression<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Option<R>> {
    let entered = Waited::new(receiver.__object())?;
    Ok(run(&entered, entered.value(), body)?.unless_suppressed())
}

/// An entered context, which has to be left.
pub(crate) trait Leave {
    /// Leaves the context, with the exception of the body if there is one. Returns whether that is suppressed.
    fn leave(&self, exception: Option<&Object>) -> Result<bool>;
}

/// A context entered by `with`.
pub(crate) struct Plain<'o>(pub(crate) &'o Object);

impl Leave for Plain<'_> {
    fn leave(&self, exception: Option<&Object>) -> Result<bool> {
        static EXIT: Site = Site::method("builtins", "object", "__exit__");
        static CLASS: Site = Site::attribute("builtins", "BaseException.__class__");
        static TRACEBACK: Site = Site::attribute("builtins", "BaseException.__traceback__");
        let Some(exception) = exception else {
            method::<Object, 3>(&EXIT, self.0, [Raw::None, Raw::None, Raw::None])?;
            return Ok(false);
        };
        let class: Object = ops::attr(&CLASS, exception)?;
        let traceback: Value = ops::attr(&TRACEBACK, exception)?;
        let triple = [Raw::Owned(class), Raw::Object(exception), Raw::Value(&traceback)];
        is_true(&method(&EXIT, self.0, triple)?)
    }
}

/// A context entered by `async with`, on the background event loop.
struct Waited(Object);

impl Waited {
    fn new(manager: &Object) -> Result<Self> {
        event_loop::prepare(Handle::reference(manager).session())?;
        dynamic::call_as(event_loop::MODULE, "Entered", (manager,)).map(Waited)
    }

    fn value<E: FromPython>(&self) -> Result<E> {
        dynamic::method_as(&self.0, "value", ()).map_err(event_loop::of_what_was_awaited)
    }
}

impl Leave for Waited {
    fn leave(&self, exception: Option<&Object>) -> Result<bool> {
        let answer: Value = match exception {
            Some(exception) => dynamic::method_as(&self.0, "exit", (exception,))?,
            None => dynamic::method_as(&self.0, "exit", ((),))?,
        };
        Ok(exception.is_some() && is_true(&answer)?)
    }
}

enum Ended<R> {
    Value(R),
    Suppressed(Error),
}

impl<R> Ended<R> {
    fn value(self) -> Result<R> {
        match self {
            Ended::Value(value) => Ok(value),
            Ended::Suppressed(error) => Err(Error::other(Suppressed { error })),
        }
    }

    fn unless_suppressed(self) -> Option<R> {
        match self {
            Ended::Value(value) => Some(value),
            Ended::Suppressed(_) => None,
        }
    }
}

fn enter<E: FromPython>(receiver: &Object) -> Result<E> {
    static ENTER: Site = Site::method("builtins", "object", "__enter__");
    method(&ENTER, receiver, [])
}

fn run<E, R>(
    context: &impl Leave,
    entered: Result<E>,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Ended<R>> {
    let entered = entered.inspect_err(|error| leave_unread(context, error))?;
    match catch_unwind(AssertUnwindSafe(|| body(entered))) {
        Ok(Ok(value)) => context.leave(None).map(|_| Ended::Value(value)),
        Ok(Err(error)) => {
            let exception = exception_of(&error)?;
            if context.leave(Some(&exception))? {
                Ok(Ended::Suppressed(error))
            } else {
                Err(error)
            }
        }
        Err(panic) => {
            // The manager cleans up, but cannot stop a panic.
            let _ = runtime_error("a Rust panic").and_then(|exception| context.leave(Some(&exception)));
            resume_unwind(panic)
        }
    }
}

/// Leaves a context that was entered, but whose value is not of the declared type.
pub(crate) fn leave_unread(context: &impl Leave, error: &Error) {
    if error.exception().is_none()
        && let Ok(exception) = exception_of(error)
    {
        let _ = context.leave(Some(&exception));
    }
}

fn is_true(answer: &Value) -> Result<bool> {
    static TRUTH: Site = Site::function("builtins", "bool");
    match answer {
        Value::None | Value::Bool(false) => Ok(false),
        Value::Bool(true) => Ok(true),
        other => call(&TRUTH, [Raw::Value(other)]),
    }
}

fn exception_of(error: &Error) -> Result<Object> {
    match error.clone().downcast::<BaseException>() {
        Ok(exception) => Ok(exception.__object().clone()),
        Err(other) => runtime_error(&other.to_string()),
    }
}

fn runtime_error(message: &str) -> Result<Object> {
    static SITE: Site = Site::function("builtins", "RuntimeError");
    call(&SITE, [Raw::Str(message.into())])
}
