//! Every kind of mapping comes out as a map, and goes in from one.

use snakebridge::{Result, types::IndexMap};

snakebridge::python_module!("mapping_kinds", path = "fixtures/python/constructs");

#[test]
fn every_mapping_is_a_map() -> Result<()> {
    for kind in ["dict", "sub", "proxy", "user", "ordered"] {
        let made: IndexMap<String, i64> = mapping_kinds::made(kind)?;
        assert_eq!(
            made.into_iter().collect::<Vec<_>>(),
            [("a".to_owned(), 1), ("b".to_owned(), 2)],
            "{kind}"
        );
    }
    assert_eq!(mapping_kinds::total([("a", 1), ("b", 2)])?, 3);
    assert_eq!(
        mapping_kinds::total(std::collections::HashMap::from([("a", 5)]))?,
        5
    );
    Ok(())
}
