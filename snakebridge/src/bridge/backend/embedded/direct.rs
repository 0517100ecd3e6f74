//! The short way of a plain call: a generated function, method or attribute with its required arguments, or the next item of
//! an iterator, in this process.
//! It does what `call` does for every operation, without what most operations do not need: no options, no names, no other
//! backend. Nothing here is generic, so that it is compiled once; what a call returns is read by its caller.

use pyo3::prelude::*;

use super::encode::Encoder;
use super::parameter::at_position;
use super::{raised, site};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::bridge::site::{Site, SiteKind};
use crate::interpreter::ffi::{self, Arguments};

/// Whether calls of the site may go this way: its arguments have no names, and its item stands in the module itself.
#[inline]
pub(crate) fn is_plain(site: &'static Site, receiver: Option<&Object>) -> bool {
    site.keyword_names().is_empty() && (receiver.is_some() || !site.is_nested())
}

/// Calls or reads what the site names. `session` is what the thread has entered; afterwards it is the session of the result.
#[inline(never)]
pub(crate) fn run<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    args: &mut [Raw<'a>],
    session: &mut Chosen<'x>,
) -> std::result::Result<Bound<'py, PyAny>, Box<Error>> {
    let object = match receiver {
        Some(receiver) => {
            let reference = Handle::reference(receiver);
            session.admit(reference)?;
            Some(reference.bind(py)?)
        }
        None => None,
    };
    if site.kind() == SiteKind::Attribute {
        return Ok(match &object {
            Some(object) => site::attribute(py, site, object).map_err(|error| failed(py, error))?,
            None => site::item(py, site)?,
        });
    }
    let result = match &object {
        None => {
            let function = site::item(py, site)?;
            let mut arguments = Arguments::new(py);
            encode(py, site, receiver, args, session, &mut arguments)?;
            arguments.call(function.as_borrowed(), None)
        }
        Some(object) => {
            let mut arguments = Arguments::new(py);
            arguments.push(object.clone());
            encode(py, site, receiver, args, session, &mut arguments)?;
            match site::method(py, site, object.as_borrowed()) {
                Some(function) => arguments.call(function.bind_borrowed(py), None),
                None => arguments.call_method(site::name_ref(py, site), None),
            }
        }
    };
    result.map_err(|error| failed(py, error))
}

/// The next item of an iterator; none when it is exhausted.
#[inline(never)]
pub(crate) fn next<'py, 'x>(
    py: Python<'py>,
    iterator: &'x Object,
    session: &mut Chosen<'x>,
) -> std::result::Result<Option<Bound<'py, PyAny>>, Box<Error>> {
    let reference = Handle::reference(iterator);
    session.admit(reference)?;
    ffi::next(&reference.bind(py)?).map_err(|error| failed(py, error))
}

#[inline]
fn encode<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    args: &mut [Raw<'a>],
    session: &mut Chosen<'x>,
    arguments: &mut Arguments<'py>,
) -> std::result::Result<(), Box<Error>> {
    for (index, raw) in args.iter_mut().enumerate() {
        let made = match raw {
            Raw::Str(value) => ffi::text(py, value),
            Raw::Int(value) => ffi::int(py, *value),
            Raw::Float(value) => ffi::float(py, *value),
            other => {
                Ok(encode_other(py, other, session).map_err(|error| at(py, site, receiver, index, error))?)
            }
        };
        arguments.push(made.map_err(|error| failed(py, error))?);
    }
    Ok(())
}

/// What is neither text nor a number, left to the encoder of all arguments.
#[inline(never)]
fn encode_other<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    raw: &mut Raw<'a>,
    session: &mut Chosen<'x>,
) -> Result<Bound<'py, PyAny>> {
    if let Raw::Object(object) = raw {
        session.admit(Handle::reference(*object))?;
        return Handle::reference(*object).bind(py);
    }
    let mut encoder = Encoder::new(py, std::mem::replace(session, Chosen::Open));
    let value = encoder.take(raw);
    *session = encoder.into_session();
    value
}

#[cold]
fn failed(py: Python<'_>, error: PyErr) -> Box<Error> {
    Box::new(raised(py, error))
}

/// The error of an argument, with the name of its parameter.
#[cold]
fn at(
    py: Python<'_>,
    site: &'static Site,
    receiver: Option<&Object>,
    index: usize,
    error: Error,
) -> Box<Error> {
    let callee = match receiver {
        Some(receiver) => {
            let object = Handle::reference(receiver).peek(py);
            object.and_then(|object| object.getattr(site::name_ref(py, site)).ok())
        }
        None => site::item(py, site).ok(),
    };
    let error = at_position(callee, index, error);
    Box::new(match error {
        Error::Arguments { .. } => error.named(&site.symbol()),
        other => other,
    })
}
