//! `AnyStr`: the two string kinds of Python as a type parameter, `str` and `[u8]`.

use std::path::PathBuf;

use super::arg::Arg;
use crate::bridge::{FromPython, Raw};

/// The type parameter of classes that work on strings or on bytes: `Pattern<str>`, `Match<[u8]>`.
///
/// The owned form, `A::Owned`, is what Python returns: `String` or `Vec<u8>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither `str` nor `[u8]`",
    label = "Python expects `str` or `bytes` here"
)]
pub trait AnyStr:
    ToOwned<Owned: FromPython + Clone + Eq + std::hash::Hash + Send + Sync>
    + Send
    + Sync
    + 'static
    + sealed::Sealed
{
    #[doc(hidden)]
    const IS_TEXT: bool;
    #[doc(hidden)]
    fn raw(&self) -> Raw<'_>;
}

impl AnyStr for str {
    const IS_TEXT: bool = true;
    #[inline]
    fn raw(&self) -> Raw<'_> {
        Raw::Str(self.into())
    }
}

impl AnyStr for [u8] {
    const IS_TEXT: bool = false;
    #[inline]
    fn raw(&self) -> Raw<'_> {
        Raw::Bytes(self.into())
    }
}

// One implementation for each of the two, so that the type of an argument says which one is meant, where nothing else does.

/// `Self` can be passed where Python expects text of the type parameter `A` of a class, and decides `A` in a constructor.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed where the class takes `{A}`",
    label = "expected text for `str`, or bytes for `[u8]`"
)]
pub trait OfAnyStr<'a, A: ?Sized> {
    #[doc(hidden)]
    fn raw_str(self) -> Raw<'a>;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Arg<'a, String>> OfAnyStr<'a, str> for X {
    #[inline]
    fn raw_str(self) -> Raw<'a> {
        Arg::<String>::raw(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Arg<'a, Vec<u8>>> OfAnyStr<'a, [u8]> for X {
    #[inline]
    fn raw_str(self) -> Raw<'a> {
        Arg::<Vec<u8>>::raw(self)
    }
}

/// The same for a path, of text or of bytes.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed where the class takes a path of `{A}`",
    label = "expected a path or text for `str`, or bytes for `[u8]`"
)]
pub trait PathOfAnyStr<'a, A: ?Sized> {
    #[doc(hidden)]
    fn raw_path(self) -> Raw<'a>;
}

#[diagnostic::do_not_recommend]
impl<'a, X: Arg<'a, PathBuf>> PathOfAnyStr<'a, str> for X {
    #[inline]
    fn raw_path(self) -> Raw<'a> {
        Arg::<PathBuf>::raw(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Arg<'a, Vec<u8>>> PathOfAnyStr<'a, [u8]> for X {
    #[inline]
    fn raw_path(self) -> Raw<'a> {
        Arg::<Vec<u8>>::raw(self)
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for str {}
    impl Sealed for [u8] {}
}
