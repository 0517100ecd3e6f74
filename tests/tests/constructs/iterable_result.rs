//! An iterator, whatever Python has.

use snakebridge::{Result, types::PyIter};

snakebridge::python_module!("iterable_result", path = "fixtures/python/constructs");

#[test]
fn whatever_python_has_is_iterated() -> Result<()> {
    for kind in ["list", "set", "keys", "generator", "range"] {
        let numbers: PyIter<i64> = iterable_result::numbers(kind)?;
        assert_eq!(numbers.collect::<Result<Vec<_>>>()?, [0, 1], "{kind}");
    }
    Ok(())
}
