//! `Callable<(A,), R>`, which checks what comes back.

use snakebridge::{Error, Result, types::Callable};

snakebridge::python_module!("callable_result", path = "fixtures/python/constructs");

#[test]
fn what_comes_back_is_called() -> Result<()> {
    let add: Callable<(i64,), i64> = callable_result::adder(40)?;
    assert_eq!(add.call((2,))?, 42);
    match callable_result::liar()?.call(()).unwrap_err() {
        Error::TypeMismatch { expected, got, .. } => {
            assert_eq!((expected.as_str(), got.as_str()), ("int", "str"));
        }
        other => panic!("{other}"),
    }
    Ok(())
}
