//! `Display` and `Debug` of handles: `str` and `repr`, limited in length, and never an error.
//! No Python code runs while a panic is unwinding.

use std::fmt;

use pyo3::prelude::*;

use super::Verb;
use crate::bridge::error::Error;
use crate::bridge::object::{Handle, Object};
use crate::bridge::reference::Ref;
use crate::interpreter::attach;
use crate::interpreter::trouble::Trouble;

/// The maximum length of the text, in bytes.
const LIMIT: usize = 1024;

pub(crate) fn display(object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write(object, f, Verb::Str, |object| {
        object.str().map(|text| text.to_string_lossy().into_owned())
    })
}

pub(crate) fn debug(object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write(object, f, Verb::Repr, |object| {
        object.repr().map(|text| text.to_string_lossy().into_owned())
    })
}

fn write(
    object: &Object,
    f: &mut fmt::Formatter<'_>,
    verb: Verb,
    text: impl Fn(&Bound<'_, PyAny>) -> PyResult<String>,
) -> fmt::Result {
    let reference = Handle::reference(object);
    if std::thread::panicking() || crate::interpreter::start::is_shut_down() {
        return placeholder(reference, f, "");
    }
    if !reference.is_alive() {
        return placeholder(reference, f, &format!(": {}", reference.0.lost().as_str()));
    }
    if reference.0.is_remote() {
        return match super::by_ref::text(object, verb) {
            Ok(text) => f.write_str(&bounded(text)),
            Err(Error::Python(error)) => {
                let class = reference.type_name().unwrap_or_else(|_| "object".to_owned());
                f.write_str(&failed(&class, verb, error.type_name()))
            }
            Err(_) => placeholder(reference, f, ": its backend is not available"),
        };
    }
    let result: Result<_, Trouble> = attach::with_python(|py| {
        let Some(bound) = reference.peek(py) else {
            return Ok(None);
        };
        let shown = text(&bound).unwrap_or_else(|error| {
            let kind = crate::interpreter::ffi::short_type_name(error.value(py).as_any().as_borrowed());
            let class = crate::interpreter::ffi::short_type_name(bound.as_borrowed());
            failed(&class, verb, &kind)
        });
        Ok(Some(shown))
    });
    match result {
        Ok(Some(shown)) => f.write_str(&bounded(shown)),
        Ok(None) => placeholder(reference, f, ""),
        Err(_) => placeholder(reference, f, ": Python is not available"),
    }
}

fn failed(class: &str, verb: Verb, error: &str) -> String {
    let what = if verb == Verb::Repr { "repr" } else { "str" };
    format!("<{class}: {what} failed: {error}>")
}

fn placeholder(reference: &Ref, f: &mut fmt::Formatter<'_>, note: &str) -> fmt::Result {
    write!(
        f,
        "<{} {}{note}>",
        reference.known_type().unwrap_or("object"),
        reference.id()
    )
}

fn bounded(mut text: String) -> String {
    if text.len() > LIMIT {
        let cut = (0..=LIMIT - 3)
            .rev()
            .find(|index| text.is_char_boundary(*index))
            .unwrap_or(0);
        text.truncate(cut);
        text.push('…');
    }
    text
}
