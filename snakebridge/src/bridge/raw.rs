//! `Raw`: one argument, converted from its Rust type but not yet sent to the interpreter or the wire.
//! Not generic, so that all code that handles it is compiled once.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use num_complex::Complex64;

use super::backend::Returned;
use super::callback::Callback;
use super::class::{ClassDef, PythonClass};
use super::error::{Error, Result};
use super::object::Object;
use super::value::{BigInt, Value};
use crate::interpreter::ffi::Memory;
use crate::interpreter::python::{Bound, PyAny, PyErr, Python};
use crate::interpreter::turn::Holding;

/// A converted argument, not yet passed to a backend. Borrows where it can.
// With a tag of its own, so that telling the variants apart is one comparison.
#[derive(Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Raw<'a> {
    /// `None`
    None,
    /// `bool`
    Bool(bool),
    /// `int` within 64 bits
    Int(i64),
    /// `int` within 128 bits
    Wide(i128),
    /// `int` of any size
    BigInt(BigInt),
    /// `float`
    Float(f64),
    /// `complex`: real and imaginary part
    Complex(f64, f64),
    /// `str`
    Str(Cow<'a, str>),
    /// `bytes`
    Bytes(Cow<'a, [u8]>),
    /// A path of the operating system, sent as `str` by the rules of `os.fsdecode`
    Path(Cow<'a, Path>),
    /// A Python object by its handle
    Object(&'a Object),
    /// A Python object by a handle that the call consumes
    Owned(Object),
    /// Plain data or a reference: see [`Value`]
    Value(&'a Value),
    /// `list`
    List(Vec<Raw<'a>>),
    /// `tuple`
    Tuple(Vec<Raw<'a>>),
    /// `set`
    Set(Vec<Raw<'a>>),
    /// `frozenset`
    FrozenSet(Vec<Raw<'a>>),
    /// `dict`, in order
    Dict(Vec<(Raw<'a>, Raw<'a>)>),
    /// `class(value)`: a member of a flag set
    Enum(&'static ClassDef, i64),
    /// `class[name]`: a member of an enum
    Member(&'static ClassDef, &'static str),
    /// An instance to be made by calling its class
    New(Box<New<'a>>),
    /// A Rust closure, callable from Python
    Callback(Box<Callback>),
    /// A Rust iterator that Python pulls from, one element at a time
    Iter(Pulled),
    /// Numbers of Rust that Python reads as an array
    Memory(Box<Memory>),
    /// A value of Rust that Python sees by an object made for it
    Exported(Exported),
    /// An argument whose type only Python knows, which the call checks
    Unknown(Box<Unknown<'a>>),
    /// A value of a user-defined type
    ToPython(&'a dyn ToPython),
    /// A conversion that failed; the call reports it
    Err(Box<Error>),
}

// Each call moves its arguments a few times, and has room for those that are options: what is larger stands in a box.
const _: () = assert!(size_of::<Raw<'_>>() <= 32);

impl<A, R> From<Callback<A, R>> for Raw<'_> {
    fn from(callback: Callback<A, R>) -> Self {
        Raw::Callback(Box::new(callback.declared()))
    }
}

impl Raw<'_> {
    /// The argument as data, if it has that form.
    pub(crate) fn to_value(&self) -> Option<Value> {
        let all = |items: &[Raw<'_>]| items.iter().map(Raw::to_value).collect::<Option<Vec<Value>>>();
        Some(match self {
            Raw::None => Value::None,
            Raw::Bool(value) => Value::Bool(*value),
            Raw::Int(value) => Value::Int(*value),
            Raw::Wide(value) => {
                i64::try_from(*value).map_or_else(|_| Value::BigInt((*value).into()), Value::Int)
            }
            Raw::BigInt(value) => Value::BigInt(value.clone()),
            Raw::Float(value) => Value::Float(*value),
            Raw::Complex(re, im) => Value::Complex(Complex64 { re: *re, im: *im }),
            Raw::Str(value) => Value::Str(value.to_string()),
            Raw::Bytes(value) => Value::Bytes(value.to_vec()),
            Raw::Path(path) => Value::Str(path.to_str()?.to_owned()),
            Raw::Object(object) => Value::Ref((*object).clone()),
            Raw::Owned(object) => Value::Ref(object.clone()),
            Raw::Value(value) => (*value).clone(),
            Raw::List(items) => Value::List(all(items)?),
            Raw::Tuple(items) => Value::Tuple(all(items)?),
            Raw::Set(items) => Value::Set(all(items)?),
            Raw::FrozenSet(items) => Value::FrozenSet(all(items)?),
            Raw::Dict(entries) => {
                let both = entries
                    .iter()
                    .map(|(key, value)| Some((key.to_value()?, value.to_value()?)));
                Value::Dict(both.collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    /// A closure as a function, as `def` makes: what decorates it inspects it and writes to it. In a collection as well.
    #[inline]
    pub(crate) fn decorated(mut self) -> Self {
        self.decorate();
        self
    }

    fn decorate(&mut self) {
        match self {
            Raw::Callback(callback) => {
                callback.as_function();
            }
            Raw::List(items) | Raw::Tuple(items) => items.iter_mut().for_each(Raw::decorate),
            Raw::Dict(entries) => entries.iter_mut().for_each(|(_, value)| value.decorate()),
            _ => {}
        }
    }

    /// A handle.
    #[inline]
    pub fn of<C: PythonClass>(handle: &C) -> Raw<'_> {
        Raw::Object(handle.__object())
    }

    /// A handle that the call consumes.
    #[inline]
    pub fn of_owned<C: PythonClass>(handle: &C) -> Raw<'static> {
        Raw::Owned(handle.__object().clone())
    }

    /// A failed conversion: the call returns `error` without running.
    pub fn error(error: impl Into<Error>) -> Raw<'static> {
        Raw::Err(Box::new(error.into()))
    }
}

/// An argument whose type only Python knows, with the check that it is of the declared kind.
#[derive(Debug)]
pub struct Unknown<'a> {
    pub(crate) raw: Raw<'a>,
    pub(crate) check: fn(&Returned<'_>) -> Result<()>,
}

impl<'a> Unknown<'a> {
    /// An argument that `check` refuses where it is not of the declared kind.
    pub fn new(raw: Raw<'a>, check: fn(&Returned<'_>) -> Result<()>) -> Unknown<'a> {
        Unknown { raw, check }
    }

    /// Whether it is a collection in Rust, of which Python gets a copy.
    pub(crate) fn is_data(&self) -> bool {
        match &self.raw {
            Raw::List(_) | Raw::Tuple(_) | Raw::Set(_) | Raw::FrozenSet(_) | Raw::Dict(_) => true,
            Raw::Value(value) => value.count().is_some(),
            _ => false,
        }
    }
}

impl<'a> From<Unknown<'a>> for Raw<'a> {
    fn from(unknown: Unknown<'a>) -> Raw<'a> {
        Raw::Unknown(Box::new(unknown))
    }
}

/// A value of Rust that Python sees by an object made for it, in this process alone.
#[derive(Debug)]
pub struct Exported(Box<dyn Export>);

/// Makes that object.
pub(crate) trait Export: fmt::Debug {
    fn export(self: Box<Self>, py: Python<'_>) -> std::result::Result<Bound<'_, PyAny>, PyErr>;
}

impl Exported {
    #[cfg(feature = "arrow")]
    pub(crate) fn new(value: impl Export + 'static) -> Exported {
        Exported(Box::new(value))
    }

    pub(crate) fn export(self, py: Python<'_>) -> std::result::Result<Bound<'_, PyAny>, PyErr> {
        self.0.export(py)
    }

    /// The error that another process does not get it.
    #[cfg(all(feature = "pool", unix))]
    #[cold]
    pub(crate) fn elsewhere(&self) -> Error {
        Error::elsewhere(format!(
            "{:?} shares its memory with Python, which another process cannot: pass it in a session of this one",
            self.0
        ))
    }
}

/// An instance to be made for a call: the class and its arguments.
#[derive(Debug)]
pub struct New<'a> {
    pub(crate) class: &'static ClassDef,
    pub(crate) args: Vec<Raw<'a>>,
    pub(crate) kwargs: Vec<(&'static str, Raw<'a>)>,
    pub(crate) ensure: Option<(&'static str, Raw<'a>)>,
}

impl<'a> New<'a> {
    /// `class(*args)`.
    pub fn of(class: &'static ClassDef, args: Vec<Raw<'a>>) -> New<'a> {
        New {
            class,
            args,
            kwargs: Vec::new(),
            ensure: None,
        }
    }

    /// Adds a keyword argument.
    #[must_use]
    pub fn keyword(mut self, name: &'static str, value: Raw<'a>) -> New<'a> {
        self.kwargs.push((name, value));
        self
    }

    /// Requires that `method`, called on the instance without arguments, returns `value`; anything else is an error.
    #[must_use]
    pub fn ensure(mut self, method: &'static str, value: Raw<'a>) -> New<'a> {
        self.ensure = Some((method, value));
        self
    }
}

impl<'a> From<New<'a>> for Raw<'a> {
    fn from(new: New<'a>) -> Raw<'a> {
        Raw::New(Box::new(new))
    }
}

/// A user-defined type with a Python form.
pub trait ToPython: fmt::Debug {
    /// The Python form of this value, borrowed from it where possible.
    ///
    /// # Errors
    ///
    /// Any reason why the value has no Python form. The call with this argument returns that error without running.
    fn to_python(&self) -> Result<Raw<'_>>;
}

/// A Rust iterator as an argument, from which Python pulls lazily.
pub struct Pulled {
    items: Box<dyn Iterator<Item = Raw<'static>> + Send>,
    pub(crate) holding: Holding,
}

impl Pulled {
    /// Wraps an iterator of converted elements.
    pub fn new(items: impl Iterator<Item = Raw<'static>> + Send + 'static) -> Self {
        Pulled {
            items: Box::new(items),
            holding: Holding::Released,
        }
    }

    /// How the iterator runs.
    pub(crate) fn holding(self, holding: Holding) -> Self {
        Pulled { holding, ..self }
    }
}

impl Iterator for Pulled {
    type Item = Raw<'static>;

    fn next(&mut self) -> Option<Raw<'static>> {
        self.items.next()
    }
}

impl fmt::Debug for Pulled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pulled(..)")
    }
}
