//! Optional arguments that say a type variable: what is inside of them is one, `def from_optional(inner: T | None) -> Maybe[T]`.

use super::arg::{Arg, ArgKind};
use super::kinded::Kinded;
use super::kinds::Optional;
use crate::bridge::{Raw, Value};

/// The kind `Self` without `None`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not say the type of what may be `None` in Python",
    label = "expected a value, `Some(..)` of one, or a typed `None`: `None::<i64>`"
)]
pub trait Present {
    /// The kind of what may be there; anything for `()`, which says nothing.
    type Inside;
}

#[diagnostic::do_not_recommend]
impl<K: ArgKind> Present for K {
    type Inside = K;
}

#[diagnostic::do_not_recommend]
impl<K> Present for Option<K> {
    type Inside = K;
}

#[diagnostic::do_not_recommend]
impl Present for () {
    type Inside = Value;
}

#[diagnostic::do_not_recommend]
impl<'a, K, X: Arg<'a, K>> Arg<'a, Optional<K>> for Option<X> {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.map_or(Raw::None, Arg::raw)
    }
    #[inline]
    fn array(self) -> Raw<'a> {
        self.map_or(Raw::None, Arg::array)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K> Arg<'a, Optional<K>> for () {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::None
    }
}

// `ArgKind` excludes `None` and `()`.
#[diagnostic::do_not_recommend]
impl<'a, K, X: Kinded<Kind: ArgKind> + Arg<'a, K>> Arg<'a, Optional<K>> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<K>::raw(self)
    }
    #[inline]
    fn array(self) -> Raw<'a> {
        Arg::<K>::array(self)
    }
}
