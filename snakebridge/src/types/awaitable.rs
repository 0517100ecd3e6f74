//! `Awaitable`: a coroutine, task or future, awaited on one event loop in the background.

use std::borrow::Cow;
use std::time::Duration;

use super::builtin::value_handle;
use crate::bridge::{Error, FromPython, Result, Returned, ops};
use crate::conversions::dynamic;
use crate::interpreter::helper::Helper;

/// The name by which `import` finds the part written in Python.
pub(crate) const MODULE: &str = "_snakebridge_event_loop";
pub(crate) static HELPER: Helper = Helper::new(
    "_snakebridge_event_loop",
    "<snakebridge>/event_loop.py",
    include_str!("event_loop.py"),
);

value_handle! {
    /// A Python awaitable: a coroutine, a task or a future, with a result of type `T`.
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
    Awaitable<T> is an instance of "collections.abc" "Awaitable"
}

impl<T: FromPython + 'static> FromPython for Awaitable<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class_or_label(value)
    }
    fn expected() -> Cow<'static, str> {
        format!("Awaitable[{}]", T::expected()).into()
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
    /// [`Error::Python`] with what it raises, `SystemExit` included, or a `RuntimeError` if it was awaited before,
    /// belongs to another event loop, is waited for on the background thread itself (at once: it would wait for
    /// itself), or if the loop was closed; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn block_on(&self) -> Result<T> {
        HELPER.make_importable()?;
        dynamic::call_as(MODULE, "run", (&self.0,)).map_err(of_what_was_awaited)
    }

    /// [`block_on`](Self::block_on) with a time limit, after which the awaitable is cancelled. A limit of more than a
    /// hundred years is none.
    ///
    /// # Errors
    ///
    /// Those of [`block_on`](Self::block_on), and [`Error::Python`] with a `TimeoutError` if the limit is reached.
    pub fn block_on_for(&self, limit: Duration) -> Result<T> {
        HELPER.make_importable()?;
        let seconds = limit.as_secs_f64();
        dynamic::call_as(MODULE, "run", (&self.0, seconds)).map_err(of_what_was_awaited)
    }
}

/// Names the awaitable in the error, instead of the runtime's own function.
pub(crate) fn of_what_was_awaited(mut error: Error) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        *symbol = "the awaited value".to_owned();
    }
    error
}
