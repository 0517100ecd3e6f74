//! The start and the end of the interpreter, of which there is none.

use super::super::ffi;
use super::super::trouble::Trouble;
use super::none;

/// Does nothing: without the feature `embedded`, there is no interpreter in this process to shut down. Workers end with their pool.
pub fn shutdown() {}

pub(crate) fn has_started() -> bool {
    false
}

pub(crate) fn is_shut_down() -> bool {
    false
}

/// An error.
#[cold]
pub(crate) fn ensure() -> Result<(), Trouble> {
    Err(none())
}

/// Sessions have other backends from now on, whose connections no forked child may use.
pub(crate) fn look_elsewhere() {
    ffi::watch_forks();
}
