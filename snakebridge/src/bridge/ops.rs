//! The typed operations behind generated functions, methods and attributes, on one code path that is compiled once.
//!
//! The generic functions here are thin shims over `perform` that only read the result.

use std::borrow::BorrowMut;
use std::mem::ManuallyDrop;

use super::backend::{
    self, FromPython, Given, Operation, PyKind, Returned, Target, Verb, perform, read, run, run_with,
};
use super::call::{Call, Parts};
use super::class::{ClassDef, PythonClass};
use super::error::{Error, Result};
use super::object::Object;
use super::parts::field;
use super::raw::Raw;
use super::site::Site;

/// Calls a function or constructor with its required arguments.
///
/// # Errors
///
/// [`Error::Python`] with what the function raises or with the failure to import it, and the
/// [errors of every call](crate::Error#errors-of-every-call).
#[inline]
pub fn call<'a, R: FromPython, const N: usize>(site: &'static Site, args: [Raw<'a>; N]) -> Result<R> {
    // `run` leaves nothing to drop: here, the code for that would be in each caller.
    let mut args = ManuallyDrop::new(args);
    run(site, None, &mut args[..])
}

/// Calls a function or constructor with its required arguments and options.
///
/// # Errors
///
/// [`Error::Arguments`] if an optional positional argument is set while one before it is not, or if an option that
/// decides what is returned is set twice; and those of [`call`].
#[inline]
pub fn call_with<'a, R: FromPython, const N: usize>(
    site: &'static Site,
    args: [Raw<'a>; N],
    mut options: impl BorrowMut<Call<'a>>,
) -> Result<R> {
    let mut args = ManuallyDrop::new(args);
    with_options(site, None, &mut args[..], options.borrow_mut())
}

/// Calls a method with its required arguments.
///
/// # Errors
///
/// [`Error::Python`] with what the method raises, and the [errors of every call](crate::Error#errors-of-every-call).
#[inline]
pub fn method<'a, R: FromPython, const N: usize>(
    site: &'static Site,
    receiver: &Object,
    args: [Raw<'a>; N],
) -> Result<R> {
    let mut args = ManuallyDrop::new(args);
    run(site, Some(receiver), &mut args[..])
}

/// Calls a method with its required arguments and options.
///
/// # Errors
///
/// [`Error::Arguments`] if an optional positional argument is set while one before it is not, or if an option that
/// decides what is returned is set twice; and those of [`method`].
#[inline]
pub fn method_with<'a, R: FromPython, const N: usize>(
    site: &'static Site,
    receiver: &Object,
    args: [Raw<'a>; N],
    mut options: impl BorrowMut<Call<'a>>,
) -> Result<R> {
    let mut args = ManuallyDrop::new(args);
    with_options(site, Some(receiver), &mut args[..], options.borrow_mut())
}

/// Reads an attribute of a module or of a class.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if there is no such attribute or with the failure to import its module,
/// and the [errors of every call](crate::Error#errors-of-every-call).
#[inline]
pub fn get<R: FromPython>(site: &'static Site) -> Result<R> {
    run(site, None, &mut [])
}

/// Reads an attribute of an object.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if there is no such attribute, and the
/// [errors of every call](crate::Error#errors-of-every-call).
#[inline]
pub fn attr<R: FromPython>(site: &'static Site, receiver: &Object) -> Result<R> {
    run(site, Some(receiver), &mut [])
}

/// Sets an attribute of an object.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if the attribute cannot be set, and the
/// [errors of every call](crate::Error#errors-of-every-call).
#[inline]
pub fn set_attr(site: &'static Site, receiver: &Object, value: Raw<'_>) -> Result<()> {
    perform(Operation::set_site(site, receiver, &mut [value]), &mut |_| Ok(()))
}

/// Sets an attribute of a module.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if the attribute cannot be set or with the failure to import its module, and
/// the [errors of every call](crate::Error#errors-of-every-call).
pub fn set(site: &'static Site, value: Raw<'_>) -> Result<()> {
    let mut args = [value];
    let operation = Operation {
        verb: Verb::Set,
        ..Operation::site(site, None, &mut args)
    };
    perform(operation, &mut |_| Ok(()))
}

/// Calls the object of a handle.
///
/// # Errors
///
/// [`Error::Arguments`] if an optional positional argument is set while one before it is not, or if an option that
/// decides what is returned is set twice; [`Error::Python`] with what the callable raises; and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn invoke<'a, R: FromPython>(callable: &Object, mut options: Call<'a>) -> Result<R> {
    options.arrange()?;
    let (more, kwargs) = options.all();
    read(Operation {
        more,
        kwargs,
        ..Operation::on(Verb::Call, callable)
    })
}

/// The class object of a handle type.
pub(crate) fn class_object(class: &'static ClassDef) -> Result<Object> {
    read(Operation {
        target: Target::Class(class),
        ..Operation::empty(Verb::Get)
    })
}

/// `issubclass(class, of)`.
pub(crate) fn is_subclass(class: &Object, of: &'static ClassDef) -> Result<bool> {
    static SITE: Site = Site::function("builtins", "issubclass");
    let of = class_object(of)?;
    call(&SITE, [Raw::Object(class), Raw::Object(&of)])
}

/// Instantiated once per result type, whatever the options of the function. Of the arguments nothing is left to drop.
fn with_options<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    args: &mut [Raw<'a>],
    options: &mut Call<'a>,
) -> Result<R> {
    if args.is_empty()
        && let Some(args) = options.in_order()
    {
        return run(site, receiver, args);
    }
    with_more_options(site, receiver, args, options)
}

#[inline(never)]
fn with_more_options<'a, R: FromPython>(
    site: &'static Site,
    receiver: Option<&Object>,
    args: &mut [Raw<'a>],
    options: &mut Call<'a>,
) -> Result<R> {
    match parts(site, args, options) {
        Ok((more, kwargs)) => run_with(site, receiver, Given { args, more, kwargs }),
        Err(error) => Err(*error),
    }
}

/// The options in the form that a call takes, to be sent now. Not generic, so that it is compiled once.
fn parts<'c, 'a>(
    site: &'static Site,
    args: &mut [Raw<'a>],
    options: &'c mut Call<'a>,
) -> std::result::Result<Parts<'c, 'a>, Box<Error>> {
    if let Err(error) = options.arrange() {
        args.iter_mut().for_each(|raw| *raw = Raw::None);
        return Err(Box::new(error.named(&site.symbol())));
    }
    options.leave_nothing();
    let (more, kwargs) = options.all();
    // A required keyword argument that is also set as an option is sent once: the option wins.
    let names = site.keyword_names();
    let first = args.len().saturating_sub(names.len());
    for (name, slot) in names.iter().zip(args.iter_mut().skip(first)) {
        if let Some(index) = kwargs.iter().position(|(known, _)| known == name) {
            *slot = kwargs.swap_remove(index).1;
        }
    }
    Ok((more, kwargs))
}

/// Reads a handle of a class: an instance of it or of a subclass.
///
/// # Errors
///
/// [`Error::TypeMismatch`] if the value is not an instance of the class, and [`Error::Python`] if the class cannot be
/// imported.
#[inline]
pub fn class<T: PythonClass>(value: &Returned<'_>) -> Result<T> {
    instance(value, T::__class()).map(T::__from_object)
}

/// [`class`], with the name from the stubs in the message of a mismatch, where it differs from the class's own name.
pub(crate) fn class_or_label<T: PythonClass + FromPython>(value: &Returned<'_>) -> Result<T> {
    class(value).map_err(|_| value.mismatch(&T::expected()))
}

#[inline]
fn instance(value: &Returned<'_>, class: &'static ClassDef) -> Result<Object> {
    if value.is_of(class) {
        return Ok(value.object());
    }
    other_instance(value, class)
}

#[inline(never)]
fn other_instance(value: &Returned<'_>, class: &'static ClassDef) -> Result<Object> {
    if value.is_instance(class)? {
        Ok(value.object())
    } else {
        Err(type_mismatch(value, class))
    }
}

#[cold]
pub(crate) fn type_mismatch(value: &Returned<'_>, class: &'static ClassDef) -> Error {
    value.mismatch(&class.declared())
}

/// Reads a variant of a union's enum; `None` if the value is not of that type. The compiler checks one call for each variant, which is
/// why the errors, those of reading a `T`, are in the option.
#[inline]
pub fn variant<T: FromPython, U>(value: &Returned<'_>, variant: fn(T) -> U) -> Option<Result<U>> {
    arm(value).transpose().map(|read| read.map(variant))
}

/// Reads a `T`; `None` if the value is not of that type.
///
/// # Errors
///
/// Those of reading a `T`, except [`Error::TypeMismatch`], which is `None` here.
pub(crate) fn arm<T: FromPython>(value: &Returned<'_>) -> Result<Option<T>> {
    // A numpy scalar is matched as an instance of its class before it is read as a Python number.
    let is_number = T::is_exactly(PyKind::Int) || T::is_exactly(PyKind::Float);
    if is_number && !matches!(value.base_kind(), PyKind::Int | PyKind::Float) {
        return Ok(None);
    }
    match T::from_python(value) {
        Ok(arm) => Ok(Some(arm)),
        Err(Error::TypeMismatch { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads a member of an enum of integers, or of a flag enum, as its integer value.
///
/// # Errors
///
/// [`Error::TypeMismatch`] if the value is not an instance of the class, [`Error::IntOverflow`] if its number does
/// not fit 64 bits, and [`Error::Python`] if the class cannot be imported.
pub fn flag(value: &Returned<'_>, class: &'static ClassDef) -> Result<i64> {
    if !value.is_instance(class)? {
        return Err(type_mismatch(value, class));
    }
    if value.base_kind() == PyKind::Int {
        return i64::from_python(value);
    }
    field(value, "value")
}

/// Reads the object of a handle.
///
/// # Errors
///
/// [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the object cannot be read as
/// `R`, and the [errors of every call](crate::Error#errors-of-every-call).
pub fn snapshot<R: FromPython>(receiver: &Object) -> Result<R> {
    read(Operation::on(Verb::Read, receiver))
}

/// `iter(receiver)`.
pub(crate) fn iter(receiver: &Object) -> Result<Object> {
    read(Operation::on(Verb::Iter, receiver))
}

/// Adds the next elements, as [`next_batch`](backend::next_batch).
pub(crate) fn next_batch<T: FromPython>(
    receiver: &Object,
    most: usize,
    into: &mut std::collections::VecDeque<T>,
) -> Result<bool> {
    backend::next_batch(receiver, most, into)
}

/// `next(receiver)`; `None` when it is exhausted.
#[inline]
pub fn next<T: FromPython>(receiver: &Object) -> Option<Result<T>> {
    backend::next(receiver)
}
