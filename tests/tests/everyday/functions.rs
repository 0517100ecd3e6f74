//! Functions that make functions, and functions that ask about types.

use snakebridge::{Result, Value};

use crate::{builtins, dataclasses, functools, typing};

#[test]
fn a_comparison_is_a_key() -> Result<()> {
    let key = functools::cmp_to_key_by(|a: i64, b: i64| Ok(b - a))?;
    assert_eq!(builtins::sorted_key([1, 3, 2], &key)?, [3, 2, 1]);
    let (one, two) = (key.call((1,))?, key.call((2,))?);
    assert!(two.py_lt(&one)?.py_bool()? && !one.py_lt(&two)?.py_bool()?);
    Ok(())
}

#[test]
fn what_a_closure_gives_is_kept() -> Result<()> {
    let calls = std::sync::atomic::AtomicI64::new(0);
    let calls = std::sync::Arc::new(calls);
    let counted = calls.clone();
    let double = snakebridge::callback(move |n: i64| {
        counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(n * 2)
    });
    let cached = functools::lru_cache_with(|kw| kw.maxsize(2))?.call((double,))?;
    for n in [1, 2, 1, 1] {
        // One value is one argument, in a tuple or not.
        assert_eq!(cached.call(n)?, cached.call((n,))?);
        assert_eq!(cached.call((n,))?, Value::from(n * 2));
    }
    let info = cached.cache_info()?;
    assert_eq!((info.hits()?, info.misses()?, info.maxsize()?), (10, 2, Some(2)));
    assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 2);
    Ok(())
}

#[test]
fn the_fields_of_a_class_are_listed() -> Result<()> {
    let class = dataclasses::make_dataclass("Cup", ["size", "colour"])?;
    let fields = dataclasses::fields(&class)?;
    let names: Vec<String> = fields
        .iter()
        .map(super::dataclasses::Field::name)
        .collect::<Result<_>>()?;
    assert_eq!(names, ["size", "colour"]);
    Ok(())
}

#[test]
fn an_overload_for_anything_has_a_name_of_its_own() -> Result<()> {
    assert_eq!(typing::get_origin_any(5)?, Value::None);
    Ok(())
}
