//! An alias that is given no argument is one of anything.

use std::collections::BTreeMap;

use snakebridge::{Result, Value};

snakebridge::python_module!("bare_alias", path = "fixtures/python/constructs");

#[test]
fn what_is_not_given_is_anything() -> Result<()> {
    let (one, a): (Value, Value) = bare_alias::pair()?;
    assert_eq!((one, a), (Value::from(1), Value::from("a")));
    let numbers: (i64, i64) = bare_alias::numbers()?;
    assert_eq!(numbers, (1, 2));
    let names: Vec<Value> = bare_alias::names()?;
    assert_eq!(names, ["a"].map(Value::from));
    let rows = BTreeMap::from([("a", vec![Value::from(1), Value::from("x")])]);
    assert_eq!(bare_alias::table(&rows)?, ["a2"]);
    Ok(())
}
