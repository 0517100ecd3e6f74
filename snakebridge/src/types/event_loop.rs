//! The event loop on which awaitables of Python run, on a thread in the background: closures of Rust on it, and futures of
//! Rust as coroutines of Python. The guide, [`guide::awaiting`](crate::guide::awaiting), shows both.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use parking_lot::Mutex;

use super::awaitable::Awaitable;
use crate::bridge::event_loop::{self, MODULE};
use crate::bridge::{AwaitableFuture, Error, PythonClass, Result, Session, Value};
use crate::conversions::{Ret, Returns, callback, dynamic};

/// Runs `body` on the thread of the event loop, where `asyncio.get_running_loop()` has one: for functions and classes that
/// need a running loop, such as `asyncio.create_task`, `asyncio.gather` and `asyncio.Server`.
///
/// ```
/// use snakebridge::{call_as, event_loop, types::Awaitable};
///
/// let task = event_loop::run(|| {
///     let sleeps: Awaitable<i64> = call_as("asyncio", "sleep", (0.01, 7))?;
///     call_as::<Awaitable<i64>>("asyncio", "create_task", (&sleeps,))
/// });
/// assert_eq!(task.block_on()?.block_on()?, 7);
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// Nothing runs before the result is awaited, or waited for by [`OnLoop::block_on`]. The closure runs in the session that
/// the thread had here, with the interpreter released. All that is awaited stands still while it runs: it should not wait.
pub fn run<R: Send + 'static>(body: impl FnOnce() -> Result<R> + Send + 'static) -> OnLoop<R> {
    OnLoop {
        body: Box::new(body),
        session: Session::current(),
    }
}

/// A closure for the event loop's thread, made by [`run`].
#[must_use = "it runs when it is awaited or waited for"]
pub struct OnLoop<R> {
    body: Box<dyn FnOnce() -> Result<R> + Send>,
    session: Session,
}

/// Where the closure leaves what it returns.
type Place<R> = Arc<Mutex<Option<R>>>;

impl<R: Send + 'static> OnLoop<R> {
    /// Runs the closure and waits for its result.
    ///
    /// # Errors
    ///
    /// What the closure returns, [`Error::CallbackPanic`] if it panics, a `RuntimeError` on the event loop's thread
    /// itself, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn block_on(self) -> Result<R> {
        let (call, place) = self.call()?;
        call.block_on()?;
        taken(&place)
    }

    fn call(self) -> Result<(Awaitable<()>, Place<R>)> {
        event_loop::prepare(&self.session)?;
        let place = Place::default();
        let (out, body, session) = (Arc::clone(&place), Mutex::new(Some(self.body)), self.session);
        let here = session.clone();
        let run = callback(move || {
            let Some(body) = body.lock().take() else {
                return Err(Error::arguments("event_loop::run", "the closure ran before"));
            };
            *out.lock() = Some(session.enter(body)?);
            Ok(())
        });
        let call = here.enter(|| dynamic::call_as(MODULE, "_called", (run,)))?;
        Ok((call, place))
    }
}

fn taken<R>(place: &Place<R>) -> Result<R> {
    let result = place.lock().take();
    result.ok_or_else(|| Error::arguments("event_loop::run", "the closure left no result"))
}

impl<R: Send + 'static> IntoFuture for OnLoop<R> {
    type Output = Result<R>;
    type IntoFuture = OnLoopFuture<R>;

    fn into_future(self) -> OnLoopFuture<R> {
        OnLoopFuture(self.call().map(|(call, place)| (call.into_future(), place)))
    }
}

impl<R> fmt::Debug for OnLoop<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnLoop").finish_non_exhaustive()
    }
}

/// The result of a closure on the event loop's thread, made by `.await` of an [`OnLoop`]. If it is dropped before the
/// loop comes to the closure, that does not run.
#[must_use = "futures do nothing unless they are polled"]
pub struct OnLoopFuture<R>(Result<(AwaitableFuture<()>, Place<R>)>);

impl<R: Send + 'static> Future for OnLoopFuture<R> {
    type Output = Result<R>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<R>> {
        match &mut self.0 {
            Ok((call, place)) => match Pin::new(call).poll(context) {
                Poll::Ready(Ok(())) => Poll::Ready(taken(place)),
                Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
                Poll::Pending => Poll::Pending,
            },
            Err(error) => Poll::Ready(Err(error.clone())),
        }
    }
}

impl<R> fmt::Debug for OnLoopFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnLoopFuture").finish_non_exhaustive()
    }
}

/// A Rust future as a coroutine of Python: to be passed to functions that await, or to be run on the event loop.
///
/// ```
/// use snakebridge::{Error, call_as, event_loop, types::Awaitable};
///
/// let coroutine = event_loop::coroutine(async {
///     let sleeps: Awaitable<i64> = call_as("asyncio", "sleep", (0.01, 20))?;
///     Ok::<i64, Error>(sleeps.await? + 1)
/// })?;
/// // Any event loop of Python runs it; here it is `asyncio.run` on this thread.
/// assert_eq!(call_as::<i64>("asyncio", "run", (&coroutine,))?, 21);
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// The thread of the loop that runs it polls it, with the interpreter released and in the session that the thread had
/// here, and is woken when the future is. Cancelling the coroutine drops the future. An error is raised in Python as that
/// of a [`callback`](crate::callback()), and so is a panic.
///
/// A future that needs the runtime it was made for, as timers and sockets of tokio do, is run by that runtime:
/// `handle.spawn(future)`, whose handle can be awaited anywhere.
///
/// # Errors
///
/// [`Error::UnsupportedValue`] in a session of another backend, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn coroutine<F, R>(future: F) -> Result<Awaitable<R::Kind>>
where
    F: Future<Output = R> + Send + 'static,
    R: Ret<Value> + Returns<Kind: 'static>,
{
    let object = event_loop::coroutine(async move { future.await.ret() })?;
    Ok(Awaitable::__from_object(object))
}
