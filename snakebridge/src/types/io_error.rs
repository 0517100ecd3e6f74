//! `io::Error` as the `OSError` that Python would raise, and Python's exceptions as the `io::Error` that Rust would return.

use std::io::{self, ErrorKind};

use crate::bridge::{Error, Raw};

/// The kinds that have an error number, by its name in Python's `errno`. Numbers differ from system to system.
const NUMBERS: [(ErrorKind, &str); 31] = [
    (ErrorKind::NotFound, "ENOENT"),
    (ErrorKind::PermissionDenied, "EACCES"),
    (ErrorKind::ConnectionRefused, "ECONNREFUSED"),
    (ErrorKind::ConnectionReset, "ECONNRESET"),
    (ErrorKind::ConnectionAborted, "ECONNABORTED"),
    (ErrorKind::HostUnreachable, "EHOSTUNREACH"),
    (ErrorKind::NetworkUnreachable, "ENETUNREACH"),
    (ErrorKind::NetworkDown, "ENETDOWN"),
    (ErrorKind::NotConnected, "ENOTCONN"),
    (ErrorKind::AddrInUse, "EADDRINUSE"),
    (ErrorKind::AddrNotAvailable, "EADDRNOTAVAIL"),
    (ErrorKind::BrokenPipe, "EPIPE"),
    (ErrorKind::AlreadyExists, "EEXIST"),
    (ErrorKind::WouldBlock, "EAGAIN"),
    (ErrorKind::TimedOut, "ETIMEDOUT"),
    (ErrorKind::Interrupted, "EINTR"),
    (ErrorKind::InvalidInput, "EINVAL"),
    (ErrorKind::OutOfMemory, "ENOMEM"),
    (ErrorKind::NotADirectory, "ENOTDIR"),
    (ErrorKind::IsADirectory, "EISDIR"),
    (ErrorKind::DirectoryNotEmpty, "ENOTEMPTY"),
    (ErrorKind::ReadOnlyFilesystem, "EROFS"),
    (ErrorKind::StaleNetworkFileHandle, "ESTALE"),
    (ErrorKind::StorageFull, "ENOSPC"),
    (ErrorKind::NotSeekable, "ESPIPE"),
    (ErrorKind::QuotaExceeded, "EDQUOT"),
    (ErrorKind::FileTooLarge, "EFBIG"),
    (ErrorKind::ResourceBusy, "EBUSY"),
    (ErrorKind::ExecutableFileBusy, "ETXTBSY"),
    (ErrorKind::Deadlock, "EDEADLK"),
    (ErrorKind::TooManyLinks, "EMLINK"),
];

/// Classes that say the kind by themselves; the number of an `ssl.SSLError` is none of the system's.
const CLASSES: [(&str, ErrorKind); 24] = [
    ("FileNotFoundError", ErrorKind::NotFound),
    ("PermissionError", ErrorKind::PermissionDenied),
    ("ConnectionRefusedError", ErrorKind::ConnectionRefused),
    ("ConnectionResetError", ErrorKind::ConnectionReset),
    ("ConnectionAbortedError", ErrorKind::ConnectionAborted),
    ("BrokenPipeError", ErrorKind::BrokenPipe),
    ("FileExistsError", ErrorKind::AlreadyExists),
    ("BlockingIOError", ErrorKind::WouldBlock),
    ("InterruptedError", ErrorKind::Interrupted),
    ("NotADirectoryError", ErrorKind::NotADirectory),
    ("IsADirectoryError", ErrorKind::IsADirectory),
    ("TimeoutError", ErrorKind::TimedOut),
    // Before 3.10 and 3.11 these are classes of their own.
    ("socket.timeout", ErrorKind::TimedOut),
    ("asyncio.exceptions.TimeoutError", ErrorKind::TimedOut),
    ("concurrent.futures._base.TimeoutError", ErrorKind::TimedOut),
    ("io.UnsupportedOperation", ErrorKind::Unsupported),
    ("EOFError", ErrorKind::UnexpectedEof),
    ("MemoryError", ErrorKind::OutOfMemory),
    ("UnicodeError", ErrorKind::InvalidData),
    ("ssl.SSLWantReadError", ErrorKind::WouldBlock),
    ("ssl.SSLWantWriteError", ErrorKind::WouldBlock),
    ("ssl.SSLEOFError", ErrorKind::UnexpectedEof),
    ("ssl.SSLError", ErrorKind::Other),
    ("socket.gaierror", ErrorKind::Other),
];

/// The failure of a Rust reader or writer, after `done` bytes, as `files.py` takes it: the number or its name, the words,
/// and `done`.
///
/// # Errors
///
/// An exception of Python's that the reader or writer passes on: it stays what it is.
pub(super) fn to_python(error: &io::Error, done: usize) -> Result<Raw<'static>, Error> {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    if let Some(inner @ Error::Python(_)) = inner {
        return Err(inner.clone());
    }
    let name = NUMBERS.iter().find(|(kind, _)| *kind == error.kind());
    let (number, words) = match error.raw_os_error() {
        // Python has its own words for it. Windows has two sets of numbers, and this is the other one.
        Some(number) if cfg!(unix) => (Raw::Int(number.into()), Raw::None),
        _ if error.kind() == ErrorKind::Unsupported => (Raw::Str("unsupported".into()), words(error)),
        _ => (
            name.map_or(Raw::None, |(_, name)| Raw::Str((*name).into())),
            words(error),
        ),
    };
    let done = i64::try_from(done).unwrap_or(i64::MAX);
    Ok(Raw::Tuple(vec![number, words, Raw::Int(done)]))
}

fn words(error: &io::Error) -> Raw<'static> {
    Raw::Str(error.to_string().into())
}

fn kind(error: &Error) -> ErrorKind {
    let exception = match error {
        Error::Python(exception) => exception,
        Error::Other(inner) => {
            let inner = inner.downcast_ref::<io::Error>();
            return inner.map_or(ErrorKind::Other, io::Error::kind);
        }
        _ => return ErrorKind::Other,
    };
    let by_class = exception
        .mro()
        .iter()
        .find_map(|class| CLASSES.iter().find(|(name, _)| *name == class.as_str()));
    if let Some((_, kind)) = by_class {
        return *kind;
    }
    let number = || {
        let error = exception.downcast::<super::exceptions::OSError>().ok()?;
        i32::try_from(error.errno().ok()??).ok()
    };
    number().map_or(ErrorKind::Other, |number| {
        io::Error::from_raw_os_error(number).kind()
    })
}

/// The error with the kind that its class or its error number has in Rust: a `FileNotFoundError` is
/// [`NotFound`](ErrorKind::NotFound), an `OSError(EADDRINUSE, ..)` [`AddrInUse`](ErrorKind::AddrInUse). What is no error
/// of the system is [`Other`](ErrorKind::Other). [`io::Error::downcast`] gives this error back.
impl From<Error> for io::Error {
    fn from(error: Error) -> io::Error {
        io::Error::new(kind(&error), error)
    }
}
