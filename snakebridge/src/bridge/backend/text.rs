//! `Display` and `Debug` of handles: `str`, whole, and `repr`, limited in length as it is for logs; never an error.
//! No Python code runs while a panic is unwinding.

use std::fmt;

use super::{Verb, embedded};
use crate::bridge::error::Error;
use crate::bridge::object::{Handle, Object};
use crate::bridge::reference::Ref;

/// The maximum length of a `repr`, in bytes.
const LIMIT: usize = 1024;

pub(crate) fn display(object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write(object, f, Verb::Str)
}

pub(crate) fn debug(object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write(object, f, Verb::Repr)
}

fn write(object: &Object, f: &mut fmt::Formatter<'_>, verb: Verb) -> fmt::Result {
    let reference = Handle::reference(object);
    if std::thread::panicking() || crate::interpreter::start::is_shut_down() {
        return placeholder(reference, f, "");
    }
    if !reference.is_alive() {
        return placeholder(reference, f, &format!(": {}", reference.0.lost().as_str()));
    }
    if reference.0.is_remote() {
        return match super::by_ref::text(object, verb) {
            Ok(text) => f.write_str(&shown(text, verb)),
            Err(Error::Python(error)) => {
                let class = reference.type_name().unwrap_or_else(|_| "object".to_owned());
                f.write_str(&failed(&class, verb, error.type_name()))
            }
            Err(_) => placeholder(reference, f, ": its backend is not available"),
        };
    }
    match embedded::text(reference, verb) {
        Ok(Some(text)) => f.write_str(&shown(text, verb)),
        Ok(None) => placeholder(reference, f, ""),
        Err(_) => placeholder(reference, f, ": Python is not available"),
    }
}

/// What is shown where `str` or `repr` raises.
pub(super) fn failed(class: &str, verb: Verb, error: &str) -> String {
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

/// A `str` is what the object says, and a `repr` as much of it as fits.
fn shown(mut text: String, verb: Verb) -> String {
    if verb == Verb::Repr && text.len() > LIMIT {
        let cut = (0..=LIMIT - 3)
            .rev()
            .find(|index| text.is_char_boundary(*index))
            .unwrap_or(0);
        text.truncate(cut);
        text.push('…');
    }
    text
}
