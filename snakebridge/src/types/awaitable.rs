//! `Awaitable`: a coroutine, task or future, awaited on one event loop in the background.

use std::borrow::Cow;
use std::future::IntoFuture;
use std::time::Duration;

use super::builtin::value_handle;
use crate::bridge::event_loop::{self, MODULE, ThreadContext, of_what_was_awaited};
use crate::bridge::{AwaitableFuture, FromPython, Handle, Object, Result, Returned, ops};
use crate::conversions::dynamic;

value_handle! {
    /// A Python awaitable: a coroutine, a task or a future, with a result of type `T`.
    ///
    /// `.await` waits for it in async code, [`block_on`](Awaitable::block_on) in other code. Both have it run on one
    /// event loop in the background, which the first of them starts.
    ///
    /// # In async code
    ///
    /// `asyncio::sleep(1.0)?.await?` works in any runtime and executor. The call makes the coroutine, and it begins with the
    /// first poll of its future. No thread waits for it: the event loop's thread wakes the task of Rust when the result is
    /// there. Neither polling nor dropping the future needs the interpreter.
    ///
    /// - Dropping the future cancels the coroutine, as a timeout or `select!` does: Python sees `CancelledError` where it
    ///   waits. A coroutine that has not begun never begins. A task or future of Python that several futures of Rust wait
    ///   for is cancelled with the last of them.
    /// - It runs in a copy of the context variables that the thread had when the awaitable came to Rust.
    /// - Its result belongs to the session of the awaitable.
    ///
    /// # Errors of `.await`
    ///
    /// Those of [`block_on`](Awaitable::block_on).
    ///
    /// # In other code
    ///
    /// ```
    /// use std::time::Duration;
    /// use snakebridge::{args, call_as, types::Awaitable};
    ///
    /// let sleep: Awaitable<String> = call_as("asyncio", "sleep", (0.01, "rested"))?;
    /// assert_eq!(sleep.block_on()?, "rested");
    ///
    /// let long: Awaitable<()> = call_as("asyncio", "sleep", (3600,))?;
    /// assert!(long.block_on_for(Duration::from_millis(10)).is_err());
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    Awaitable<T> is an instance of "collections.abc" "Awaitable" with ThreadContext
}

impl<T: FromPython + 'static> FromPython for Awaitable<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let Awaitable(object, declared, _) = ops::class_or_label(value)?;
        Ok(Awaitable(object, declared, ThreadContext::of(value)?))
    }
    fn expected() -> Cow<'static, str> {
        format!("Awaitable[{}]", T::expected()).into()
    }
}

impl<T: FromPython + Send + 'static> IntoFuture for Awaitable<T> {
    type Output = Result<T>;
    type IntoFuture = AwaitableFuture<T>;

    fn into_future(self) -> AwaitableFuture<T> {
        AwaitableFuture::new(self.0, self.2)
    }
}

impl<T: FromPython + Send + 'static> IntoFuture for &Awaitable<T> {
    type Output = Result<T>;
    type IntoFuture = AwaitableFuture<T>;

    fn into_future(self) -> AwaitableFuture<T> {
        self.clone().into_future()
    }
}

impl<T: FromPython> Awaitable<T> {
    /// Waits for the result, on a background thread that runs one event loop for the whole program. Other threads can
    /// call Python meanwhile. A coroutine can be awaited only once.
    ///
    /// A coroutine that calls `sys.exit`, is interrupted or stops the loop fails alone: what others wait for goes on.
    /// One that closes the loop fails all that is waited for on it; later calls get a new loop. Waiting takes as long
    /// as the coroutine does: [`block_on_for`](Self::block_on_for) has a limit.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what it raises, `SystemExit` included, or a `RuntimeError` if it was awaited before,
    /// belongs to another event loop, is waited for on the background thread itself (at once: it would wait for
    /// itself), or if the loop was closed; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn block_on(&self) -> Result<T> {
        block_on_object(&self.0)
    }

    /// [`block_on`](Self::block_on) with a time limit, after which the awaitable is cancelled. A limit of more than a
    /// hundred years is none.
    ///
    /// # Errors
    ///
    /// Those of [`block_on`](Self::block_on), and [`Error::Python`](crate::Error::Python) with a `TimeoutError` if the limit is reached.
    pub fn block_on_for(&self, limit: Duration) -> Result<T> {
        event_loop::prepare(Handle::reference(&self.0).session())?;
        let seconds = limit.as_secs_f64();
        dynamic::call_as(MODULE, "run", (&self.0, seconds)).map_err(of_what_was_awaited)
    }
}

/// [`Awaitable::block_on`] of an object with `__await__`, for the classes of generated code.
///
/// # Errors
///
/// Those of [`Awaitable::block_on`].
pub fn block_on_object<T: FromPython>(object: &Object) -> Result<T> {
    event_loop::prepare(Handle::reference(object).session())?;
    dynamic::call_as(MODULE, "run", (object,)).map_err(of_what_was_awaited)
}

/// The result of an object with `__await__`, for the classes of generated code.
pub fn await_object<T: FromPython + Send + 'static>(object: &Object) -> AwaitableFuture<T> {
    AwaitableFuture::new(object.clone(), ThreadContext::default())
}
