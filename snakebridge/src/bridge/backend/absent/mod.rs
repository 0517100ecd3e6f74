//! The embedded backend of a program that is built without the feature `embedded`: none. What generated items keep for it is empty,
//! calls go to the backend of their session, and where there is none, the error says so.
#![allow(clippy::needless_pass_by_value, reason = "as with an interpreter")]

pub(crate) mod array;
mod kept;
pub(crate) mod overdue;
mod parts;
pub(crate) mod weak;

pub(crate) use kept::{Cache, ClassObject};
pub(crate) use parts::{Elements, Entries};

use super::{FromPython, Given, Operation, Read, Verb, read};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::raw::Raw;
use crate::bridge::reference::Ref;
use crate::bridge::session::scope;
use crate::bridge::site::Site;
use crate::interpreter::absent::none;
use crate::interpreter::python::{Bound, PyAny, PyErr};
use crate::interpreter::trouble::Trouble;

/// Reads an object of the interpreter, which nothing is.
macro_rules! reading {
    ($name:ident($value:ident $(, $argument:expr)*)) => {
        match $value.0 {}
    };
}
pub(crate) use reading;

/// An error: without the feature `embedded`, there is no Python in this process to start. Workers start with their pool.
///
/// # Errors
///
/// [`Error::Environment`].
pub fn init() -> Result<()> {
    Err(none().into())
}

#[cold]
pub(crate) fn perform(_: Operation<'_, '_>, _: Read<'_>) -> Result<()> {
    Err(none().into())
}

#[cold]
pub(crate) fn describe(_: &Ref) -> Result<(String, String)> {
    Err(none().into())
}

#[cold]
pub(crate) fn is_instance(_: &Ref, _: &'static ClassDef) -> Result<bool> {
    Err(none().into())
}

#[cold]
pub(crate) fn library_of(_: &str) -> Result<String> {
    Err(none().into())
}

pub(crate) fn text(_: &Ref, _: Verb) -> Result<Option<String>, Trouble> {
    Err(none())
}

pub(crate) fn register(object: Bound<'_, PyAny>, _: &scope::Chosen<'_>, _: Origin) -> Object {
    match object.0 {}
}

pub(crate) fn raised_anywhere(error: PyErr) -> Error {
    match error.0 {}
}

/// Runs a generated item with its required arguments and reads what it returns. Instantiated once per result type.
#[inline(never)]
pub(crate) fn run<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    args: &mut [Raw<'a>],
) -> Result<R> {
    run_with(site, receiver, Given::required(args))
}

/// [`run`] with options. Whatever comes of it: what the arguments own is dropped.
#[inline(never)]
pub(crate) fn run_with<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    given: Given<'_, 'a>,
) -> Result<R> {
    let mut given = super::Consumed(given);
    let Given { args, more, kwargs } = &mut given.0;
    read(Operation {
        more,
        kwargs,
        ..Operation::site(site, receiver, args)
    })
}

/// `next(iterator)`; none when it is exhausted.
#[inline(never)]
pub(crate) fn next<R: FromPython>(iterator: &Object) -> Option<Result<R>> {
    super::next_elsewhere(iterator)
}
