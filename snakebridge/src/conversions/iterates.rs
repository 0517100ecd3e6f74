//! `Iterates`: what comes out of a collection, by which a function's type parameters are inferred.

use indexmap::{IndexMap, IndexSet};

use super::kinds::{Iterable, Mapping};
use crate::bridge::{FromPython, PythonClass};

/// Iterating over the kind `Self` in Python gives `Item`s.
#[diagnostic::on_unimplemented(
    message = "Python cannot iterate over a `{Self}`",
    label = "this is no collection",
    note = "pass an array, a `Vec`, a set, a string, a handle that Python iterates over, or `snakebridge::pull(iter)`"
)]
pub trait Iterates {
    /// What Rust gets of one element.
    type Item: FromPython;
}

/// `[generics] kind => item;`
macro_rules! iterates {
    ($([$($g:tt)*] $kind:ty => $item:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::Iterates for $kind {
            type Item = $item;
        }
    )* };
}
pub(crate) use iterates;

iterates! {
    [K: FromPython] Vec<K> => K;
    // `u8` is no kind, so this is not one of the above.
    [] Vec<u8> => i64;
    [] String => String;
    [K: FromPython] Iterable<K> => K;
    [K: FromPython] IndexSet<K> => K;
    [K: FromPython, V] Mapping<K, V> => K;
    [K: FromPython, V] IndexMap<K, V> => K;
    [K: FromPython] (K,) => K;
}

/// Pairs and longer tuples of one kind of element; of several there is no one type.
macro_rules! tuples {
    ($($k:ident: $($member:ident),+;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$k: FromPython> Iterates for ($($member,)+) {
            type Item = $k;
        }
    )* };
}
tuples! {
    K: K, K;
    K: K, K, K;
    K: K, K, K, K;
    K: K, K, K, K, K;
    K: K, K, K, K, K, K;
}

/// The kind `Self` is a mapping, or pairs of keys and values to make one of.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no mapping to Python",
    label = "this has no keys and values",
    note = "pass a map, an array or `Vec` of pairs, or a handle of a mapping"
)]
pub trait Maps {
    /// What Rust gets of a key.
    type Key;
    /// What Rust gets of a value.
    type Value;
}

macro_rules! maps {
    ($([$($kind:tt)*])*) => { $(
        #[diagnostic::do_not_recommend]
        impl<K, V> $crate::conversions::Maps for $($kind)* {
            type Key = K;
            type Value = V;
        }
    )* };
}
pub(crate) use maps;

maps! { [Mapping<K, V>] [IndexMap<K, V>] [Vec<(K, V)>] [Iterable<(K, V)>] }

/// The kind `Self` stands for `*args` that are all of one kind: alone, in a tuple, an array or a slice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number of arguments of one kind",
    label = "what comes out depends on what these are, so all must be of one kind"
)]
pub trait Each {
    /// The kind of each.
    type Kind;
}

/// The same of `*args` that are iterated over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number of collections that hold the same",
    label = "what comes out depends on what these hold, so all must hold the same"
)]
pub trait IteratesEach {
    /// What Rust gets of an element of any of them.
    type Item: FromPython;
}

#[diagnostic::do_not_recommend]
impl<K: FromPython> Each for Vec<K> {
    type Kind = K;
}

#[diagnostic::do_not_recommend]
impl<K: Iterates> IteratesEach for Vec<K> {
    type Item = K::Item;
}

macro_rules! alone {
    ($($kind:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Each for $kind {
            type Kind = $kind;
        }
    )* };
}
alone!(bool i64 f64 String Vec<u8>);

#[diagnostic::do_not_recommend]
impl<T: PythonClass> Each for T {
    type Kind = T;
}

macro_rules! each {
    ($($first:ident $($more:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$first> Each for ($first, $(each!(@ $first $more),)*) {
            type Kind = $first;
        }

        #[diagnostic::do_not_recommend]
        impl<$first: Iterates, $($more: Iterates<Item = $first::Item>),*> IteratesEach for ($first, $($more,)*) {
            type Item = $first::Item;
        }
    )* };
    (@ $first:ident $more:ident) => { $first };
}
each! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}
