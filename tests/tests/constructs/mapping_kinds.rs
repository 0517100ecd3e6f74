//! Every kind of mapping comes out as a map, and goes in from one.

use snakebridge::Result;
use snakebridge::types::{Dict, IndexMap};

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

#[test]
fn a_handle_of_a_mapping_is_a_mapping() -> Result<()> {
    let kept = mapping_kinds::Kept::<String, i64>::new([("a", 1), ("b", 2)])?;
    assert_eq!(mapping_kinds::total(&kept)?, 3);
    assert_eq!(mapping_kinds::keys(&kept)?, ["a", "b"]);
    assert_eq!(Dict::<String, i64>::new(&kept)?.len()?, 2);
    let ages = mapping_kinds::Ages::new([("c", 3)])?;
    assert_eq!(mapping_kinds::total(&ages)?, 3);
    assert_eq!(mapping_kinds::total(ages)?, 3);
    Ok(())
}

#[test]
fn mappings_of_the_same_types_are_joined() -> Result<()> {
    let kept = mapping_kinds::Kept::<String, i64>::new([("a", 1)])?;
    let both: Dict<String, i64> = (&kept | &Dict::<String, i64>::new([("b", 2)])?)?;
    assert_eq!(both.get_item("b")?, 2);
    let more: Dict<String, i64> = (&kept | &kept)?;
    assert_eq!(more.len()?, 1);
    // Sides of other types have a method.
    assert_eq!(kept.bitor_any([(1, "x")])?.len()?, 2);
    Ok(())
}
