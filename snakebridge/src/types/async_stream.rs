//! `AsyncStream`: the items of an async iterator, each a future of Rust; a `Stream` with the feature `futures`.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::async_iter::AsyncIter;
use crate::bridge::event_loop::ThreadContext;
use crate::bridge::{AwaitableFuture, FromPython, Handle, IsA, Object, Result, Site, ops};

/// The items of an async iterator, made by [`AsyncIter::stream`] or [`AsyncStream::of`]: awaited one by one, in any
/// runtime.
///
/// ```
/// use std::collections::BTreeMap;
/// use snakebridge::{Error, call_as, types::AsyncIter};
///
/// let sum = futures::executor::block_on(async {
///     let items = "(await __import__('asyncio').sleep(0, n) for n in range(4))";
///     let items: AsyncIter<i64> = call_as("builtins", "eval", (items, BTreeMap::<String, i64>::new()))?;
///     let (mut items, mut sum) = (items.stream()?, 0);
///     while let Some(item) = items.next().await {
///         sum += item?;
///     }
///     Ok::<i64, Error>(sum)
/// })?;
/// assert_eq!(sum, 6);
/// # Ok::<(), Error>(())
/// ```
///
/// An error is the last item. Dropping the stream cancels the wait for an item, and Python closes an async generator
/// that was not iterated to its end.
#[must_use = "streams do nothing unless they are polled"]
pub struct AsyncStream<T: Send + 'static> {
    /// None after the end.
    iterator: Option<Object>,
    context: ThreadContext,
    next: Option<AwaitableFuture<Option<T>>>,
}

impl<T: FromPython + Send + 'static> AsyncStream<T> {
    /// The items of anything that can be iterated asynchronously: a generated class with `__aiter__` has its items in its type.
    ///
    /// It is no method of those classes, since some have a `stream` of their own (`httpx.Client.stream`).
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what `__aiter__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call). An error during the iteration is its last item.
    pub fn of<A: Handle + IsA<AsyncIter<T>>>(iterable: &A) -> Result<AsyncStream<T>> {
        AsyncStream::of_object(Handle::object(iterable))
    }

    pub(crate) fn of_object(iterable: &Object) -> Result<AsyncStream<T>> {
        static SITE: Site = Site::method("collections.abc", "AsyncIterable", "__aiter__");
        let iterator: Object = ops::method(&SITE, iterable, [])?;
        Ok(AsyncStream {
            context: ThreadContext::here_for(&iterator)?,
            iterator: Some(iterator),
            next: None,
        })
    }

    /// The next item, or none at the end.
    ///
    /// Dropping the future loses nothing: the next call waits for the same item.
    ///
    /// # Errors
    ///
    /// An item is an [`Error::Python`](crate::Error::Python) with what the iterator raises, a mismatch if it is not a `T`,
    /// and one of the [errors of every call](crate::Error#errors-of-every-call).
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_next_item(context)).await
    }

    fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let Some(iterator) = &self.iterator else {
            return Poll::Ready(None);
        };
        let next = self
            .next
            .get_or_insert_with(|| AwaitableFuture::next_of(iterator.clone(), self.context.clone()));
        let Poll::Ready(item) = Pin::new(next).poll(context) else {
            return Poll::Pending;
        };
        self.next = None;
        let item = item.transpose();
        if !matches!(item, Some(Ok(_))) {
            self.iterator = None;
        }
        Poll::Ready(item)
    }
}

#[cfg(feature = "futures")]
#[cfg_attr(docsrs, doc(cfg(feature = "futures")))]
impl<T: FromPython + Send + 'static> futures_core::Stream for AsyncStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.poll_next_item(context)
    }
}

#[cfg(feature = "futures")]
#[cfg_attr(docsrs, doc(cfg(feature = "futures")))]
impl<T: FromPython + Send + 'static> futures_core::stream::FusedStream for AsyncStream<T> {
    fn is_terminated(&self) -> bool {
        self.iterator.is_none()
    }
}

impl<T: Send + 'static> fmt::Debug for AsyncStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.iterator {
            Some(iterator) => fmt::Debug::fmt(iterator, f),
            None => f.write_str("<exhausted>"),
        }
    }
}

#[cfg(all(test, feature = "futures"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a broken test must stop")]

    use std::collections::BTreeMap;

    use futures::StreamExt;
    use futures::executor::block_on;
    use futures::stream::FusedStream;

    use crate::conversions::call_as;
    use crate::types::{AsyncIter, AsyncStream};

    fn numbers(code: &str) -> AsyncStream<i64> {
        let items: AsyncIter<i64> =
            call_as("builtins", "eval", (code, BTreeMap::<String, i64>::new())).unwrap();
        items.stream().unwrap()
    }

    #[test]
    fn it_is_a_stream_that_ends_for_good() {
        let mut stream = numbers("(await __import__('asyncio').sleep(0, n) for n in range(4))");
        assert!(!stream.is_terminated());
        let doubled: Vec<i64> = block_on((&mut stream).map(|item| item.unwrap() * 2).collect());
        assert_eq!(doubled, [0, 2, 4, 6]);
        assert!(stream.is_terminated());
        assert!(block_on(StreamExt::next(&mut stream)).is_none());
    }

    #[test]
    fn an_error_is_the_last_item_of_the_stream() {
        let stream = numbers("(await __import__('asyncio').sleep(0, 1 // n) for n in (1, 0, 1))");
        let items: Vec<bool> = block_on(stream.map(|item| item.is_ok()).collect());
        assert_eq!(items, [true, false]);
    }
}
