//! Beside other types a protocol takes whatever of Rust has its members in Python, and containers hold values.

use std::collections::BTreeMap;

use snakebridge::Result;

snakebridge::python_module!("union_with_protocol", path = "fixtures/python/constructs");

use union_with_protocol as union;

#[test]
fn what_can_be_hashed_is_taken() -> Result<()> {
    assert_eq!(union::drop("a")?, "'a'");
    assert_eq!(union::drop(1)?, "1");
    assert_eq!(union::drop(true)?, "True");
    assert_eq!(union::drop(1.5)?, "1.5");
    assert_eq!(union::drop(("a", 1))?, "('a', 1)");
    assert_eq!(union::drop(["a", "b"])?, "['a', 'b']");
    assert_eq!(union::drop(vec![1, 2])?, "[1, 2]");
    Ok(())
}

#[test]
fn a_list_of_labels_is_a_list_of_values() -> Result<()> {
    assert_eq!(union::rename(())?, "None");
    assert_eq!(union::rename([1, 2])?, "[1, 2]");
    Ok(())
}

#[test]
fn maps_have_items() -> Result<()> {
    let map = BTreeMap::from([("a", 1), ("b", 2)]);
    assert_eq!(union::encode(&map)?, "a=1&b=2");
    assert_eq!(union::encode([("x", "y")])?, "x=y");
    assert_eq!(union::encode("q=1")?, "q=1");
    Ok(())
}

#[test]
fn a_map_of_anything_is_taken() -> Result<()> {
    assert_eq!(union::send(BTreeMap::from([("a", 1)]))?, "dict");
    assert_eq!(union::send(BTreeMap::from([(1, vec!["a"])]))?, "dict");
    assert_eq!(union::send([("a", 1)])?, "list");
    assert_eq!(union::send("text")?, "str");
    Ok(())
}

#[test]
fn maps_may_hold_lists_and_maps() -> Result<()> {
    assert_eq!(union::read(["a"])?, "['a']");
    assert_eq!(union::read(BTreeMap::from([("a", vec!["b"])]))?, "{'a': ['b']}");
    let nested = BTreeMap::from([("a", BTreeMap::from([("b", 1)]))]);
    assert_eq!(union::read(nested)?, "{'a': {'b': 1}}");
    Ok(())
}

#[test]
fn a_range_of_python_goes_in_as_an_object_and_comes_out_as_a_list() -> Result<()> {
    let range: snakebridge::Object = snakebridge::call_as("builtins", "range", (4,))?;
    assert_eq!(union::index(&range)?, 4);
    assert_eq!(union::index([5, 6])?, 2);
    let steps: Vec<i64> = union::steps()?;
    assert_eq!(steps, [0, 1, 2]);
    Ok(())
}
