//! Rust readers and writers as Python file objects.

use std::io::{self, Read, Write};

use parking_lot::Mutex;

use super::file::{BinaryFile, File, TextFile};
use crate::bridge::{Callback, FromPython, PyKind, Raw, Result, Returned};
use crate::conversions::dynamic;
use crate::interpreter::helper::Helper;

/// The name by which `import` finds the part written in Python.
const MODULE: &str = "_snakebridge_files";
static HELPER: Helper = Helper::new(
    c"_snakebridge_files",
    c"<snakebridge>/files.py",
    include_str!("files.py"),
);

impl File<[u8]> {
    /// A binary file object that reads from `source`, with a buffer.
    ///
    /// An error of `source` becomes an `OSError` in Python; a panic is handled as in any other closure.
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
    /// `flush` and `close` in Python flush `sink`.
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
    let source = Mutex::new(source);
    Callback::new(1, move |arguments| {
        let room = first(arguments)?.map_or(0, |room| room.min(AT_ONCE));
        let mut data = vec![0; room];
        Ok(
            match source
                .try_lock()
                .map_or_else(in_use, |mut source| source.read(&mut data))
            {
                Ok(count) => {
                    data.truncate(count);
                    Raw::Bytes(data.into())
                }
                Err(error) => Raw::Str(error.to_string().into()),
            },
        )
    })
}

/// The call that has it may be waiting for the interpreter, so waiting for it here could be a deadlock.
fn in_use<T>() -> io::Result<T> {
    Err(io::Error::other(
        "the Rust side of this file is in use by another call",
    ))
}

fn first(arguments: &[Returned<'_>]) -> Result<Option<usize>> {
    let room = arguments.first().map(i64::from_python).transpose()?;
    Ok(room.and_then(|room| usize::try_from(room).ok()))
}

fn writing(sink: impl Write + Send + 'static) -> Callback {
    let sink = Mutex::new(sink);
    Callback::new(1, move |arguments| {
        // `None` means flush.
        let done = match arguments.first().filter(|data| data.kind() != PyKind::None) {
            Some(data) => {
                let data = data.as_bytes()?;
                sink.try_lock()
                    .map_or_else(in_use, |mut sink| sink.write_all(&data))
            }
            None => sink.try_lock().map_or_else(in_use, |mut sink| sink.flush()),
        };
        Ok(match done {
            Ok(()) => Raw::None,
            Err(error) => Raw::Str(error.to_string().into()),
        })
    })
}
