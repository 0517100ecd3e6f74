//! `Value` and `Object` where anything typed goes: passed as they are if they fit, else refused before the call, with the place.

use snakebridge::error::ErrorKind;
use snakebridge::types::IndexMap;
use snakebridge::{Error, Object, Result, Value, call_as, get_as};

snakebridge::python_module!(
    pub "untyped_argument",
    path = "fixtures/python/constructs",
);
use untyped_argument as py;

snakebridge::python_module!(pub "logging.config" as logging_config, pub "json");

fn value(of: &str) -> Value {
    py::anything(of).unwrap()
}

fn object(of: &str) -> Object {
    call_as("untyped_argument", "anything", (of,)).unwrap()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T>, message: &str) {
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Arguments { .. }), "{error}");
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert_eq!(error.to_string(), format!("untyped_argument.{message}"));
}

#[test]
fn scalars() -> Result<()> {
    assert_eq!(py::integer(value("5"))?, "5");
    assert_eq!(py::integer(&value("1 << 100"))?, (1_u128 << 100).to_string());
    assert_eq!(py::integer(object("7"))?, "7");
    assert_eq!(py::number(&value("5"))?, "5");
    assert_eq!(py::number(value("0.5"))?, "0.5");
    assert_eq!(py::text(&value("'a'"))?, "'a'");
    assert_eq!(py::data(&value("b'a'"))?, "b'a'");
    assert_eq!(py::truth(&value("True"))?, "True");
    assert_eq!(py::path(value("Path('a')"))?, "a");
    assert_eq!(py::maybe_with(|kw| kw.n(value("None")))?, "None");
    assert_eq!(py::maybe_with(|kw| kw.n(value("3")))?, "3");
    refused(py::integer(value("'x'")), "integer: `n` must be int, not str");
    refused(py::integer(object("1.0")), "integer: `n` must be int, not float");
    refused(py::integer(&value("True")), "integer: `n` must be int, not bool");
    refused(py::number(&value("'1'")), "number: `x` must be float, not str");
    refused(py::text(&value("b''")), "text: `s` must be str, not bytes");
    refused(
        py::maybe_with(|kw| kw.n(value("'x'"))),
        "maybe: `n` must be int | None, not str",
    );
    Ok(())
}

#[test]
fn collections() -> Result<()> {
    assert_eq!(py::numbers(value("[1, 2]"))?, "[1, 2]");
    assert_eq!(py::numbers(&value("(1, 2)"))?, "(1, 2)");
    assert_eq!(py::in_order(value("range(3)"))?, "range(0, 3)");
    assert_eq!(py::any_order(value("iter([1, 2])"))?, "[1, 2]");
    assert_eq!(py::distinct(value("{1}"))?, "{1}");
    assert_eq!(py::by_name(&value("{'a': 1}"))?, "{'a': 1}");
    assert_eq!(py::pair(value("('a', 1)"))?, "('a', 1)");
    assert_eq!(py::lookup(value("{'a': [1]}"))?, "{'a': [1]}");
    refused(
        py::numbers(value("[1, 'x']")),
        "numbers: `items`[1] must be int, not str",
    );
    refused(
        py::numbers(value("{1}")),
        "numbers: `items` must be list[int], not set",
    );
    refused(
        py::any_order(value("5")),
        "any_order: `items` must be Iterable[int], not int",
    );
    refused(
        py::any_order(value("[1, None]")),
        "any_order: `items`[1] must be int, not NoneType",
    );
    refused(
        py::by_name(value("{'a': 'b'}")),
        "by_name: `table`[\"a\"] must be int, not str",
    );
    refused(
        py::lookup(value("{'a': [1, '2']}")),
        "lookup: `table`[\"a\"][1] must be int, not str",
    );
    refused(
        py::pair(value("('a',)")),
        "pair: `both` must be tuple[str, int], not tuple of length 1",
    );
    refused(py::pair(value("(1, 1)")), "pair: `both`[0] must be str, not int");
    refused(
        py::nested(value("[('a', [1]), ('b', [None])]")),
        "nested: `rows`[1][1][0] must be int, not NoneType",
    );
    Ok(())
}

#[test]
fn inside_of_rust_collections() -> Result<()> {
    assert_eq!(py::numbers(vec![value("1"), value("2")])?, "[1, 2]");
    assert_eq!(py::numbers(&[value("1")])?, "[1]");
    assert_eq!(py::numbers([&value("1")])?, "[1]");
    assert_eq!(py::any_order([object("1")])?, "[1]");
    let table = IndexMap::from([("a".to_owned(), value("1"))]);
    assert_eq!(py::by_name(&table)?, "{'a': 1}");
    assert_eq!(py::by_name(table)?, "{'a': 1}");
    assert_eq!(py::pair(("a", value("1")))?, "('a', 1)");
    assert_eq!(py::nested([("a", value("[1]"))])?, "[('a', [1])]");
    assert_eq!(py::numbers([value("1"), Value::from(2)])?, "[1, 2]");
    refused(
        py::numbers(vec![value("1"), value("'x'")]),
        "numbers: `items`[1] must be int, not str",
    );
    let table = IndexMap::from([("a".to_owned(), value("'b'"))]);
    refused(
        py::by_name(&table),
        "by_name: `table`[\"a\"] must be int, not str",
    );
    refused(
        py::nested([("a", value("['x']"))]),
        "nested: `rows`[0][1][0] must be int, not str",
    );
    Ok(())
}

#[test]
fn enums_literals_callables_and_classes() -> Result<()> {
    assert_eq!(py::color(value("Color.RED"))?, "RED");
    assert_eq!(py::color(object("Color.BLUE"))?, "BLUE");
    assert_eq!(py::mode(value("'r'"))?, "r");
    assert_eq!(py::called(value("lambda n: n * 2"))?, 4);
    assert_eq!(py::called(get_as::<Object>("builtins", "abs")?)?, 2);
    assert_eq!(py::made(value("Derived"))?, "Derived");
    refused(
        py::color(value("1")),
        "color: `value` must be untyped_argument.Color, not int",
    );
    refused(
        py::mode(value("'x'")),
        "mode: `value` must be Literal['r', 'w'], not str",
    );
    refused(
        py::called(value("5")),
        "called: `f` must be collections.abc.Callable, not int",
    );
    refused(
        py::made(value("int")),
        "made: `of` must be type[untyped_argument.Base], not type",
    );
    Ok(())
}

#[test]
fn unions() -> Result<()> {
    assert_eq!(py::either(value("5"))?, "5");
    assert_eq!(py::either(&value("'a'"))?, "'a'");
    assert_eq!(py::either(object("5"))?, "5");
    assert_eq!(py::config(value("{'a': [1, None]}"))?, "{'a': [1, None]}");
    assert_eq!(py::table_or_base(value("Derived()"))?, "Derived");
    assert_eq!(py::table_or_base(value("None"))?, "NoneType");
    assert_eq!(py::table_or_base(value("[Color.RED]"))?, "[<Color.RED: 1>]");
    refused(
        py::either(value("1.5")),
        "either: `x` must be int | str, not float",
    );
    refused(
        py::table_or_base(value("{'a': 'b'}")),
        "table_or_base: `x`[\"a\"] must be int, not str",
    );
    refused(py::config(value("{1: 2}")), "config: `x`[1] must be str, not int");
    Ok(())
}

#[test]
fn protocols() -> Result<()> {
    assert_eq!(py::sized(value("HasSize()"))?, 3);
    assert_eq!(py::sized(object("HasSize()"))?, 3);
    assert_eq!(py::sized(&object("HasSize()"))?, 3);
    assert_eq!(py::sized_or_text(value("HasSize()"))?, "3");
    assert_eq!(py::sized_or_text(value("'a'"))?, "a");
    refused(
        py::sized(value("5")),
        "sized: `x` must be an object with `size`, not int",
    );
    refused(
        py::sized(&object("5")),
        "sized: `x` must be an object with `size`, not int",
    );
    refused(
        py::sized_or_text(value("5")),
        "sized_or_text: `x` must be an object with `size` | str, not int",
    );
    Ok(())
}

#[test]
fn variadic_and_options() -> Result<()> {
    assert_eq!(py::every(value("1"))?, "(1,)");
    assert_eq!(py::every((1, value("2")))?, "(1, 2)");
    assert_eq!(py::every(&[value("1")][..])?, "(1,)");
    assert_eq!(py::each((value("1"), "a"))?, "(1, 'a')");
    assert_eq!(py::each(value("1"))?, "(1,)");
    refused(
        py::every((1, value("'x'"))),
        "every: `*numbers` must be int, not str",
    );
    refused(
        py::each(value("1.5")),
        "each: `*things` must be int | str, not float",
    );
    let set = py::with_options_with(|kw| kw.count(value("1")).name(value("'a'")).where_(value("'b'")))?;
    assert_eq!(set, "(1, 'a', 'b')");
    refused(
        py::with_options_with(|kw| kw.count(value("'x'"))),
        "with_options: `count` must be int, not str",
    );
    refused(
        py::with_options_with(|kw| kw.where_(value("()"))),
        "with_options: `where` must be int | str, not tuple",
    );
    Ok(())
}

#[test]
fn constructors_and_attributes() -> Result<()> {
    let holder = py::Holder::new(value("1"))?;
    holder.set_count(value("2"))?;
    assert_eq!(holder.count()?, 2);
    let error = py::Holder::new(value("'x'")).unwrap_err().to_string();
    assert!(error.ends_with("`count` must be int, not str"), "{error}");
    let error = holder.set_count(value("'x'")).unwrap_err().to_string();
    assert!(error.ends_with("`count` must be int, not str"), "{error}");
    assert_eq!(holder.count()?, 2);
    Ok(())
}

#[test]
fn literals_of_rust_infer_as_before() -> Result<()> {
    assert_eq!(py::maybe_with(|kw| kw.n(None))?, "None");
    assert_eq!(py::maybe_with(|kw| kw.n(5))?, "5");
    assert_eq!(py::maybe_with(|kw| kw.n(Some(5)))?, "5");
    assert_eq!(py::numbers([1, 2])?, "[1, 2]");
    assert_eq!(py::either(5)?, "5");
    assert_eq!(py::number(1.5)?, "1.5");
    assert_eq!(py::data(&[])?, "b''");
    assert_eq!(py::data(&Vec::new())?, "b''");
    assert_eq!(py::nested([("a", [1])])?, "[('a', [1])]");
    Ok(())
}

#[test]
fn a_document_where_a_configuration_is_expected() -> Result<()> {
    let document =
        json::loads(r#"{"version": 1, "incremental": true, "loggers": {"untyped": {"level": "ERROR"}}}"#)?;
    logging_config::dict_config(&document)?;
    logging_config::dict_config(document)?;
    let level: i64 = call_as("logging", "getLogger", ("untyped",))
        .and_then(|logger: Object| snakebridge::attr_as(&logger, "level"))?;
    assert_eq!(level, 40);
    let error = logging_config::dict_config(json::loads("[1]")?)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("logging.config.dictConfig: `config` must be "),
        "{error}"
    );
    assert!(error.ends_with(", not list"), "{error}");
    Ok(())
}

#[test]
fn text_and_bytes_behind_pointers() -> Result<()> {
    use std::{
        borrow::Cow,
        rc::Rc,
        sync::{Arc, Mutex},
    };
    let owned = String::from("a");
    for text in [&&"a", &"a"] {
        assert_eq!(py::text(text)?, "'a'");
    }
    assert_eq!(py::text(&&owned)?, "'a'");
    assert_eq!(py::text(&Rc::<str>::from("a"))?, "'a'");
    assert_eq!(py::text(&Arc::<str>::from("a"))?, "'a'");
    assert_eq!(py::text(&Box::<str>::from("a"))?, "'a'");
    assert_eq!(py::text(&Cow::Borrowed("a"))?, "'a'");
    assert_eq!(py::text(&Mutex::new(owned.clone()).lock().unwrap())?, "'a'");
    assert_eq!(py::text(&mut owned.clone())?, "'a'");
    assert_eq!(py::text(owned)?, "'a'");
    assert_eq!(py::data(&Arc::<[u8]>::from(&b"a"[..]))?, "b'a'");
    assert_eq!(py::data(&mut vec![97_u8])?, "b'a'");
    assert_eq!(py::data(b"a")?, "b'a'");
    Ok(())
}
