//! File objects: Python's in Rust, and Rust's readers and writers in Python.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::io::{self, BufRead as _, Read as _, Seek as _};
use std::sync::mpsc;

use snakebridge::exceptions::{OSError, UnicodeDecodeError};
use snakebridge::{
    Error, Result, Value,
    types::{BinaryFile, TextFile},
};

snakebridge::python_module!(
    "io_files" as files,
    "io" as py_io,
    "json",
    "csv",
    "zipfile",
    "subprocess",
    "typing",
    "tarfile",
    path = "fixtures/python/constructs"
);

#[test]
fn a_file_of_text_is_read_and_written() -> Result<()> {
    let file: TextFile = files::text("one\ntwo\nthree")?;
    assert_eq!(
        (file.readline()?, file.read_at_most(2)?),
        ("one\n".into(), "tw".into())
    );
    assert_eq!((&file).into_iter().collect::<Result<Vec<_>>>()?, ["o\n", "three"]);
    file.seek(0)?;
    assert_eq!(file.read()?, "one\ntwo\nthree");
    assert_eq!(file.write("!")?, 1);
    file.writelines(["a", "b"])?;
    file.seek(0)?;
    assert_eq!(file.with(|file| file.read())?, "one\ntwo\nthree!ab");
    assert!(file.closed()?);
    assert_eq!(file.name()?, Value::None);
    Ok(())
}

#[test]
fn a_file_of_bytes_is_one_of_rust_as_well() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut file: BinaryFile = files::binary(b"one\ntwo")?;
    let mut text = String::new();
    io::Read::read_to_string(&mut file, &mut text)?;
    assert_eq!(text, "one\ntwo");
    io::Write::write_all(&mut file, b"!")?;
    assert_eq!(io::Seek::seek(&mut file, io::SeekFrom::End(-4))?, 4);
    let lines: Vec<String> = io::BufReader::new(file.clone())
        .lines()
        .collect::<io::Result<_>>()?;
    assert_eq!(lines, ["two!"]);
    file.rewind()?;
    file.close()?;
    assert!(file.fill().is_err());
    Ok(())
}

trait Fill {
    fn fill(&mut self) -> io::Result<Vec<u8>>;
}

impl Fill for BinaryFile {
    fn fill(&mut self) -> io::Result<Vec<u8>> {
        let mut all = Vec::new();
        self.read_to_end(&mut all)?;
        Ok(all)
    }
}

#[test]
fn either_kind_is_a_union() -> Result<()> {
    assert!(matches!(
        files::either(true)?,
        files::TextFileOrBinaryFile::TextFile(_)
    ));
    assert!(matches!(
        files::either(false)?,
        files::TextFileOrBinaryFile::BinaryFile(_)
    ));
    assert_eq!(files::kind(&files::text("x")?)?, "str");
    assert_eq!(files::kind(&files::binary(b"x")?)?, "bytes");
    assert_eq!(files::kind(&py_io::BytesIo::new()?)?, "bytes");
    assert_eq!(files::name("path")?, "path");
    assert_eq!(files::name(&files::text("x")?)?, "StringIO");
    assert_eq!(files::name(None)?, "NoneType");
    Ok(())
}

#[test]
fn classes_of_io_pass_for_files() -> Result<()> {
    let text = py_io::StringIo::new_with(|kw| kw.initial_value("a\nb"))?;
    assert_eq!(files::lines(&text)?, ["a", "b"]);
    let to = py_io::StringIo::new()?;
    assert_eq!(files::copy_with(&files::text("t")?, |kw| kw.to(&to))?, "t");
    assert_eq!(to.getvalue()?, "t");
    let bytes = py_io::BytesIo::new_with(|kw| kw.initial_bytes(b"abc"))?;
    assert_eq!(files::size_with(&bytes, |kw| kw.limit(2))?, 2);
    Ok(())
}

#[test]
fn a_type_parameter_says_which_kind() -> Result<()> {
    let text = files::Reader::<str>::new(&files::text("a\nb")?)?;
    assert_eq!(text.first()?, "a\n");
    let bytes = files::Reader::<[u8]>::new(&files::binary(b"a\nb")?)?;
    assert_eq!(bytes.first()?, b"a\n");
    let _: BinaryFile = bytes.file()?;
    Ok(())
}

#[test]
fn what_is_of_the_other_kind_is_a_mismatch() {
    for (error, expected, got) in [
        (files::wrong().unwrap_err(), "a file of text", "_io.BytesIO"),
        (files::no_file().unwrap_err(), "a file of bytes", "object"),
    ] {
        match error {
            Error::TypeMismatch {
                expected: said,
                got: had,
                ..
            } => {
                assert_eq!((said.as_str(), had.as_str()), (expected, got));
            }
            other => panic!("{other}"),
        }
    }
}

#[test]
fn python_reads_from_rust() -> Result<()> {
    assert_eq!(
        files::lines(&TextFile::from_reader("a\nä\n".as_bytes())?)?,
        ["a", "ä"]
    );
    assert_eq!(
        files::size(&BinaryFile::from_reader(io::repeat(7).take(100_000))?)?,
        100_000
    );
    let broken = TextFile::from_reader(&b"\xff"[..])?;
    assert!(files::lines(&broken).unwrap_err().is::<UnicodeDecodeError>());
    let table = csv::reader(&TextFile::from_reader(&b"a,b\n1,2\n"[..])?)?;
    let rows: Vec<Vec<String>> = snakebridge::call_as("builtins", "list", (&table,))?;
    assert_eq!(rows, [["a", "b"], ["1", "2"]]);
    Ok(())
}

/// Gives what arrives in it to the other end.
struct Pipe(mpsc::Sender<Vec<u8>>);

impl io::Write for Pipe {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.0.send(data.to_vec()).map_err(io::Error::other)?;
        Ok(data.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn python_writes_to_rust() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let (sender, receiver) = mpsc::channel();
    let file = TextFile::from_writer(Pipe(sender.clone()))?;
    json::dump([1, 2], &file)?;
    assert_eq!(receiver.try_iter().flatten().collect::<Vec<u8>>(), b"[1, 2]");
    let archive = BinaryFile::from_writer(Pipe(sender))?;
    let zip = zipfile::ZipFile::new_with(&archive, |kw| kw.mode("w"))?;
    zip.writestr("a.txt", "content")?;
    zip.close()?;
    let packed: Vec<u8> = receiver.try_iter().flatten().collect();
    let read = zipfile::ZipFile::new(&BinaryFile::from_reader(io::Cursor::new(packed.clone()))?);
    // What cannot seek cannot be searched for the directory at the end.
    assert!(read.is_err());
    let read = zipfile::ZipFile::new(&files::binary(&packed)?)?;
    assert_eq!(read.read("a.txt")?, b"content");
    Ok(())
}

/// A reader and writer that fails.
struct Broken;

impl io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is on fire"))
    }
}

impl io::Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is on fire"))
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_error_of_rust_is_an_oserror() -> Result<()> {
    for error in [
        files::size(&BinaryFile::from_reader(Broken)?).unwrap_err(),
        BinaryFile::from_writer(Broken)?.write(b"x").unwrap_err(),
    ] {
        assert!(error.is::<OSError>(), "{error}");
        assert!(error.to_string().contains("the disk is on fire"), "{error}");
    }
    let mut file = BinaryFile::from_reader(Broken)?;
    let error = io::Read::read(&mut file, &mut [0; 4]).unwrap_err();
    assert!(error.to_string().contains("the disk is on fire"));
    let mut closed = files::binary(b"")?;
    closed.close()?;
    assert!(io::Write::write(&mut closed, b"x").is_err());
    Ok(())
}

#[test]
fn a_process_writes_into_a_file_of_either_kind() -> Result<()> {
    let path = tempfile::NamedTempFile::new().map_err(Error::other)?;
    let to = py_io::FileIo::new_with(path.path(), |kw| kw.mode("w"))?;
    let done = subprocess::run_with(["echo", "hello"], |kw| kw.stdout(&to))?;
    drop(done);
    assert_eq!(
        std::fs::read_to_string(path.path()).map_err(Error::other)?,
        "hello\n"
    );
    Ok(())
}

/// `pathlib` alone: the classes of `io` are not bound here.
mod alone {
    snakebridge::python_module!(pub "pathlib");
}

#[test]
fn a_path_opens_a_file_without_the_module_of_files() -> std::result::Result<(), Box<dyn std::error::Error>> {
    use alone::pathlib::{Path, TextFileOrBinaryFile, lit};
    let folder = tempfile::tempdir()?;
    let path = Path::new(folder.path().join("file"))?;
    path.write_text("one\ntwo")?;
    let text: TextFile = path.open()?;
    assert_eq!(text.with(|file| file.readline())?, "one\n");
    let bytes: BinaryFile = path.open_with(|kw| kw.mode(lit::Rb))?;
    assert_eq!(bytes.with(|file| file.read())?, b"one\ntwo");
    // A mode that only the run knows: either kind of file, by what it is.
    for mode in ["r", "rb"] {
        let mode = mode.to_owned();
        match path.open_with(|kw| kw.mode(&mode))? {
            TextFileOrBinaryFile::TextFile(file) if mode == "r" => assert_eq!(file.read()?, "one\ntwo"),
            TextFileOrBinaryFile::BinaryFile(file) if mode == "rb" => assert_eq!(file.read()?, b"one\ntwo"),
            other => panic!("{mode}: {other:?}"),
        }
    }
    Ok(())
}
