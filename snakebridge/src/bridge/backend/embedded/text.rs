//! `str` and `repr` of an object, or what is shown where they raise.

use pyo3::prelude::*;

use crate::bridge::backend::Verb;
use crate::bridge::backend::text::failed;
use crate::bridge::reference::Ref;
use crate::interpreter::trouble::Trouble;
use crate::interpreter::{attach, ffi};

/// The text of the object; none if it is gone.
pub(crate) fn text(reference: &Ref, verb: Verb) -> Result<Option<String>, Trouble> {
    attach::with_python(|py| {
        let Some(bound) = reference.peek(py) else {
            return Ok(None);
        };
        let text = match verb {
            Verb::Repr => bound.repr(),
            _ => bound.str(),
        };
        let shown = text.map(|text| text.to_string_lossy().into_owned());
        Ok(Some(shown.unwrap_or_else(|error| {
            let kind = ffi::short_type_name(error.value(py).as_any().as_borrowed());
            let class = ffi::short_type_name(bound.as_borrowed());
            failed(&class, verb, &kind)
        })))
    })
}
