//! A type that is made of itself is typed to its first level; what is inside is a value.

use std::sync::atomic::{AtomicI64, Ordering};

use snakebridge::{Result, Value};

snakebridge::python_module!("recursive_alias", path = "fixtures/python/constructs");
use recursive_alias::BoolOrIntOrStrOrValueListOrStrValueDict as Json;

#[test]
fn its_first_level_is_distinguished() -> Result<()> {
    assert_eq!(recursive_alias::depth(1)?, 0);
    assert_eq!(recursive_alias::depth(())?, 0);
    assert_eq!(recursive_alias::depth(vec![Value::from(1)])?, 1);
    let inner = Value::from(vec![Value::from("a")]);
    assert_eq!(
        recursive_alias::depth(std::collections::BTreeMap::from([("a", inner)]))?,
        2
    );
    assert!(matches!(recursive_alias::nested(0)?, Some(Json::Str(leaf)) if leaf == "leaf"));
    match recursive_alias::nested(2)? {
        Some(Json::ValueList(items)) => assert_eq!(items, [Value::from(vec![Value::from("leaf")])]),
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn a_closure_may_give_what_it_is() -> Result<()> {
    static LAST: AtomicI64 = AtomicI64::new(-1);
    let steps = recursive_alias::run_by(|count| {
        LAST.store(count, Ordering::SeqCst);
        Ok(Value::None)
    })?;
    assert_eq!((steps, LAST.load(Ordering::SeqCst)), (1, 0));
    Ok(())
}
