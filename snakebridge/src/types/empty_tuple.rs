//! `EmptyTuple`: Python's `tuple[()]`, because `()` is `None`.

use std::borrow::Cow;

use crate::bridge::{FromPython, PyKind, Raw, Result, Returned};
use crate::conversions::Arg;

/// The empty tuple, which Python declares as `tuple[()]`. `()` can be passed as such an argument, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmptyTuple;

impl EmptyTuple {
    pub(crate) const fn into_raw(self) -> Raw<'static> {
        Raw::Tuple(Vec::new())
    }
}

#[diagnostic::do_not_recommend]
impl<'a> Arg<'a, EmptyTuple> for () {
    fn raw(self) -> Raw<'a> {
        EmptyTuple.into_raw()
    }
}

impl FromPython for EmptyTuple {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.base_kind() == PyKind::Tuple && value.len()? == 0 {
            Ok(EmptyTuple)
        } else {
            Err(value.mismatch(&Self::expected()))
        }
    }

    fn expected() -> Cow<'static, str> {
        "an empty tuple".into()
    }
}
