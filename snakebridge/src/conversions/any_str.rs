//! `AnyStr`: the two string kinds of Python as a type parameter, `str` and `[u8]`.

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

mod sealed {
    pub trait Sealed {}
    impl Sealed for str {}
    impl Sealed for [u8] {}
}
