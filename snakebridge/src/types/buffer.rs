//! `Buffer` and `ByteArray`: Python memory, read and written by copying bytes.
//! Rust code never gets a reference into memory that others may change.

use std::borrow::Cow;

use super::builtin::class;
use super::memory_view::MemoryView;
use super::scalar_handles::PyBytes;
use super::slice::Slice;
use crate::bridge::raw::New;
use crate::bridge::{
    ClassDef, Error, FromPython, IsA, Object, PythonClass, Raw, Result, Returned, Site, ops,
};
use crate::conversions::arg::give::{Give, Known, Stands, handles, stands};
use crate::conversions::arg::{Element, fits};
use crate::conversions::arm::{Arm, In, TakesClasses};
use crate::conversions::check::Check;
use crate::conversions::{Arg, ArgKind, Kinded, ReadableBuffer, dynamic};
use crate::interpreter::attached;

/// A Python object that supports the buffer protocol: `bytearray`, `memoryview`, `array.array`, `mmap.mmap`, `bytes`.
///
/// Stubs call this type `Buffer`. Its bytes are the raw memory, whatever the type of its items.
///
/// ```
/// use snakebridge::types::ByteArray;
///
/// let buffer = ByteArray::zeroed(4)?;
/// buffer.copy_from_slice(1, b"ab")?;
/// assert_eq!(buffer.to_vec()?, b"\0ab\0");
/// assert!(buffer.copy_from_slice(3, b"ab").is_err());
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone)]
pub struct Buffer(Object);

/// The kind of a parameter that Python writes bytes to: a handle of a [`Writable`] object.
#[derive(Clone, Copy, Debug)]
pub enum WritableBuffer {}

/// `Self` refers to a Python object that can be written to.
#[diagnostic::on_unimplemented(
    message = "Python writes to this argument, and it cannot write to a `{Self}`",
    label = "expected a reference to the handle of a Python buffer",
    note = "pass a `&ByteArray` (made by `ByteArray::zeroed(length)` or `ByteArray::new(bytes)`), a `&MemoryView`, an `array.array` or a \
            `mmap.mmap`; `to_vec()` copies the bytes out of it"
)]
pub trait Writable<'a> {
    #[doc(hidden)]
    fn buffer(self) -> Raw<'a>;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a, Class: Stands<Buffer>>> Writable<'a> for X {
    fn buffer(self) -> Raw<'a> {
        <X::Class as Known>::checked::<WritableBuffer>(self.give())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Writable<'a>> Arg<'a, WritableBuffer> for T {
    fn raw(self) -> Raw<'a> {
        self.buffer()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a, Class: Stands<Buffer>>> Arg<'a, Option<WritableBuffer>> for X {
    fn raw(self) -> Raw<'a> {
        <X::Class as Known>::checked::<Option<WritableBuffer>>(self.give())
    }
}

class! {
    /// A Python `bytearray`: bytes that both Rust and Python can change.
    ByteArray: Buffer = "bytearray" [Buffer]
}
impl Buffer {
    /// The size in bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the buffer was released or closed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn byte_len(&self) -> Result<usize> {
        self.viewed(MemoryView::nbytes)
    }

    /// Whether the memory is read-only.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the buffer was released or closed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn is_readonly(&self) -> Result<bool> {
        self.viewed(|view| dynamic::attr_as(view, "readonly"))
    }

    /// A copy of the bytes, in the order of the items even if these are not contiguous.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the buffer was released or closed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn to_vec(&self) -> Result<Vec<u8>> {
        self.viewed(|view| dynamic::method_as(view, "tobytes", ()))
    }

    /// Overwrites the bytes from `offset` on. If this fails, nothing is written.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the bytes reach beyond the end; [`Error::Python`] with a `TypeError` if the
    /// buffer is read-only or not contiguous, and with a `ValueError` if it was released or closed; and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn copy_from_slice(&self, offset: usize, bytes: &[u8]) -> Result<()> {
        self.viewed(|view| {
            let length = view.nbytes()?;
            let Some(end) = offset.checked_add(bytes.len()).filter(|end| *end <= length) else {
                return Err(Error::UnsupportedValue {
                    kind: crate::bridge::ErrorKind::OutOfRange,
                    path: String::new(),
                    message: format!(
                        "{} bytes at {offset} reach beyond the {length} of the buffer",
                        bytes.len()
                    ),
                });
            };
            // Python has no zero-byte views of an empty buffer.
            if length == 0 {
                return Ok(());
            }
            let flat = view.cast("B")?;
            let written = dynamic::method(&flat, "__setitem__", (offset..end, bytes));
            flat.release()?;
            written.map(|_| ())
        })
    }

    /// Runs `body` with a view of the buffer, which is released afterwards, because a buffer with a view cannot change
    /// its size.
    fn viewed<R>(&self, body: impl FnOnce(&MemoryView) -> Result<R>) -> Result<R> {
        attached(|| {
            let view = MemoryView::new(self)?;
            let result = body(&view);
            view.release()?;
            result
        })
    }
}

impl ByteArray {
    /// A new `bytearray` with a copy of these bytes.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn new(bytes: &[u8]) -> Result<ByteArray> {
        static SITE: Site = Site::function("builtins", "bytearray");
        ops::call(&SITE, [Raw::Bytes(bytes.into())])
    }

    /// A new `bytearray` of `length` zero bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `MemoryError` or an `OverflowError` if there is not that much memory, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn zeroed(length: usize) -> Result<ByteArray> {
        static SITE: Site = Site::function("builtins", "bytearray");
        ops::call(&SITE, [Arg::<i64>::raw(length)])
    }

    /// The number of bytes.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
    pub fn len(&self) -> Result<usize> {
        dynamic::method_as(self, "__len__", ())
    }

    /// Appends these bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `BufferError` while something views the `bytearray`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn extend<'a>(&self, bytes: impl Arg<'a, ReadableBuffer>) -> Result<()> {
        static SITE: Site = Site::method("builtins", "bytearray", "extend");
        ops::method(&SITE, self.__object(), [bytes.raw()])
    }

    /// A copy of the bytes in this range.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the step of the range is 0, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_slice<'a>(&self, range: impl Arg<'a, Slice>) -> Result<ByteArray> {
        static SITE: Site = Site::method("builtins", "bytearray", "__getitem__");
        ops::method(&SITE, self.__object(), [range.raw()])
    }

    /// Replaces the bytes in this range by others, which may be fewer or more unless the range has a step.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the step of the range is 0, or if it has another step than 1 and the
    /// number of bytes differs; with a `BufferError` if the size would change while something views the `bytearray`,
    /// and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_slice<'a>(
        &self,
        range: impl Arg<'a, Slice>,
        bytes: impl Arg<'a, ReadableBuffer>,
    ) -> Result<()> {
        static SITE: Site = Site::method("builtins", "bytearray", "__setitem__");
        ops::method(&SITE, self.__object(), [range.raw(), bytes.raw()])
    }

    /// Appends a byte.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `BufferError` while something views the `bytearray`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn push(&self, byte: u8) -> Result<()> {
        dynamic::method_as(self, "append", (i64::from(byte),))
    }

    /// Removes all bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `BufferError` while something views the `bytearray`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn clear(&self) -> Result<()> {
        dynamic::method_as(self, "clear", ())
    }
}

impl PythonClass for Buffer {
    fn __class() -> &'static ClassDef {
        static OBJECT: ClassDef = ClassDef::new("builtins", "object");
        &OBJECT
    }
    fn __from_object(object: Object) -> Self {
        Buffer(object)
    }
    fn __object(&self) -> &Object {
        &self.0
    }
}

impl IsA<Object> for Buffer {}
handles! { [] Buffer; }
#[diagnostic::do_not_recommend]
impl<U: TakesClasses> Arm<U> for Buffer where Buffer: In<U::Set> {}

#[diagnostic::do_not_recommend]
impl Kinded for Buffer {
    type Kind = Buffer;
}

impl std::ops::Deref for Buffer {
    type Target = Object;
    fn deref(&self) -> &Object {
        &self.0
    }
}

impl std::fmt::Display for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Debug for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.0, f)
    }
}

impl FromPython for Buffer {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.is_buffer() {
            Ok(Buffer(value.object()))
        } else {
            Err(value.mismatch(&Self::expected()))
        }
    }

    fn expected() -> Cow<'static, str> {
        "an object with the buffer protocol".into()
    }
}

fits! {
    [] &'a PyBytes => ReadableBuffer, b => Raw::Object(b.__object());
}
stands! { [] [Class: Stands<Buffer>] => ReadableBuffer; }

/// Kinds of anything that has the buffer protocol.
macro_rules! buffers {
    ($($kind:ty)*) => { $(
        impl Check for $kind {
            fn check(value: &Returned<'_>) -> Result<()> {
                Buffer::from_python(value).map(drop)
            }
            fn declared() -> Cow<'static, str> {
                Buffer::expected()
            }
        }
    )* };
}
buffers!(ReadableBuffer WritableBuffer);

#[diagnostic::do_not_recommend]
impl<'a, T> Element<'a, ReadableBuffer> for T
where
    &'a T: Give<'a, Class: Stands<Buffer>>,
    T: 'a,
{
    fn element(&'a self) -> Raw<'a> {
        <<&'a T as Give<'a>>::Class as Known>::checked::<ReadableBuffer>(self.give())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T> Element<'a, WritableBuffer> for T
where
    &'a T: Give<'a, Class: Stands<Buffer>>,
    T: 'a,
{
    fn element(&'a self) -> Raw<'a> {
        <<&'a T as Give<'a>>::Class as Known>::checked::<WritableBuffer>(self.give())
    }
}

impl ArgKind for WritableBuffer {
    type Given<'a> = &'a Buffer;
}

/// Rust bytes, copied into a new object of the class.
macro_rules! copied {
    ($($kind:ty)*) => { $(
        fits! {
            [] &'a [u8] => $kind, b => copied::<$kind>(b.into());
            [const N: usize] &'a [u8; N] => $kind, b => copied::<$kind>(b[..].into());
            [] &'a Vec<u8> => $kind, b => copied::<$kind>(b.into());
            [] Vec<u8> => $kind, b => copied::<$kind>(b.into());
        }
    )* };
}
copied!(ByteArray MemoryView);

fn copied<C: PythonClass>(bytes: Cow<'_, [u8]>) -> Raw<'_> {
    New::of(C::__class(), vec![Raw::Bytes(bytes)]).into()
}
