//! `extra` sends names that the signature does not have.

use snakebridge::Result;

snakebridge::python_module!("star_kwargs", path = "fixtures/python/constructs");

#[test]
fn names_that_are_not_declared() -> Result<()> {
    assert_eq!(star_kwargs::joined("-")?, "");
    assert_eq!(
        star_kwargs::joined_with("-", |kw| kw.extra("a", 1).extra("b", 2))?,
        "a=1-b=2"
    );
    assert_eq!(
        star_kwargs::joined_with("-", |kw| kw.extra("a", 1).extra("a", 3))?,
        "a=3",
        "the last one wins"
    );
    Ok(())
}
