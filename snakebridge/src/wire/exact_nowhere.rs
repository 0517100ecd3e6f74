//! Exact values of the interpreter of this process, of which there is none.

use super::exact::Exact;
use crate::bridge::{Error, Object, Ref, Result, Session};
use crate::interpreter::absent::none;

#[cold]
pub(super) fn fields(_: &Exact, _: &Ref) -> Result<Option<Vec<String>>> {
    Err(none().into())
}

#[cold]
pub(super) fn make(_: &Session, _: &Exact, _: &[&str], _: &dyn Fn(&str) -> Error) -> Result<Object> {
    Err(none().into())
}
