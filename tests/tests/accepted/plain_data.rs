//! JSON and what serde writes go in wherever a `Value` does: passed as they are if they fit, else refused before the call.

use std::collections::HashMap;

use snakebridge::types::Plain;
use snakebridge::{Result, Value, call_as};

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::untyped::untyped_argument as py;

#[derive(Serialize)]
struct Table {
    a: i64,
    b: i64,
}

#[test]
fn json_where_anything_goes() -> Result<()> {
    let data = json!({"id": 5, "tags": ["a", null, true, 0.5], "more": {"z": 1, "a": 2}});
    let written = "{'id': 5, 'tags': ['a', None, True, 0.5], 'more': {'z': 1, 'a': 2}}";
    assert_eq!(call_as::<String>("builtins", "repr", (&data,))?, written);
    assert_eq!(py::config(&data)?, written);
    assert_eq!(py::config(data.clone())?, written);
    assert_eq!(
        super::untyped::json::dumps(json!({"a": [1, "x"]}))?,
        r#"{"a": [1, "x"]}"#
    );
    assert_eq!(py::table_or_base(json!({"a": 1}))?, "{'a': 1}");
    assert_eq!(py::lookup(json!({"a": [1]}))?, "{'a': [1]}");
    assert_eq!(py::by_name(&json!({"a": 1}))?, "{'a': 1}");
    assert_eq!(py::nested(json!([]))?, "[]");
    assert_eq!(py::numbers([json!(1), json!(2)])?, "[1, 2]");
    assert_eq!(py::numbers(&vec![json!(1)])?, "[1]");
    assert_eq!(py::maybe_with(|kw| kw.n(Json::Null))?, "None");
    assert_eq!(py::every((1, json!(2)))?, "(1, 2)");
    assert_eq!(py::sized_or_text(json!("a"))?, "a");
    let error = py::by_name(json!({"a": "b"})).unwrap_err().to_string();
    assert!(
        error.ends_with("by_name: `table`[\"a\"] must be int, not str"),
        "{error}"
    );
    Ok(())
}

#[test]
fn numbers_are_those_of_json_in_python() {
    assert_eq!(Value::from(json!([1, -1, 1.0, u64::MAX])), {
        let items = [
            Value::Int(1),
            Value::Int(-1),
            Value::Float(1.0),
            Value::from(u64::MAX),
        ];
        Value::List(items.into())
    });
}

#[test]
fn handles_among_plain_data() -> Result<()> {
    let holder = py::Holder::new(1)?;
    let mixed = HashMap::from([
        ("a", Value::from(holder.clone())),
        ("b", json!([1]).into()),
        ("c", holder.into()),
    ]);
    assert_eq!(call_as::<i64>("builtins", "len", (mixed,))?, 3);
    Ok(())
}

#[test]
fn what_serde_writes() -> Result<()> {
    assert_eq!(py::by_name(Plain(Table { a: 1, b: 2 }))?, "{'a': 1, 'b': 2}");
    assert_eq!(py::config(&Plain(&Table { a: 1, b: 2 }))?, "{'a': 1, 'b': 2}");
    assert_eq!(py::either(Plain("text"))?, "'text'");
    assert_eq!(
        super::untyped::json::dumps(Plain(Table { a: 1, b: 2 }))?,
        r#"{"a": 1, "b": 2}"#
    );
    let tables = [Plain(Table { a: 1, b: 2 }), Plain(Table { a: 3, b: 4 })];
    assert_eq!(
        super::untyped::json::dumps(&tables)?,
        r#"[{"a": 1, "b": 2}, {"a": 3, "b": 4}]"#
    );
    Ok(())
}
