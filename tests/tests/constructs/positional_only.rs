//! Optional positional-only parameters fill from the left; a gap is an error.

use snakebridge::{Error, Result};

snakebridge::python_module!("positional_only", path = "fixtures/python/constructs");

#[test]
fn they_fill_from_the_left() -> Result<()> {
    assert_eq!(positional_only::spaced(8)?, [8, 9]);
    assert_eq!(positional_only::spaced_with(1, |kw| kw.stop(3))?, [1, 2]);
    assert_eq!(
        positional_only::spaced_with(1, |kw| kw.step(2).stop(6))?,
        [1, 3, 5]
    );
    match positional_only::spaced_with(1, |kw| kw.step(2)).unwrap_err() {
        Error::Arguments { symbol, message, .. } => {
            assert_eq!(symbol, "positional_only.spaced");
            assert!(message.contains("stop"), "{message}");
        }
        other => panic!("{other}"),
    }
    Ok(())
}
