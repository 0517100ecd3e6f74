//! `Iterates`: the element types of collections, from which the type parameters of functions are inferred.

use indexmap::{IndexMap, IndexSet};

use super::kinds::{Iterable, Mapping};
use crate::bridge::{FromPython, PythonClass, Value};

/// Iterating over the kind `Self` in Python yields `Item`s.
#[diagnostic::on_unimplemented(
    message = "Python cannot iterate over a `{Self}`",
    label = "this is not a collection",
    note = "pass an array, a `Vec`, a set, a string, a handle that Python iterates over, or `snakebridge::pull(iter)`"
)]
pub trait Iterates {
    /// The Rust type of an element.
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
    // Not covered by the entries above, because `u8` is not a kind.
    [] Vec<u8> => i64;
    [] String => String;
    [K: FromPython] Iterable<K> => K;
    [K: FromPython] IndexSet<K> => K;
    [K: FromPython, V] Mapping<K, V> => K;
    [K: FromPython, V] IndexMap<K, V> => K;
    [K: FromPython] (K,) => K;
}

/// Tuples whose members are all of one kind; otherwise there is no single element type.
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

/// The kind `Self` is a mapping, or a collection of pairs from which Python makes one.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not a mapping in Python",
    label = "this has no keys and values",
    note = "pass a map, an array or `Vec` of pairs, or a handle of a mapping"
)]
pub trait Maps {
    /// The Rust type of a key.
    type Key;
    /// The Rust type of a value.
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

/// The kind `Self` represents `*args` that are all of one kind: a single value, a tuple, an array or a slice.
#[diagnostic::on_unimplemented(
    message = "the arguments `{Self}` are not all of one kind",
    label = "the type of the result depends on these, so all must be of one kind"
)]
pub trait Variadic {
    /// The kind of each argument.
    type Kind;
}

/// `*args` that are all iterables with the same element type.
#[diagnostic::on_unimplemented(
    message = "the collections `{Self}` do not all have the same type of elements",
    label = "the type of the result depends on the elements, so all must have the same type"
)]
pub trait VariadicIterates {
    /// The Rust type of an element of any of them.
    type Item: FromPython;
}

/// `*args` that are all of the kind `K`, where that may be written out: `()`, which are none, are of every kind.
#[diagnostic::on_unimplemented(
    message = "the arguments `{Self}` are not all of one kind",
    label = "the type of the result depends on these, so all must be of one kind: `{K}`"
)]
pub trait VariadicOf<K> {}

/// The same of iterables over `K`.
#[diagnostic::on_unimplemented(
    message = "the collections `{Self}` do not all have the same type of elements",
    label = "the type of the result depends on the elements, so all must have the same type: `{K}`"
)]
pub trait VariadicIteratesOf<K> {}

#[diagnostic::do_not_recommend]
impl<K> VariadicOf<K> for () {}

#[diagnostic::do_not_recommend]
impl<K> VariadicIteratesOf<K> for () {}

// No argument says no type.
#[diagnostic::do_not_recommend]
impl Variadic for () {
    type Kind = Value;
}

#[diagnostic::do_not_recommend]
impl VariadicIterates for () {
    type Item = Value;
}

#[diagnostic::do_not_recommend]
impl<K: FromPython> Variadic for Vec<K> {
    type Kind = K;
}

#[diagnostic::do_not_recommend]
impl<K: FromPython> VariadicOf<K> for Vec<K> {}

#[diagnostic::do_not_recommend]
impl<K, V> Variadic for Vec<Mapping<K, V>> {
    type Kind = Mapping<K, V>;
}

#[diagnostic::do_not_recommend]
impl<K, V> VariadicOf<Mapping<K, V>> for Vec<Mapping<K, V>> {}

#[diagnostic::do_not_recommend]
impl<K: Iterates> VariadicIterates for Vec<K> {
    type Item = K::Item;
}

#[diagnostic::do_not_recommend]
impl<K: Iterates> VariadicIteratesOf<K::Item> for Vec<K> {}

macro_rules! alone {
    ($($kind:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Variadic for $kind {
            type Kind = $kind;
        }

        #[diagnostic::do_not_recommend]
        impl VariadicOf<$kind> for $kind {}
    )* };
}
alone!(bool i64 f64 String Vec<u8>);

#[diagnostic::do_not_recommend]
impl<T: PythonClass> Variadic for T {
    type Kind = T;
}

#[diagnostic::do_not_recommend]
impl<T: PythonClass> VariadicOf<T> for T {}

macro_rules! each {
    ($($first:ident $($more:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$first> Variadic for ($first, $(each!(@ $first $more),)*) {
            type Kind = $first;
        }

        #[diagnostic::do_not_recommend]
        impl<$first> VariadicOf<$first> for ($first, $(each!(@ $first $more),)*) {}

        #[diagnostic::do_not_recommend]
        impl<$first: Iterates, $($more: Iterates<Item = $first::Item>),*> VariadicIteratesOf<$first::Item>
            for ($first, $($more,)*) {}

        #[diagnostic::do_not_recommend]
        impl<$first: Iterates, $($more: Iterates<Item = $first::Item>),*> VariadicIterates for ($first, $($more,)*) {
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
