//! `Plain` reads by serde what `Value::to` reads, and refuses the same at the same place.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use snakebridge::types::Plain;
use snakebridge::{Error, Handle, Object, Result, Value};
use snakebridge_tests::source::{eval, eval_in, run, scope};

#[derive(Debug, PartialEq, Deserialize)]
struct Order {
    id: u32,
    price: f64,
    #[serde(default)]
    items: Vec<String>,
    note: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Shape {
    Empty,
    Circle(f64),
    Box(i64, i64),
    Named { name: String },
}

#[derive(Debug, PartialEq, Deserialize)]
struct Metres(f64);

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Either {
    Number(i64),
    Text(String),
    Both(i64, String),
}

/// What a mistake is, without the name of the call and the words of its advice.
fn kind(error: &Error) -> String {
    match error {
        Error::TypeMismatch { path, expected, .. } => format!("mismatch at {path}: {expected}"),
        Error::IntOverflow {
            path, value, target, ..
        } => format!("overflow at {path}: {value} as {target}"),
        other => format!("{other:?}"),
    }
}

/// Reads the values of the expressions both ways, and returns how many could be read.
fn both<T: DeserializeOwned + Debug>(names: &Object, sources: &[&str]) -> usize {
    let mut read = 0;
    for source in sources {
        let direct = eval_in::<Plain<T>>(names, source).map(|plain| plain.0);
        let value = eval_in::<Value>(names, source).and_then(|value| value.to::<T>());
        match (direct, value) {
            (Ok(direct), Ok(value)) => {
                assert_eq!(format!("{direct:?}"), format!("{value:?}"), "{source}");
                read += 1;
            }
            (Err(direct), Err(value)) => assert_eq!(kind(&direct), kind(&value), "{source}"),
            (direct, value) => panic!("{source}: {direct:?}, but by a value {value:?}"),
        }
    }
    read
}

const SOURCES: &[&str] = &[
    "None",
    "True",
    "0",
    "-1",
    "7",
    "2**40",
    "2**63",
    "2**64 - 1",
    "-2**100",
    "2**200",
    "1.5",
    "float('inf')",
    "2**53 + 1",
    "1+2j",
    "''",
    "'a'",
    "'text'",
    "'grüße'",
    "'\\ud800'",
    "b''",
    "b'bytes'",
    "bytearray(b'x')",
    "[]",
    "[1, 2, 3]",
    "[1, 'two', None]",
    "(1, 'two')",
    "(1, 2, 3)",
    "{1}",
    "frozenset(['x'])",
    "[[1], [2, 3]]",
    "{}",
    "{'a': 1}",
    "{'a': 'x', 'b': None}",
    "{1: 2}",
    "{(1, 2): 3}",
    "{'id': 1, 'price': 2, 'items': ['x'], 'note': 'n', 'more': object()}",
    "{'id': 1, 'price': 2.5, 'note': None}",
    "{'id': -1, 'price': 2.5}",
    "{'id': 1, 'price': 'much'}",
    "{'id': 1, 'price': 2.5, 'items': ['x', 3]}",
    "{'id': 1, 'price': 2**53 + 1}",
    "{'price': 2.5}",
    "'Empty'",
    "'Circle'",
    "{'Circle': 1.5}",
    "{'Circle': 1}",
    "{'Circle': 'x'}",
    "{'Box': [1, 2]}",
    "{'Box': [1, 2, 3]}",
    "{'Box': (1,)}",
    "{'Named': {'name': 'n'}}",
    "{'Named': {}}",
    "{'Other': 1}",
    "{'Empty': None}",
    "{'Empty': 1}",
    "{'Circle': 1.5, 'Box': [1, 2]}",
    "{1: 1.5}",
    "object()",
    "MyInt(5)",
    "MyStr('sub')",
    "MyFloat(2.5)",
    "MyDict(a=1)",
    "MyList([1])",
    "[MyInt(5), 6]",
    "circle",
    "deep",
    "deeper",
    "datetime.date(2020, 1, 2)",
];

fn names() -> Result<Object> {
    let names = scope()?;
    run(
        &names,
        "
import datetime
class MyInt(int): pass
class MyStr(str): pass
class MyFloat(float): pass
class MyDict(dict): pass
class MyList(list): pass
circle = [1]
circle.append(circle)
deep = 1
for _ in range(90): deep = [deep]
deeper = 1
for _ in range(200): deeper = [deeper]
",
    )?;
    Ok(names)
}

#[test]
fn it_reads_what_a_value_reads_and_refuses_the_same() -> Result<()> {
    let names = names()?;
    let read = [
        both::<()>(&names, SOURCES),
        both::<bool>(&names, SOURCES),
        both::<i64>(&names, SOURCES),
        both::<u8>(&names, SOURCES),
        both::<u64>(&names, SOURCES),
        both::<i128>(&names, SOURCES),
        both::<f64>(&names, SOURCES),
        both::<f32>(&names, SOURCES),
        both::<char>(&names, SOURCES),
        both::<String>(&names, SOURCES),
        both::<Option<i64>>(&names, SOURCES),
        both::<Option<String>>(&names, SOURCES),
        both::<Vec<i64>>(&names, SOURCES),
        both::<Vec<u8>>(&names, SOURCES),
        both::<Vec<Vec<i64>>>(&names, SOURCES),
        both::<[i64; 3]>(&names, SOURCES),
        both::<(i64, String)>(&names, SOURCES),
        both::<(f64, f64)>(&names, SOURCES),
        both::<BTreeMap<String, i64>>(&names, SOURCES),
        both::<BTreeMap<i64, i64>>(&names, SOURCES),
        both::<BTreeMap<String, Option<String>>>(&names, SOURCES),
        both::<Order>(&names, SOURCES),
        both::<Shape>(&names, SOURCES),
        both::<Vec<Shape>>(&names, SOURCES),
        both::<Metres>(&names, SOURCES),
        both::<Either>(&names, SOURCES),
        both::<serde::de::IgnoredAny>(&names, SOURCES),
    ];
    // Each type reads some, or nothing would be compared.
    assert!(read.iter().all(|read| *read > 0), "{read:?}");
    Ok(())
}

#[test]
fn an_error_names_the_call_and_the_place() -> Result<()> {
    let object: Object = eval("{'users': [{'id': 1}, {'id': 'x'}]}")?;
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only reading it matters")]
    struct User {
        id: i64,
    }
    let error = Handle::read::<Plain<BTreeMap<String, Vec<User>>>>(&object).unwrap_err();
    let Error::TypeMismatch { path, got, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!((path.as_str(), got.as_str()), ("[\"users\"][1][\"id\"]", "str"));
    let error = snakebridge::call_as::<Plain<i64>>("json", "loads", ("[]",)).unwrap_err();
    assert!(error.to_string().contains("json.loads"), "{error}");
    Ok(())
}

#[test]
fn what_the_type_leaves_out_is_not_looked_at() -> Result<()> {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Only {
        a: i64,
    }
    let session = snakebridge::Session::builder().open()?;
    snakebridge::with_session(&session, || {
        let read = eval::<Plain<Only>>("{'a': 1, 'b': object(), 'c': [object()]}")?;
        assert_eq!(read.0, Only { a: 1 });
        Ok::<(), Error>(())
    })?;
    // Only the namespace became a reference.
    assert!(session.statistics().created <= 1);
    Ok(())
}
