//! `File`: Python file objects, of text or of bytes, whatever they read from or write to.

use std::borrow::Cow;
use std::io;

use super::builtin::value_handle;
use super::iter::PyIter;
use crate::bridge::{ClassDef, Error, FromPython, Object, PyKind, PythonClass, Result, Returned, Site, ops};
use crate::conversions::{AnyStr, Arg, Iterable, dynamic};

value_handle! {
    /// A Python file object: `File<str>` reads and writes text, `File<[u8]>` bytes.
    ///
    /// Stubs declare these as `IO[str]`, `TextIO`, `IO[bytes]` and `BinaryIO`: files, buffers in memory, members of an
    /// archive, pipes of a process. `from_reader` and `from_writer` make one from a Rust reader or writer.
    ///
    /// ```
    /// use snakebridge::{call_as, types::TextFile};
    ///
    /// let file: TextFile = call_as("io", "StringIO", ("one\ntwo\n",))?;
    /// assert_eq!(file.readline()?, "one\n");
    /// let rest: Vec<String> = (&file).into_iter().collect::<Result<_, _>>()?;
    /// assert_eq!(rest, ["two\n"]);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    File<A: ?Sized> is an instance of "builtins" "object"
}

/// A text file object: `IO[str]`, `TextIO`.
pub type TextFile = File<str>;
/// A binary file object: `IO[bytes]`, `BinaryIO`.
pub type BinaryFile = File<[u8]>;

static TEXT: ClassDef = ClassDef::new("io", "TextIOBase");
static ANY: ClassDef = ClassDef::new("io", "IOBase");

impl<A: AnyStr + ?Sized> File<A> {
    /// Reads everything up to the end of the file.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the file is closed, an `io.UnsupportedOperation` (an `OSError`) if it
    /// is not open for reading, or an `OSError` of the system, and the
    /// [errors of every call](crate::Error#errors-of-every-call). A non-blocking binary file fails with
    /// [`Error::TypeMismatch`] while there is nothing to read.
    pub fn read(&self) -> Result<A::Owned> {
        dynamic::method_as(&self.0, "read", ())
    }

    /// Reads at most `size` characters or bytes; the result is empty at the end of the file.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn read_at_most(&self, size: usize) -> Result<A::Owned> {
        dynamic::method_as(&self.0, "read", (size,))
    }

    /// Reads the next line, including its line end; the result is empty at the end of the file.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn readline(&self) -> Result<A::Owned> {
        dynamic::method_as(&self.0, "readline", ())
    }

    /// An iterator over the remaining lines, each including its line end.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read); an error during the iteration is its last element.
    pub fn lines(&self) -> Result<PyIter<A::Owned>> {
        super::iter::iterate(&self.0)
    }

    /// Writes the data and returns how much was written, in characters or bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the file is closed, an `io.UnsupportedOperation` (an `OSError`) if it
    /// is not open for writing, or an `OSError` of the system, and the
    /// [errors of every call](crate::Error#errors-of-every-call). A non-blocking raw file fails with
    /// [`Error::TypeMismatch`] while nothing can be written.
    pub fn write(&self, data: &A) -> Result<usize> {
        static SITE: Site = Site::method("io", "IOBase", "write");
        ops::method(&SITE, &self.0, [data.raw()])
    }

    /// Writes all of these; no line ends are added.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write), and [`Error::Python`] with what iterating over `lines` raises.
    pub fn writelines<'a>(&self, lines: impl Arg<'a, Iterable<A::Owned>>) -> Result<()> {
        static SITE: Site = Site::method("io", "IOBase", "writelines");
        ops::method(&SITE, &self.0, [lines.raw()])
    }

    /// Passes buffered data to the operating system.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the file is closed or an `OSError` of the system, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn flush(&self) -> Result<()> {
        dynamic::method_as(&self.0, "flush", ())
    }

    /// Closes the file. Closing it again does nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `OSError` if buffered data cannot be written, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn close(&self) -> Result<()> {
        dynamic::method_as(&self.0, "close", ())
    }

    /// Whether it is closed.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn closed(&self) -> Result<bool> {
        dynamic::attr_as(&self.0, "closed")
    }

    /// The position: a number of bytes, or for text an opaque number.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with a `ValueError` if the file is closed or an `OSError` if it has no position,
    /// [`Error::Other`] if the position is negative, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn tell(&self) -> Result<u64> {
        let position: i64 = dynamic::method_as(&self.0, "tell", ())?;
        u64::try_from(position).map_err(Error::other)
    }

    /// Moves to a position that [`tell`](Self::tell) returned, or to 0, and returns it.
    ///
    /// # Errors
    ///
    /// Those of [`tell`](Self::tell), and [`Error::Python`] with a `ValueError` or an `OSError` if there is no such
    /// position.
    pub fn seek(&self, position: u64) -> Result<u64> {
        let _: Object = dynamic::method_as(&self.0, "seek", (position,))?;
        self.tell()
    }

    /// The name of the file, or its descriptor, or `None` if it has neither.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn name(&self) -> Result<crate::bridge::Value> {
        dynamic::attr_as(&self.0, "name").or_else(|error| {
            if error.is::<super::exceptions::AttributeError>() {
                Ok(crate::bridge::Value::None)
            } else {
                Err(error)
            }
        })
    }

    /// The file descriptor of the operating system.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `OSError` if the file has none or a `ValueError` if it is closed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn fileno(&self) -> Result<i64> {
        dynamic::method_as(&self.0, "fileno", ())
    }

    /// Runs `body` with the file and closes it afterwards, even after an error or a panic.
    ///
    /// # Errors
    ///
    /// The error of `body`, or what closing the file raises; and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn with<R>(&self, body: impl FnOnce(Self) -> Result<R>) -> Result<R> {
        super::context::with_context(self, body)
    }
}

impl<A: AnyStr + ?Sized> FromPython for File<A> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if is_text(value)? == Some(A::IS_TEXT) {
            Ok(Self::__from_object(value.object()))
        } else {
            Err(value.mismatch(&Self::expected()))
        }
    }
    fn expected() -> Cow<'static, str> {
        let name = if A::IS_TEXT {
            "a file of text"
        } else {
            "a file of bytes"
        };
        name.into()
    }
}

/// Whether a file object is a text file; `None` if it is not a file object.
///
/// There is no common base class. An object that is not derived from `io.IOBase` is a file if it has `read` or `write`,
/// and a text file if it also has an `encoding`.
fn is_text(value: &Returned<'_>) -> Result<Option<bool>> {
    if value.kind() != PyKind::Other {
        return Ok(None);
    }
    if value.is_instance(&ANY)? {
        return value.is_instance(&TEXT).map(Some);
    }
    let has = |name: &str| value.attr(name, &mut |_| Ok(())).is_ok();
    Ok((has("read") || has("write")).then(|| has("encoding")))
}

impl<A: AnyStr + ?Sized> IntoIterator for &File<A> {
    type Item = Result<A::Owned>;
    type IntoIter = PyIter<A::Owned>;
    fn into_iter(self) -> PyIter<A::Owned> {
        PyIter::or_failed(self.lines())
    }
}

impl<A: AnyStr + ?Sized> IntoIterator for File<A> {
    type Item = Result<A::Owned>;
    type IntoIter = PyIter<A::Owned>;
    fn into_iter(self) -> PyIter<A::Owned> {
        PyIter::or_failed(self.lines())
    }
}

impl io::Read for File<[u8]> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let data = self.read_at_most(buffer.len())?;
        match buffer.get_mut(..data.len()) {
            Some(place) => place.copy_from_slice(&data),
            None => return Err(io::Error::other("the file returned more bytes than requested")),
        }
        Ok(data.len())
    }
}

impl io::Write for File<[u8]> {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        Ok(File::write(self, data)?)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(File::flush(self)?)
    }
}

impl io::Seek for File<[u8]> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        let (offset, whence) = match to {
            io::SeekFrom::Start(position) => (i64::try_from(position).map_err(io::Error::other)?, 0),
            io::SeekFrom::Current(offset) => (offset, 1),
            io::SeekFrom::End(offset) => (offset, 2),
        };
        let position: Result<i64> = dynamic::method_as(&self.0, "seek", (offset, whence));
        u64::try_from(position?).map_err(io::Error::other)
    }
}
