//! `Iterates`: what comes out of a collection, by which a function's type parameters are inferred.

use indexmap::{IndexMap, IndexSet};

use crate::dict::Dict;
use crate::file::File;
use crate::from_python::FromPython;
use crate::generator::PyGenerator;
use crate::iter::PyIter;
use crate::kinds::{Iterable, Mapping};
use crate::list::{List, PyTuple};
use crate::set::{FrozenSet, Set};

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
        impl<$($g)*> Iterates for $kind {
            type Item = $item;
        }
    )* };
}
iterates! {
    [K: FromPython] Vec<K> => K;
    // `u8` is no kind, so this is not one of the above.
    [] Vec<u8> => i64;
    [] String => String;
    [K: FromPython] Iterable<K> => K;
    [K: FromPython] IndexSet<K> => K;
    [K: FromPython] PyIter<K> => K;
    [K: FromPython, S, R] PyGenerator<K, S, R> => K;
    [] File<str> => String;
    [] File<[u8]> => Vec<u8>;
    [K: FromPython] List<K> => K;
    [K: FromPython] PyTuple<K> => K;
    [K: FromPython] Set<K> => K;
    [K: FromPython] FrozenSet<K> => K;
    [K: FromPython, V] Mapping<K, V> => K;
    [K: FromPython, V] IndexMap<K, V> => K;
    [K: FromPython, V] Dict<K, V> => K;
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
