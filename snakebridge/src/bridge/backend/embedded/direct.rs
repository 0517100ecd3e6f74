//! The way of a generated item, or of the next item of an iterator, in this process. Nothing here is generic, so that it is
//! compiled once; what a call returns is read by its caller. `call` has the operations that name what they do.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::encode::Encoder;
use super::parameter::{at_name, at_position};
use super::{raised, site};
use crate::bridge::backend::{Consumed, Given};
use crate::bridge::error::Error;
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::bridge::site::Site;
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Arguments, Pending, Room};

/// An error behind a pointer: a result of one word is handed on in registers.
pub(crate) type Short<T> = std::result::Result<T, Box<Error>>;

/// Calls what the site names with its required arguments. `session` is what the thread has entered; afterwards it is the
/// session of the result. Of the arguments nothing is left that would have to be dropped.
#[inline(never)]
pub(crate) fn call<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    args: &mut [Raw<'a>],
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    if !site.keyword_names().is_empty() || args.len() >= ffi::INLINE {
        return call_with(py, site, receiver, Consumed(Given::required(args)), session);
    }
    let mut room = ffi::NO_ARGUMENTS;
    let mut arguments = Arguments::new(py, &mut room);
    let result = match receiver {
        Some(receiver) => {
            let object = match subject(py, receiver, session) {
                Ok(object) => object,
                Err(error) => return Err(dropped(args, error)),
            };
            let found = site::found(py, site, object.as_borrowed());
            arguments.push(object);
            encode(py, site, Some(receiver), args, session, &mut arguments)?;
            site::call_method(py, site, found, &mut arguments, None)
        }
        None => {
            let (function, entry) = match site::function(py, site) {
                Ok(found) => found,
                Err(error) => return Err(dropped(args, error)),
            };
            encode(py, site, None, args, session, &mut arguments)?;
            match entry {
                Some(entry) => arguments.enter(entry, function.as_borrowed(), None),
                None => arguments.call(function.as_borrowed(), None),
            }
        }
    };
    match result {
        Ok(result) => Ok(result),
        Err(error) => Err(failed(py, error)),
    }
}

/// [`call`] with options, or with required arguments that go by their names.
#[inline(never)]
pub(crate) fn call_with<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    mut consumed: Consumed<'_, 'a>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let given = &mut consumed.0;
    let count = given.args.len() + given.more.len() + given.kwargs.len() + usize::from(receiver.is_some());
    let mut room = Room::for_some(count);
    let mut arguments = Arguments::new(py, room.places());
    let result = match receiver {
        Some(receiver) => {
            let object = subject(py, receiver, session)?;
            let found = site::found(py, site, object.as_borrowed());
            arguments.push(object);
            let names = encode_all(py, site, Some(receiver), given, session, &mut arguments)?;
            std::mem::forget(consumed);
            site::call_method(py, site, found, &mut arguments, names.as_ref())
        }
        None => {
            let (function, entry) = site::function(py, site)?;
            let names = encode_all(py, site, None, given, session, &mut arguments)?;
            std::mem::forget(consumed);
            match entry {
                Some(entry) => arguments.enter(entry, function.as_borrowed(), names.as_ref()),
                None => arguments.call(function.as_borrowed(), names.as_ref()),
            }
        }
    };
    match result {
        Ok(result) => Ok(result),
        Err(error) => Err(failed(py, error)),
    }
}

/// Reads the attribute that the site names.
#[inline(never)]
pub(crate) fn get<'py, 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let Some(receiver) = receiver else {
        return site::item(py, site);
    };
    let object = subject(py, receiver, session)?;
    match site::attribute(py, site, &object) {
        Ok(value) => Ok(value),
        Err(error) => Err(failed(py, error)),
    }
}

/// The object of the receiver.
#[inline(always)]
fn subject<'py, 'x>(
    py: Python<'py>,
    receiver: &'x Object,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let reference = Handle::reference(receiver);
    session.admit(reference)?;
    match reference.try_bind(py) {
        Some(object) => Ok(object),
        None => Err(reference.unbound()),
    }
}

/// The error, once the arguments are dropped.
#[cold]
pub(crate) fn dropped(args: &mut [Raw<'_>], error: impl Into<Box<Error>>) -> Box<Error> {
    args.iter_mut().for_each(|raw| *raw = Raw::None);
    error.into()
}

/// The next item of an iterator; none when it is exhausted.
#[inline(always)]
pub(crate) fn next<'py, 'x>(
    py: Python<'py>,
    iterator: &'x Object,
    session: &mut Chosen<'x>,
) -> Short<Option<Bound<'py, PyAny>>> {
    match ffi::next(&subject(py, iterator, session)?) {
        Ok(item) => Ok(item),
        Err(error) => Err(failed(py, error)),
    }
}

/// Makes the arguments of a call without names.
#[inline(always)]
fn encode<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    args: &mut [Raw<'a>],
    session: &mut Chosen<'x>,
    arguments: &mut Arguments<'_, 'py>,
) -> Short<()> {
    for index in 0..args.len() {
        let made = match &mut args[index] {
            Raw::Float(value) => ffi::float(py, *value),
            Raw::Int(value) => ffi::int(py, *value),
            Raw::Str(Cow::Borrowed(value)) => ffi::text(py, value),
            _ => match encode_at(py, args, index, session) {
                Ok(value) => Ok(value),
                Err(error) => return Err(at(py, site, receiver, index, *error)),
            },
        };
        match made {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(dropped(args, failed(py, error))),
        }
    }
    Ok(())
}

/// One of the arguments that are neither numbers nor borrowed text. They are dropped if it fails.
#[inline(never)]
fn encode_at<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    args: &mut [Raw<'a>],
    index: usize,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    if let Raw::Object(object) = &args[index] {
        return match subject(py, object, session) {
            Ok(value) => Ok(value),
            Err(error) => Err(dropped(args, error)),
        };
    }
    let consumed = Consumed(Given::required(args));
    let result = encode_other(py, &mut consumed.0.args[index], session);
    if result.is_ok() {
        std::mem::forget(consumed);
    }
    result
}

/// The arguments of a call with options or names, and the tuple with the names of those by keyword, if there are any.
#[inline]
fn encode_all<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    site: &'static Site,
    receiver: Option<&'x Object>,
    given: &mut Given<'_, 'a>,
    session: &mut Chosen<'x>,
    arguments: &mut Arguments<'_, 'py>,
) -> Short<Option<Bound<'py, PyTuple>>> {
    let Given { args, more, kwargs } = given;
    let named = site.keyword_names();
    let (positional, by_name) = args.split_at_mut(args.len().saturating_sub(named.len()));
    for (index, raw) in positional.iter_mut().enumerate() {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(at(py, site, receiver, index, *error)),
        }
    }
    for (index, raw) in more.iter_mut().enumerate() {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(at(py, site, receiver, positional.len() + index, *error)),
        }
    }
    if named.is_empty() && kwargs.is_empty() {
        return Ok(None);
    }
    for (name, raw) in named.iter().zip(by_name) {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(of(py, site, name, *error)),
        }
    }
    for (name, raw) in kwargs.iter_mut() {
        match encode_one(py, raw, session) {
            Ok(value) => arguments.push(value),
            Err(error) => return Err(of(py, site, name, *error)),
        }
    }
    let options = kwargs.iter().map(|(name, _)| name);
    site::keywords(py, site, options).map(Some)
}

/// Afterwards the argument owns nothing, unless it failed.
#[inline(always)]
fn encode_one<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    raw: &mut Raw<'a>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    let made = match raw {
        Raw::Float(value) => ffi::float(py, *value),
        Raw::Int(value) => ffi::int(py, *value),
        Raw::Str(Cow::Borrowed(value)) => ffi::text(py, value),
        other => return encode_other(py, other, session),
    };
    match made {
        Ok(value) => Ok(value),
        Err(error) => Err(failed(py, error)),
    }
}

/// What is neither borrowed text nor a number. All but text and handles is left to the encoder of all arguments.
#[inline(never)]
fn encode_other<'py, 'x, 'a: 'x>(
    py: Python<'py>,
    raw: &mut Raw<'a>,
    session: &mut Chosen<'x>,
) -> Short<Bound<'py, PyAny>> {
    match raw {
        Raw::Object(object) => return subject(py, object, session),
        Raw::Str(text) => {
            let made = ffi::text(py, text).map_err(|error| failed(py, error));
            *raw = Raw::None;
            return made;
        }
        Raw::Path(path) => {
            // What is not ASCII goes by the rules of `os.fsdecode`.
            if let Some(made) = ffi::ascii(py, path.as_os_str().as_encoded_bytes()) {
                let made = made.map_err(|error| failed(py, error));
                *raw = Raw::None;
                return made;
            }
        }
        _ => {}
    }
    let mut encoder = Encoder::new(py, std::mem::replace(session, Chosen::Open));
    let value = attach::fully(py, |_| encoder.take(raw));
    *session = encoder.into_session();
    Ok(value?)
}

#[cold]
fn failed(py: Python<'_>, error: Pending) -> Box<Error> {
    Box::new(attach::fully(py, |py| raised(py, error.take(py))))
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
    attach::fully(py, |py| {
        let callee = match receiver {
            Some(receiver) => {
                let object = Handle::reference(receiver).peek(py);
                object.and_then(|object| object.getattr(site::name_ref(py, site)).ok())
            }
            None => site::item(py, site).ok(),
        };
        in_call(site, at_position(callee, index, error))
    })
}

/// The error of an argument by keyword.
#[cold]
fn of(py: Python<'_>, site: &'static Site, name: &str, error: Error) -> Box<Error> {
    attach::fully(py, |_| in_call(site, at_name(name, error)))
}

fn in_call(site: &'static Site, error: Error) -> Box<Error> {
    Box::new(match error {
        Error::Arguments { .. } => error.named(&site.symbol()),
        other => other,
    })
}
