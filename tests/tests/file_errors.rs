//! Errors of Rust readers and writers as Python sees them, and errors of Python's files as Rust sees them.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::io::{self, ErrorKind, Read, Write};

use snakebridge::exceptions::{
    BlockingIOError, BrokenPipeError, FileNotFoundError, KeyboardInterrupt, OSError, PermissionError,
    TimeoutError,
};
use snakebridge::types::{BinaryFile, TextFile};
use snakebridge::{Error, Object, Value, call_as, callback, method, method_as};
use snakebridge_tests::module;

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "
import errno, io, socket, ssl

def fail(error):
    raise error

def names():
    return {
        'timeout': TimeoutError('t'), 'socket': socket.timeout('t'), 'pipe': BrokenPipeError(), 'missing': FileNotFoundError('f'),
        'errno': OSError(errno.EADDRINUSE, 'in use'), 'eof': EOFError(), 'unsupported': io.UnsupportedOperation('no'),
        'ssl': ssl.SSLWantReadError(2, 'more'), 'plain': OSError('plain'), 'unicode': UnicodeError('u'),
    }
def error(name):
    return names()[name]

class Failing(io.RawIOBase):
    def __init__(self, error):
        self.error = error
    def readable(self):
        return True
    def writable(self):
        return True
    def readinto(self, buffer):
        raise self.error
    def read(self, size=-1):
        raise self.error
    def write(self, data):
        raise self.error

def written(file, data):
    try:
        file.write(data)
    except BlockingIOError as error:
        return error.characters_written
";

/// Gives these, one at each call.
struct Steps(Vec<io::Result<&'static [u8]>>);

impl Steps {
    fn next(&mut self) -> io::Result<&'static [u8]> {
        if self.0.is_empty() {
            Ok(b"")
        } else {
            self.0.remove(0)
        }
    }
}

impl Read for Steps {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let data = self.next()?;
        buffer[..data.len()].copy_from_slice(data);
        Ok(data.len())
    }
}

impl Write for Steps {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        self.next().map(<[u8]>::len)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.next().map(drop)
    }
}

fn interrupted() -> io::Result<&'static [u8]> {
    Err(ErrorKind::Interrupted.into())
}

fn failing(error: io::Error) -> Result<Error> {
    Ok(BinaryFile::from_reader(Steps(vec![Err(error)]))?
        .read()
        .unwrap_err())
}

#[test]
fn an_interrupted_call_is_repeated() -> Result {
    let steps = || {
        Steps(vec![
            interrupted(),
            Ok(b"ab"),
            interrupted(),
            interrupted(),
            Ok(b"c"),
        ])
    };
    assert_eq!(BinaryFile::from_reader(steps())?.read()?, b"abc");
    assert_eq!(TextFile::from_reader(steps())?.read()?, "abc");
    let file = BinaryFile::from_writer(Steps(vec![
        interrupted(),
        Ok(b"ab"),
        interrupted(),
        Ok(b"c"),
        interrupted(),
    ]))?;
    assert_eq!(file.write(b"abc")?, 3);
    file.flush()?;
    Ok(())
}

#[test]
fn each_kind_is_the_class_that_python_has_for_it() -> Result {
    let missing = failing(io::Error::from_raw_os_error(2))?;
    assert!(missing.is::<FileNotFoundError>(), "{missing}");
    assert_eq!(
        missing.exception().expect("one").message(),
        "[Errno 2] No such file or directory"
    );
    assert!(failing(io::Error::new(ErrorKind::PermissionDenied, "mine"))?.is::<PermissionError>());
    assert!(failing(ErrorKind::BrokenPipe.into())?.is::<BrokenPipeError>());
    assert!(failing(ErrorKind::TimedOut.into())?.is::<TimeoutError>());
    assert!(failing(ErrorKind::WouldBlock.into())?.is::<BlockingIOError>());
    let full = failing(io::Error::new(ErrorKind::StorageFull, "the disk is full"))?;
    let full = full.downcast::<OSError>()?;
    assert_eq!(full.strerror()?.as_deref(), Some("the disk is full"));
    assert_eq!(full.errno()?, Some(call_as("errno", "ENOSPC.__int__", ())?));
    // What has no number keeps its words.
    let other = failing(io::Error::other("the disk is on fire"))?;
    assert_eq!(other.exception().expect("one").message(), "the disk is on fire");
    assert!(
        failing(ErrorKind::Unsupported.into())?
            .exception()
            .expect("one")
            .type_name()
            .contains("Unsupported")
    );
    let write = BinaryFile::from_writer(Steps(vec![Err(ErrorKind::BrokenPipe.into())]))?;
    assert!(write.write(b"x").unwrap_err().is::<BrokenPipeError>());
    assert!(
        BinaryFile::from_writer(Steps(vec![Err(ErrorKind::TimedOut.into())]))?
            .flush()
            .unwrap_err()
            .is::<TimeoutError>()
    );
    Ok(())
}

#[test]
fn a_full_pipe_says_how_much_it_took() -> Result {
    module("sb_file_errors", SOURCE)?;
    let file = BinaryFile::from_writer(Steps(vec![Ok(b"abc"), Err(ErrorKind::WouldBlock.into())]))?;
    assert_eq!(
        call_as::<i64>("sb_file_errors", "written", (&file, "abcde".as_bytes()))?,
        3
    );
    Ok(())
}

#[test]
fn each_kind_comes_back_as_it_went() -> Result {
    let kinds = [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::ConnectionRefused,
        ErrorKind::ConnectionReset,
        ErrorKind::ConnectionAborted,
        ErrorKind::NotConnected,
        ErrorKind::AddrInUse,
        ErrorKind::AddrNotAvailable,
        ErrorKind::BrokenPipe,
        ErrorKind::AlreadyExists,
        ErrorKind::WouldBlock,
        ErrorKind::InvalidInput,
        ErrorKind::TimedOut,
        ErrorKind::Unsupported,
        ErrorKind::OutOfMemory,
        ErrorKind::StorageFull,
        ErrorKind::NotADirectory,
        ErrorKind::IsADirectory,
        ErrorKind::DirectoryNotEmpty,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::HostUnreachable,
        ErrorKind::NetworkUnreachable,
        ErrorKind::NetworkDown,
        ErrorKind::NotSeekable,
        ErrorKind::FileTooLarge,
        ErrorKind::ResourceBusy,
        ErrorKind::QuotaExceeded,
    ];
    for kind in kinds {
        let mut file = BinaryFile::from_reader(Steps(vec![Err(kind.into())]))?;
        let error = Read::read(&mut file, &mut [0; 4]).unwrap_err();
        assert_eq!(error.kind(), kind);
    }
    Ok(())
}

#[test]
fn an_error_of_python_keeps_its_kind_with_and_without_a_number() -> Result {
    module("sb_file_errors", SOURCE)?;
    for (name, kind) in [
        ("timeout", ErrorKind::TimedOut),
        ("socket", ErrorKind::TimedOut),
        ("pipe", ErrorKind::BrokenPipe),
        ("missing", ErrorKind::NotFound),
        ("errno", ErrorKind::AddrInUse),
        ("eof", ErrorKind::UnexpectedEof),
        ("unsupported", ErrorKind::Unsupported),
        ("ssl", ErrorKind::WouldBlock),
        ("unicode", ErrorKind::InvalidData),
        ("plain", ErrorKind::Other),
    ] {
        let error: Object = call_as("sb_file_errors", "error", (name,))?;
        let mut file: BinaryFile = call_as("sb_file_errors", "Failing", (&error,))?;
        assert_eq!(
            Read::read(&mut file, &mut [0; 4]).unwrap_err().kind(),
            kind,
            "{name}"
        );
        assert_eq!(Write::write(&mut file, b"x").unwrap_err().kind(), kind, "{name}");
        let any = snakebridge::call("sb_file_errors", "fail", (&error,)).unwrap_err();
        assert_eq!(io::Error::from(any).kind(), kind, "{name}");
    }
    let mine = callback(|_: i64| Err::<i64, _>(Error::other(io::Error::from(ErrorKind::AddrInUse))));
    let mapped: Object = call_as("builtins", "map", (mine, [1]))?;
    let error = method(&mapped, "__next__", ()).unwrap_err();
    assert_eq!(io::Error::from(error).kind(), ErrorKind::AddrInUse);
    Ok(())
}

/// A Python file under a Rust reader under a Python file.
#[test]
fn an_exception_on_its_way_through_a_reader_stays_what_it_is() -> Result {
    module("sb_file_errors", SOURCE)?;
    let interrupt: Object = call_as("builtins", "KeyboardInterrupt", ("stop",))?;
    let inner: BinaryFile = call_as("sb_file_errors", "Failing", (&interrupt,))?;
    let outer = BinaryFile::from_reader(io::BufReader::new(inner))?;
    let error = method_as::<Value>(&outer, "read", ()).unwrap_err();
    assert!(error.is::<KeyboardInterrupt>(), "{error}");
    Ok(())
}
