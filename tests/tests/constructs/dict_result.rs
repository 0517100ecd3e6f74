//! Maps both ways in Python's order; a key without hash makes it a handle.

use snakebridge::{Result, types::IndexMap};

snakebridge::python_module!("dict_result", path = "fixtures/python/constructs");

#[test]
fn dicts_are_maps_in_order() -> Result<()> {
    let swapped: IndexMap<i64, String> = dict_result::swapped([("b", 2), ("a", 1)])?;
    assert_eq!(
        swapped.into_iter().collect::<Vec<_>>(),
        [(2, "b".to_owned()), (1, "a".to_owned())]
    );
    let sorted = std::collections::BTreeMap::from([("x".to_owned(), 9)]);
    assert_eq!(dict_result::swapped(&sorted)?[&9], "x");
    let halves = dict_result::by_float()?;
    assert_eq!((halves.len()?, halves.get_item(0.25)?.as_str()), (2, "quarter"));
    Ok(())
}
