//! `ContextManager` and `AsyncContextManager`: handles of objects for Python's `with` and `async with`, and the guard
//! of an entered one.

use std::borrow::Cow;
use std::ops::Deref;

use super::builtin::value_handle;
use super::context::{self, Leave, Plain};
use crate::bridge::{FromPython, Object, Result, Returned, Site, ops};

value_handle! {
    /// A Python `AbstractContextManager[T]`: entering it returns a `T`.
    ///
    /// ```
    /// use snakebridge::{call_as, types::ContextManager};
    ///
    /// let manager: ContextManager<i64> = call_as("contextlib", "nullcontext", (3,))?;
    /// assert_eq!(manager.with(|n| Ok(n + 1))?, 4);
    /// let entered = manager.enter()?;
    /// assert_eq!(*entered, 3);
    /// entered.exit()?;
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ContextManager<T> is an instance of "contextlib" "AbstractContextManager"
}

value_handle! {
    /// A Python `AbstractAsyncContextManager[T]`: entering it is awaited and returns a `T`.
    AsyncContextManager<T> is an instance of "contextlib" "AbstractAsyncContextManager"
}

impl<T: FromPython + 'static> FromPython for ContextManager<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class_or_label(value)
    }
    fn expected() -> Cow<'static, str> {
        format!("ContextManager[{}]", T::expected()).into()
    }
}

impl<T: FromPython + 'static> FromPython for AsyncContextManager<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class_or_label(value)
    }
    fn expected() -> Cow<'static, str> {
        format!("AsyncContextManager[{}]", T::expected()).into()
    }
}

impl<T: FromPython + 'static> ContextManager<T> {
    /// Enters the context, runs `body` with the result, and leaves the context, also after errors and panics.
    ///
    /// # Errors
    ///
    /// What `__enter__` and `__exit__` raise, and the error of `body` unless `__exit__` raises;
    /// [`Error::Other`](crate::Error::Other) with a [`Suppressed`](crate::types::Suppressed) if the manager suppressed the
    /// error of `body`; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn with<R>(&self, body: impl FnOnce(T) -> Result<R>) -> Result<R> {
        context::with_context(self, body)
    }

    /// [`with`](Self::with) for a manager that may suppress errors: `None` if it did.
    ///
    /// # Errors
    ///
    /// What `__enter__` and `__exit__` raise, and the error of `body` unless it is suppressed or `__exit__` raises;
    /// and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn with_suppression<R>(&self, body: impl FnOnce(T) -> Result<R>) -> Result<Option<R>> {
        context::with_suppression(self, body)
    }

    /// Enters the context until the guard is dropped or [left](Entered::exit).
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__enter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn enter(&self) -> Result<Entered<T>> {
        static ENTER: Site = Site::method("contextlib", "AbstractContextManager", "__enter__");
        let value = ops::method(&ENTER, &self.0, []);
        let value = value.inspect_err(|error| context::leave_unread(&Plain(&self.0), error))?;
        Ok(Entered {
            manager: Some(self.0.clone()),
            value,
        })
    }
}

impl<T: FromPython + 'static> AsyncContextManager<T> {
    /// Enters the context, runs `body` with the result, and leaves the context, also after errors and panics. Entering
    /// and leaving are awaited on the background event loop (see
    /// [`Awaitable::block_on`](crate::types::Awaitable::block_on)); `body` runs on the current thread.
    ///
    /// # Errors
    ///
    /// What `__aenter__` and `__aexit__` raise, and the error of `body` unless `__aexit__` raises;
    /// [`Error::Other`](crate::Error::Other) with a [`Suppressed`](crate::types::Suppressed) if the manager suppressed the
    /// error of `body`; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn with_blocking<R>(&self, body: impl FnOnce(T) -> Result<R>) -> Result<R> {
        context::with_blocking(self, body)
    }

    /// [`with_blocking`](Self::with_blocking) for a manager that may suppress errors: `None` if it did.
    ///
    /// # Errors
    ///
    /// What `__aenter__` and `__aexit__` raise, and the error of `body` unless it is suppressed or `__aexit__`
    /// raises; and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn with_blocking_suppression<R>(&self, body: impl FnOnce(T) -> Result<R>) -> Result<Option<R>> {
        context::with_blocking_suppression(self, body)
    }
}

/// An entered context, made by [`ContextManager::enter`]. It dereferences to the result of `__enter__`.
#[must_use = "dropping it leaves the context"]
#[derive(Debug)]
pub struct Entered<T> {
    /// `None` once the context was left.
    manager: Option<Object>,
    value: T,
}

impl<T> Entered<T> {
    /// Leaves the context.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__exit__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn exit(mut self) -> Result<()> {
        self.leave()
    }

    fn leave(&mut self) -> Result<()> {
        match self.manager.take() {
            Some(manager) => Plain(&manager).leave(None).map(drop),
            None => Ok(()),
        }
    }
}

impl<T> Deref for Entered<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> Drop for Entered<T> {
    /// Leaves the context. An error of `__exit__` is discarded: call [`exit`](Entered::exit) to get it.
    fn drop(&mut self) {
        let _ = self.leave();
    }
}
