//! Attaching to the interpreter, of which there is none.

use super::super::trouble::Trouble;
use super::{Python, none};

/// Runs `body`. Without the feature `embedded`, there is no interpreter in this process to hold: calls go to workers, each by
/// itself.
pub fn attached<R>(body: impl FnOnce() -> R) -> R {
    body()
}

/// Runs `body`. Without the feature `embedded`, there is no interpreter in this process that would be released.
pub fn detached<R>(body: impl FnOnce() -> R) -> R {
    body()
}

pub(crate) fn try_let_go(body: impl FnOnce()) {
    body();
}

/// An error: nothing gets an interpreter.
#[cold]
pub(crate) fn with_python<R, E: From<Trouble>>(_: impl FnOnce(Python<'_>) -> Result<R, E>) -> Result<R, E> {
    Err(none().into())
}
