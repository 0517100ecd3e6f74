//! Collections: sequences, sets, mappings and lazily pulled iterators, for the kinds whose elements are typed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use indexmap::{IndexMap, IndexSet};

use super::{Arg, ArgKind, Element, fits};
use crate::buffer::{ByteArray, ReadableBuffer};
use crate::dict::Dict;
use crate::file::File;
use crate::generator::PyGenerator;
use crate::iter::PyIter;
use crate::kinds::{Iterable, Mapping, Sequence};
use crate::list::{List, PyTuple};
use crate::raw::Pulled;
use crate::set::{FrozenSet, Set};
use crate::{IsA, PythonClass, Raw};

fn owned<'a, K, T: Arg<'a, K>>(items: impl IntoIterator<Item = T>) -> Vec<Raw<'a>> {
    items.into_iter().map(Arg::raw).collect()
}

fn borrowed<'a, K, T: Element<'a, K> + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<Raw<'a>> {
    items.into_iter().map(Element::element).collect()
}

/// `kind => variant of Raw;` : every Rust collection fits the kind.
macro_rules! sequences {
    ($($kind:ident => $raw:ident;)*) => { $(
        fits! {
            [K, T: Arg<'a, K>] Vec<T> => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Arg<'a, K>, const N: usize] [T; N] => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Arg<'a, K>] VecDeque<T> => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Arg<'a, K>, S] HashSet<T, S> => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Arg<'a, K>] BTreeSet<T> => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Arg<'a, K>, S] IndexSet<T, S> => $kind<K>, v => Raw::$raw(owned(v));
            [K, T: Element<'a, K>] &'a [T] => $kind<K>, v => Raw::$raw(borrowed(v));
            [K, T: Element<'a, K>, const N: usize] &'a [T; N] => $kind<K>, v => Raw::$raw(borrowed(v));
            [K, T: Element<'a, K>] &'a Vec<T> => $kind<K>, v => Raw::$raw(borrowed(v));
            [K, T: Element<'a, K>, S] &'a HashSet<T, S> => $kind<K>, v => Raw::$raw(borrowed(v));
            [K, T: Element<'a, K>] &'a BTreeSet<T> => $kind<K>, v => Raw::$raw(borrowed(v));
            [K, T: Element<'a, K>, S] &'a IndexSet<T, S> => $kind<K>, v => Raw::$raw(borrowed(v));
        }
        #[diagnostic::do_not_recommend]
        impl<'a, K, T: Element<'a, K>> Element<'a, $kind<K>> for Vec<T> {
            fn element(&'a self) -> Raw<'a> {
                Raw::$raw(borrowed(self))
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, K, T: Element<'a, K>, const N: usize> Element<'a, $kind<K>> for [T; N] {
            fn element(&'a self) -> Raw<'a> {
                Raw::$raw(borrowed(self))
            }
        }
    )* };
}
sequences! {
    Vec => List;
    Iterable => List;
    Sequence => List;
    IndexSet => Set;
    FrozenSet => FrozenSet;
    PyTuple => Tuple;
}

fn pairs<'a, K, V, A: Arg<'a, K>, B: Arg<'a, V>>(items: impl IntoIterator<Item = (A, B)>) -> Raw<'a> {
    Raw::Dict(
        items
            .into_iter()
            .map(|(key, value)| (key.raw(), value.raw()))
            .collect(),
    )
}

fn pairs_by_reference<'a, K, V, A, B>(items: impl IntoIterator<Item = (&'a A, &'a B)>) -> Raw<'a>
where
    A: Element<'a, K> + 'a,
    B: Element<'a, V> + 'a,
{
    Raw::Dict(
        items
            .into_iter()
            .map(|(key, value)| (key.element(), value.element()))
            .collect(),
    )
}

/// Every Rust map, and every sequence of pairs, fits the kind.
macro_rules! mappings {
    ($($kind:ident)*) => { $( fits! {
        [K, V, A: Arg<'a, K>, B: Arg<'a, V>, S] HashMap<A, B, S> => $kind<K, V>, m => pairs(m);
        [K, V, A: Arg<'a, K>, B: Arg<'a, V>] BTreeMap<A, B> => $kind<K, V>, m => pairs(m);
        [K, V, A: Arg<'a, K>, B: Arg<'a, V>, S] IndexMap<A, B, S> => $kind<K, V>, m => pairs(m);
        [K, V, A: Arg<'a, K>, B: Arg<'a, V>] Vec<(A, B)> => $kind<K, V>, m => pairs(m);
        [K, V, A: Arg<'a, K>, B: Arg<'a, V>, const N: usize] [(A, B); N] => $kind<K, V>, m => pairs(m);
        [K, V, A: Element<'a, K>, B: Element<'a, V>, S] &'a HashMap<A, B, S> => $kind<K, V>,
            m => pairs_by_reference(m);
        [K, V, A: Element<'a, K>, B: Element<'a, V>] &'a BTreeMap<A, B> => $kind<K, V>, m => pairs_by_reference(m);
        [K, V, A: Element<'a, K>, B: Element<'a, V>, S] &'a IndexMap<A, B, S> => $kind<K, V>,
            m => pairs_by_reference(m);
        [K, V, A: Element<'a, K>, B: Element<'a, V>] &'a [(A, B)] => $kind<K, V>,
            m => pairs_by_reference(m.iter().map(|(key, value)| (key, value)));
        [K, V, A: Element<'a, K>, B: Element<'a, V>] &'a Vec<(A, B)> => $kind<K, V>,
            m => pairs_by_reference(m.iter().map(|(key, value)| (key, value)));
        [K, V, A: Element<'a, K>, B: Element<'a, V>, const N: usize] &'a [(A, B); N] => $kind<K, V>,
            m => pairs_by_reference(m.iter().map(|(key, value)| (key, value)));
        [K: 'static, V: 'static, X: PythonClass + IsA<Dict<K, V>>] &'a X => $kind<K, V>,
            x => Raw::Object(x.__object());
    } )* };
}
mappings!(Mapping IndexMap);

fits! {
    [K: 'static, X: PythonClass + IsA<List<K>>] &'a X => Vec<K>, x => Raw::Object(x.__object());
    [K: 'static, X: PythonClass + IsA<Set<K>>] &'a X => IndexSet<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a List<K> => Iterable<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a PyTuple<K> => Iterable<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a PyTuple<K> => Vec<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a PyTuple<K> => Sequence<K>, x => Raw::Object(x.__object());
    [K: 'static, X: PythonClass + IsA<List<K>>] &'a X => Sequence<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a Set<K> => Iterable<K>, x => Raw::Object(x.__object());
    [K: 'static] &'a FrozenSet<K> => Iterable<K>, x => Raw::Object(x.__object());
    [K: 'static, V: 'static] &'a Dict<K, V> => Iterable<K>, x => Raw::Object(x.__object());
    [K] &'a PyIter<K> => Iterable<K>, x => x.as_raw();
    [K: 'static, S: 'static, R: Send + Sync + 'static] &'a PyGenerator<K, S, R> => Iterable<K>, x => Raw::Object(x.__object());
    [] &'a File<str> => Iterable<String>, x => Raw::Object(x.__object());
    [] &'a File<[u8]> => Iterable<Vec<u8>>, x => Raw::Object(x.__object());
    [] &'a File<[u8]> => Iterable<ReadableBuffer>, x => Raw::Object(x.__object());
    [] &'a List<Vec<u8>> => Iterable<ReadableBuffer>, x => Raw::Object(x.__object());
    [] &'a PyIter<Vec<u8>> => Iterable<ReadableBuffer>, x => x.as_raw();
    [] &'a ByteArray => Iterable<i64>, x => Raw::Object(x.__object());
    [] &'a str => Iterable<String>, s => Raw::Str(s.into());
    [] &'a String => Iterable<String>, s => Raw::Str(s.into());
    [] &'a str => Sequence<String>, s => Raw::Str(s.into());
    [] &'a String => Sequence<String>, s => Raw::Str(s.into());
    [K: 'static, I: Iterator<Item: Arg<'static, K>> + Send + 'static] Pull<I> => Iterable<K>,
        p => Raw::Iter(Pulled::new(p.0.map(Arg::raw)));
}

/// A Rust iterator that Python pulls from lazily; made by [`pull`].
#[derive(Clone, Debug)]
pub struct Pull<I>(I);

/// Passes any iterator where Python takes an iterable. Python pulls one element at a time, as it needs them.
pub fn pull<I: IntoIterator>(items: I) -> Pull<I::IntoIter> {
    Pull(items.into_iter())
}

macro_rules! kinds {
    ($([$($g:tt)*] $k:ty => $given:ty;)*) => { $( impl<$($g)*> ArgKind for $k { type Given<'a> = $given; } )* };
}
kinds! {
    [K: ArgKind] Vec<K> => Vec<K::Given<'a>>;
    [K: ArgKind] Iterable<K> => Vec<K::Given<'a>>;
    [K: ArgKind] Sequence<K> => Vec<K::Given<'a>>;
    [K: ArgKind] IndexSet<K> => Vec<K::Given<'a>>;
    [K: ArgKind, V: ArgKind] Mapping<K, V> => Vec<(K::Given<'a>, V::Given<'a>)>;
    [K: ArgKind, V: ArgKind] IndexMap<K, V> => Vec<(K::Given<'a>, V::Given<'a>)>;
}
