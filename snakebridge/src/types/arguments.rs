//! Handles of Python's containers and files as arguments: where a kind accepts a Rust collection, a handle of the
//! Python collection passes, too; and the item type of iterating over each of them.

use indexmap::{IndexMap, IndexSet};

use super::async_iter::{AsyncGenerator, AsyncIter};
use super::awaitable::Awaitable;
use super::buffer::{Buffer, ByteArray};
use super::callable::Callable;
use super::dict::Dict;
use super::either_other::EitherOther;
use super::file::File;
use super::generator::PyGenerator;
use super::iter::PyIter;
use super::list::{List, PyTuple};
use super::manager::{AsyncContextManager, ContextManager};
use super::scalar_handles::{PyBytes, PyStr};
use super::set::{FrozenSet, Set};
use crate::bridge::{Callback, ClassDef, FromPython, IsA, Nominal, PythonClass, Raw, Value};
use crate::conversions::admits::Admits;
use crate::conversions::arg::container::sequences;
use crate::conversions::arg::give::Inherits;
use crate::conversions::arg::{each_tuple, fits};
use crate::conversions::arm::{AnyListHandle, AnyTupleHandle};
use crate::conversions::changed::{Abstract, Mutable, Open, OpenTo};
use crate::conversions::check::Check;
use crate::conversions::iterates::{iterates, maps};
use crate::conversions::kinded::kinded;
use crate::conversions::kinds::{Function, Iterable, Mapping, ReadableBuffer, Sequence};
use crate::conversions::passes::passes;
use crate::conversions::sorted::no_class;
use crate::conversions::type_args::Any;
use crate::conversions::{Arg, Arm, Param, Passes};

sequences! {
    FrozenSet => FrozenSet;
    PyTuple => Tuple;
}

/// A handle of a collection of what `C` admits, or of a class that derives from `C`: a `List<i64>` goes where `list[Any]` is expected. Where
/// Python changes its argument, the kind is another one, [`Changed`](crate::traits::Changed).
pub trait HandleOf<C> {}

#[diagnostic::do_not_recommend]
impl<C, X: Nominal + IsA<C>> HandleOf<C> for X {}
#[diagnostic::do_not_recommend]
impl<K: Admits<T>, T> HandleOf<List<K>> for List<T> {}
#[diagnostic::do_not_recommend]
impl<K: Admits<T>, T> HandleOf<Set<K>> for Set<T> {}
#[diagnostic::do_not_recommend]
impl<K: Admits<A>, V: Admits<B>, A, B> HandleOf<Dict<K, V>> for Dict<A, B> {}

fits! {
    [K: 'static, X: PythonClass + HandleOf<List<K>>] &'a X => Vec<K>, x => Raw::Object(x.__object());
    [K: 'static, X: PythonClass + HandleOf<Set<K>>] &'a X => IndexSet<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a List<T> => Iterable<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a PyTuple<T> => Iterable<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a PyTuple<T> => Vec<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a PyTuple<T> => Sequence<K>, x => Raw::Object(x.__object());
    [K: 'static, X: PythonClass + HandleOf<List<K>>] &'a X => Sequence<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a Set<T> => Iterable<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static] &'a FrozenSet<T> => Iterable<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static, V: 'static] &'a Dict<T, V> => Iterable<K>, x => Raw::Object(x.__object());
    [T] &'a PyIter<T> => Value, x => x.as_raw();
    [T] PyIter<T> => Value, x => x.into_raw();
    [K, T: Passes<K>] &'a PyIter<T> => Iterable<K>, x => x.as_raw();
    [K, T: Passes<K>] PyIter<T> => Iterable<K>, x => x.into_raw();
    // As they are, where their kind decides: in unions.
    [T] &'a PyIter<T> => PyIter<T>, x => x.as_raw();
    [T] PyIter<T> => PyIter<T>, x => x.into_raw();
    [K, T: Passes<K> + 'static, S: 'static, R: Send + Sync + 'static] &'a PyGenerator<T, S, R> => Iterable<K>, x => Raw::Object(x.__object());
    [K, T: Passes<K> + 'static, S: 'static, R: Send + Sync + 'static] PyGenerator<T, S, R> => Iterable<K>, x => Raw::Owned(x.__object().clone());
    [] &'a File<str> => Iterable<String>, x => Raw::Object(x.__object());
    [] &'a File<[u8]> => Iterable<Vec<u8>>, x => Raw::Object(x.__object());
    [] &'a File<[u8]> => Iterable<ReadableBuffer>, x => Raw::Object(x.__object());
    [] &'a ByteArray => Iterable<i64>, x => Raw::Object(x.__object());
    [K: 'static, V: 'static, X: PythonClass + HandleOf<Dict<K, V>>] &'a X => Mapping<K, V>, x => Raw::Object(x.__object());
    [K: 'static, V: 'static, X: PythonClass + HandleOf<Dict<K, V>>] &'a X => IndexMap<K, V>, x => Raw::Object(x.__object());
}

// The same inside of something else: a map of handles, an iterator of them.
passes! {
    [K, T: Passes<K> + 'static] List<T> => Iterable<K>;
    [K, T: Passes<K> + 'static] PyTuple<T> => Iterable<K>, Vec<K>, Sequence<K>;
    [K, T: Passes<K> + 'static] Set<T> => Iterable<K>;
    [K, T: Passes<K> + 'static] FrozenSet<T> => Iterable<K>;
    [K, T: Passes<K>] PyIter<T> => Iterable<K>;
    [K: 'static, X: PythonClass + HandleOf<List<K>>] X => Vec<K>, Sequence<K>;
    [K: 'static, X: PythonClass + HandleOf<Set<K>>] X => IndexSet<K>;
    [K: 'static, V: 'static, X: PythonClass + HandleOf<Dict<K, V>>] X => Mapping<K, V>, IndexMap<K, V>;
    [A, R, B, S] Callable<A, R> => Function<B, S>;
}

/// `tuple[K, ...]` accepts a Rust tuple of any supported length.
macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $( fits! {
        [K, $($t: Arg<'a, K>),+] ($($t,)+) => PyTuple<K>, t => Raw::Tuple(vec![$(t.$i.raw()),+]);
    } )* };
}
each_tuple!(tuples);

/// `()` is an empty collection where one is expected: Python's empty tuple. Where `None` is accepted as well, it is `None`.
macro_rules! empty {
    ($($kind:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, K: Check> Arg<'a, $kind<K>> for () {
            #[inline]
            fn raw(self) -> Raw<'a> {
                Raw::Tuple(Vec::new())
            }
        }
    )* };
}
empty!(Sequence Iterable PyTuple);

#[diagnostic::do_not_recommend]
impl<'a, K: Check> Arg<'a, Vec<K>> for () {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::List(Vec::new())
    }
}

kinded! {
    [T] &PyIter<T> => PyIter<T>;
    [A, R] Callback<A, R> => Callable<A, R>;
    [T] PyIter<T> => PyIter<T>;
    [T] List<T> => List<T>;
    [T] PyTuple<T> => PyTuple<T>;
    [T] Set<T> => Set<T>;
    [T] FrozenSet<T> => FrozenSet<T>;
    [K, V] Dict<K, V> => Dict<K, V>;
}

no_class! {
    [T] PyIter<T>;
    [T] List<T>;
    [T] PyTuple<T>;
    [T] Set<T>;
    [T] FrozenSet<T>;
    [K, V] Dict<K, V>;
    [A, R] Callable<A, R>;
    [A: ?Sized] File<A>;
    [Y, S, R] PyGenerator<Y, S, R>;
    [T] AsyncIter<T>;
    [Y, S] AsyncGenerator<Y, S>;
    [T] Awaitable<T>;
    [T] ContextManager<T>;
    [T] AsyncContextManager<T>;
    [L, R] EitherOther<L, R>;
    [] Buffer;
}

#[diagnostic::do_not_recommend]
impl<U: AnyListHandle, T> Arm<U> for List<T> {}

#[diagnostic::do_not_recommend]
impl<U: AnyTupleHandle, T> Arm<U> for PyTuple<T> {}

impl<T: Param<K>, K> OpenTo<List<K>> for List<T> {}
impl<T: Param<K>, K> OpenTo<Set<K>> for Set<T> {}
impl<A: Param<K>, B: Param<V>, K, V> OpenTo<Dict<K, V>> for Dict<A, B> {}

/// `[parameters] [those of another handle: that of the kind] collection, abstract class;`
macro_rules! mutable {
    ($([$($k:ident),+] [$($t:ident: $bound:ty),+] $name:ident $abstract_class:literal;)*) => { $(
        impl<$($k),+> Abstract for $name<$($k),+> {
            fn abstract_class() -> &'static ClassDef {
                static CLASS: ClassDef = ClassDef::new("collections.abc", $abstract_class);
                &CLASS
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($k,)+ R> IsA<Mutable<$name<$($k),+>, R>> for $name<$($k),+> {}
        #[diagnostic::do_not_recommend]
        impl<$($k,)+ $($t: Param<$bound>,)+ R> IsA<Mutable<Open<$name<$($k),+>>, R>> for $name<$($t),+> {}
        impl<$($k),+> Inherits<Mutable<$name<$($k),+>>> for $name<$($k),+> {}
    )* };
}
mutable! {
    [K] [T: K] List "MutableSequence";
    [K] [T: K] Set "MutableSet";
    [K, V] [A: K, B: V] Dict "MutableMapping";
}
impl<R> IsA<Mutable<List<i64>, R>> for ByteArray {}
impl<R> IsA<Mutable<Open<List<Any>>, R>> for ByteArray {}

iterates! {
    [K: FromPython] PyIter<K> => K;
    [K: FromPython, S, R] PyGenerator<K, S, R> => K;
    [] File<str> => String;
    [] File<[u8]> => Vec<u8>;
    [] ByteArray => i64;
    [] PyStr => String;
    [] PyBytes => i64;
    [K: FromPython] List<K> => K;
    [K: FromPython] PyTuple<K> => K;
    [K: FromPython] Set<K> => K;
    [K: FromPython] FrozenSet<K> => K;
    [K: FromPython, V] Dict<K, V> => K;
}

maps! { [Dict<K, V>] }
