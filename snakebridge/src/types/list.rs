//! Live handles of `list` and `tuple`: changes made through them are made in Python.

use super::builtin::{builtin, into_iterator, member};
use super::iter::PyIter;
use super::slice::Slice;
use crate::bridge::{FromPython, PythonClass, Result, Value, ops};
use crate::conversions::from_python::is_mutable_sequence;
use crate::conversions::{Arg, Iterable};

builtin! {
    /// A live Python `list` of `T`. [`to_vec`](List::to_vec) makes a copy.
    ///
    /// Any sequence that can be changed is one: a `deque` or a `UserList`. A method that it does not have raises an `AttributeError`.
    List<T>(T) = "list", "list" or is_mutable_sequence
}
into_iterator!(List<T> yields T);

impl List<Value> {
    /// A new list of anything: Python's `["a", 5, x]`, whose items may be of several types, handles among them. They are in a tuple; an
    /// array or a `Vec` goes as well.
    ///
    /// ```
    /// use snakebridge::types::List;
    ///
    /// let inner = List::<i64>::new([1, 2])?;
    /// assert_eq!(List::of(("a", 5, &inner))?.to_string(), "['a', 5, [1, 2]]");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what iterating over `items` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn of<'a>(items: impl Arg<'a, Iterable<Value>>) -> Result<Self> {
        Self::new(items)
    }
}

impl<T: FromPython + Send + Sync + 'static> List<T> {
    /// A new list with these elements.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what iterating over `items` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(items: impl Arg<'a, Iterable<T>>) -> Result<Self> {
        static SITE: crate::bridge::Site = crate::bridge::Site::function("builtins", "list");
        ops::call(&SITE, [items.raw()])
    }

    /// Appends an element.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn append<'a>(&self, item: impl Arg<'a, T>) -> Result<()> {
        member!("list"."append", self, item.raw())
    }

    /// Appends these elements.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what iterating over `items` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn extend<'a>(&self, items: impl Arg<'a, Iterable<T>>) -> Result<()> {
        member!("list"."extend", self, items.raw())
    }

    /// Inserts an element before `index`. A negative index counts from the end; an index beyond either end means that
    /// end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `OverflowError` if `index` does not fit 64 bits, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn insert<'a>(&self, index: impl Arg<'a, i64>, item: impl Arg<'a, T>) -> Result<()> {
        member!("list"."insert", self, index.raw(), item.raw())
    }

    /// Removes and returns the last element.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if the list is empty, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn pop(&self) -> Result<T> {
        member!("list"."pop", self)
    }

    /// Removes and returns the element at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn pop_index<'a>(&self, index: impl Arg<'a, i64>) -> Result<T> {
        member!("list"."pop", self, index.raw())
    }

    /// Removes the first element equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if there is none or what the `__eq__` of an
    /// element raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn remove<'a>(&self, item: impl Arg<'a, T>) -> Result<()> {
        member!("list"."remove", self, item.raw())
    }

    /// The index of the first element equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if there is none or what the `__eq__` of an
    /// element raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn index<'a>(&self, item: impl Arg<'a, T>) -> Result<i64> {
        member!("list"."index", self, item.raw())
    }

    /// The number of elements equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the `__eq__` of an element raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn count<'a>(&self, item: impl Arg<'a, T>) -> Result<i64> {
        member!("list"."count", self, item.raw())
    }

    /// Removes all elements.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn clear(&self) -> Result<()> {
        member!("list"."clear", self)
    }

    /// A new list with the same elements.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn copy(&self) -> Result<Self> {
        member!("list"."copy", self)
    }

    /// Reverses the list in place.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn reverse(&self) -> Result<()> {
        member!("list"."reverse", self)
    }

    /// Sorts the list in place, in ascending order.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if two elements cannot be compared or what their
    /// `__lt__` raises, and the [errors of every call](crate::Error#errors-of-every-call). The list may be partly
    /// sorted then.
    pub fn sort(&self) -> Result<()> {
        member!("list"."sort", self)
    }

    /// The number of elements.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
    pub fn len(&self) -> Result<usize> {
        member!("list"."__len__", self)
    }

    /// The element at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_item<'a>(&self, index: impl Arg<'a, i64>) -> Result<T> {
        member!("list"."__getitem__", self, index.raw())
    }

    /// A new list with the elements in this range.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the step of the range is 0, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_slice<'a>(&self, range: impl Arg<'a, Slice>) -> Result<Self> {
        member!("list"."__getitem__", self, range.raw())
    }

    /// Replaces the element at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_item<'a>(&self, index: impl Arg<'a, i64>, item: impl Arg<'a, T>) -> Result<()> {
        member!("list"."__setitem__", self, index.raw(), item.raw())
    }

    /// Replaces the elements in this range by others, which may be fewer or more unless the range has a step.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the step of the range is 0, or if it has
    /// another step than 1 and the number of `items` differs from that of the elements, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_slice<'a>(&self, range: impl Arg<'a, Slice>, items: impl Arg<'a, Iterable<T>>) -> Result<()> {
        member!("list"."__setitem__", self, range.raw(), items.raw())
    }

    /// Removes the elements in this range.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the step of the range is 0, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn del_slice<'a>(&self, range: impl Arg<'a, Slice>) -> Result<()> {
        member!("list"."__delitem__", self, range.raw())
    }

    /// Removes the element at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn del_item<'a>(&self, index: impl Arg<'a, i64>) -> Result<()> {
        member!("list"."__delitem__", self, index.raw())
    }

    /// Whether an element is equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the `__eq__` of an element raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn contains<'a>(&self, item: impl Arg<'a, T>) -> Result<bool> {
        member!("list"."__contains__", self, item.raw())
    }

    /// An iterator over the elements.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn iter(&self) -> Result<PyIter<T>> {
        super::iter::iterate(self.__object())
    }

    /// A copy of the elements.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow) or
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue), with its path, if an element cannot be read as
    /// `T`, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn to_vec(&self) -> Result<Vec<T>> {
        member!("list"."copy", self)
    }
}

builtin! {
    /// A live Python `tuple` whose members are all `T`. As an argument kind it is `tuple[T, ...]`, which Rust tuples,
    /// arrays, slices and collections fit.
    PyTuple<T>(T) = "tuple", "tuple"
}
into_iterator!(PyTuple<T> yields T);

impl<T: FromPython + Send + Sync + 'static> PyTuple<T> {
    /// A new tuple with these members.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what iterating over `items` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(items: impl Arg<'a, Iterable<T>>) -> Result<Self> {
        static SITE: crate::bridge::Site = crate::bridge::Site::function("builtins", "tuple");
        ops::call(&SITE, [items.raw()])
    }

    /// The number of members.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
    pub fn len(&self) -> Result<usize> {
        member!("tuple"."__len__", self)
    }

    /// The member at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_item<'a>(&self, index: impl Arg<'a, i64>) -> Result<T> {
        member!("tuple"."__getitem__", self, index.raw())
    }

    /// A new tuple with the members in this range.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the step of the range is 0, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_slice<'a>(&self, range: impl Arg<'a, Slice>) -> Result<Self> {
        member!("tuple"."__getitem__", self, range.raw())
    }

    /// Whether a member is equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the `__eq__` of a member raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn contains<'a>(&self, item: impl Arg<'a, T>) -> Result<bool> {
        member!("tuple"."__contains__", self, item.raw())
    }

    /// The index of the first member equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if there is none or what the `__eq__` of a member
    /// raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn index<'a>(&self, item: impl Arg<'a, T>) -> Result<i64> {
        member!("tuple"."index", self, item.raw())
    }

    /// The number of members equal to `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the `__eq__` of a member raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn count<'a>(&self, item: impl Arg<'a, T>) -> Result<i64> {
        member!("tuple"."count", self, item.raw())
    }

    /// An iterator over the members.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn iter(&self) -> Result<PyIter<T>> {
        super::iter::iterate(self.__object())
    }

    /// A copy of the members.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow) or
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if a member cannot be read as `T`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn to_vec(&self) -> Result<Vec<T>> {
        self.iter()?.collect()
    }
}
