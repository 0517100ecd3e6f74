//! `Admits`: what a live collection may hold where one over a kind is expected.

use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::arg::each_tuple;
use super::arg::give::Asked;
use super::kinds::{Iterable, Mapping, Sequence};
use super::protocol::{HasAll, Members, Protocol};
use crate::bridge::{BigInt, Value};

/// A live collection over `T` goes where Python expects one over the kind `Self`: over the same, and over all where Python says `Any`, which
/// is compatible both ways. Each kind but these admits one type, so the type of `List::new([1])` is inferred from where it goes.
pub trait Admits<T> {}

#[diagnostic::do_not_recommend]
impl<K: Asked> Admits<K> for K {}

#[diagnostic::do_not_recommend]
impl<T> Admits<T> for Value {}

/// `[generics] kind => what is held;`
macro_rules! admits {
    ($([$($g:tt)*] $k:ty => $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::admits::Admits<$t> for $k {}
    )* };
}
pub(crate) use admits;

admits! {
    [] () => ();
    [] bool => bool;
    [] i64 => i64;
    [] BigInt => BigInt;
    [] f64 => f64;
    [] Complex64 => Complex64;
    [] String => String;
    [] Vec<u8> => Vec<u8>;
    [] PathBuf => PathBuf;
    [T, K: Admits<T>] Option<K> => Option<T>;
    [T, K: Admits<T>] Vec<K> => Vec<T>;
    [T, K: Admits<T>] Iterable<K> => Vec<T>;
    [T, K: Admits<T>] Sequence<K> => Vec<T>;
    [T, K: Admits<T>] IndexSet<K> => IndexSet<T>;
    [A, B, K: Admits<A>, V: Admits<B>] Mapping<K, V> => IndexMap<A, B>;
    [A, B, K: Admits<A>, V: Admits<B>] IndexMap<K, V> => IndexMap<A, B>;
    [M: Members, T: HasAll<M>] Protocol<M> => T;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { admits! { $( [$($t, $k: Admits<$t>),+] ($($k,)+) => ($($t,)+); )* } };
}
each_tuple!(tuples);
