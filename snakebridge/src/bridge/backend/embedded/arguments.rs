//! What Python passes to a closure, in the order of the closure's parameters.

use std::borrow::Cow;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::bridge::callback::Parameters;
use crate::interpreter::ffi::Given;

/// One argument for each parameter, or the `TypeError` that a function of Python raises, in its words.
pub(super) fn bind<'py>(parameters: &Parameters, given: &Given<'_, 'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let py = given.py();
    let names = parameters.names.as_deref().unwrap_or_default();
    let wanted = parameters.count - usize::from(parameters.has_keywords).min(parameters.count);
    let number = || wrong_number(wanted, given, parameters);
    if given.positional() > wanted {
        return Err(number());
    }
    let mut slots: Vec<_> = (0..wanted)
        .map(|index| given.get(index).filter(|_| index < given.positional()))
        .collect();
    let rest = PyDict::new(py);
    for index in given.positional()..given.positional() + given.named() {
        let (Some(name), Some(value)) = (given.name(index), given.get(index)) else {
            return Err(number());
        };
        let text = text(&name);
        match names.iter().position(|own| *own == text) {
            Some(place) => {
                if slots[place].replace(value).is_some() {
                    return Err(fails(&format!("got multiple values for argument '{text}'")));
                }
            }
            None if parameters.has_keywords => rest.set_item(name, value)?,
            None if names.is_empty() => return Err(number()),
            None => return Err(fails(&format!("got an unexpected keyword argument '{text}'"))),
        }
    }
    let mut bound = Vec::with_capacity(parameters.count);
    for (place, slot) in slots.into_iter().enumerate() {
        match (slot, names.get(place)) {
            (Some(value), _) => bound.push(value.to_owned()),
            (None, Some(name)) => return Err(fails(&format!("is missing the argument '{name}'"))),
            (None, None) => return Err(number()),
        }
    }
    if parameters.has_keywords {
        bound.push(rest.into_any());
    }
    Ok(bound)
}

fn text<'n>(name: &'n Bound<'_, PyString>) -> Cow<'n, str> {
    name.to_string_lossy()
}

#[cold]
fn fails(what: &str) -> PyErr {
    PyTypeError::new_err(format!("the Rust callback {what}"))
}

#[cold]
fn wrong_number(wanted: usize, given: &Given<'_, '_>, parameters: &Parameters) -> PyErr {
    let plural = if wanted == 1 { "" } else { "s" };
    let by_name = if parameters.has_keywords { 0 } else { given.named() };
    let (got, some) = (
        given.positional() + by_name,
        if by_name > 0 { " (some by name)" } else { "" },
    );
    fails(&format!(
        "takes {wanted} positional argument{plural}, but {got} were given{some}"
    ))
}
