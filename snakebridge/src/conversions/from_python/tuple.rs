//! Tuples: a Python `tuple` of exactly the expected length.

use std::borrow::Cow;

use super::wrong_length;
use crate::bridge::{FromPython, PyKind, Result, Returned, Want};
use crate::conversions::arg::each_tuple;

/// Reads the members of a tuple of `length`; anything else is a mismatch against `expected`.
fn members(
    value: &Returned<'_>,
    length: usize,
    expected: &dyn Fn() -> Cow<'static, str>,
    read: &mut dyn FnMut(usize, &Returned<'_>) -> Result<()>,
) -> Result<()> {
    if value.kind() != PyKind::Tuple && value.base_kind() != PyKind::Tuple {
        return Err(value.mismatch(&expected()));
    }
    let found = value.len()?;
    if found != length {
        return Err(wrong_length(value, found, &expected()));
    }
    value.for_each(&mut |index, member| read(index, member).map_err(|error| error.at_index(index)))
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        impl<$($t: FromPython),+> FromPython for ($($t,)+) {
            const WANT: Want = Want::Items(&[$($t::WANT),+]);

            fn from_python(value: &Returned<'_>) -> Result<Self> {
                let mut slots = ($(None::<$t>,)+);
                members(value, [$($i),+].len(), &Self::expected, &mut |index, member| {
                    match index {
                        $( $i => slots.$i = Some($t::from_python(member)?), )+
                        _ => {}
                    }
                    Ok(())
                })?;
                match slots {
                    ($(Some($k),)+) => Ok(($($k,)+)),
                    _ => Err(value.mismatch(&Self::expected())),
                }
            }

            fn expected() -> Cow<'static, str> {
                let members: &[Cow<'static, str>] = &[$($t::expected()),+];
                format!("tuple[{}]", members.join(", ")).into()
            }
        }
    )* };
}
// The kind parameters also name the local variables of the members.
#[allow(non_snake_case)]
mod impls {
    use super::{Cow, FromPython, Result, Returned, Want, each_tuple, members};
    each_tuple!(tuples);
}
