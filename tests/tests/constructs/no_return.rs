//! The result is only ever an error.

use std::convert::Infallible;

use snakebridge::exceptions::RuntimeError;
use snakebridge::{Error, Result};

snakebridge::python_module!("no_return", path = "fixtures/python/constructs");

#[test]
fn it_is_only_ever_an_error() {
    let stopped: Result<Infallible> = no_return::stop("now");
    let error = stopped.unwrap_err();
    assert!(
        error.is::<RuntimeError>() && error.to_string().contains("now"),
        "{error}"
    );
    assert!(matches!(
        no_return::liar().unwrap_err(),
        Error::TypeMismatch { .. }
    ));
}
