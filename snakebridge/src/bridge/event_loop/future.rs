//! `AwaitableFuture`: the future of an awaitable, wherever that runs.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use super::elsewhere::Elsewhere;
use super::{HELPER, ThreadContext, Waiting};
use crate::bridge::backend::{FromPython, Returned, Want};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::session::Session;
use crate::interpreter::ffi;

/// The name by which `import` finds the part written in Python.
pub(crate) const MODULE: &str = "_snakebridge_event_loop";

/// Names the awaitable in the error, instead of the runtime's own function.
pub(crate) fn of_what_was_awaited(mut error: Error) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        *symbol = "the awaited value".to_owned();
    }
    error
}

/// Makes the part written in Python importable where the session runs; a backend that is not in this process has it anyway.
///
/// # Errors
///
/// The [errors of every call](Error#errors-of-every-call).
pub(crate) fn prepare(session: &Session) -> Result<()> {
    if session.is_elsewhere() {
        return Ok(());
    }
    Ok(HELPER.make_importable()?)
}

/// How a result becomes a `T`.
pub(super) struct Reading<T> {
    pub(super) read: fn(&Returned<'_>) -> Result<T>,
    /// In which form another backend is to send it.
    pub(super) want: Want,
    /// What `StopAsyncIteration` says, of an iterator.
    pub(super) at_end: Option<fn() -> T>,
}

/// The result of an [`Awaitable`](crate::types::Awaitable) as a Rust future, made by `.await` or by
/// [`IntoFuture`](std::future::IntoFuture).
///
/// It belongs to no runtime: any executor may poll it, on any thread. The coroutine begins with the first poll, on the
/// event loop in the background, and runs on without further polls. Dropping the future cancels it; what has not begun
/// then never does.
#[must_use = "futures do nothing unless they are polled"]
pub struct AwaitableFuture<T: Send + 'static> {
    state: State<T>,
}

enum State<T: Send + 'static> {
    /// In the interpreter of this process.
    Waits(Waiting<T>),
    /// In another backend.
    Elsewhere(Elsewhere<T>),
    /// It could not even be waited for.
    Failed(Option<Error>),
}

impl<T: FromPython + Send + 'static> AwaitableFuture<T> {
    /// The result of `awaitable`.
    pub(crate) fn new(awaitable: Object, context: ThreadContext) -> AwaitableFuture<T> {
        let reading = Reading {
            read: T::from_python,
            want: T::WANT,
            at_end: None,
        };
        AwaitableFuture::of(awaitable, false, context, reading)
    }
}

impl<T: FromPython + Send + 'static> AwaitableFuture<Option<T>> {
    /// The next item of an async iterator; none at its end.
    pub(crate) fn next_of(iterator: Object, context: ThreadContext) -> AwaitableFuture<Option<T>> {
        let reading: Reading<Option<T>> = Reading {
            read: |item| T::from_python(item).map(Some),
            want: T::WANT,
            at_end: Some(|| None),
        };
        AwaitableFuture::of(iterator, true, context, reading)
    }
}

impl<T: Send + 'static> AwaitableFuture<T> {
    fn of(object: Object, is_iterator: bool, context: ThreadContext, reading: Reading<T>) -> Self {
        let state = match Handle::reference(&object).remote() {
            Ok(None) => Waiting::new(object, is_iterator, context, reading).map(State::Waits),
            Ok(Some(remote)) => {
                let backend = Arc::clone(&remote.backend);
                Ok(State::Elsewhere(Elsewhere::new(
                    backend,
                    object,
                    is_iterator,
                    reading,
                )))
            }
            Err(error) => Err(error),
        };
        let state = state.unwrap_or_else(|error| State::Failed(Some(error)));
        AwaitableFuture { state }
    }
}

impl<T: Send + 'static> Unpin for AwaitableFuture<T> {}

impl<T: Send + 'static> Future for AwaitableFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Result<T>> {
        // Whoever had a lock is not there to give it back.
        if ffi::is_forked() {
            return Poll::Ready(Err(Error::Forked));
        }
        match &mut self.state {
            State::Waits(waiting) => waiting.poll(cx.waker()),
            State::Elsewhere(elsewhere) => elsewhere.poll(cx),
            State::Failed(error) => Poll::Ready(Err(error.take().unwrap_or_else(polled_again))),
        }
    }
}

/// The error of a coroutine of Rust in a session that has another backend.
#[cold]
pub(super) fn polled_elsewhere() -> Error {
    Error::elsewhere(
        "a Rust future is polled by the interpreter of this process, and the session has another backend",
    )
}

#[cold]
pub(super) fn polled_again() -> Error {
    Error::arguments("AwaitableFuture", "was polled again after it had ended")
}

impl<T: Send + 'static> Drop for AwaitableFuture<T> {
    fn drop(&mut self) {
        if let State::Waits(waiting) = &self.state
            && !ffi::is_forked()
        {
            waiting.abandon();
        }
    }
}

impl<T: Send + 'static> fmt::Debug for AwaitableFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwaitableFuture").finish_non_exhaustive()
    }
}
