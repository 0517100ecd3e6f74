//! Errors about arguments: which parameter they are about, and which call.

use super::{Target, symbol};
use crate::bridge::error::{Error, ErrorKind};
use crate::bridge::object::Object;

/// The error of the positional argument `index`, named after its parameter; counted where the name is not known.
#[cold]
pub(super) fn at_position(name: impl FnOnce() -> Option<String>, index: usize, error: Error) -> Error {
    if !is_unnamed(&error) {
        return error.at_index(index);
    }
    match name() {
        Some(name) => about(&format!("`{name}`"), error),
        None => about(&format!("argument {}", index + 1), error),
    }
}

/// The error of the argument for the parameter `name`.
#[cold]
pub(super) fn at_name(name: &str, error: Error) -> Error {
    if is_unnamed(&error) {
        about(&format!("`{name}`"), error)
    } else {
        error.at_field(name)
    }
}

/// Whether it says that an argument is not of the declared type.
fn is_unnamed(error: &Error) -> bool {
    matches!(error, Error::TypeMismatch { symbol, .. } if symbol.is_empty())
}

fn about(parameter: &str, error: Error) -> Error {
    match error {
        Error::TypeMismatch {
            path, expected, got, ..
        } => Error::Arguments {
            kind: ErrorKind::TypeMismatch,
            symbol: String::new(),
            message: format!("{parameter}{path} must be {expected}, not {got}"),
        },
        other => other,
    }
}

/// An error about an argument, with the call that it is about.
#[cold]
pub(super) fn named(error: Error, target: &Target<'_>, receiver: Option<&Object>) -> Error {
    match error {
        Error::Arguments { .. } => error.named(&symbol(target, receiver)),
        other => other,
    }
}
