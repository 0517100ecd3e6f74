//! `Passes`: which kinds pass for which others inside tuples, collections and iterators, where no Rust value is at hand that could
//! be converted.

use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::arg::{ArgKind, each_tuple};
use super::arm::Arm;
use super::kinds::{Iterable, Mapping, ReadableBuffer, Sequence, Union};
use crate::bridge::{BigInt, IsA, PythonClass, Value};

/// A Python object of the kind `Self` passes where `K` is expected: the members of tuples, the elements of iterators.
#[diagnostic::on_unimplemented(
    message = "a Python `{Self}` does not pass for `{K}`",
    label = "its members must pass for `{K}`"
)]
pub trait Passes<K> {}

/// `[generics] kind => other kinds;`
macro_rules! passes {
    ($([$($g:tt)*] $t:ty => $($k:ty),+;)*) => { $( $crate::conversions::passes::passes! { @each [$($g)*] $t => $($k),+ } )* };
    (@each $g:tt $t:ty => $($k:ty),+) => { $( $crate::conversions::passes::passes! { @one $g $t => $k } )+ };
    (@one [$($g:tt)*] $t:ty => $k:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::passes::Passes<$k> for $t {}
    };
}
pub(crate) use passes;

passes! {
    [] () => ();
    [] bool => bool;
    [] i64 => i64, f64, Complex64, BigInt;
    // What bindings return where they were asked for integers of any size.
    [] BigInt => i64, f64, Complex64, BigInt;
    [] f64 => f64, Complex64;
    [] Complex64 => Complex64;
    [] String => String, PathBuf, Iterable<String>, Iterable<Value>, Sequence<String>, Sequence<Value>;
    [] PathBuf => PathBuf;
    // As sequences of anything they pass as other vectors do.
    [] Vec<u8> => Vec<u8>, ReadableBuffer, Iterable<i64>, Sequence<i64>;
    [K] K => Value;
    [U, K: Arm<U>] K => Union<U>;
    [B: PythonClass, T: PythonClass + IsA<B>] T => B;
    [K] () => Option<K>;
    [K, T: ArgKind + Passes<K>] T => Option<K>;
    [K, T: Passes<K>] Option<T> => Option<K>;
    [K, T: Passes<K>] Vec<T> => Vec<K>, Iterable<K>, Sequence<K>;
    [K, T: Passes<K>] IndexSet<T> => IndexSet<K>, Iterable<K>;
    [K, V, A: Passes<K>, B: Passes<V>] Mapping<A, B> => Mapping<K, V>, IndexMap<K, V>;
    // What a live handle over maps is over.
    [K, V, A: Passes<K>, B: Passes<V>] IndexMap<A, B> => Mapping<K, V>, IndexMap<K, V>;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { passes! { $( [$($k, $t: Passes<$k>),+] ($($t,)+) => ($($k,)+); )* } };
}
each_tuple!(tuples);
