//! `Returned`: one Python value while it is being read, and `Context`, what reading it needs to know.
//! The value is either in the interpreter or, for other backends, already plain data.

use std::borrow::Cow;
use std::path::PathBuf;

use pyo3::Borrowed;
use pyo3::prelude::*;

use super::{Target, embedded, symbol};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Object;
use crate::bridge::session::{Session, scope};
use crate::bridge::value::Value;
use crate::interpreter::ffi::PyKind;

/// What reading a result needs to know of its call.
#[derive(Debug)]
pub struct Context<'r> {
    pub(crate) target: Target<'r>,
    pub(crate) receiver: Option<&'r Object>,
    pub(crate) origin: Cow<'static, str>,
    pub(crate) session: scope::Chosen<'r>,
}

impl Context<'_> {
    /// The context of an operation that another backend has run in `session`.
    pub fn remote<'r>(operation: &super::Operation<'r, '_>, session: &'r Session) -> Context<'r> {
        Context {
            target: operation.target,
            receiver: operation.receiver,
            origin: operation.origin(),
            session: scope::Chosen::Borrowed(session),
        }
    }

    /// The function or attribute as Python names it.
    pub fn symbol(&self) -> String {
        symbol(&self.target, self.receiver)
    }
}

#[derive(Clone, Copy)]
pub(super) enum Source<'r> {
    Python(Borrowed<'r, 'r, PyAny>),
    Plain(&'r Value),
}

/// A borrowed view of one Python value while it is being read.
#[derive(Clone, Copy)]
pub struct Returned<'r> {
    pub(super) source: Source<'r>,
    pub(super) context: &'r Context<'r>,
}

impl<'r> Returned<'r> {
    pub(crate) fn python(value: Borrowed<'r, 'r, PyAny>, context: &'r Context<'r>) -> Returned<'r> {
        Returned {
            source: Source::Python(value),
            context,
        }
    }

    /// A value that a backend has already turned into plain data.
    pub fn plain(value: &'r Value, context: &'r Context<'r>) -> Returned<'r> {
        Returned {
            source: Source::Plain(value),
            context,
        }
    }

    /// A mismatch between this value and the declared type.
    #[cold]
    pub fn mismatch(&self, expected: &str) -> Error {
        Error::TypeMismatch {
            symbol: self.context.symbol(),
            path: String::new(),
            expected: expected.to_owned(),
            got: self.type_name(),
        }
    }

    /// The function or attribute this is the result of, as Python names it.
    pub fn symbol(&self) -> String {
        self.context.symbol()
    }
}

// `len` is Python's and may fail; there is nothing an `is_empty` would add.
macro_rules! forward {
    ($($(#[$doc:meta])* fn $name:ident(&self $(, $arg:ident: $ty:ty)*) -> $ret:ty;)*) => {
        impl<'r> Returned<'r> {
            $($(#[$doc])*
            #[allow(clippy::len_without_is_empty)]
            pub fn $name(&self $(, $arg: $ty)*) -> $ret {
                match self.source {
                    Source::Python(value) => embedded::read::$name(value, self.context $(, $arg)*),
                    Source::Plain(value) => super::plain::$name(value, self.context $(, $arg)*),
                }
            })*
        }
    };
}

/// What is done with each element of a value.
pub(crate) type Each<'f> = &'f mut dyn FnMut(usize, &Returned<'_>) -> Result<()>;
/// What is done with each entry of a mapping.
pub(crate) type EachEntry<'f> = &'f mut dyn FnMut(&Returned<'_>, &Returned<'_>) -> Result<()>;

forward! {
    /// The value's exact builtin type; `Other` for subclasses.
    fn kind(&self) -> PyKind;
    /// The builtin type the value is an instance of; subclasses count.
    fn base_kind(&self) -> PyKind;
    /// The value's class, qualified unless it is builtin.
    fn type_name(&self) -> String;
    /// The value of a `bool`.
    fn as_bool(&self) -> Result<bool>;
    /// The value of an `int`, if it fits.
    fn as_i64(&self) -> Result<Option<i64>>;
    /// The value of an `int`, if it fits.
    fn as_i128(&self) -> Result<Option<i128>>;
    /// The value of an `int` in decimal digits.
    fn as_decimal(&self) -> Result<String>;
    /// The value of a `float`.
    fn as_f64(&self) -> Result<f64>;
    /// The parts of a `complex`.
    fn as_complex(&self) -> Result<(f64, f64)>;
    /// The text of a `str`; lone surrogates are an error.
    fn as_str(&self) -> Result<Cow<'r, str>>;
    /// The content of `bytes` or `bytearray`.
    fn as_bytes(&self) -> Result<Cow<'r, [u8]>>;
    /// `len(value)`.
    fn len(&self) -> Result<usize>;
    /// Reads every element in order.
    fn for_each(&self, each: Each<'_>) -> Result<()>;
    /// Reads every key and value in order.
    fn for_each_entry(&self, each: EachEntry<'_>) -> Result<()>;
    /// Whether the value is a sequence, `str` and `bytes` included.
    fn is_sequence(&self) -> bool;
    /// Whether the value is a mapping.
    fn is_mapping(&self) -> bool;
    /// Whether the value can be iterated over.
    fn is_iterable(&self) -> bool;
    /// `iter(value)` as a handle.
    fn iter(&self) -> Result<Object>;
    /// `os.fspath(value)` as a path of the operating system.
    fn fspath(&self) -> Result<PathBuf>;
    /// `isinstance(value, class)`.
    fn is_instance(&self, class: &'static ClassDef) -> Result<bool>;
    /// Whether the value has the buffer protocol.
    fn is_buffer(&self) -> bool;
    /// Whether the value is of this very class, and of no subclass.
    fn is_exactly(&self, class: &'static ClassDef) -> Result<bool>;
    /// Calls a method without arguments, and reads the result.
    fn call(&self, name: &str, read: super::Read<'_>) -> Result<()>;
    /// Reads an attribute.
    fn attr(&self, name: &str, read: super::Read<'_>) -> Result<()>;
    /// The value as a handle in the call's session.
    fn object(&self) -> Object;
    /// A number that is the same for the same object and different for different ones, while both live.
    fn identity(&self) -> usize;
}
