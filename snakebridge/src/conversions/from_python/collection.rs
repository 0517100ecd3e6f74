//! Lists, dicts and sets by value: a copy, element by element.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use indexmap::{IndexMap, IndexSet};

use super::{array, wrong_length};
use crate::bridge::{ClassDef, Error, FromPython, PyKind, Result, Returned, Want};
use crate::interpreter::ffi::Items;

/// The length that Python claims is not trusted: at most this many elements are reserved in advance.
const MOST_RESERVED: usize = 1 << 16;

static ABSTRACT_SET: ClassDef = ClassDef::new("collections.abc", "Set");
static COLLECTION: ClassDef = ClassDef::new("collections.abc", "Collection");
static MUTABLE_SEQUENCE: ClassDef = ClassDef::new("collections.abc", "MutableSequence");

impl<T: FromPython> FromPython for Vec<T> {
    const WANT: Want = Want::Each(&T::WANT);

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let read = |index, item: &Returned<'_>| T::from_python(item).map_err(|error| error.at_index(index));
        if let Some(items) = value.exact_list(MOST_RESERVED, read) {
            return items;
        }
        if let Some(items) = array::read(value, || is_list_like(value)) {
            return items;
        }
        if let Some(pieces) = T::from_pieces(value) {
            return pieces;
        }
        if !(is_list_like(value) || value.is_of_collection() && is_collection(value)?) {
            return Err(value.mismatch(&Self::expected()));
        }
        let mut items = Vec::with_capacity(value.len()?.min(MOST_RESERVED));
        value.for_each(&mut |index, item| {
            items.push(read(index, item)?);
            Ok(())
        })?;
        Ok(items)
    }

    fn expected() -> Cow<'static, str> {
        format!("list[{}]", T::expected()).into()
    }

    fn is_exactly(kind: PyKind) -> bool {
        kind == PyKind::List
    }

    fn array_item() -> Option<(&'static str, usize)> {
        T::array_item().map(|(item, axes)| (item, axes + 1))
    }

    fn from_items(items: Items<'_>) -> Option<Vec<Self>> {
        items.parts().map(T::from_items).collect()
    }
}

/// Exactly so many elements.
impl<T: FromPython, const N: usize> FromPython for [T; N] {
    const WANT: Want = Want::Each(&T::WANT);

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        exactly(Vec::<T>::from_python(value)?, value)
    }

    fn expected() -> Cow<'static, str> {
        Vec::<T>::expected()
    }

    fn array_item() -> Option<(&'static str, usize)> {
        Vec::<T>::array_item()
    }

    fn from_items(items: Items<'_>) -> Option<Vec<Self>> {
        let rows = items.parts().map(|row| T::from_items(row)?.try_into().ok());
        rows.collect()
    }
}

/// The elements, if they are as many.
pub(super) fn exactly<T, const N: usize>(items: Vec<T>, value: &Returned<'_>) -> Result<[T; N]> {
    let found = items.len();
    items
        .try_into()
        .map_err(|_| wrong_length(value, found, &format!("{N} items")))
}

/// Real sequences only. Strings and bytes are excluded: their elements are never the declared ones.
pub(crate) fn is_list_like(value: &Returned<'_>) -> bool {
    match value.base_kind() {
        PyKind::List | PyKind::Tuple => true,
        PyKind::Other => value.is_sequence(),
        _ => false,
    }
}

/// Sets, views, and whatever else has a length and can be iterated over. Not text and bytes, as above.
#[cold]
fn is_collection(value: &Returned<'_>) -> Result<bool> {
    Ok(match value.base_kind() {
        PyKind::Set | PyKind::FrozenSet | PyKind::Dict => true,
        PyKind::Other => value.is_instance(&COLLECTION)?,
        _ => false,
    })
}

/// Whether it has the methods of a list.
pub(crate) fn is_mutable_sequence(value: &Returned<'_>) -> Result<bool> {
    Ok(match value.base_kind() {
        PyKind::List => true,
        PyKind::Other => value.is_instance(&MUTABLE_SEQUENCE)?,
        _ => false,
    })
}

/// Whether it has the methods of a mapping.
pub(crate) fn is_mapping(value: &Returned<'_>) -> Result<bool> {
    Ok(match value.base_kind() {
        PyKind::Dict => true,
        PyKind::Other => value.is_mapping(),
        _ => false,
    })
}

/// Whether it has the methods of a set: views of keys and whatever else registers as one.
pub(crate) fn is_set(value: &Returned<'_>) -> Result<bool> {
    Ok(match value.base_kind() {
        PyKind::Set | PyKind::FrozenSet => true,
        PyKind::Other => value.is_instance(&ABSTRACT_SET)?,
        _ => false,
    })
}

/// Reads a `dict` or any other mapping.
fn entries(
    value: &Returned<'_>,
    expected: &dyn Fn() -> Cow<'static, str>,
    read: &mut dyn FnMut(&Returned<'_>, &Returned<'_>) -> Result<()>,
) -> Result<()> {
    if !is_mapping(value)? {
        return Err(value.mismatch(&expected()));
    }
    value.for_each_entry(read)
}

fn entry<K: FromPython, V: FromPython>(key: &Returned<'_>, value: &Returned<'_>) -> Result<(K, V)> {
    let read = K::from_python(key).map_err(|error| at_entry(error, key))?;
    Ok((read, V::from_python(value).map_err(|error| at_entry(error, key))?))
}

/// The error of an entry, at its key.
#[cold]
pub(crate) fn at_entry(error: Error, key: &Returned<'_>) -> Error {
    match key.base_kind() {
        PyKind::Str => match key.as_str() {
            Ok(key) => error.at_key(&key),
            Err(_) => error.at_key("?"),
        },
        PyKind::Int => match key.as_i64().map(|key| key.map(usize::try_from)) {
            Ok(Some(Ok(index))) => error.at_index(index),
            _ => error.at_key(
                &key.as_big_int()
                    .map_or_else(|_| String::new(), |key| key.abridged()),
            ),
        },
        _ => error.at_key(&key.type_name()),
    }
}

/// Two that Python keeps apart: their class compares by something else than their content, or a mapping has a key twice.
#[cold]
fn collision(what: &str) -> Error {
    Error::unsupported(format!(
        "two {what} are equal in Rust, so one of them would be lost: read them as a `Value`, which keeps both"
    ))
}

/// Reads the members of a set, a frozenset or a view of keys.
fn members(
    value: &Returned<'_>,
    expected: &dyn Fn() -> Cow<'static, str>,
    read: &mut dyn FnMut(&Returned<'_>) -> Result<()>,
) -> Result<()> {
    if !is_set(value)? {
        return Err(value.mismatch(&expected()));
    }
    value.for_each(&mut |index, member| read(member).map_err(|error| error.at_index(index)))
}

/// How many entries to make room for: those of a `dict`, of which nothing else can say how many it has.
fn room(value: &Returned<'_>) -> usize {
    let len = match value.dict_len() {
        Some(len) => len,
        None if value.kind() == PyKind::Dict => value.len().unwrap_or(0),
        None => 0,
    };
    len.min(MOST_RESERVED)
}

macro_rules! maps {
    ($([$($g:tt)*] $t:ty, |$room:pat_param| $new:expr;)*) => { $(
        impl<$($g)*> FromPython for $t {
            const WANT: Want = Want::Entries(&K::WANT, &V::WANT);

            fn from_python(value: &Returned<'_>) -> Result<Self> {
                let $room = room(value);
                let mut map: Self = $new;
                // What is usual is neither copied nor counted first. The rest is read below, also a key that is there already.
                let (mut done, all) = value.entries_in_place(|key, value| map.insert(key, value).is_none());
                if all {
                    return Ok(map);
                }
                entries(value, &Self::expected, &mut |key, value| {
                    if done > 0 {
                        done -= 1;
                        return Ok(());
                    }
                    let (read, value) = entry(key, value)?;
                    match map.insert(read, value) {
                        None => Ok(()),
                        Some(_) => Err(at_entry(collision("keys of the dict"), key)),
                    }
                })?;
                Ok(map)
            }

            fn expected() -> Cow<'static, str> {
                format!("dict[{}, {}]", K::expected(), V::expected()).into()
            }

            fn is_exactly(kind: PyKind) -> bool {
                kind == PyKind::Dict
            }
        }
    )* };
}
maps! {
    [K: FromPython + Hash + Eq, V: FromPython, S: BuildHasher + Default] IndexMap<K, V, S>,
        |room| IndexMap::with_capacity_and_hasher(room, S::default());
    [K: FromPython + Hash + Eq, V: FromPython, S: BuildHasher + Default] HashMap<K, V, S>,
        |room| HashMap::with_capacity_and_hasher(room, S::default());
    [K: FromPython + Ord, V: FromPython] BTreeMap<K, V>, |_| BTreeMap::new();
}

macro_rules! sets {
    ($([$($g:tt)*] $t:ty, $new:expr;)*) => { $(
        impl<$($g)*> FromPython for $t {
            const WANT: Want = Want::Each(&T::WANT);

            fn from_python(value: &Returned<'_>) -> Result<Self> {
                let mut set: Self = $new;
                members(value, &Self::expected, &mut |member| {
                    if set.insert(T::from_python(member)?) {
                        Ok(())
                    } else {
                        Err(collision("members of the set"))
                    }
                })?;
                Ok(set)
            }

            fn expected() -> Cow<'static, str> {
                format!("set[{}]", T::expected()).into()
            }

            fn is_exactly(kind: PyKind) -> bool {
                matches!(kind, PyKind::Set | PyKind::FrozenSet)
            }
        }
    )* };
}
sets! {
    [T: FromPython + Hash + Eq, S: BuildHasher + Default] IndexSet<T, S>, IndexSet::default();
    [T: FromPython + Hash + Eq, S: BuildHasher + Default] HashSet<T, S>, HashSet::default();
    [T: FromPython + Ord] BTreeSet<T>, BTreeSet::new();
}
