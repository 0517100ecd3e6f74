//! `MemoryView`: items in another object's memory, read and written one by one or in ranges.

use super::buffer::Buffer;
use super::builtin::class;
use super::slice::Slice;
use crate::bridge::{PythonClass, Result, Site, Value, ops};
use crate::conversions::{Arg, ReadableBuffer, dynamic};

class! {
    /// A Python `memoryview`: items in another object's memory. While the view exists, that object cannot be resized;
    /// [`release`](MemoryView::release) ends that.
    MemoryView: Buffer = "memoryview" [Buffer]
}

impl MemoryView {
    /// A view of the whole buffer.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if the object has no buffer or a `ValueError` if
    /// that was released or closed, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(buffer: impl Arg<'a, ReadableBuffer>) -> Result<MemoryView> {
        static SITE: Site = Site::function("builtins", "memoryview");
        ops::call(&SITE, [buffer.raw()])
    }

    /// Releases the buffer: the view can no longer be used, and the viewed object may be resized again. Releasing it
    /// again does nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `BufferError` while an object other than a `memoryview` uses
    /// its memory, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn release(&self) -> Result<()> {
        dynamic::method_as(self, "release", ())
    }

    /// The number of items along the first dimension.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
    pub fn len(&self) -> Result<usize> {
        dynamic::method_as(self, "__len__", ())
    }

    /// The total size of all items in bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn nbytes(&self) -> Result<usize> {
        dynamic::attr_as(self, "nbytes")
    }

    /// The format of an item in the notation of Python's `struct`: `B` for a byte.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn format(&self) -> Result<String> {
        dynamic::attr_as(self, "format")
    }

    /// The size of one item in bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn itemsize(&self) -> Result<usize> {
        dynamic::attr_as(self, "itemsize")
    }

    /// The same memory with items of another format. One of the two formats must be bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if neither format is bytes or the memory is not
    /// contiguous, and a `ValueError` if the format is unknown or the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn cast(&self, format: &str) -> Result<MemoryView> {
        dynamic::method_as(self, "cast", (format,))
    }

    /// A read-only view of the same memory.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the view was released, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn toreadonly(&self) -> Result<MemoryView> {
        dynamic::method_as(self, "toreadonly", ())
    }

    /// The item at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with an `IndexError` if `index` is out of range, a
    /// `NotImplementedError` for a view of several dimensions or of a format that Python cannot read, and a
    /// `ValueError` if the view was released, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_item<'a>(&self, index: impl Arg<'a, i64>) -> Result<Value> {
        static SITE: Site = Site::method("builtins", "memoryview", "__getitem__");
        ops::method(&SITE, self.__object(), [index.raw()])
    }

    /// Replaces the item at `index`; a negative index counts from the end.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if the view is read-only or `item` is of another
    /// type than the format requires, a `ValueError` if `item` does not fit the format, and otherwise as for
    /// [`get_item`](Self::get_item), and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_item<'a>(&self, index: impl Arg<'a, i64>, item: impl Arg<'a, Value>) -> Result<()> {
        static SITE: Site = Site::method("builtins", "memoryview", "__setitem__");
        ops::method(&SITE, self.__object(), [index.raw(), item.raw()])
    }

    /// A view of the items in this range.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `ValueError` if the step of the range is 0 or the view was
    /// released, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_slice<'a>(&self, range: impl Arg<'a, Slice>) -> Result<MemoryView> {
        static SITE: Site = Site::method("builtins", "memoryview", "__getitem__");
        ops::method(&SITE, self.__object(), [range.raw()])
    }

    /// The items as Python values: a list, nested for several dimensions.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `NotImplementedError` for a format that Python cannot read, and
    /// a `ValueError` if the view was released, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn tolist(&self) -> Result<Value> {
        dynamic::method(self, "tolist", ())
    }
}
