//! Calls without generated code: by module and dotted name, or on a handle.
//! Plain results arrive as [`Value`], everything else as a reference inside it; the `_as` forms read the result as
//! another type.

use std::borrow::Cow;

use super::arg::Arg;
use super::args::Args;
use crate::bridge::backend::{perform, read};
use crate::bridge::{
    Call, Error, FromPython, Object, Operation, PythonClass, Result, Session, Target, Value, Verb,
};

/// Positional and keyword arguments of a dynamic call, made by [`args`].
#[derive(Debug, Default)]
#[must_use = "arguments do nothing until they are passed to a call"]
pub struct ArgList<'a> {
    call: Call<'a>,
    session: Option<&'a Session>,
}

/// Positional arguments, to which keyword arguments can be added: `args(("text",)).kw("indent", 2)`.
pub fn args<'a>(positional: impl Args<'a, Value>) -> ArgList<'a> {
    let mut call = Call::default();
    positional.push_to(&mut call);
    ArgList { call, session: None }
}

impl<'a> ArgList<'a> {
    /// Adds a keyword argument. If a name is given twice, the last value wins.
    pub fn kw(mut self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self {
        self.call.extra(name, value.raw());
        self
    }

    pub(crate) fn into_call(self) -> Call<'a> {
        self.call
    }

    pub(crate) fn within_session(&self) -> Option<&'a Session> {
        self.session
    }

    /// Runs this call in `session`, whichever session the thread has entered:
    /// `call("re", "compile", args(("x",)).within(&session))`. References of other sessions are then refused.
    pub fn within(mut self, session: &'a Session) -> Self {
        self.session = Some(session);
        self
    }
}

/// The arguments of a dynamic call: `()`, a tuple, an array, a slice, or [`args`] with keywords.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the arguments of a Python call",
    label = "pass a tuple, an array, a slice, or `args(..).kw(..)`",
    note = "a single argument is written as `(x,)`"
)]
pub trait IntoArgs<'a> {
    #[doc(hidden)]
    fn into_args(self) -> ArgList<'a>;
}

#[diagnostic::do_not_recommend]
impl<'a, T: Args<'a, Value>> IntoArgs<'a> for T {
    fn into_args(self) -> ArgList<'a> {
        args(self)
    }
}

impl<'a> IntoArgs<'a> for ArgList<'a> {
    fn into_args(self) -> ArgList<'a> {
        self
    }
}

/// Calls a function, class or method: `call("math", "sqrt", (16,))`, `call("datetime", "date.today", ())`.
///
/// # Errors
///
/// [`Error::Python`] with a `ModuleNotFoundError` or another exception if the module cannot be imported, with an
/// `AttributeError` if it has no such name, and with what the call raises; and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn call<'a>(module: &str, name: &str, args: impl IntoArgs<'a>) -> Result<Value> {
    run(
        Verb::Call,
        Target::Path { module, path: name },
        None,
        args.into_args(),
    )
}

/// [`call`] with the type of the result: `call_as::<f64>("math", "sqrt", (16,))`.
///
/// # Errors
///
/// Those of [`call`], and [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the
/// result cannot be read as `R` without a loss.
pub fn call_as<'a, R: FromPython>(module: &str, name: &str, args: impl IntoArgs<'a>) -> Result<R> {
    run(
        Verb::Call,
        Target::Path { module, path: name },
        None,
        args.into_args(),
    )
}

/// Reads an attribute of a module: `get("math", "pi")`.
///
/// # Errors
///
/// [`Error::Python`] with a `ModuleNotFoundError` or another exception if the module cannot be imported, with an
/// `AttributeError` if it has no such name; and the [errors of every call](crate::Error#errors-of-every-call).
pub fn get(module: &str, name: &str) -> Result<Value> {
    get_as(module, name)
}

/// [`get`] with the type of the result.
///
/// # Errors
///
/// Those of [`get`], and [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the result
/// cannot be read as `R` without a loss.
pub fn get_as<R: FromPython>(module: &str, name: &str) -> Result<R> {
    run(
        Verb::Get,
        Target::Path { module, path: name },
        None,
        ArgList::default(),
    )
}

/// Calls a method: `method(&pattern, "match", ("text",))`.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if there is no such method, and with what the method raises;
/// [`Error::Arguments`] if `receiver` is a [`Value`] of plain data; and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn method<'a>(receiver: &impl Receiver, name: &str, args: impl IntoArgs<'a>) -> Result<Value> {
    run(
        Verb::Call,
        Target::Member(name),
        Some(receiver.receiver()?),
        args.into_args(),
    )
}

/// [`method`] with the type of the result.
///
/// # Errors
///
/// Those of [`method`], and [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the
/// result cannot be read as `R` without a loss.
pub fn method_as<'a, R: FromPython>(
    receiver: &impl Receiver,
    name: &str,
    args: impl IntoArgs<'a>,
) -> Result<R> {
    run(
        Verb::Call,
        Target::Member(name),
        Some(receiver.receiver()?),
        args.into_args(),
    )
}

/// Reads an attribute of an object: `attr(&pattern, "groups")`.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if there is no such attribute; [`Error::Arguments`] if `receiver` is a
/// [`Value`] of plain data; and the [errors of every call](crate::Error#errors-of-every-call).
pub fn attr(receiver: &impl Receiver, name: &str) -> Result<Value> {
    attr_as(receiver, name)
}

/// [`attr`] with the type of the result.
///
/// # Errors
///
/// Those of [`attr`], and [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the
/// result cannot be read as `R` without a loss.
pub fn attr_as<R: FromPython>(receiver: &impl Receiver, name: &str) -> Result<R> {
    run(
        Verb::Get,
        Target::Member(name),
        Some(receiver.receiver()?),
        ArgList::default(),
    )
}

/// Sets an attribute of an object: `setattr(receiver, name, value)`.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if the attribute cannot be set; [`Error::Arguments`] if `receiver` is a
/// [`Value`] of plain data; and the [errors of every call](crate::Error#errors-of-every-call).
pub fn set_attr<'a>(receiver: &impl Receiver, name: &str, value: impl Arg<'a, Value>) -> Result<()> {
    let receiver = receiver.receiver()?;
    let mut args = [value.raw()];
    let operation = Operation {
        target: Target::Member(name),
        args: &mut args,
        receiver: Some(receiver),
        ..Operation::empty(Verb::Set)
    };
    perform(operation, &mut |_| Ok(()))
}

/// Deletes an attribute of an object: `delattr(receiver, name)`.
///
/// # Errors
///
/// [`Error::Python`] with an `AttributeError` if there is no such attribute or it cannot be deleted;
/// [`Error::Arguments`] if `receiver` is a [`Value`] of plain data; and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn del_attr(receiver: &impl Receiver, name: &str) -> Result<()> {
    let operation = Operation {
        target: Target::Member(name),
        receiver: Some(receiver.receiver()?),
        ..Operation::empty(Verb::Delete)
    };
    perform(operation, &mut |_| Ok(()))
}

/// The receiver of a dynamic operation: any handle, or a [`Value`] that is a reference.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a handle of a Python object")]
pub trait Receiver {
    #[doc(hidden)]
    fn receiver(&self) -> Result<&Object>;
}

#[diagnostic::do_not_recommend]
impl<T: PythonClass> Receiver for T {
    fn receiver(&self) -> Result<&Object> {
        Ok(self.__object())
    }
}

impl Receiver for Value {
    fn receiver(&self) -> Result<&Object> {
        match self {
            Value::Ref(object) => Ok(object),
            plain => Err(Error::Arguments {
                kind: crate::bridge::ErrorKind::Receiver,
                symbol: String::new(),
                message: format!(
                    "the receiver is plain data ({plain:?}), which stays in Rust: only references have methods and \
                     attributes; to keep the object in Python, take it with `call_as::<Object>`"
                ),
            }),
        }
    }
}

fn run<R: FromPython>(
    verb: Verb,
    target: Target<'_>,
    receiver: Option<&Object>,
    args: ArgList<'_>,
) -> Result<R> {
    let session = args.session;
    let mut call = args.call;
    call.arrange()?;
    let (positional, kwargs) = call.all();
    read(Operation {
        target,
        receiver,
        args: positional,
        kwargs,
        session,
        ..Operation::empty(verb)
    })
}
