//! `Returned`: a Python value while it is being read, and `Context`, which describes the call that returned it.
//! The value is either in the interpreter or, for other backends, already plain data.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

use super::{Exact, FromPython, Target, embedded, symbol};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result, help, wider};
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::session::{Session, scope};
use crate::bridge::site::SiteKind;
use crate::bridge::value::{BigInt, Value};
use crate::interpreter::ffi::{self, PyKind};
use crate::interpreter::python::{Borrowed, PyAny};

/// The call whose result is being read.
#[derive(Debug)]
pub struct Context<'r> {
    pub(crate) target: Target<'r>,
    pub(crate) receiver: Option<&'r Object>,
    /// What is recorded as the origin of references in the result, if it does not follow from the rest.
    pub(crate) origin: Option<Origin>,
    pub(crate) session: scope::Chosen<'r>,
}

impl<'c> Context<'c> {
    /// The context of a call that runs in this process.
    #[inline]
    pub(crate) fn plain(
        target: Target<'c>,
        receiver: Option<&'c Object>,
        session: scope::Chosen<'c>,
    ) -> Context<'c> {
        Context {
            target,
            receiver,
            origin: None,
            session,
        }
    }

    /// The module recorded as the origin of references in the result.
    #[inline]
    pub(crate) fn origin(&self) -> Origin {
        match (&self.origin, &self.target) {
            (None, Target::Site(site)) => Origin::Static(site.module_ref()),
            _ => self.other_origin(),
        }
    }

    #[inline(never)]
    fn other_origin(&self) -> Origin {
        match (&self.origin, &self.target, self.receiver) {
            (Some(origin), ..) => origin.clone(),
            (None, Target::Site(site), _) => Origin::Static(site.module_ref()),
            (None, _, Some(receiver)) => Handle::reference(receiver).0.origin(),
            (None, Target::Path { module, .. }, None) => Origin::named(module),
            (None, Target::Class(class), _) => Origin::named(class.module()),
            (None, Target::Member(_) | Target::Receiver, None) => Origin::BUILTINS,
        }
    }

    /// The context of an operation that another backend has run in `session`.
    pub fn remote<'r>(operation: &super::Operation<'r, '_>, session: &'r Session) -> Context<'r> {
        Context {
            target: operation.target,
            receiver: operation.receiver,
            origin: None,
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
///
/// # Errors of reading
///
/// The methods that read the value do not check its type first; use [`kind`](Returned::kind) and
/// [`base_kind`](Returned::base_kind) for that. On a value of another type they return what Python converts it to, or fail
/// with [`Error::TypeMismatch`] or with the exception that Python raised ([`Error::Python`], mostly a `TypeError`). On plain
/// data of another backend they always fail with [`Error::TypeMismatch`]. [`Error::Python`] also carries exceptions raised by
/// methods of the value, such as `__iter__`.
#[derive(Clone, Copy)]
pub struct Returned<'r> {
    pub(super) source: Source<'r>,
    pub(super) context: &'r Context<'r>,
}

/// The error that a `str` has no form in Rust.
#[cold]
pub(super) fn lone_surrogates(context: &Context<'_>) -> Error {
    Error::UnsupportedValue {
        kind: crate::bridge::error::ErrorKind::UnsupportedValue,
        path: String::new(),
        message: format!(
            "{} returned a str with lone surrogates, which a Rust String cannot hold: encode it in Python with \
             `.encode(errors=\"surrogateescape\")`, or take it as an `Object`",
            context.symbol()
        ),
    }
}

impl fmt::Debug for Returned<'_> {
    /// Its class and the call it comes from: the value itself may be large, or run Python when it is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Returned({} of {})",
            self.type_name(),
            symbol(&self.context.target, self.context.receiver)
        )
    }
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

    /// Whether the value is `None`.
    #[inline]
    pub fn is_none(&self) -> bool {
        match self.source {
            Source::Python(value) => ffi::is_none(value),
            Source::Plain(_) => self.kind() == PyKind::None,
        }
    }

    /// Whether it is data of Rust, and not an object of any backend.
    fn is_data(&self) -> bool {
        self.plain_data()
            .is_some_and(|value| !matches!(value, Value::Ref(_)))
    }

    /// What another backend has sent: data, with references at the leaves.
    pub(crate) fn told(&self) -> Result<Value> {
        match self.plain_data() {
            Some(value) => Ok(value.clone()),
            None => Value::from_python(self),
        }
    }

    /// Whether the value's class is known to be this one. Not a subclass of it, and not until the class was looked up.
    #[inline]
    pub(crate) fn is_of(&self, class: &'static ClassDef) -> bool {
        match self.source {
            Source::Python(value) => class.is_class_of(value),
            Source::Plain(_) => false,
        }
    }

    /// The data that another backend has made of the value.
    pub(crate) fn plain_data(&self) -> Option<&'r Value> {
        match self.source {
            Source::Python(_) => None,
            Source::Plain(value) => Some(value),
        }
    }

    /// The text of a `str` of the interpreter, if it is ASCII alone.
    #[inline]
    pub(crate) fn ascii(&self) -> Option<&'r str> {
        match self.source {
            Source::Python(value) => Exact(value).ascii(),
            Source::Plain(_) => None,
        }
    }

    /// The value, if it is one of the interpreter that is read in place: what is usual.
    #[inline]
    pub(crate) fn in_place<T: FromPython>(&self) -> Option<T> {
        match self.source {
            Source::Python(value) => T::in_place(Exact(value)),
            Source::Plain(_) => None,
        }
    }

    /// Whether generated code reads the value, by the type that is declared in Python: not where the program names the type.
    pub(crate) fn is_declared(&self) -> bool {
        matches!(self.context.target, Target::Site(_))
    }

    /// The error that this value is not of the declared type.
    #[cold]
    pub fn mismatch(&self, expected: &str) -> Error {
        Error::TypeMismatch {
            symbol: self.context.symbol(),
            path: String::new(),
            expected: expected.to_owned(),
            got: self.type_name(),
            help: self.help(expected),
        }
    }

    /// What to do about another type than declared.
    fn help(&self, expected: &str) -> &'static str {
        let is_bool = self.kind() == PyKind::Bool && expected == "int";
        match (&self.context.target, self.context.receiver) {
            (Target::Site(site), receiver) => match (site.kind(), receiver) {
                (SiteKind::Attribute, Some(_)) if is_bool => help::BOOL_ATTRIBUTE,
                (SiteKind::Attribute, Some(_)) => help::ATTRIBUTE,
                (SiteKind::Attribute, None) => help::MODULE_ATTRIBUTE,
                _ if is_bool => help::BOOL_CALL,
                _ => help::CALL,
            },
            (Target::Receiver, _) if self.is_data() => help::VALUE,
            (Target::Receiver, _) => help::OBJECT,
            (Target::Path { .. } | Target::Member(_) | Target::Class(_), _) => help::DYNAMIC,
        }
    }

    /// Whether the call is declared to return a collection of any kind, or something with one in it.
    pub(crate) fn is_of_collection(&self) -> bool {
        matches!(self.context.target, Target::Site(site) if site.is_of_collection())
    }

    /// What to do about an integer that does not fit.
    #[cold]
    pub(crate) fn wider(&self) -> &'static str {
        match (&self.context.target, self.context.receiver) {
            (Target::Site(site), receiver) => match (site.kind(), receiver) {
                (SiteKind::Attribute, Some(_)) => wider::ATTRIBUTE,
                (SiteKind::Attribute, None) => wider::MODULE_ATTRIBUTE,
                _ => wider::CALL,
            },
            _ => wider::VALUE,
        }
    }

    /// The value of an `int` in decimal digits.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    pub fn as_decimal(&self) -> Result<String> {
        self.as_big_int().map(|number| number.as_str().to_owned())
    }

    /// The function or attribute that returned the value, as Python names it.
    pub fn symbol(&self) -> String {
        self.context.symbol()
    }
}

// `len` is Python's and may fail; `is_empty` would add nothing.
macro_rules! forward {
    ($($(#[$doc:meta])* fn $name:ident(&self $(, $arg:ident: $ty:ty)*) -> $ret:ty;)*) => {
        impl<'r> Returned<'r> {
            $($(#[$doc])*
            #[allow(clippy::len_without_is_empty)]
            pub fn $name(&self $(, $arg: $ty)*) -> $ret {
                match self.source {
                    Source::Python(value) => embedded::reading!($name(value, self.context $(, $arg)*)),
                    Source::Plain(value) => super::plain::$name(value, self.context $(, $arg)*),
                }
            })*
        }
    };
}

/// Called with the index and value of each element.
pub(crate) type VisitItem<'f> = &'f mut dyn FnMut(usize, &Returned<'_>) -> Result<()>;
/// Called with the key and value of each entry of a mapping.
pub(crate) type VisitEntry<'f> = &'f mut dyn FnMut(&Returned<'_>, &Returned<'_>) -> Result<()>;

forward! {
    /// The value's exact builtin type; `Other` for subclasses.
    fn kind(&self) -> PyKind;
    /// The builtin type of which the value is an instance; subclasses count.
    fn base_kind(&self) -> PyKind;
    /// The value's class, qualified unless it is builtin.
    fn type_name(&self) -> String;
    /// The value of a `bool`; the truth value of any other object of the interpreter.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn as_bool(&self) -> Result<bool>;
    /// The value of an `int`; `None` if it does not fit.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn as_i64(&self) -> Result<Option<i64>>;
    /// The value of an `int`; `None` if it does not fit.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn as_i128(&self) -> Result<Option<i128>>;
    /// The value of an `int` of any size.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn as_big_int(&self) -> Result<BigInt>;
    /// The value of a `float`.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn as_f64(&self) -> Result<f64>;
    /// The real and the imaginary part of a `complex`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if the value is not a `complex`.
    fn as_complex(&self) -> Result<(f64, f64)>;
    /// The text of a `str`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if the value is not a `str`, and [`Error::UnsupportedValue`] if it contains lone surrogates.
    fn as_str(&self) -> Result<Cow<'r, str>>;
    /// The content of `bytes` or `bytearray`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if the value is neither.
    fn as_bytes(&self) -> Result<Cow<'r, [u8]>>;
    /// `len(value)`.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn len(&self) -> Result<usize>;
    /// Calls `each` with the index and the element, for every element in order.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading), and the first error of `each`,
    /// which ends it.
    fn for_each(&self, each: VisitItem<'_>) -> Result<()>;
    /// Calls `each` with the key and the value, for every entry of a mapping in order.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading), and the first error of `each`,
    /// which ends it.
    fn for_each_entry(&self, each: VisitEntry<'_>) -> Result<()>;
    /// Whether the value is a sequence, `str` and `bytes` included.
    fn is_sequence(&self) -> bool;
    /// Whether the value is a mapping.
    fn is_mapping(&self) -> bool;
    /// Whether the value is iterable.
    fn is_iterable(&self) -> bool;
    /// `iter(value)` as a handle.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn iter(&self) -> Result<Object>;
    /// `os.fspath(value)` as a path of the operating system.
    ///
    /// # Errors
    ///
    /// The [errors of reading](Returned#errors-of-reading).
    fn fspath(&self) -> Result<PathBuf>;
    /// `isinstance(value, class)`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] if the class cannot be imported or its `__instancecheck__` raises.
    fn is_instance(&self, class: &'static ClassDef) -> Result<bool>;
    /// Whether the value supports the buffer protocol.
    fn is_buffer(&self) -> bool;
    /// Whether the value's class is this one and not a subclass of it.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] if the class cannot be imported.
    fn is_exactly(&self, class: &'static ClassDef) -> Result<bool>;
    /// Calls a method without arguments and passes the result to `read`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with what the method raises, and the error of `read`. Plain data of another backend has no methods:
    /// [`Error::UnsupportedValue`].
    fn call(&self, name: &str, read: super::Read<'_>) -> Result<()>;
    /// Passes an attribute to `read`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with an `AttributeError` if there is no such attribute, and the error of `read`. Plain data of another
    /// backend has no attributes: [`Error::UnsupportedValue`].
    fn attr(&self, name: &str, read: super::Read<'_>) -> Result<()>;
    /// The value as a handle in the call's session.
    fn object(&self) -> Object;
    /// A number that identifies the object as long as it lives, like Python's `id`.
    fn identity(&self) -> usize;
}
