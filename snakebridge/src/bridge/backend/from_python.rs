//! `FromPython`: reading what Python returned, without loss or with an error.
//! The static type decides; a value that does not fit is a `TypeMismatch` that names the place.

use std::borrow::Cow;
use std::fmt;

use super::{PyKind, Returned, Want};
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::parts::field;
use crate::interpreter::ffi::{self, Items};
use crate::interpreter::python::{Borrowed, PyAny};

/// A Rust type that can be read from what Python returned.
///
/// Numbers, text, collections, handles, [`Value`](crate::Value) and the exact types of [`time`](crate::time) and
/// [`types`](crate::types) implement it. Your own struct may implement it as well. Then every call that names its result can
/// return it, alone or inside of `Vec`, `Option`, tuples and maps:
///
/// ```
/// use std::borrow::Cow;
/// use snakebridge::{Error, Result, backend::Returned, call_as, traits::FromPython};
///
/// /// The parts of a `urllib.parse.SplitResult` that this program needs.
/// #[derive(Debug, PartialEq)]
/// struct Url {
///     host: Option<String>,
///     path: String,
/// }
///
/// impl FromPython for Url {
///     fn from_python(value: &Returned<'_>) -> Result<Self> {
///         Ok(Url { host: value.attr_as("hostname")?, path: value.attr_as("path")? })
///     }
///
///     fn expected() -> Cow<'static, str> {
///         "urllib.parse.SplitResult".into()
///     }
/// }
///
/// let url: Url = call_as("urllib.parse", "urlsplit", ("https://example.org/a",))?;
/// assert_eq!(url, Url { host: Some("example.org".to_owned()), path: "/a".to_owned() });
///
/// // What does not fit is an error that names the place.
/// let error = call_as::<Url>("urllib.parse", "urlsplit", (b"https://example.org/a",)).unwrap_err();
/// let Error::TypeMismatch { path, got, .. } = error else { panic!("{error}") };
/// assert_eq!((path.as_str(), got.as_str()), (".hostname", "bytes"));
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// The guide, [`guide::own_types`](crate::guide::own_types), shows the other direction and when serde is the shorter way.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be read from a Python value",
    label = "not a type that Python can return",
    note = "a `!` is a type parameter that nothing says: it is written out, `Class::<Value>::new()`",
    note = "`u8` is left out on purpose: a `Vec<u8>` is `bytes` or an array of such bytes; read numbers as `i64`"
)]
pub trait FromPython: Sized {
    /// Reads the value. It runs while the interpreter is attached: take what is needed, and leave long work for later.
    ///
    /// # Errors
    ///
    /// [`Returned::mismatch`] of [`FromPython::expected`] where the value is of another type, and what the methods of
    /// [`Returned`] report.
    fn from_python(value: &Returned<'_>) -> Result<Self>;

    /// The Python type that fits, as messages name it: `int`, `list[str]`, `urllib.parse.SplitResult`.
    fn expected() -> Cow<'static, str>;

    /// In which form a backend that is not in this process is to send the value. A reference, unless said otherwise, as any
    /// value can be read by one.
    #[doc(hidden)]
    const WANT: Want = Want::Object;

    /// The value, where it can be read in place: without running Python, and without an error.
    #[doc(hidden)]
    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        let _ = value;
        None
    }

    /// The value, where it is a handle of an object whose class is known to be the one that is read: without running Python, and
    /// without an error.
    #[doc(hidden)]
    #[inline]
    fn at_hand(value: AtHand<'_>) -> Option<Self> {
        let _ = value;
        None
    }

    /// Whether plain data of this kind is always of this type, so that a union may choose it without a second look.
    #[doc(hidden)]
    fn is_exactly(kind: PyKind) -> bool {
        let _ = kind;
        false
    }

    /// What an array must hold so that this is a part of it: the type of its items as numpy names it, and the number of axes of
    /// the part. None for all that is not made of numbers.
    #[doc(hidden)]
    fn array_item() -> Option<(&'static str, usize)> {
        None
    }

    /// Copies the parts along the first axis of an array of such items. None if the extents are not those of the type.
    #[doc(hidden)]
    fn from_items(items: Items<'_>) -> Option<Vec<Self>> {
        let _ = items;
        None
    }

    /// What comes in several pieces, if the value is such: a table, of which one piece would be read as this type.
    #[doc(hidden)]
    fn from_pieces(value: &Returned<'_>) -> Option<Result<Vec<Self>>> {
        let _ = value;
        None
    }
}

/// What stands for a type parameter of generated code: read from Python, and held for as long as one likes by any thread. One
/// bound in place of four, as generated code has it thousands of times.
pub trait Received: FromPython + Send + Sync + 'static {}

impl<T: FromPython + Send + Sync + 'static> Received for T {}

/// An object of the interpreter, of which only values of exact builtin types are read. It has no name outside of this crate, so
/// nobody else implements [`FromPython::in_place`]: what does runs no Python.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Exact<'r>(pub(super) Borrowed<'r, 'r, PyAny>);

impl<'r> Exact<'r> {
    /// Whether it is `None`.
    #[inline]
    pub(crate) fn is_none(self) -> bool {
        ffi::is_none(self.0)
    }

    /// The value of a `bool`.
    #[inline]
    pub(crate) fn bool(self) -> Option<bool> {
        ffi::exact_bool(self.0)
    }

    /// The number of a `float`.
    #[inline]
    pub(crate) fn f64(self) -> Option<f64> {
        ffi::exact_f64(self.0)
    }

    /// The number of an `int` that fits.
    #[inline]
    pub(crate) fn i64(self) -> Option<i64> {
        ffi::exact_i64(self.0)
    }

    /// The text of a `str` of ASCII characters alone.
    #[inline]
    pub(crate) fn ascii(self) -> Option<&'r str> {
        ffi::exact_ascii(self.0)
    }

    /// The same as a copy.
    #[inline]
    pub(crate) fn ascii_copy(self) -> Option<String> {
        ffi::exact_ascii_copy(self.0)
    }
}

impl fmt::Debug for Exact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exact")
    }
}

/// An object of the interpreter, of which only a handle is made, if its class is a certain one. It has no name outside of this crate
/// either.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct AtHand<'r>(pub(super) &'r Returned<'r>);

impl AtHand<'_> {
    /// A handle of an instance of the class itself.
    #[inline]
    pub(crate) fn instance(self, class: &'static ClassDef) -> Option<Object> {
        self.0.is_of(class).then(|| self.0.object())
    }
}

impl Returned<'_> {
    /// The attribute `name`, read as `T`.
    ///
    /// # Errors
    ///
    /// What Python raises if there is no such attribute, and a mismatch with the path `.name` if it is not a `T`.
    pub fn attr_as<T: FromPython>(&self, name: &str) -> Result<T> {
        field(self, name)
    }
}

impl FromPython for Object {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        Ok(value.object())
    }

    fn expected() -> Cow<'static, str> {
        "object".into()
    }
}
