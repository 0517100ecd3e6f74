//! The way of a generated item, or of the next item of an iterator, in this process. Nothing here is generic, so that it is
//! compiled once; what a call returns is read by its caller. `call` has the operations that name what they do.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::encode::Encoder;
use super::parameter::{at_name, at_position};
use super::{raised, site};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::bridge::site::{Site, SiteKind};
use crate::interpreter::ffi::{self, Arguments};

/// The arguments of a call.
pub(crate) struct Given<'o, 'a> {
    /// The required ones. The last of them go by the site's names.
    pub(crate) args: &'o mut [Raw<'a>],
    /// Further positional ones.
    pub(crate) more: &'o mut [Raw<'a>],
    /// Those by keyword; no name occurs twice.
    pub(crate) kwargs: &'o mut [(Cow<'static, str>, Raw<'a>)],
}

impl<'o, 'a> Given<'o, 'a> {
    pub(crate) fn required(args: &'o mut [Raw<'a>]) -> Self {
        Given {
            args,
            more: &mut [],
            kwargs: &mut [],
        }
    }
}

/// An error behind a pointer: a result of one word is handed on in registers.
type Short<T> = std::result::Result<T, Box<Error>>;

/// Calls or reads what the site names. `session` is what the thread has entered; afterwards it is the session of the result.
#[inline(never)]
pub(crate) fn run<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    given: Given<'_, 'a>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let object = match receiver {
        Some(receiver) => {
            let reference = Handle::reference(receiver);
            session.admit(reference)?;
            Some(reference.bind(py)?)
        }
        None => None,
    };
    if site.kind() == SiteKind::Attribute {
        return match &object {
            Some(object) => site::attribute(py, site, object).map_err(|error| failed(py, error)),
            None => Ok(site::item(py, site)?),
        };
    }
    let mut arguments = Arguments::new(py);
    let result = match object {
        Some(object) => {
            let method = site::method(py, site, object.as_borrowed());
            arguments.push(object);
            let names = encode(py, site, receiver, given, session, &mut arguments)?;
            match method {
                Some(function) => arguments.call(function.bind_borrowed(py), names.as_ref()),
                None => arguments.call_method(site::name_ref(py, site), names.as_ref()),
            }
        }
        None => {
            let function = site::item(py, site)?;
            let names = encode(py, site, receiver, given, session, &mut arguments)?;
            arguments.call(function.as_borrowed(), names.as_ref())
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
) -> Short<Option<Bound<'py, PyAny>>> {
    let reference = Handle::reference(iterator);
    session.admit(reference)?;
    ffi::next(&reference.bind(py)?).map_err(|error| failed(py, error))
}

/// Makes the arguments, and the tuple with the names of those by keyword, if there are any.
#[inline]
fn encode<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    given: Given<'_, 'a>,
    session: &mut Chosen<'x>,
    arguments: &mut Arguments<'py>,
) -> Short<Option<Bound<'py, PyTuple>>> {
    let Given { args, more, kwargs } = given;
    let named = site.keyword_names();
    let (positional, by_name) = args.split_at_mut(args.len().saturating_sub(named.len()));
    let count = positional.len();
    for (index, raw) in positional.iter_mut().enumerate() {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(at(py, site, receiver, index, *error)),
        }
    }
    if more.is_empty() && named.is_empty() && kwargs.is_empty() {
        return Ok(None);
    }
    for (index, raw) in more.iter_mut().enumerate() {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(at(py, site, receiver, count + index, *error)),
        }
    }
    encode_named(py, site, by_name, kwargs, session, arguments)
}

/// The arguments by keyword, and the tuple with their names.
#[inline(never)]
fn encode_named<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    by_name: &mut [Raw<'a>],
    kwargs: &mut [(Cow<'static, str>, Raw<'a>)],
    session: &mut Chosen<'x>,
    arguments: &mut Arguments<'py>,
) -> Short<Option<Bound<'py, PyTuple>>> {
    let named = site.keyword_names();
    if named.is_empty() && kwargs.is_empty() {
        return Ok(None);
    }
    for (name, raw) in named.iter().zip(by_name) {
        arguments.push(encode_one(py, raw, session).map_err(|error| of(site, name, *error))?);
    }
    for (name, raw) in kwargs.iter_mut() {
        arguments.push(encode_one(py, raw, session).map_err(|error| of(site, name, *error))?);
    }
    let options = kwargs.iter().map(|(name, _)| name);
    Ok(Some(site::keywords(py, site, options)?))
}

#[inline]
fn encode_one<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    raw: &mut Raw<'a>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let made = match raw {
        Raw::Str(value) => ffi::text(py, value),
        Raw::Int(value) => ffi::int(py, *value),
        Raw::Float(value) => ffi::float(py, *value),
        other => return encode_other(py, other, session).map_err(Box::new),
    };
    made.map_err(|error| failed(py, error))
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

/// The error of a positional argument, with the name of its parameter.
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
    in_call(site, at_position(callee, index, error))
}

/// The error of an argument by keyword.
#[cold]
fn of(site: &'static Site, name: &str, error: Error) -> Box<Error> {
    in_call(site, at_name(name, error))
}

fn in_call(site: &'static Site, error: Error) -> Box<Error> {
    Box::new(match error {
        Error::Arguments { .. } => error.named(&site.symbol()),
        other => other,
    })
}
