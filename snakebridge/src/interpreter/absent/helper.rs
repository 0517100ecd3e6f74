//! Modules of the runtime itself, for the interpreter of this process: a worker has its own.

use super::super::trouble::Trouble;

/// A module of the runtime.
pub(crate) struct Helper;

impl Helper {
    pub(crate) const fn new(_name: &'static str, _file: &'static str, _source: &'static str) -> Self {
        Helper
    }

    /// Nothing in this process imports it.
    #[expect(clippy::unnecessary_wraps, reason = "with an interpreter it may fail")]
    pub(crate) fn make_importable(&self) -> Result<(), Trouble> {
        Ok(())
    }
}
