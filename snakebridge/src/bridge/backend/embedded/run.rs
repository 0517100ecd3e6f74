//! Generated items in this process, without an operation in between, and the items of iterators: what a call costs is decided here.
//! Instantiated once per type of result.

use pyo3::prelude::*;

use super::direct;
use crate::bridge::backend::{
    AtHand, Consumed, Context, Exact, FromPython, Given, Operation, Returned, Target, next_elsewhere, read,
};
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::{self, Chosen};
use crate::bridge::site::{Site, SiteKind};
use crate::bridge::traced::Told;
use crate::interpreter::attach;

/// Runs a generated item with its required arguments and reads what it returns. Instantiated once per result type.
#[inline(never)]
pub(crate) fn run<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    args: &mut [Raw<'a>],
) -> Result<R> {
    let here = attach::here();
    let held;
    let py = match here.py() {
        Some(py) => py,
        None => match attach::held() {
            Some(guard) => {
                held = guard;
                held.py()
            }
            None => return run_with(site, receiver, Given::required(args)),
        },
    };
    let mut session = match Chosen::by_thread() {
        Ok(session) => session,
        Err(error) => return Err(*direct::dropped(args, error)),
    };
    let told = Told::begin(|| Some(site.symbol()));
    if told.is_some() {
        scope::tell(&told, &Operation::site(site, receiver, args));
    }
    let value = if site.kind() == SiteKind::Attribute {
        direct::get(py, site, receiver, &mut session)
    } else {
        direct::call(py, site, receiver, args, &mut session)
    };
    read_value(py, value, &mut session, Target::Site(site), receiver)
}

/// Reads what a call has returned.
#[inline(always)]
fn read_value<'x, R: FromPython>(
    py: Python<'_>,
    value: direct::Short<Bound<'_, PyAny>>,
    session: &mut Chosen<'x>,
    target: Target<'x>,
    receiver: Option<&'x Object>,
) -> Result<R> {
    let object = match value {
        Ok(value) => value,
        Err(error) => return Err(*error),
    };
    match R::in_place(Exact(object.as_borrowed())) {
        Some(value) => Ok(value),
        None => read_object(py, &object, session, target, receiver),
    }
}

/// [`read_value`] of what is not read in place.
#[inline(always)]
fn read_object<'x, R: FromPython>(
    py: Python<'_>,
    object: &Bound<'_, PyAny>,
    session: &mut Chosen<'x>,
    target: Target<'x>,
    receiver: Option<&'x Object>,
) -> Result<R> {
    let context = Context::plain(target, receiver, std::mem::replace(session, Chosen::Open));
    let value = Returned::python(object.as_borrowed(), &context);
    match R::at_hand(AtHand(&value)) {
        Some(value) => Ok(value),
        None => attach::fully(py, |_| R::from_python(&value)),
    }
}

/// [`run`] with options, and wherever Python may not have started or the session may have another backend.
#[inline(never)]
pub(crate) fn run_with<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    given: Given<'_, 'a>,
) -> Result<R> {
    // Whatever comes between: what the arguments own is dropped.
    let mut given = Consumed(given);
    if scope::any_remote() {
        let Given { args, more, kwargs } = &mut given.0;
        let operation = Operation {
            more,
            kwargs,
            ..Operation::site(site, receiver, args)
        };
        return read(operation);
    }
    attach::with_python_alone(|py| {
        let mut session = Chosen::by_thread()?;
        let told = Told::begin(|| Some(site.symbol()));
        if told.is_some() {
            let Given { args, more, kwargs } = &mut given.0;
            let operation = Operation {
                more,
                kwargs,
                ..Operation::site(site, receiver, args)
            };
            scope::tell(&told, &operation);
        }
        let value = if site.kind() == SiteKind::Attribute {
            direct::get(py, site, receiver, &mut session)
        } else {
            direct::call_with(py, site, receiver, given, &mut session)
        };
        read_value(py, value, &mut session, Target::Site(site), receiver)
    })
}

/// `next(iterator)`, in the same way; none when it is exhausted.
#[inline(never)]
pub(crate) fn next<R: FromPython>(iterator: &Object) -> Option<Result<R>> {
    let here = attach::here();
    match here.py() {
        Some(py) => next_by(py, iterator),
        None => next_outside(iterator),
    }
}

/// [`next`] where this thread is in no scope, or the iterator may be elsewhere.
#[inline(never)]
fn next_outside<R: FromPython>(iterator: &Object) -> Option<Result<R>> {
    if scope::any_remote() {
        return next_elsewhere(iterator);
    }
    attach::with_python_alone(|py| next_by(py, iterator).transpose()).transpose()
}

#[inline(always)]
fn next_by<R: FromPython>(py: Python<'_>, iterator: &Object) -> Option<Result<R>> {
    let mut session = match Chosen::by_thread() {
        Ok(session) => session,
        Err(error) => return Some(Err(error)),
    };
    match direct::next(py, iterator, &mut session) {
        Ok(None) => None,
        Ok(Some(item)) => match R::in_place(Exact(item.as_borrowed())) {
            // Made where the caller wants it: a result that is moved there is as large as an error.
            Some(value) => Some(Ok(value)),
            None => Some(read_object(
                py,
                &item,
                &mut session,
                Target::Receiver,
                Some(iterator),
            )),
        },
        Err(error) => Some(Err(*error)),
    }
}
