//! A hand-written slice of generated code, used as a program would use it, against the real interpreter.
//! The modules under `slice/` are the reference for what the generator emits.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[path = "slice/collections.rs"]
mod collections;
#[path = "slice/json.rs"]
mod json;
#[path = "slice/pathlib.rs"]
mod pathlib;
#[path = "slice/re.rs"]
mod re;
#[path = "slice/re_values.rs"]
mod re_values;

use std::collections::HashMap;

use snakebridge::__private::Raw;
use snakebridge::exceptions::{BaseException, Exception, LookupError, ValueError};
use snakebridge::{Error, Handle, Object, Result, Value, kinds::Iterable, pull, traits::Arg, types::Dict};

fn is_a_handle<T: Send + Sync + Clone>(_: &T) {}

#[test]
fn compile_chooses_its_overload_by_the_pattern() -> Result<()> {
    let text: re::Pattern<str> = re::compile("a+")?;
    let bytes: re::Pattern<[u8]> = re::compile(b"a+")?;
    let again: re::Pattern<str> = re::compile(&text)?;
    is_a_handle(&text);
    assert_eq!(text.pattern()?, "a+");
    assert_eq!(bytes.pattern()?, b"a+");
    assert!(Handle::is(&text, &again));
    assert!(
        re::compile_with("A", |kw| kw.flags(re::I | re::M))?
            .search("a")?
            .is_some()
    );
    assert!(re::compile_with("A", |kw| kw.flags(2))?.search("a")?.is_some());
    assert!(
        re::compile_with("A", |kw| kw.flags(re::I).flags(0))?
            .search("a")?
            .is_none()
    );
    Ok(())
}

#[test]
fn group_chooses_its_overload_by_arity() -> Result<()> {
    let pattern = re::compile(r"(?P<user>\w+)@(?P<host>[\w.]+)(!)?")?;
    let owned = String::from("mail ada@example.org today");
    let found = pattern.search(&owned)?.unwrap();
    let all: String = found.group(())?;
    assert_eq!(all, "ada@example.org");
    assert_eq!(found.group(0)?.unwrap(), "ada@example.org");
    assert_eq!(found.group("user")?.as_deref(), Some("ada"));
    assert_eq!(found.group(3)?, None);
    assert_eq!(found.group(2_usize)?.unwrap().len(), 11);
    assert_eq!(
        found.group((1, "host"))?,
        [Some("ada".to_owned()), Some("example.org".to_owned())]
    );
    assert_eq!(
        found.groups()?,
        [Some("ada".to_owned()), Some("example.org".to_owned()), None]
    );
    assert_eq!(found.span()?, (5, 20));
    assert_eq!(found.get_item("user")?.as_deref(), Some("ada"));
    assert_eq!(found.get_item(1)?.as_deref(), Some("ada"));
    Ok(())
}

#[test]
fn the_first_argument_fixes_the_string_kind() -> Result<()> {
    let pattern = re::compile("b")?;
    let owned = String::from("abc");
    assert_eq!(
        re::search("b", "abc")?.map(|found| found.span()).transpose()?,
        Some((1, 2))
    );
    assert_eq!(re::search(b"b", b"abc")?.unwrap().group(())?, b"b");
    assert!(re::search(&pattern, &owned)?.is_some());
    Ok(())
}

#[test]
fn options_are_sent_by_name_and_the_last_one_wins() -> Result<()> {
    let pattern = re::compile("a")?;
    assert!(pattern.search_with("abc", |kw| kw.pos(1))?.is_none());
    assert!(pattern.search_with("abc", |kw| kw.pos(1).pos(0_usize))?.is_some());
    assert!(
        pattern
            .search_with("abc", |kw| kw.pos(0).extra("pos", 1))?
            .is_none()
    );
    let late = true;
    let conditional = pattern.search_with("abca", |mut kw| {
        if late {
            kw = kw.pos(1);
        }
        kw
    })?;
    assert_eq!(conditional.unwrap().span()?, (3, 4));
    let error = pattern.search_with("abc", |kw| kw.extra("nope", 1)).unwrap_err();
    assert!(error.is::<snakebridge::exceptions::TypeError>(), "{error}");
    Ok(())
}

#[test]
fn lists_and_iterators_are_typed() -> Result<()> {
    let pattern = re::compile(r"(\w)@(\w)")?;
    let pairs = pattern.findall("a@b c@d")?;
    assert_eq!(
        pairs[1].to::<(String, String)>()?,
        ("c".to_owned(), "d".to_owned())
    );
    let spans: Vec<(i64, i64)> = pattern
        .finditer("a@b c@d")?
        .map(|found| found?.span())
        .collect::<Result<_>>()?;
    assert_eq!(spans, [(0, 3), (4, 7)]);
    Ok(())
}

#[test]
fn closures_are_called_back_and_their_errors_come_out_as_they_were() -> Result<()> {
    let pattern = re::compile(r"\w+@(\w+)")?;
    assert_eq!(pattern.sub("X", "ada@example")?, "X");
    let marked = pattern.sub_by(|found| Ok(format!("<{}>", found.group(())?)), "ada@example!")?;
    assert_eq!(marked, "<ada@example>!");
    assert_eq!(
        pattern.sub_by(|found| found.group(()).unwrap().to_uppercase(), "a@b")?,
        "A@B"
    );
    let inner = pattern
        .sub_by(
            |_| {
                re::compile("(")?;
                Ok(String::new())
            },
            "a@b",
        )
        .unwrap_err();
    assert!(inner.is::<re::Error>(), "{inner}");
    let own = pattern
        .sub_by(|_| Err::<String, _>(Error::other(std::fmt::Error)), "a@b")
        .unwrap_err();
    assert!(
        matches!(&own, Error::Other(error) if error.is::<std::fmt::Error>()),
        "{own:?}"
    );
    let panicked = pattern
        .sub_by(|_| -> String { panic!("no {}", "way") }, "a@b")
        .unwrap_err();
    assert!(
        matches!(&panicked, Error::CallbackPanic { message, .. } if message == "no way"),
        "{panicked:?}"
    );
    Ok(())
}

#[test]
fn exceptions_are_typed_with_their_attributes_and_bases() -> Result<()> {
    let error = re::compile("(").unwrap_err();
    assert!(error.is::<re::Error>() && error.is::<Exception>() && !error.is::<LookupError>());
    let typed = error.downcast::<re::Error>()?;
    assert_eq!(typed.pos()?, Some(0));
    assert!(
        typed.msg()?.contains("unterminated subpattern"),
        "{}",
        typed.msg()?
    );
    assert!(
        typed.args()?[0].as_str().unwrap().contains("unterminated"),
        "inherited from BaseException"
    );
    let base: &BaseException = &typed;
    assert!(base.cause()?.is_none());

    let error = json::loads("[\n1,").unwrap_err();
    assert!(error.is::<ValueError>());
    assert_eq!(error.downcast::<json::JSONDecodeError>()?.lineno()?, 2);
    Ok(())
}

#[test]
fn paths_inherit_compare_and_divide() -> Result<()> {
    let path = pathlib::Path::new("/usr")?;
    assert_eq!(pathlib::Path::new(("/usr", "lib"))?.parts()?, ["/", "usr", "lib"]);
    assert_eq!(pathlib::Path::new(["a", "b"])?.to_string(), "a/b");
    assert_eq!(pathlib::Path::new(())?.to_string(), ".");
    assert_eq!(pathlib::Path::new(std::path::Path::new("x"))?.name()?, "x");
    assert_eq!(pathlib::Path::new(&path)?.to_string(), "/usr");
    assert_eq!(((&path / "lib")? / "python")?.to_string(), "/usr/lib/python");
    assert_eq!((&path / &path)?.to_string(), "/usr");
    assert_eq!(path.fspath()?, std::path::Path::new("/usr"));
    let cwd = pathlib::Path::cwd()?;
    is_a_handle(&cwd);
    assert!(cwd.exists()?);
    let posix: pathlib::PosixPath = Handle::cast(&cwd)?;
    let parent: pathlib::PosixPath = posix.parent()?;
    assert!(parent.exists()?, "instance methods come by Deref");
    assert!(cwd.samefile(&posix)? && cwd.samefile(std::env::current_dir().unwrap())?);
    assert!(Handle::cast::<pathlib::PosixPath>(&pathlib::PurePath::new("a")?).is_err());
    Ok(())
}

#[test]
fn optional_strings_and_context_managers() -> Result<()> {
    let file = std::env::temp_dir().join(format!("snakebridge-slice-{}.txt", std::process::id()));
    let path = pathlib::Path::new(&file)?;
    path.write_text("h\u{e9}llo")?;
    let name = String::from("utf-8");
    assert_eq!(
        path.read_text_with(|kw| kw.encoding(&name).errors(None))?,
        "h\u{e9}llo"
    );
    assert_eq!(
        path.read_text_with(|kw| kw.encoding(format!("utf-{}", 8)).errors("strict"))?,
        "h\u{e9}llo"
    );
    assert_eq!(
        path.read_text_with(|kw| kw.encoding("latin-1"))?,
        "h\u{c3}\u{a9}llo"
    );
    let kept = path.open()?;
    assert_eq!(kept.with(|file| file.read())?, "h\u{e9}llo");
    assert!(kept.closed()?);
    let error = path
        .open()?
        .with(|_| Err::<(), _>(Error::other(std::fmt::Error)))
        .unwrap_err();
    assert!(matches!(error, Error::Other(_)), "{error:?}");
    std::fs::remove_file(&file).unwrap();
    Ok(())
}

#[test]
fn a_generic_class_infers_and_inherits_from_dict() -> Result<()> {
    let counter = collections::counter(["a", "b", "a"])?;
    is_a_handle(&counter);
    assert_eq!(counter.most_common()?, [("a".to_owned(), 2), ("b".to_owned(), 1)]);
    assert_eq!(counter.most_common_with(|kw| kw.n(1))?.len(), 1);
    counter.update(["a"])?;
    counter.update(HashMap::from([("b", 5)]))?;
    counter.update(&counter.clone())?;
    assert_eq!(counter.get_item("b")?, 12);
    assert_eq!(counter.get("nothing")?, None);
    assert_eq!(counter.get_item("nothing")?, 0, "Counter's own __missing__");
    let as_dict: &Dict<String, i64> = &counter;
    assert_eq!(
        as_dict.to_map()?,
        snakebridge::types::IndexMap::from([("a".to_owned(), 6), ("b".to_owned(), 12)])
    );
    assert_eq!((&counter).into_iter().collect::<Result<Vec<_>>>()?, ["a", "b"]);

    let empty = collections::Counter::<String>::new()?;
    assert_eq!(empty.len()?, 0);
    let evens = collections::Counter::<i64>::new_iterable(pull((0..3).map(|n| n * 2)))?;
    assert_eq!(evens.elements()?.collect::<Result<Vec<_>>>()?, [0, 2, 4]);
    let letters = collections::Counter::<String>::new_iterable("gallahad")?;
    assert_eq!(letters.most_common()?[0], ("a".to_owned(), 3));
    let copied = collections::Counter::<String>::new_iterable(&letters)?;
    assert_eq!(copied.get_item("a")?, 3, "Python takes the counts of a Counter");
    Ok(())
}

#[test]
fn any_goes_in_as_rust_data_and_comes_out_as_value() -> Result<()> {
    assert_eq!(json::dumps(vec![1, 2])?, "[1, 2]");
    assert_eq!(json::dumps(("a", 1.0, true, ()))?, r#"["a", 1.0, true, null]"#);
    let sorted = json::dumps_with(HashMap::from([("b", 2), ("a", 1)]), |kw| {
        kw.indent(1).sort_keys(true)
    })?;
    assert_eq!(sorted, "{\n \"a\": 1,\n \"b\": 2\n}");
    assert_eq!(json::dumps_with([1], |kw| kw.indent("-"))?, "[\n-1\n]");
    assert_eq!(json::dumps_with([1], |kw| kw.indent(None))?, "[1]");
    let seps = json::dumps_with([1, 2], |kw| kw.extra("separators", (";", ":")))?;
    assert_eq!(seps, "[1;2]");
    assert_eq!(json::loads(b"3")?, Value::Int(3));
    assert_eq!(json::loads("[1, 2]")?.to::<Vec<i64>>()?, [1, 2]);
    let mismatch = json::loads("[1, 1.5]")?.to::<Vec<i64>>().unwrap_err();
    assert!(
        matches!(&mismatch, Error::TypeMismatch { path, got, .. } if path == "[1]" && got == "float"),
        "{mismatch:?}"
    );
    let hooked = json::loads_with("[1, 2]", |kw| kw.parse_int(|digits| format!("<{digits}>")))?;
    assert_eq!(hooked, Value::List(vec!["<1>".into(), "<2>".into()]));
    let hooked = json::loads_with("[1, 2]", |kw| kw.parse_int(|digits| Ok(digits.len())))?;
    assert_eq!(hooked, Value::List(vec![1.into(), 1.into()]));
    Ok(())
}

/// What is sent for an optional class, or for a collection of its handles.
fn sent<'a, K>(argument: impl Arg<'a, K>) -> &'static str {
    match argument.raw() {
        Raw::None => "None",
        Raw::Object(_) => "object",
        Raw::List(items) if items.iter().all(|item| matches!(item, Raw::Object(_))) => "objects",
        _ => "something else",
    }
}

#[test]
fn handles_fit_their_class_its_bases_and_the_optional_forms() -> Result<()> {
    let path = pathlib::Path::new("a")?;
    let posix: pathlib::PosixPath = Handle::cast(&path)?;
    let some = Some(path.clone());
    type Optional = Option<pathlib::Path>;
    assert_eq!([sent::<Optional>(None), sent::<Optional>(())], ["None", "None"]);
    assert_eq!(
        [sent::<Optional>(&path), sent::<Optional>(&posix)],
        ["object", "object"]
    );
    assert_eq!(
        [sent::<Optional>(Some(&path)), sent::<Optional>(some.as_ref())],
        ["object", "object"]
    );
    assert_eq!(
        [sent::<pathlib::PurePath>(&posix), sent::<Object>(&posix)],
        ["object", "object"]
    );
    assert_eq!(
        [sent::<Value>(&posix), sent::<Option<Value>>(&posix)],
        ["object", "object"]
    );
    let paths = vec![path.clone(), path.clone()];
    assert_eq!(sent::<Vec<pathlib::Path>>(&paths), "objects");
    assert_eq!(sent::<Vec<pathlib::PurePath>>(&paths[..]), "objects");
    assert_eq!(sent::<Iterable<pathlib::Path>>([&posix]), "objects");
    assert_eq!(sent::<Value>(vec![&path]), "objects");
    assert_eq!(sent::<Value>(&paths), "objects");
    Ok(())
}
