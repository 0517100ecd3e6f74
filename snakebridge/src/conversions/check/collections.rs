//! Checks of collections and tuples, member by member.

use std::borrow::Cow;

use indexmap::{IndexMap, IndexSet};

use super::Check;
use crate::bridge::{Error, PyKind, Result, Returned};
use crate::conversions::arg::each_tuple;
use crate::conversions::from_python::{at_entry, is_list_like, is_mapping, is_set};
use crate::conversions::kinds::{Iterable, Mapping, Sequence};

fn each<K: Check>(value: &Returned<'_>) -> Result<()> {
    value.for_each(&mut |index, item| K::check(item).map_err(|error| error.at_index(index)))
}

/// What can be iterated over again: the elements of anything else are not looked at.
fn is_collection(value: &Returned<'_>) -> bool {
    use PyKind::{Bytes, Dict, FrozenSet, List, Set, Str, Tuple};
    matches!(
        value.base_kind(),
        Str | Bytes | List | Tuple | Set | FrozenSet | Dict
    )
}

/// `kind, name in messages, test;`
macro_rules! collections {
    ($($kind:ident $name:literal $test:expr;)*) => { $(
        impl<K: Check> Check for $kind<K> {
            fn check(value: &Returned<'_>) -> Result<()> {
                let test: fn(&Returned<'_>) -> Result<bool> = $test;
                if !test(value)? {
                    return Err(value.mismatch(&Self::declared()));
                }
                if is_collection(value) { each::<K>(value) } else { Ok(()) }
            }
            fn declared() -> Cow<'static, str> {
                format!("{}[{}]", $name, K::declared()).into()
            }
        }
    )* };
}
collections! {
    Vec "list" |value| Ok(is_list_like(value));
    Sequence "Sequence" |value| Ok(is_list_like(value) || matches!(value.base_kind(), PyKind::Str | PyKind::Bytes));
    Iterable "Iterable" |value| Ok(value.is_iterable());
    IndexSet "set" is_set;
}

macro_rules! mappings {
    ($($kind:ident $name:literal;)*) => { $(
        impl<K: Check, V: Check> Check for $kind<K, V> {
            fn check(value: &Returned<'_>) -> Result<()> {
                if !is_mapping(value)? {
                    return Err(value.mismatch(&Self::declared()));
                }
                if value.base_kind() != PyKind::Dict {
                    return Ok(());
                }
                value.for_each_entry(&mut |key, item| {
                    K::check(key).map_err(|error| at_entry(error, key))?;
                    V::check(item).map_err(|error| at_entry(error, key))
                })
            }
            fn declared() -> Cow<'static, str> {
                format!("{}[{}, {}]", $name, K::declared(), V::declared()).into()
            }
        }
    )* };
}
mappings! {
    Mapping "Mapping";
    IndexMap "dict";
}

/// The members of a tuple of this length; anything else is a mismatch against `declared`.
fn members(
    value: &Returned<'_>,
    length: usize,
    declared: &dyn Fn() -> Cow<'static, str>,
    check: &mut dyn FnMut(usize, &Returned<'_>) -> Result<()>,
) -> Result<()> {
    if value.base_kind() != PyKind::Tuple {
        return Err(value.mismatch(&declared()));
    }
    let found = value.len()?;
    if found != length {
        let mut error = value.mismatch(&declared());
        if let Error::TypeMismatch { got, .. } = &mut error {
            got.push_str(&format!(" of length {found}"));
        }
        return Err(error);
    }
    value.for_each(&mut |index, member| check(index, member).map_err(|error| error.at_index(index)))
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        impl<$($k: Check),+> Check for ($($k,)+) {
            fn check(value: &Returned<'_>) -> Result<()> {
                members(value, [$($i),+].len(), &Self::declared, &mut |index, member| match index {
                    $( $i => $k::check(member), )+
                    _ => Ok(()),
                })
            }
            fn declared() -> Cow<'static, str> {
                let members: &[Cow<'static, str>] = &[$($k::declared()),+];
                format!("tuple[{}]", members.join(", ")).into()
            }
        }
    )* };
}
each_tuple!(tuples);
