//! The required one is a parameter, the optional one an option.

use snakebridge::Result;

snakebridge::python_module!("keyword_only", path = "fixtures/python/constructs");

#[test]
fn the_required_one_is_a_parameter() -> Result<()> {
    assert_eq!(keyword_only::line("ab", 2)?, "abab");
    assert_eq!(keyword_only::line_with("ab", 1, |kw| kw.loud(true))?, "AB");
    Ok(())
}
