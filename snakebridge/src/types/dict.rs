//! The live handle of `dict`: changes made through it are made in Python.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use indexmap::IndexMap;

use super::builtin::{builtin, into_iterator, member};
use super::iter::PyIter;
use crate::bridge::{Error, FromPython, PythonClass, Result, Value, ops};
use crate::conversions::from_python::is_mapping;
use crate::conversions::{Arg, Mapping};

builtin! {
    /// A live Python `dict` from `K` to `V`. [`to_map`](Dict::to_map) makes a copy.
    ///
    /// Any mapping is one: `decimal.Context.flags` or a `UserDict`. A method that it does not have raises an `AttributeError`.
    Dict<K, V>((K, V)) = "dict", "dict" or is_mapping
}
into_iterator!(Dict<K, V> yields K);

impl Dict<Value, Value> {
    /// A new dict of anything: Python's `{"name": a, key: 5}`, whose keys and values may be of several types, handles among them. The pairs
    /// are in a tuple; an array, a `Vec` or a map goes as well. More than twelve are added by [`set_item`](Dict::set_item).
    ///
    /// ```
    /// use snakebridge::types::{Dict, List};
    ///
    /// let tags = List::<String>::new(["a", "b"])?;
    /// let entry = Dict::of((("id", 5), ("tags", &tags), (7, "seven")))?;
    /// assert_eq!(entry.to_string(), "{'id': 5, 'tags': ['a', 'b'], 7: 'seven'}");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a key cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn of<'a>(entries: impl Arg<'a, Mapping<Value, Value>>) -> Result<Self> {
        Self::new(entries)
    }
}

impl<K: FromPython + Send + Sync + 'static, V: FromPython + Send + Sync + 'static> Dict<K, V> {
    /// A new dict with these entries.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a key cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(entries: impl Arg<'a, Mapping<K, V>>) -> Result<Self> {
        static SITE: crate::bridge::Site = crate::bridge::Site::function("builtins", "dict");
        ops::call(&SITE, [entries.raw()])
    }

    /// The value under `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if there is none or a `TypeError` if `key` cannot be
    /// hashed, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_item<'a>(&self, key: impl Arg<'a, K>) -> Result<V> {
        member!("dict"."__getitem__", self, key.raw())
    }

    /// Sets the value under `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_item<'a>(&self, key: impl Arg<'a, K>, value: impl Arg<'a, V>) -> Result<()> {
        member!("dict"."__setitem__", self, key.raw(), value.raw())
    }

    /// Removes the entry under `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if there is none or a `TypeError` if `key` cannot be
    /// hashed, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn del_item<'a>(&self, key: impl Arg<'a, K>) -> Result<()> {
        member!("dict"."__delitem__", self, key.raw())
    }

    /// Whether there is an entry under `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn contains<'a>(&self, key: impl Arg<'a, K>) -> Result<bool> {
        member!("dict"."__contains__", self, key.raw())
    }

    /// The number of entries.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
    pub fn len(&self) -> Result<usize> {
        member!("dict"."__len__", self)
    }

    /// The value under `key`; `None` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get<'a>(&self, key: impl Arg<'a, K>) -> Result<Option<V>> {
        member!("dict"."get", self, key.raw())
    }

    /// The value under `key`, or `default` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_default<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V> {
        member!("dict"."get", self, key.raw(), default.raw())
    }

    /// Removes the entry under `key` and returns its value.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if there is none or a `TypeError` if `key` cannot be
    /// hashed, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn pop<'a>(&self, key: impl Arg<'a, K>) -> Result<V> {
        member!("dict"."pop", self, key.raw())
    }

    /// Removes the entry under `key` and returns its value; `default` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn pop_default<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V> {
        member!("dict"."pop", self, key.raw(), default.raw())
    }

    /// Removes the entry that was added last and returns it.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if the dict is empty, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn popitem(&self) -> Result<(K, V)> {
        member!("dict"."popitem", self)
    }

    /// The value under `key`, which is first set to `default` if there is no such key.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn setdefault<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V> {
        member!("dict"."setdefault", self, key.raw(), default.raw())
    }

    /// Sets all of these entries.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a key cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn update<'a>(&self, entries: impl Arg<'a, Mapping<K, V>>) -> Result<()> {
        member!("dict"."update", self, entries.raw())
    }

    /// Removes all entries.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn clear(&self) -> Result<()> {
        member!("dict"."clear", self)
    }

    /// A new dict with the same entries.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn copy(&self) -> Result<Self> {
        member!("dict"."copy", self)
    }

    /// An iterator over the keys.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn iter(&self) -> Result<PyIter<K>> {
        super::iter::iterate(self.__object())
    }

    /// An iterator over the keys.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn keys(&self) -> Result<PyIter<K>> {
        member!("dict"."keys", self)
    }

    /// An iterator over the values.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn values(&self) -> Result<PyIter<V>> {
        member!("dict"."values", self)
    }

    /// An iterator over the entries.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn items(&self) -> Result<PyIter<(K, V)>> {
        member!("dict"."items", self)
    }

    /// The value under `key`, read as `T`; `None` if there is no such key, so `read::<Option<String>>("name")` is for what may be
    /// missing.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow) or
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if the value cannot be read as `T`,
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `key` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn read<'a, T: FromPython>(&self, key: impl Arg<'a, K>) -> Result<T> {
        member!("dict"."get", self, key.raw())
    }

    /// A copy of the entries, in order, whatever the keys are.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow) or
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if a key or a value cannot be read as `K` or `V`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn to_vec(&self) -> Result<Vec<(K, V)>> {
        self.items()?.collect()
    }
}

impl<K: FromPython + Hash + Eq + Send + Sync + 'static, V: FromPython + Send + Sync + 'static> Dict<K, V> {
    /// A copy of the entries, in order. `K` has to be hashable in Rust: of a `Dict<Value, Value>`, [`to_vec`](Dict::to_vec) makes a
    /// copy, and `HashMap::<String, f64>::try_from(&dict)?` one that says what it holds.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow) or
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue), with its path, if a key or a value cannot be read
    /// as `K` or `V`, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn to_map(&self) -> Result<IndexMap<K, V>> {
        member!("dict"."copy", self)
    }
}

/// A copy of the entries with a key and a value of any type that can be read.
macro_rules! maps {
    ($([$($g:tt)*] $map:ty;)*) => { $(
        impl<K: 'static, V: 'static, $($g)*> TryFrom<&Dict<K, V>> for $map {
            type Error = Error;
            fn try_from(dict: &Dict<K, V>) -> Result<Self> {
                ops::snapshot(dict.__object())
            }
        }
    )* };
}
maps! {
    [A: FromPython + Hash + Eq, B: FromPython, S: BuildHasher + Default] HashMap<A, B, S>;
    [A: FromPython + Hash + Eq, B: FromPython, S: BuildHasher + Default] IndexMap<A, B, S>;
    [A: FromPython + Ord, B: FromPython] BTreeMap<A, B>;
}
