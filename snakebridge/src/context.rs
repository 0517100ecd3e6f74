//! `with`: enter a context manager, run a body, leave it, as Python's statement does.
//! The manager sees the real exception; an error of Rust's reaches it as a `RuntimeError` of the same text.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::awaitable::Awaitable;
use crate::exceptions::BaseException;
use crate::from_python::FromPython;
use crate::private::{Site, call, method};
use crate::{Error, Object, PythonClass, Raw, Result, Value};

/// The error of a body that the context manager suppressed, where the body's value was asked for.
///
/// Found inside [`Error::Other`]; a manager that is declared to suppress returns `Ok(None)` instead.
#[derive(Debug)]
pub struct Suppressed {
    error: Error,
}

impl Suppressed {
    /// What the body failed with.
    pub fn error(&self) -> &Error {
        &self.error
    }
}

impl fmt::Display for Suppressed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the context manager suppressed an error, so that there is no value to return: {}",
            self.error
        )
    }
}

impl std::error::Error for Suppressed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Enters `receiver`, runs `body` on what it gave, and leaves it, also on an error or a panic.
pub fn with_context<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<R> {
    let entered = enter(receiver.__object())?;
    run(Protocol::Plain, receiver.__object(), entered, body)?.value()
}

/// The same for a manager whose `__exit__` may suppress errors: then the value is `None`.
pub fn with_suppression<T: PythonClass, E: FromPython, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Option<R>> {
    let entered = enter(receiver.__object())?;
    run(Protocol::Plain, receiver.__object(), entered, body).map(Ended::unless_suppressed)
}

/// The same for an async context manager: entering and leaving are waited for.
pub fn with_blocking<T: PythonClass, E: FromPython + 'static, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<R> {
    let entered = enter_blocking(receiver.__object())?;
    run(Protocol::Async, receiver.__object(), entered, body)?.value()
}

/// The same for an async context manager that may suppress errors: then the value is `None`.
pub fn with_blocking_suppression<T: PythonClass, E: FromPython + 'static, R>(
    receiver: &T,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Option<R>> {
    let entered = enter_blocking(receiver.__object())?;
    run(Protocol::Async, receiver.__object(), entered, body).map(Ended::unless_suppressed)
}

/// Which statement of Python is meant.
#[derive(Clone, Copy)]
pub(crate) enum Protocol {
    /// `with`
    Plain,
    /// `async with`
    Async,
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

fn enter_blocking<E: FromPython + 'static>(receiver: &Object) -> Result<E> {
    static ENTER: Site = Site::method("builtins", "object", "__aenter__");
    method::<Awaitable<E>, 0>(&ENTER, receiver, [])?.block_on()
}

fn run<E, R>(
    protocol: Protocol,
    receiver: &Object,
    entered: E,
    body: impl FnOnce(E) -> Result<R>,
) -> Result<Ended<R>> {
    match catch_unwind(AssertUnwindSafe(|| body(entered))) {
        Ok(Ok(value)) => leave(protocol, receiver, None).map(|_| Ended::Value(value)),
        Ok(Err(error)) => {
            let exception = exception_of(&error)?;
            if leave(protocol, receiver, Some(&exception))? {
                Ok(Ended::Suppressed(error))
            } else {
                Err(error)
            }
        }
        Err(panic) => {
            // The manager cleans up, but nothing in Python can stop a panic.
            let _ = runtime_error("a Rust panic")
                .and_then(|exception| leave(protocol, receiver, Some(&exception)));
            resume_unwind(panic)
        }
    }
}

/// Calls `__exit__` with the triple of an exception, or with three times `None`. Whether the result is true.
pub(crate) fn leave(protocol: Protocol, receiver: &Object, exception: Option<&Object>) -> Result<bool> {
    static CLASS: Site = Site::attribute("builtins", "BaseException.__class__");
    static TRACEBACK: Site = Site::attribute("builtins", "BaseException.__traceback__");
    let Some(exception) = exception else {
        exit(protocol, receiver, [Raw::None, Raw::None, Raw::None])?;
        return Ok(false);
    };
    let class: Object = crate::private::attr(&CLASS, exception)?;
    let traceback: Value = crate::private::attr(&TRACEBACK, exception)?;
    let triple = [Raw::Owned(class), Raw::Object(exception), Raw::Value(&traceback)];
    is_true(&exit(protocol, receiver, triple)?)
}

fn exit(protocol: Protocol, receiver: &Object, triple: [Raw<'_>; 3]) -> Result<Value> {
    static EXIT: Site = Site::method("builtins", "object", "__exit__");
    static ASYNC_EXIT: Site = Site::method("builtins", "object", "__aexit__");
    match protocol {
        Protocol::Plain => method(&EXIT, receiver, triple),
        Protocol::Async => method::<Awaitable<Value>, 3>(&ASYNC_EXIT, receiver, triple)?.block_on(),
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
