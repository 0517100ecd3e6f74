//! `()`; anything else is a mismatch.

use snakebridge::{Error, Result};

snakebridge::python_module!("none_result", path = "fixtures/python/constructs");

#[test]
fn none_is_unit() -> Result<()> {
    let done: () = none_result::note("a")?;
    assert_eq!((done, none_result::log()?.to_vec()?), ((), vec!["a".to_owned()]));
    match none_result::liar().unwrap_err() {
        Error::TypeMismatch { symbol, got, .. } => {
            assert_eq!((symbol.as_str(), got.as_str()), ("none_result.liar", "int"));
        }
        other => panic!("{other}"),
    }
    Ok(())
}
