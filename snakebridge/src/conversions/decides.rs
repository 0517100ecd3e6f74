//! Arguments that pick an overload where some overload is for an optional value.

use super::arg::{Arg, ArgKind};
use super::kinded::Kinded;
use crate::bridge::Raw;

/// An argument whose kind picks an overload, passed as that kind. In `Some(..)` goes all that passes for it, `Some(vec![1])` as well: the
/// argument says its kind itself, so no bare `None` has to be told one.
pub trait Decides<'a>: Kinded {
    #[doc(hidden)]
    fn decided(self) -> Raw<'a>;
}

impl<'a> Decides<'a> for () {
    #[inline]
    fn decided(self) -> Raw<'a> {
        Raw::None
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Kinded + Arg<'a, T::Kind>> Decides<'a> for Option<T> {
    #[inline]
    fn decided(self) -> Raw<'a> {
        self.map_or(Raw::None, Arg::<T::Kind>::raw)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T: Kinded<Kind: ArgKind> + Arg<'a, T::Kind>> Decides<'a> for T {
    #[inline]
    fn decided(self) -> Raw<'a> {
        Arg::<T::Kind>::raw(self)
    }
}
