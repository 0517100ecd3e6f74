//! `PyIter`: a Python iterator as a Rust iterator, one element at a time.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use super::exceptions::{BaseException, StopIteration};
use crate::bridge::{Error, FromPython, Handle, IsA, Object, Raw, Result, Returned, Site, Value, ops};
use crate::conversions::{Arg, call_as};

/// A Python iterator. Each element is read as `T`; an error ends the iteration.
#[must_use = "a Python iterator does nothing until it is iterated over"]
pub struct PyIter<T> {
    /// `None` once the iterator is exhausted or has failed, so that Python frees it at once.
    iterator: Option<Object>,
    /// The error of `iter(x)` where no `Result` could be returned: it becomes the first element.
    failed: Option<Box<Error>>,
    item: PhantomData<fn() -> T>,
}

impl<T> PyIter<T> {
    /// Wraps a handle of an iterator.
    pub(crate) fn over(iterator: Object) -> Self {
        PyIter {
            iterator: Some(iterator),
            failed: None,
            item: PhantomData,
        }
    }

    /// For `IntoIterator`, which cannot fail: a failure becomes the only element.
    #[doc(hidden)]
    pub fn or_failed(iterator: Result<Self>) -> Self {
        iterator.unwrap_or_else(|error| PyIter {
            iterator: None,
            failed: Some(Box::new(error)),
            item: PhantomData,
        })
    }

    /// The rest of the iterator, as an argument.
    pub(crate) fn as_raw(&self) -> Raw<'_> {
        self.iterator
            .as_ref()
            .map_or_else(|| Raw::Tuple(Vec::new()), Raw::Object)
    }

    /// The same, by value.
    pub(crate) fn into_raw<'a>(self) -> Raw<'a> {
        self.iterator.map_or_else(|| Raw::Tuple(Vec::new()), Raw::Owned)
    }
}

impl<T: FromPython> FromPython for PyIter<T> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_iterable() {
            return Err(value.mismatch(&Self::expected()));
        }
        value.iter().map(PyIter::over)
    }

    fn expected() -> Cow<'static, str> {
        format!("Iterable[{}]", T::expected()).into()
    }
}

impl<T: FromPython> Iterator for PyIter<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let Some(iterator) = &self.iterator else {
            return self.failed.take().map(|error| Err(*error));
        };
        let item = ops::next(iterator);
        if !matches!(item, Some(Ok(_))) {
            self.iterator = None;
        }
        item
    }
}

impl<T: FromPython> PyIter<T> {
    /// The same elements, of which an iterator in a worker sends 1, 2, 4, .. up to 256 at a time: one question for each batch instead of one
    /// for each element. Python runs ahead of Rust by as many: what the code of a generator does between two elements has been done for
    /// all that were sent, and a change of the list that is iterated over comes too late for them. A batch ends early after 2 ms. In the
    /// interpreter of this process, elements come one by one as before.
    pub fn in_batches(self) -> Batches<T> {
        Batches {
            rest: self,
            ready: VecDeque::new(),
            failed: None,
            size: 1,
        }
    }
}

/// How many elements are sent at a time at most.
const MOST: usize = 256;

/// A Python iterator that is asked for several elements at once; made by [`PyIter::in_batches`]. An error ends it, after the elements that
/// came before.
#[must_use = "a Python iterator does nothing until it is iterated over"]
pub struct Batches<T> {
    rest: PyIter<T>,
    ready: VecDeque<T>,
    failed: Option<Box<Error>>,
    size: usize,
}

impl<T: FromPython> Iterator for Batches<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if let Some(item) = self.ready.pop_front() {
            return Some(Ok(item));
        }
        if let Some(error) = self.failed.take() {
            return Some(Err(*error));
        }
        let iterator = self.rest.iterator.as_ref();
        let Some(iterator) =
            iterator.filter(|iterator| Handle::reference(*iterator).session().is_elsewhere())
        else {
            return self.rest.next();
        };
        let asked = ops::next_batch(iterator, self.size, &mut self.ready);
        self.size = (self.size * 2).min(MOST);
        if !matches!(asked, Ok(false)) {
            self.rest.iterator = None;
        }
        self.failed = asked.err().map(Box::new);
        match self.ready.pop_front() {
            Some(item) => Some(Ok(item)),
            None => self.failed.take().map(|error| Err(*error)),
        }
    }
}

impl<T: FromPython> std::iter::FusedIterator for Batches<T> {}

impl<T> fmt::Debug for Batches<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("ready", &self.ready.len())
            .field("rest", &self.rest)
            .finish_non_exhaustive()
    }
}

/// The additional methods of generators; on other iterators they raise an `AttributeError`.
impl<T: FromPython> PyIter<T> {
    /// Resumes the generator with `value` as the result of its `yield`. Returns `None` when it has ended.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `AttributeError` if the iterator is not a generator, a `TypeError` if it has not
    /// been started and `value` is not `None`, or what the generator raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn send<'a>(&mut self, value: impl Arg<'a, Value>) -> Result<Option<T>> {
        static SITE: Site = Site::method("builtins", "object", "send");
        self.resume(&SITE, value.raw())
    }

    /// Raises `exception` at the generator's `yield`. Returns `None` when it has ended.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `AttributeError` if the iterator has no `throw`, or what the generator raises
    /// (`exception` itself if it does not catch it), and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn throw(&mut self, exception: &(impl Handle + IsA<BaseException>)) -> Result<Option<T>> {
        static SITE: Site = Site::method("builtins", "object", "throw");
        self.resume(&SITE, Raw::Object(exception.__object()))
    }

    /// Ends the generator by raising `GeneratorExit` at its `yield`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `AttributeError` if the iterator has no `close`, a `RuntimeError` if the generator
    /// goes on instead of ending, or what it raises while it cleans up, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn close(&mut self) -> Result<()> {
        static SITE: Site = Site::method("builtins", "object", "close");
        match self.iterator.take() {
            Some(iterator) => ops::method(&SITE, &iterator, []),
            None => Ok(()),
        }
    }

    fn resume(&mut self, site: &'static Site, argument: Raw<'_>) -> Result<Option<T>> {
        let Some(iterator) = &self.iterator else {
            return Ok(None);
        };
        let item = ops::method(site, iterator, [argument]);
        if item.is_err() {
            self.iterator = None;
        }
        match item {
            Err(error) if error.is::<StopIteration>() => Ok(None),
            item => item.map(Some),
        }
    }
}

impl<T: FromPython> std::iter::FusedIterator for PyIter<T> {}

/// `for x in &iterator` goes on with the same Python iterator, as Python's `for` does.
impl<T: FromPython> IntoIterator for &PyIter<T> {
    type Item = Result<T>;
    type IntoIter = PyIter<T>;

    fn into_iter(self) -> PyIter<T> {
        PyIter {
            iterator: self.iterator.clone(),
            failed: self.failed.clone(),
            item: PhantomData,
        }
    }
}

impl<T> fmt::Debug for PyIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.iterator {
            Some(iterator) => fmt::Debug::fmt(iterator, f),
            None => f.write_str("<exhausted>"),
        }
    }
}

/// Python's `for item in value`: plain data as well, the keys of a dict, the characters of text. If the value cannot be iterated over, the
/// first item is that error.
///
/// ```
/// use snakebridge::{Value, call};
///
/// let rows = call("json", "loads", ("[[1, 2], [3]]",))?;
/// let lengths = (&rows).into_iter().map(|row| row?.len());
/// assert_eq!(lengths.collect::<snakebridge::Result<Vec<_>>>()?, [2, 1]);
/// # Ok::<(), snakebridge::Error>(())
/// ```
impl IntoIterator for &Value {
    type Item = Result<Value>;
    type IntoIter = PyIter<Value>;
    fn into_iter(self) -> PyIter<Value> {
        PyIter::or_failed(call_as("builtins", "iter", (self,)))
    }
}

/// `iter(receiver)`.
///
/// # Errors
///
/// [`Error::Python`] with a `TypeError` if the object cannot be iterated over, or what its `__iter__` raises, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn iterate<T: FromPython>(receiver: &Object) -> Result<PyIter<T>> {
    ops::iter(receiver).map(PyIter::over)
}

/// The items of an iterator that has no `__iter__`.
pub fn iterate_next<T: FromPython>(receiver: &Object) -> PyIter<T> {
    PyIter::over(receiver.clone())
}
