//! `Value` and `Dict` read as typed data, in one word for each place.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::{BTreeMap, HashMap};

use snakebridge::error::ErrorKind;
use snakebridge::exceptions::{KeyError, LookupError};
use snakebridge::types::{BigInt, Dict, IndexMap, List};
use snakebridge::{Error, Object, Result, Value, call, call_as};

const SOURCE: &str = "
import enum
class Float64(float): pass
class Text(str): pass
class Big(int): pass
class Level(enum.IntEnum):
    HIGH = 3
class Table(dict): pass
def area(): return Float64(2.0)
def text(): return Text('a')
def level(): return Level.HIGH
def big(): return Big(2 ** 60 + 1)
def huge(): return Big(1 << 70)
def mixed(): return {'x': Float64(1.5), 'names': [Text('a'), 'b'], 'n': 5, 'none': None, 'deep': {'er': [1.5, Float64(2.5)]}}
def table(): return Table(a=1)
def any_dict(): return {1: 'a', 'b': 2.5}
def numbers(): return {'b': 2, 'a': 1}
def error(): return KeyError('x')
";

fn of<T: snakebridge::traits::FromPython>(name: &str) -> T {
    snakebridge_tests::module("typed_value_read_m", SOURCE).unwrap();
    call_as("typed_value_read_m", name, ()).unwrap()
}

#[test]
fn in_one_word() -> Result<()> {
    let row: Value = of("mixed");
    assert_eq!(row["x"].read::<f64>()?, 1.5);
    let x: f64 = row["x"].read()?;
    assert_eq!(x, 1.5);
    assert_eq!(
        row.get_as::<String>("none").unwrap_err().kind(),
        ErrorKind::TypeMismatch
    );
    assert_eq!(row.get_as::<i64>("n")?, 5);
    assert_eq!(i64::try_from(&row["n"])?, 5);
    let names: Vec<String> = (&row["names"]).try_into()?;
    assert_eq!(names, ["a", "b"]);
    assert_eq!(row["names"].get_as::<String>(0)?, "a");
    assert_eq!(row["names"].to::<Vec<String>>()?, ["a", "b"]);
    assert!(row["deep"]["er"][0] == 1.5 && row["n"] == 5);
    assert_eq!(row["deep"].read::<HashMap<String, Vec<f64>>>()?["er"], [1.5, 2.5]);
    assert_eq!(
        BTreeMap::<String, Vec<f64>>::try_from(row["deep"].clone())?["er"],
        [1.5, 2.5]
    );
    Ok(())
}

#[test]
fn what_is_missing_is_none() -> Result<()> {
    let row: Value = of("mixed");
    assert!(row["missing"].is_none() && row["n"]["x"].is_none() && row["names"][7].is_none());
    assert_eq!(row["missing"].read::<Option<f64>>()?, None);
    assert_eq!(row.get_as::<Option<String>>("missing")?, None);
    assert_eq!(row.get("missing"), None);
    let error = row.get_as::<f64>("missing").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the value at `[\"missing\"]` is NoneType, not float: read it as that type; an object of Python is taken out by `as_object`, and `cast` \
         makes it one of a class"
    );
    // An object is asked, and says what is missing.
    let table: Value = of("table");
    assert_eq!(table.get_as::<i64>("a")?, 1);
    assert!(table.get_as::<Option<i64>>("b").unwrap_err().is::<KeyError>());
    Ok(())
}

#[test]
fn scalars_of_other_classes_are_looked_through() -> Result<()> {
    let area: Value = of("area");
    assert!(area.is_ref());
    assert_eq!(area.as_f64(), Some(2.0));
    assert_eq!(area.to::<f64>()?, 2.0);
    assert_eq!(area.read::<f64>()?, 2.0);
    assert_eq!(area.as_i64(), None);
    let text: Value = of("text");
    assert_eq!(text.to::<String>()?, "a");
    assert_eq!(text.read::<String>()?, "a");
    let level: Value = of("level");
    assert_eq!((level.as_i64(), level.as_f64()), (Some(3), None));
    assert!(level == 3);
    let big: Value = of("big");
    assert_eq!(big.as_i64(), Some((1 << 60) + 1));
    assert!(matches!(big.to::<f64>().unwrap_err(), Error::IntOverflow { .. }));
    let huge: Value = of("huge");
    assert_eq!((huge.as_i64(), huge.as_i128()), (None, Some(1 << 70)));
    assert_eq!(huge.read::<BigInt>()?, BigInt::from(1_i128 << 70));
    let mixed: Value = of("mixed");
    assert_eq!(mixed["deep"]["er"].to::<Vec<f64>>()?, [1.5, 2.5]);
    let object: Object = of("table");
    assert_eq!(Value::from(object).as_f64(), None);
    Ok(())
}

#[test]
fn a_value_is_cast_to_a_class() -> Result<()> {
    let error: Value = of("error");
    let key: KeyError = error.cast()?;
    let _: LookupError = error.cast()?;
    assert_eq!(key.to_string(), "'x'");
    let of_data = Value::from(5).cast::<KeyError>().unwrap_err();
    assert!(
        matches!(&of_data, Error::TypeMismatch { expected, got, .. } if expected == "KeyError" && got == "int")
    );
    let of_other = of::<Value>("table").cast::<KeyError>().unwrap_err();
    assert_eq!(of_other.kind(), ErrorKind::TypeMismatch);
    let list: List<i64> = Value::from(5).cast().or_else(|_| List::new([1]))?;
    assert_eq!(list.len()?, 1);
    Ok(())
}

#[test]
fn errors_name_the_place() -> Result<()> {
    let row: Value = of("mixed");
    let error = row.read::<HashMap<String, f64>>().unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { path, .. } if path == "[\"names\"]"),
        "{error}"
    );
    let error = row["deep"].get_as::<Vec<i64>>("er").unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { path, .. } if path == "[\"er\"][0]"),
        "{error}"
    );
    Ok(())
}

#[test]
fn dicts() -> Result<()> {
    let dict: Dict<Value, Value> = of("any_dict");
    assert_eq!(dict.read::<String>(1)?, "a");
    assert_eq!(dict.read::<f64>("b")?, 2.5);
    assert_eq!(dict.read::<Option<f64>>("c")?, None);
    assert_eq!(
        dict.to_vec()?,
        [
            (Value::from(1), Value::from("a")),
            (Value::from("b"), Value::from(2.5))
        ]
    );
    let dict: Dict<Value, Value> = of("numbers");
    assert_eq!(HashMap::<String, i64>::try_from(&dict)?.len(), 2);
    assert_eq!(
        BTreeMap::<String, i64>::try_from(&dict)?
            .into_keys()
            .collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert_eq!(
        IndexMap::<String, f64>::try_from(&dict)?
            .into_keys()
            .collect::<Vec<_>>(),
        ["b", "a"]
    );
    let typed: Dict<String, i64> = of("numbers");
    assert_eq!(typed.to_map()?["b"], 2);
    Ok(())
}

#[test]
fn numbers_are_left_operands_of_values() -> Result<()> {
    let half = call("fractions", "Fraction", (1, 2))?;
    assert!((1 - &half)?.py_eq(&half)?);
    assert_eq!((4 * &half)?.to_string(), "2");
    assert_eq!((1 / &half)?.to_string(), "2");
    assert_eq!((0.25 + half)?.as_f64(), Some(0.75));
    assert_eq!((7 | Value::from(8))?, 15);
    assert!((2 * &Value::None).unwrap_err().to_string().contains("TypeError"));
    Ok(())
}
