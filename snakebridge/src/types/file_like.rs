//! Rust readers and writers as Python file objects.

use std::io::{self, Read, Write};

use super::file::{BinaryFile, File, TextFile};
use super::io_error;
use crate::bridge::{Callback, FromPython, PyKind, Raw, Result, Returned};
use crate::conversions::dynamic;
use crate::interpreter::helper::Helper;
use crate::interpreter::turn::Turn;

/// The name by which `import` finds the part written in Python.
const MODULE: &str = "_snakebridge_files";
static HELPER: Helper = Helper::new(
    "_snakebridge_files",
    "<snakebridge>/files.py",
    include_str!("files.py"),
);

impl File<[u8]> {
    /// A binary file object that reads from `source`, with a buffer.
    ///
    /// An error of `source` becomes the `OSError` that Python has for its kind, with the error number where there is one: a
    /// `BrokenPipe` is a `BrokenPipeError`, a `TimedOut` a `TimeoutError`, a `WouldBlock` a `BlockingIOError`. An
    /// [`Error::Python`](crate::Error::Python) inside of it is raised as it was. `Interrupted` is tried again, and a panic
    /// handled as in any other closure.
    ///
    /// `source` is read, and dropped, with the interpreter released, like a [`callback`](crate::callback): it may wait for
    /// other threads. Threads of Python that read take turns.
    ///
    /// ```
    /// use snakebridge::{call_as, types::BinaryFile};
    /// use std::collections::HashMap;
    ///
    /// let file = BinaryFile::from_reader(&b"{\"a\": [1, 2]}"[..])?;
    /// let sum: i64 = call_as::<HashMap<String, Vec<i64>>>("json", "load", (&file,))?["a"].iter().sum();
    /// assert_eq!(sum, 3);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn from_reader(source: impl Read + Send + 'static) -> Result<BinaryFile> {
        make("reader", reading(source))
    }

    /// A binary file object that writes to `sink` without a buffer; wrap `sink` in a [`std::io::BufWriter`] for many
    /// small writes.
    ///
    /// `flush` and `close` in Python flush `sink`. Errors are those of [`from_reader`](Self::from_reader); the
    /// `characters_written` of a `BlockingIOError` are how many bytes `sink` took. `sink` is written to with the interpreter
    /// released, as a source is read.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn from_writer(sink: impl Write + Send + 'static) -> Result<BinaryFile> {
        make("writer", writing(sink))
    }
}

impl File<str> {
    /// A text file object that reads from `source`, which must be UTF-8. Line ends are not translated.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call). Bytes that are not UTF-8 raise a
    /// `UnicodeDecodeError` when they are read.
    pub fn from_reader(source: impl Read + Send + 'static) -> Result<TextFile> {
        make("text_reader", reading(source))
    }

    /// A text file object that writes to `sink` in UTF-8. Line ends are not translated.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn from_writer(sink: impl Write + Send + 'static) -> Result<TextFile> {
        make("text_writer", writing(sink))
    }
}

/// An instance of the class `name` of the Python module, around one callback.
fn make<F: FromPython>(name: &str, callback: Callback) -> Result<F> {
    HELPER.make_importable()?;
    dynamic::call_as(MODULE, name, (callback,))
}

/// The most that is read at once, even if Python has room for more.
const AT_ONCE: usize = 1 << 20;

fn reading(source: impl Read + Send + 'static) -> Callback {
    let source = Turn::new(source);
    Callback::reading(1, move |arguments, holding| {
        let room = first(arguments)?.map_or(0, |room| room.min(AT_ONCE));
        let mut data = vec![0; room];
        let read = source
            .run(holding, |source| persistent(|| source.read(&mut data)))
            .unwrap_or_else(in_use);
        match read {
            Ok(count) => {
                data.truncate(count);
                Ok(Raw::Bytes(data.into()))
            }
            Err(error) => io_error::to_python(&error, 0),
        }
    })
}

/// The call that is running here uses it.
fn in_use<T>() -> io::Result<T> {
    Err(io::Error::other(
        "the Rust side of this file uses the file itself",
    ))
}

fn first(arguments: &[Returned<'_>]) -> Result<Option<usize>> {
    let room = arguments.first().map(i64::from_python).transpose()?;
    Ok(room.and_then(|room| usize::try_from(room).ok()))
}

fn writing(sink: impl Write + Send + 'static) -> Callback {
    let sink = Turn::new(sink);
    Callback::reading(1, move |arguments, holding| {
        // `None` means flush.
        let mut done = 0;
        let result = match arguments.first().filter(|data| data.kind() != PyKind::None) {
            Some(data) => {
                let data = data.as_bytes()?;
                sink.run(holding, |sink| write_all(sink, &data, &mut done))
            }
            None => sink.run(holding, |sink| persistent(|| sink.flush())),
        };
        let result = result.unwrap_or_else(in_use);
        match result {
            Ok(()) => Ok(Raw::None),
            Err(error) => io_error::to_python(&error, done),
        }
    })
}

/// `io::Write::write_all` that says how far it came.
fn write_all(sink: &mut impl Write, data: &[u8], done: &mut usize) -> io::Result<()> {
    while let Some(rest) = data.get(*done..).filter(|rest| !rest.is_empty()) {
        match persistent(|| sink.write(rest))? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            count => *done += count,
        }
    }
    Ok(())
}

/// Does it again where it was interrupted, as everything does in the standard library.
fn persistent<T>(mut body: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match body() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
