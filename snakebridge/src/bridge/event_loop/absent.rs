//! The event loop of a program without an interpreter of its own: what is awaited in this process cannot be.

mod elsewhere;
mod future;

use std::future::Future;
use std::marker::PhantomData;
use std::task::{Poll, Waker};

use crate::bridge::backend::Returned;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::raw::Raw;
use crate::bridge::session::Session;
use crate::interpreter::absent::{Never, none};
use crate::interpreter::helper::Helper;
use future::{Reading, polled_elsewhere};

pub use future::AwaitableFuture;
pub(crate) use future::{MODULE, of_what_was_awaited, prepare};

pub(crate) static HELPER: Helper = Helper::new(
    MODULE,
    "<snakebridge>/event_loop.py",
    include_str!("event_loop.py"),
);

/// The context variables of a thread: what another backend has made is awaited there.
#[derive(Clone, Default)]
pub(crate) enum ThreadContext {
    /// Not copied.
    #[default]
    Unknown,
}

impl ThreadContext {
    #[expect(clippy::unnecessary_wraps, reason = "with an interpreter it may fail")]
    pub(crate) fn of(_: &Returned<'_>) -> Result<ThreadContext> {
        Ok(ThreadContext::Unknown)
    }

    #[expect(clippy::unnecessary_wraps, reason = "with an interpreter it may fail")]
    pub(crate) fn here_for(_: &Object) -> Result<ThreadContext> {
        Ok(ThreadContext::Unknown)
    }
}

/// The coroutine of `future`.
///
/// # Errors
///
/// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) in a session of another backend, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub(crate) fn coroutine(
    future: impl Future<Output = Result<Raw<'static>>> + Send + 'static,
) -> Result<Object> {
    drop(future);
    if Session::current().is_elsewhere() {
        return Err(polled_elsewhere());
    }
    Err(none().into())
}

/// A future that waits for a task on the loop of this process.
struct Waiting<T>(Never, PhantomData<T>);

impl<T> Waiting<T> {
    #[cold]
    fn new(
        object: Object,
        _is_iterator: bool,
        _context: ThreadContext,
        _reading: Reading<T>,
    ) -> Result<Waiting<T>> {
        drop(object);
        Err(none().into())
    }

    fn poll(&mut self, _: &Waker) -> Poll<Result<T>> {
        match self.0 {}
    }

    fn abandon(&self) {
        match self.0 {}
    }
}
