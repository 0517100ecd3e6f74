//! `AsyncIter` and `AsyncGenerator`: objects for `async for`, awaited on the background event loop.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::async_stream::AsyncStream;
use super::awaitable::Awaitable;
use super::builtin::value_handle;
use super::exceptions::{BaseException, StopAsyncIteration};
use crate::bridge::{FromPython, Handle, IsA, Object, Raw, Result, Returned, Site, ops};
use crate::conversions::Arg;

value_handle! {
    /// A Python `AsyncIterable[T]`: an async iterator or generator, or anything else with `__aiter__`.
    ///
    /// [`stream`](AsyncIter::stream) iterates in async code, [`block_on_iter`](AsyncIter::block_on_iter) on the current
    /// thread.
    AsyncIter<T> is an instance of "collections.abc" "AsyncIterable"
}

value_handle! {
    /// A Python `AsyncGenerator[Y, S]`: an [`AsyncIter`] that can also be sent values, have exceptions raised in it,
    /// and be closed.
    AsyncGenerator<Y, S> is an instance of "collections.abc" "AsyncGenerator"
}

impl<Y: 'static, S: 'static> IsA<AsyncIter<Y>> for AsyncGenerator<Y, S> {}

impl<T: FromPython + 'static> FromPython for AsyncIter<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class_or_label(value)
    }
    fn expected() -> Cow<'static, str> {
        format!("AsyncIterable[{}]", T::expected()).into()
    }
}

impl<Y: FromPython + 'static, S: 'static> FromPython for AsyncGenerator<Y, S> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        ops::class_or_label(value)
    }
    fn expected() -> Cow<'static, str> {
        format!("AsyncGenerator[{}, ...]", Y::expected()).into()
    }
}

impl<T: FromPython + 'static> AsyncIter<T> {
    /// Iterates, waiting for each element on the background event loop (see [`Awaitable::block_on`]).
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call). An error during the iteration is its last element.
    pub fn block_on_iter(&self) -> Result<BlockingIter<T>> {
        block_on_iter(&self.0)
    }

    /// Iterates in async code: `while let Some(item) = stream.next().await`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call). An error during the iteration is its last item.
    pub fn stream(&self) -> Result<AsyncStream<T>>
    where
        T: Send,
    {
        AsyncStream::of_object(&self.0)
    }

    /// `anext(iterator)`: the awaitable of the next element. The object must itself be an iterator, as async
    /// generators are.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `AttributeError` if the object is not an iterator, or what
    /// `__anext__` raises, and the [errors of every call](crate::Error#errors-of-every-call). At the end, awaiting it
    /// raises `StopAsyncIteration`.
    pub fn anext(&self) -> Result<Awaitable<T>> {
        anext(&self.0)
    }
}

impl<Y: FromPython + 'static, S: 'static> AsyncGenerator<Y, S> {
    /// Iterates, waiting for each element on the background event loop (see [`Awaitable::block_on`]).
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call). An error during the iteration is its last element.
    pub fn block_on_iter(&self) -> Result<BlockingIter<Y>> {
        block_on_iter(&self.0)
    }

    /// Iterates in async code: `while let Some(item) = stream.next().await`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call). An error during the iteration is its last item.
    pub fn stream(&self) -> Result<AsyncStream<Y>>
    where
        Y: Send,
    {
        AsyncStream::of_object(&self.0)
    }

    /// `anext(generator)`: the awaitable of the next element.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call). At the end, awaiting it raises
    /// `StopAsyncIteration`.
    pub fn anext(&self) -> Result<Awaitable<Y>> {
        anext(&self.0)
    }

    /// An awaitable that resumes the generator with `value` as the result of its `yield`, and returns the next value
    /// yielded.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call). Awaiting it fails with those of the
    /// generator.
    pub fn asend<'a>(&self, value: impl Arg<'a, S>) -> Result<Awaitable<Y>> {
        static SITE: Site = Site::method("collections.abc", "AsyncGenerator", "asend");
        ops::method(&SITE, &self.0, [value.raw()])
    }

    /// An awaitable that raises `exception` at the generator's `yield`, and returns the next value yielded.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call). Awaiting it fails with those of the
    /// generator: `exception` itself if it does not catch it.
    pub fn athrow(&self, exception: &(impl Handle + IsA<BaseException>)) -> Result<Awaitable<Y>> {
        static SITE: Site = Site::method("collections.abc", "AsyncGenerator", "athrow");
        ops::method(&SITE, &self.0, [Raw::Object(exception.__object())])
    }

    /// An awaitable that ends the generator by raising `GeneratorExit` at its `yield`.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call). Awaiting it fails with those of the
    /// generator.
    pub fn aclose(&self) -> Result<Awaitable<()>> {
        static SITE: Site = Site::method("collections.abc", "AsyncGenerator", "aclose");
        ops::method(&SITE, &self.0, [])
    }
}

/// Iterates over `object`, waiting for each element.
///
/// # Errors
///
/// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn block_on_iter<T: FromPython + 'static>(object: &Object) -> Result<BlockingIter<T>> {
    static SITE: Site = Site::method("collections.abc", "AsyncIterable", "__aiter__");
    let iterator = ops::method(&SITE, object, [])?;
    Ok(BlockingIter {
        iterator: Some(iterator),
        item: PhantomData,
    })
}

fn anext<T: FromPython + 'static>(iterator: &Object) -> Result<Awaitable<T>> {
    static SITE: Site = Site::method("collections.abc", "AsyncIterator", "__anext__");
    ops::method(&SITE, iterator, [])
}

/// An async iterator as a Rust iterator, made by [`AsyncIter::block_on_iter`]. Each element is awaited on the
/// background event loop and read as `T`; an error ends the iteration.
#[must_use = "an iterator does nothing until it is iterated over"]
pub struct BlockingIter<T> {
    iterator: Option<Object>,
    item: PhantomData<fn() -> T>,
}

impl<T: FromPython + 'static> Iterator for BlockingIter<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let iterator = self.iterator.as_ref()?;
        let item = anext::<T>(iterator).and_then(|item| item.block_on());
        if item.is_err() {
            self.iterator = None;
        }
        match item {
            Err(error) if error.is::<StopAsyncIteration>() => None,
            item => Some(item),
        }
    }
}

impl<T: FromPython + 'static> std::iter::FusedIterator for BlockingIter<T> {}

impl<T> fmt::Debug for BlockingIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.iterator {
            Some(iterator) => fmt::Debug::fmt(iterator, f),
            None => f.write_str("<exhausted>"),
        }
    }
}
