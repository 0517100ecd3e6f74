//! Live handles of `set` and `frozenset`: changes made through them are made in Python.

use std::hash::Hash;

use indexmap::IndexSet;

use super::builtin::{builtin, into_iterator, member};
use super::iter::PyIter;
use crate::bridge::{FromPython, PythonClass, Result, Value, ops};
use crate::conversions::from_python::is_set;
use crate::conversions::{Arg, Iterable};

builtin! {
    /// A live Python `set` of `T`. [`to_set`](Set::to_set) makes a copy.
    ///
    /// Anything that `collections.abc.Set` has as an instance is one. A method that it does not have raises an `AttributeError`.
    Set<T>(T) = "set", "set" or is_set
}
into_iterator!(Set<T> yields T);

builtin! {
    /// A Python `frozenset` of `T`. [`to_set`](FrozenSet::to_set) makes a copy.
    FrozenSet<T>(T) = "frozenset", "frozenset"
}
into_iterator!(FrozenSet<T> yields T);

impl<T: FromPython + Send + Sync + 'static> Set<T> {
    /// A new set with these members.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if one of `items` cannot be hashed or what
    /// iterating over them raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(items: impl Arg<'a, Iterable<T>>) -> Result<Self> {
        static SITE: crate::bridge::Site = crate::bridge::Site::function("builtins", "set");
        ops::call(&SITE, [items.raw()])
    }

    /// Adds a member.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `item` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn add<'a>(&self, item: impl Arg<'a, T>) -> Result<()> {
        member!("set"."add", self, item.raw())
    }

    /// Removes `item` if it is a member.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `item` cannot be hashed, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn discard<'a>(&self, item: impl Arg<'a, T>) -> Result<()> {
        member!("set"."discard", self, item.raw())
    }

    /// Removes `item`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if it is not a member or a `TypeError` if it cannot
    /// be hashed, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn remove<'a>(&self, item: impl Arg<'a, T>) -> Result<()> {
        member!("set"."remove", self, item.raw())
    }

    /// Removes an arbitrary member and returns it.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `KeyError` if the set is empty, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn pop(&self) -> Result<T> {
        member!("set"."pop", self)
    }

    /// Adds all of these members.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if one of `items` cannot be hashed or what
    /// iterating over them raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn update<'a>(&self, items: impl Arg<'a, Iterable<T>>) -> Result<()> {
        member!("set"."update", self, items.raw())
    }

    /// Removes all members.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn clear(&self) -> Result<()> {
        member!("set"."clear", self)
    }
}

/// The methods that sets and frozensets have in common.
macro_rules! common {
    ($name:ident, $class:literal) => {
        impl<T: FromPython + Send + Sync + 'static> $name<T> {
            /// The number of members.
            ///
            /// # Errors
            ///
            /// Only the [errors of every call](crate::Error#errors-of-every-call).
            #[expect(clippy::len_without_is_empty, reason = "Python has no such method")]
            pub fn len(&self) -> Result<usize> {
                member!($class."__len__", self)
            }

            /// Whether `item` is a member.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if `item` cannot be hashed, and the
            /// [errors of every call](crate::Error#errors-of-every-call).
            pub fn contains<'a>(&self, item: impl Arg<'a, T>) -> Result<bool> {
                member!($class."__contains__", self, item.raw())
            }

            /// A new set with the members of both.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn union<'a>(&self, other: impl Arg<'a, Iterable<T>>) -> Result<Self> {
                member!($class."union", self, other.raw())
            }

            /// A new set with the members that are in both.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn intersection<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<Self> {
                member!($class."intersection", self, other.raw())
            }

            /// A new set with the members that are not in `other`.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn difference<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<Self> {
                member!($class."difference", self, other.raw())
            }

            /// A new set with the members that are in exactly one of the two.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn symmetric_difference<'a>(&self, other: impl Arg<'a, Iterable<T>>) -> Result<Self> {
                member!($class."symmetric_difference", self, other.raw())
            }

            /// Whether every member is in `other`.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn issubset<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<bool> {
                member!($class."issubset", self, other.raw())
            }

            /// Whether every member of `other` is a member of this set.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn issuperset<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<bool> {
                member!($class."issuperset", self, other.raw())
            }

            /// Whether no member is in `other`.
            ///
            /// # Errors
            ///
            /// [`Error::Python`](crate::Error::Python) with a `TypeError` if a member of `other` cannot be hashed or
            /// what iterating over it raises, and the [errors of every call](crate::Error#errors-of-every-call).
            pub fn isdisjoint<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<bool> {
                member!($class."isdisjoint", self, other.raw())
            }

            /// A new set with the same members.
            ///
            /// # Errors
            ///
            /// Only the [errors of every call](crate::Error#errors-of-every-call).
            pub fn copy(&self) -> Result<Self> {
                member!($class."copy", self)
            }

            /// An iterator over the members.
            ///
            /// # Errors
            ///
            /// Only the [errors of every call](crate::Error#errors-of-every-call).
            pub fn iter(&self) -> Result<PyIter<T>> {
                super::iter::iterate(self.__object())
            }

            /// A copy of the members.
            ///
            /// # Errors
            ///
            /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), [`Error::IntOverflow`](crate::Error::IntOverflow)
            /// or [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if a member cannot be read as `T`, and
            /// the [errors of every call](crate::Error#errors-of-every-call).
            pub fn to_set(&self) -> Result<IndexSet<T>>
            where
                T: Hash + Eq,
            {
                member!($class."copy", self)
            }
        }
    };
}
common!(Set, "set");
common!(FrozenSet, "frozenset");

impl<T: FromPython + Send + Sync + 'static> FrozenSet<T> {
    /// A new frozenset with these members.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` if one of `items` cannot be hashed or what
    /// iterating over them raises, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn new<'a>(items: impl Arg<'a, Iterable<T>>) -> Result<Self> {
        static SITE: crate::bridge::Site = crate::bridge::Site::function("builtins", "frozenset");
        ops::call(&SITE, [items.raw()])
    }
}
