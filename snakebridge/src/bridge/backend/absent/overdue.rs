//! Deadlines of calls in the interpreter of this process: no call runs there.

use std::convert::Infallible;
use std::time::Instant;

use crate::bridge::backend::Operation;
use crate::bridge::error::Result;

/// Limits nothing.
pub(crate) fn watch(_: Instant) -> Option<Infallible> {
    None
}

#[expect(clippy::unnecessary_wraps, reason = "with an interpreter it may fail")]
pub(crate) fn of(_: &Operation<'_, '_>) -> Result<Option<Infallible>> {
    Ok(None)
}
