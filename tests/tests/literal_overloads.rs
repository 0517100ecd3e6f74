//! Overloads that an option's value picks: a literal, `None`, being set at all. Each with a real result, and its type.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::{Error, Result, Value};

snakebridge::python_module!(
    "subprocess",
    "io",
    "pathlib",
    "gzip",
    "bz2",
    "lzma",
    "tempfile",
    "collections",
    "os",
    "shutil",
);

mod constructs {
    snakebridge::python_module!(
        pub "overload_by_literal_bool" as literal_bool,
        pub "overload_by_literal_str" as literal_str,
        pub "overload_by_none" as none,
        pub "overload_by_self_type" as self_type,
        pub "overload_by_arity" as arity,
        pub "overload_by_type" as by_type,
        pub "overload_by_keyword" as keyword,
        path = "fixtures/python/constructs",
    );
}

use constructs::{arity, by_type, keyword, literal_bool, literal_str, none, self_type};

#[test]
fn a_bool_literal_picks_the_overload() -> Result<()> {
    use literal_bool::lit;
    let unset: Vec<u8> = literal_bool::read("abc")?;
    let other: Vec<u8> = literal_bool::read_with("abc", |kw| kw.limit(2))?;
    let text: String = literal_bool::read_with("abc", |kw| kw.text(lit::True))?;
    let bytes: Vec<u8> = literal_bool::read_with("abc", |kw| kw.limit(1).text(lit::False))?;
    let none: Vec<u8> = literal_bool::read_with("abc", |kw| kw.text(()))?;
    assert_eq!((unset, other), (b"abc".to_vec(), b"ab".to_vec()));
    assert_eq!(
        (text, bytes, none),
        ("abc".to_owned(), b"a".to_vec(), b"abc".to_vec())
    );
    let pairs: Vec<(String, i64)> = literal_bool::count_with("aba", |kw| kw.pairs(lit::True))?;
    let count: i64 = literal_bool::count_with("aba", |kw| kw.pairs(lit::False))?;
    assert_eq!(
        (pairs, count),
        (vec![("a".to_owned(), 2), ("b".to_owned(), 1)], 3)
    );
    assert_eq!(literal_bool::count("aba")?, 3);
    Ok(())
}

#[test]
fn a_bool_at_run_time_gives_the_union() -> Result<()> {
    for flag in [true, false] {
        let found: literal_bool::StrOrBytes = literal_bool::read_with("abc", |kw| kw.text(flag))?;
        match found {
            literal_bool::StrOrBytes::Str(text) => assert_eq!((flag, text.as_str()), (true, "abc")),
            literal_bool::StrOrBytes::Bytes(bytes) => {
                assert_eq!((flag, bytes.as_slice()), (false, &b"abc"[..]));
            }
            other => panic!("{other:?}"),
        }
    }
    // Options that decide nothing may depend on a condition.
    let short: Vec<u8> = literal_bool::read_with("abc", |mut kw| {
        for limit in [2, 1] {
            kw = kw.limit(limit);
        }
        kw
    })?;
    assert_eq!(short, b"a");
    Ok(())
}

#[test]
fn methods_have_them_too() -> Result<()> {
    use literal_bool::lit;
    let certificate = literal_bool::Certificate::new()?;
    assert_eq!(certificate.get()?["subject"], "ada");
    let binary: Vec<u8> = certificate.get_with(|kw| kw.binary(lit::True))?;
    assert_eq!(binary, [0x30]);
    Ok(())
}

#[test]
fn a_string_literal_picks_the_class() -> Result<()> {
    use literal_str::lit;
    let text: literal_str::TextFile = literal_str::open("x")?;
    assert_eq!(text.encoding()?, "locale");
    let text: literal_str::TextFile = literal_str::open_with("x", |kw| kw.encoding("utf-8").mode(lit::Rt))?;
    assert_eq!(text.encoding()?, "utf-8");
    let binary: literal_str::BinaryFile = literal_str::open_with("x", |kw| kw.mode(lit::RPlusB))?;
    assert_eq!(binary.size()?, -1);
    let raw: literal_str::RawFile = literal_str::open_with("x", |kw| kw.mode(lit::Rb).size(lit::Int0))?;
    let also: literal_str::RawFile = literal_str::open_with("x", |kw| kw.size(lit::Int0).mode(lit::Rb))?;
    assert!(snakebridge::Handle::is(&raw, &raw) && !snakebridge::Handle::is(&raw, &also));
    let mode = String::from("rb");
    match literal_str::open_with("x", |kw| kw.mode(mode))? {
        literal_str::TextFileOrRawFileOrBinaryFileOrValue::BinaryFile(binary) => {
            assert_eq!(binary.size()?, -1);
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn an_option_that_is_set_at_all_picks_the_overload() -> Result<()> {
    let bytes: Vec<u8> = keyword::run("é")?;
    let text: String = keyword::run_with("é", |kw| kw.encoding("utf-8"))?;
    let ascii: String = keyword::run_with("é", |kw| kw.errors("replace").encoding("ascii"))?;
    let none: Vec<u8> = keyword::run_with("é", |kw| kw.errors(()))?;
    assert_eq!((bytes.as_slice(), text.as_str()), ("é".as_bytes(), "é"));
    assert_eq!((ascii.as_str(), none), ("\u{fffd}\u{fffd}", bytes));
    Ok(())
}

#[test]
fn a_constructor_says_what_the_object_is_made_of() -> Result<()> {
    let bytes = self_type::Pipe::new()?;
    assert_eq!(bytes.write(b"ab")?, 2);
    let read: Vec<u8> = bytes.read()?;
    let text = self_type::Pipe::new_with(|kw| kw.text(self_type::lit::True))?;
    assert_eq!(text.write("abc")?, 3);
    let written: String = text.read()?;
    assert_eq!((read.as_slice(), written.as_str()), (&b"ab"[..], "abc"));
    Ok(())
}

fn utf8() -> std::collections::BTreeMap<&'static str, &'static str> {
    [("PYTHONUTF8", "1")].into()
}

#[test]
fn processes_give_bytes_or_text() -> Result<()> {
    use subprocess::lit;
    let args = [env!("LINKED_PYTHON"), "-c", "print('é', end='')"];
    let bytes: subprocess::CompletedProcess<Vec<u8>> =
        subprocess::run_with(args, |kw| kw.capture_output(true).env(utf8()))?;
    assert_eq!(
        (bytes.returncode()?, bytes.stdout()?),
        (0, "é".as_bytes().to_vec())
    );
    let text: subprocess::CompletedProcess<String> =
        subprocess::run_with(args, |kw| kw.capture_output(true).encoding("utf-8").env(utf8()))?;
    assert_eq!(text.stdout()?, "é");
    let output: Vec<u8> = subprocess::check_output([args[0], "-c", "print(1)"])?;
    let lines: String = subprocess::check_output_with([args[0], "-c", "print(1)"], |kw| kw.text(lit::True))?;
    assert_eq!((output.trim_ascii(), lines.as_str()), (&b"1"[..], "1\n"));
    let either: subprocess::CompletedProcess<Value> =
        subprocess::run_with(args, |kw| kw.capture_output(true).text(false))?;
    assert!(matches!(either.stdout()?, Value::Bytes(_)));
    Ok(())
}

#[test]
fn a_process_is_of_bytes_or_text() -> Result<()> {
    use subprocess::lit;
    let args = [env!("LINKED_PYTHON"), "-c", "print(input()[::-1])"];
    let pipe = subprocess::pipe()?;
    let process = subprocess::Popen::new_with(args, |kw| {
        kw.stdin(pipe)
            .stdout(pipe)
            .stderr(pipe)
            .text(lit::True)
            .bufsize(1)
    })?;
    let (out, err): (String, _) = process.communicate_with(|kw| kw.input("abc\n"))?;
    assert_eq!((out.as_str(), err), ("cba\n", String::new()));
    Ok(())
}

#[test]
fn files_are_what_their_mode_says() -> Result<()> {
    use pathlib::lit;
    let folder = tempfile::mkdtemp()?;
    let path = pathlib::Path::new(folder.as_str())?.joinpath("note.txt")?;
    let out: io::BufferedWriter<_> = path.open_with(|kw| kw.mode(lit::Wb))?;
    assert_eq!(out.write("né\n".as_bytes())?, 4);
    out.close()?;
    let text: io::TextIoWrapper<_> = path.open_with(|kw| kw.encoding("utf-8"))?;
    let read: String = text.read()?;
    text.close()?;
    let raw: io::FileIo = path.open_with(|kw| kw.mode(lit::Rb).buffering(lit::Int0))?;
    let bytes = raw.readall()?;
    raw.close()?;
    assert_eq!((read.as_str(), bytes.as_slice()), ("né\n", "né\n".as_bytes()));
    let plain: io::BufferedReader<_> = io::open_with(path.to_string(), |kw| kw.mode(io::lit::Rb))?;
    assert_eq!(plain.read()?, "né\n".as_bytes());
    plain.close()?;
    Ok(())
}

#[test]
fn an_option_that_decides_is_set_once() {
    use subprocess::lit;
    let twice = subprocess::run_with("true", |kw| kw.text(lit::True).text(lit::False));
    match twice.unwrap_err() {
        Error::Arguments { symbol, message, .. } => {
            assert_eq!(symbol, "subprocess.run");
            assert_eq!(
                message,
                "`text` decides what the call returns, but is set twice: set it once"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_required_literal_picks_the_overload() -> Result<()> {
    use literal_str::lit;
    let text: String = literal_str::convert(7, lit::Str)?;
    let number: f64 = literal_str::convert(7, lit::Float)?;
    assert_eq!((text.as_str(), number), ("7", 7.0));
    let either: literal_str::StrOrFloat = literal_str::convert(7, "str")?;
    assert!(matches!(either, literal_str::StrOrFloat::Str(text) if text == "7"));
    let first: String = literal_str::nth(["a", "b"], lit::Int0)?;
    let third: Option<String> = literal_str::nth(["a", "b"], 2)?;
    assert_eq!((first.as_str(), third), ("a", None));
    Ok(())
}

#[test]
fn none_picks_the_overload() -> Result<()> {
    none::length(())?;
    let length: i64 = none::length("abc")?;
    let words: Vec<String> = none::split("a b")?;
    let parts: i64 = none::split_with("a-b", |kw| kw.by("-"))?;
    let also: Vec<String> = none::split_with("a b", |kw| kw.by(()))?;
    assert_eq!((length, words.len(), parts, also.len()), (3, 2, 1, 2));
    let found: Option<i64> = none::find(Some("ab"))?;
    let unknown: Option<i64> = none::find(())?;
    let number: String = none::find(5)?;
    assert_eq!((found, unknown, number.as_str()), (Some(2), None, "5"));
    Ok(())
}

#[test]
fn the_number_of_arguments_picks_the_overload() -> Result<()> {
    let missing: Option<i64> = arity::lookup("two")?;
    let given: i64 = arity::lookup_default("two", 2)?;
    assert_eq!((missing, given, arity::lookup("one")?), (None, 2, Some(1)));
    assert_eq!(arity::span(2)?, [0, 1]);
    assert_eq!(arity::span_start(1, 3)?, [1, 2]);
    Ok(())
}

#[test]
fn the_type_of_an_argument_picks_the_overload() -> Result<()> {
    let number: i64 = by_type::twice(4)?;
    let words: Vec<String> = by_type::twice("a")?;
    let bytes: Vec<u8> = by_type::twice(b"a")?;
    assert_eq!((number, words.len(), bytes.as_slice()), (8, 2, &b"aa"[..]));
    Ok(())
}

#[test]
fn compressed_files_are_what_their_mode_says() -> Result<()> {
    let folder = tempfile::mkdtemp()?;
    let path = std::path::Path::new(&folder).join("note.gz");
    let out: io::TextIoWrapper<_> = gzip::open_with(&path, |kw| kw.mode(gzip::lit::Wt).encoding("utf-8"))?;
    out.write("né")?;
    out.close()?;
    let bytes: gzip::GzipFile = gzip::open(&path)?;
    assert_eq!(bytes.read()?, "né".as_bytes());
    bytes.close()?;
    let path = std::path::Path::new(&folder).join("note.bz2");
    let out: bz2::Bz2File = bz2::open_with(&path, |kw| kw.mode(bz2::lit::Wb))?;
    out.write(b"abc")?;
    out.close()?;
    let text: io::TextIoWrapper<_> = bz2::open_with(&path, |kw| kw.mode(bz2::lit::Rt))?;
    assert_eq!(text.read()?, "abc");
    text.close()?;
    let path = std::path::Path::new(&folder).join("note.xz");
    let out: lzma::LzmaFile = lzma::open_with(&path, |kw| kw.mode(lzma::lit::W))?;
    out.write(b"abc")?;
    out.close()?;
    let text: io::TextIoWrapper<_> = lzma::open_with(&path, |kw| kw.mode(lzma::lit::Rt))?;
    assert_eq!(text.read()?, "abc");
    text.close()?;
    Ok(())
}

#[test]
fn temporary_files_are_of_text_or_bytes() -> Result<()> {
    use crate::tempfile::lit;
    let binary: io::BufferedRandom = tempfile::temporary_file()?;
    assert_eq!(binary.write(b"ab")?, 2);
    let text: io::TextIoWrapper<_> = tempfile::temporary_file_with(|kw| kw.mode(lit::WPlus))?;
    assert_eq!(text.write("abc")?, 3);
    let raw: io::FileIo = tempfile::temporary_file_with(|kw| kw.buffering(lit::Int0))?;
    assert_eq!(raw.write(b"a")?, Some(1));
    let spooled = tempfile::SpooledTemporaryFile::new_with(|kw| kw.mode(lit::WPlus))?;
    assert_eq!(spooled.write("né")?, 2);
    let suffixed: String = tempfile::mkdtemp_with(|kw| kw.suffix(".d"))?;
    assert!(suffixed.ends_with(".d"));
    let bytes: Vec<u8> = tempfile::mkdtemp_with(|kw| kw.prefix(b"p"))?;
    assert!(!bytes.is_empty());
    Ok(())
}

#[test]
fn mappings_are_joined_by_the_operator() -> Result<()> {
    let stock = crate::collections::OrderedDict::<String, i64>::new()?;
    stock.update([("nut", 5)])?;
    let joined = (&stock | std::collections::BTreeMap::from([("bolt", 7)]))?;
    let found: Vec<String> = joined.into_iter().collect::<Result<_>>()?;
    assert_eq!(found, ["nut", "bolt"]);
    let either: i64 = crate::collections::UserDict::<String, i64>::new()?.get_default("nut", 3)?;
    assert_eq!(either, 3);
    Ok(())
}

#[test]
fn paths_give_text_and_bytes_give_bytes() -> Result<()> {
    let folder = tempfile::mkdtemp()?;
    std::fs::write(std::path::Path::new(&folder).join("a"), "").unwrap();
    let text: Vec<String> = os::listdir_with(|kw| kw.path(folder.as_str()))?;
    let bytes: Vec<Vec<u8>> = os::listdir_with(|kw| kw.path(folder.as_bytes()))?;
    assert_eq!((text, bytes), (vec!["a".to_owned()], vec![b"a".to_vec()]));
    let found: Option<String> = shutil::which("no such program")?;
    let missing: Option<Vec<u8>> = shutil::which(b"no such program")?;
    assert_eq!((found, missing), (None, None));
    Ok(())
}
