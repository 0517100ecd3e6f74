//! The submodule is a sibling of its package, and the class of both is one type.

use snakebridge::Result;

snakebridge::python_module!(
    "same_leaf_name",
    path = "fixtures/python/constructs",
    submodules = ["same_leaf_name"]
);

#[test]
fn the_submodule_stands_beside() -> Result<()> {
    let inner: same_leaf_name_same_leaf_name::Inner = same_leaf_name_same_leaf_name::outer(1)?;
    assert_eq!(same_leaf_name::outer(&inner)?, 2);
    let again = same_leaf_name::Inner::new(5)?;
    assert_eq!(same_leaf_name::outer(&again)?, 6);
    Ok(())
}
