//! Python source, evaluated through the calls that generated code makes.

use snakebridge::__private::{Site, call};
use snakebridge::{
    Object, Result,
    traits::{Arg, FromPython},
};

/// A fresh namespace.
///
/// # Errors
///
/// Only the errors of every call: see [`Error`](snakebridge::Error).
pub fn scope() -> Result<Object> {
    static DICT: Site = Site::function("builtins", "dict");
    call(&DICT, [])
}

/// The value of an expression in a namespace.
///
/// # Errors
///
/// What the expression raises, and a value that is not a `T`.
pub fn eval_in<T: FromPython>(globals: &Object, source: &str) -> Result<T> {
    static EVAL: Site = Site::function("builtins", "eval");
    call(&EVAL, [Arg::<String>::raw(source), Arg::<Object>::raw(globals)])
}

/// The value of an expression.
///
/// # Errors
///
/// Those of [`eval_in`].
pub fn eval<T: FromPython>(source: &str) -> Result<T> {
    eval_in(&scope()?, source)
}

/// Runs statements in a namespace.
///
/// # Errors
///
/// What the statements raise.
pub fn run(globals: &Object, source: &str) -> Result<()> {
    static EXEC: Site = Site::function("builtins", "exec");
    call(&EXEC, [Arg::<String>::raw(source), Arg::<Object>::raw(globals)])
}
