//! Items that may be `None`: a list of what is there is one of them.
#![allow(missing_docs, reason = "each spelling is what is tested")]

use std::collections::{BTreeMap, HashMap};

use snakebridge::types::{Dict, List};
use snakebridge::{Result, Value};

snakebridge::python_module!("optional_items", path = "fixtures/python");

#[test]
fn a_collection_of_what_is_there_picks_the_overload() -> Result<()> {
    let found: Vec<(String, f64, i64)> = optional_items::extract("x", ["a", "b"])?;
    assert_eq!(found, [("a".to_owned(), 1.0, 0), ("b".to_owned(), 1.0, 1)]);
    let texts = vec!["a".to_owned()];
    assert_eq!(optional_items::extract("x", &texts)?[0].0, "a");
    assert_eq!(optional_items::extract_with("x", texts, |kw| kw.limit(0))?, []);
    let numbers: Vec<(Vec<i64>, f64, i64)> = optional_items::extract([1, 2], [vec![1, 2], vec![3]])?;
    assert_eq!(numbers[1].0, [3]);
    let list = List::<String>::new(["a"])?;
    assert_eq!(optional_items::extract(None, &list)?[0].0, "a");
    let by_key: Vec<(String, f64, String)> = optional_items::extract("x", HashMap::from([("k", "a")]))?;
    assert_eq!(by_key, [("a".to_owned(), 1.0, "k".to_owned())]);
    let dict = Dict::<i64, String>::new([(5, "a")])?;
    assert_eq!(optional_items::extract("x", &dict)?, [("a".to_owned(), 1.0, 5)]);
    Ok(())
}

#[test]
fn so_does_one_of_options() -> Result<()> {
    let found: Vec<(String, f64, i64)> = optional_items::extract("x", [Some("a"), None, Some("b")])?;
    assert_eq!(found[1], ("b".to_owned(), 1.0, 2));
    let by_key = optional_items::extract("x", BTreeMap::from([(1, Some("a")), (2, None)]))?;
    assert_eq!(by_key, [("a".to_owned(), 1.0, 1)]);
    let values: Vec<(Value, f64, i64)> = optional_items::extract("x", vec![Value::from("a"), Value::None])?;
    assert_eq!(values.len(), 1);
    let untyped: Value = optional_items::extract("x", Value::from(serde_json::json!(["a"])))?;
    assert_eq!(untyped.len()?, 1);
    Ok(())
}
