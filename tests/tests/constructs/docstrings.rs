//! Foreign text in docs compiles under strict lints and does not become a doctest.

use snakebridge::Result;

snakebridge::python_module!("docstrings", path = "fixtures/python/constructs");

#[test]
fn what_is_documented_works() -> Result<()> {
    assert_eq!(docstrings::twice(2)?, 4);
    assert_eq!(docstrings::Documented::new()?.plain()?, 1);
    Ok(())
}
