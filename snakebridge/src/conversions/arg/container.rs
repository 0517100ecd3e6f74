//! Collections: sequences, sets, mappings and lazily pulled iterators, for the kinds whose elements are typed.

use std::collections::{BTreeMap, HashMap};

use indexmap::{IndexMap, IndexSet};

use super::{Arg, ArgKind, Content, Element, fits};
use crate::bridge::Raw;
use crate::bridge::raw::Pulled;
use crate::conversions::check::Check;
use crate::conversions::kinds::{Iterable, Mapping, Sequence};
use crate::interpreter::turn::Holding;

pub(crate) fn owned<'a, K, T: Arg<'a, K>>(items: impl IntoIterator<Item = T>) -> Vec<Raw<'a>> {
    items.into_iter().map(Arg::raw).collect()
}

pub(crate) fn borrowed<'a, K, T: Element<'a, K> + 'a>(
    items: impl IntoIterator<Item = &'a T>,
) -> Vec<Raw<'a>> {
    items.into_iter().map(Element::element).collect()
}

/// `kind => variant of Raw;` : every Rust collection fits the kind. That elements are of a kind leaves out `u8`, which is none: an
/// empty array is bytes where these are expected.
macro_rules! sequences {
    ($($kind:ident => $raw:ident;)*) => { $(
        $crate::conversions::arg::fits! {
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>] Vec<T> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v)), { $crate::conversions::arg::numbers::array_of! { owned T $raw } };
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>, const N: usize] [T; N] => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v)), { $crate::conversions::arg::numbers::array_of! { owned T $raw } };
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>] ::std::collections::VecDeque<T> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>, S] ::std::collections::HashSet<T, S> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>] ::std::collections::BTreeSet<T> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::Arg<'a, K>, S] ::indexmap::IndexSet<T, S> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::owned(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>] &'a [T] => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v)), { $crate::conversions::arg::numbers::array_of! { borrowed T $raw } };
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>, const N: usize] &'a [T; N] => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v)), { $crate::conversions::arg::numbers::array_of! { borrowed T $raw } };
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>] &'a Vec<T> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v)), { $crate::conversions::arg::numbers::array_of! { borrowed T $raw } };
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>, S] &'a ::std::collections::HashSet<T, S> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>] &'a ::std::collections::BTreeSet<T> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v));
            [K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>, S] &'a ::indexmap::IndexSet<T, S> => $kind<K>, v => $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(v));
        }
        #[diagnostic::do_not_recommend]
        impl<'a, K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>> $crate::conversions::arg::Element<'a, $kind<K>> for Vec<T> {
            fn element(&'a self) -> $crate::bridge::Raw<'a> {
                $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(self))
            }
            $crate::conversions::arg::numbers::array_of! { element T $raw }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, K: $crate::conversions::check::Check, T: $crate::conversions::arg::Element<'a, K>, const N: usize> $crate::conversions::arg::Element<'a, $kind<K>> for [T; N] {
            fn element(&'a self) -> $crate::bridge::Raw<'a> {
                $crate::bridge::Raw::$raw($crate::conversions::arg::container::borrowed(self))
            }
            $crate::conversions::arg::numbers::array_of! { element T $raw }
        }
    )* };
}
pub(crate) use sequences;

sequences! {
    Vec => List;
    Iterable => List;
    Sequence => List;
    IndexSet => Set;
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
    }
    mappings! { @elements $kind
        [A: Element<'a, K>, B: Element<'a, V>, S] HashMap<A, B, S>;
        [A: Element<'a, K>, B: Element<'a, V>] BTreeMap<A, B>;
        [A: Element<'a, K>, B: Element<'a, V>, S] IndexMap<A, B, S>;
    } )* };
    (@elements $kind:ident $([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, K, V, $($g)*> Element<'a, $kind<K, V>> for $t {
            fn element(&'a self) -> Raw<'a> {
                pairs_by_reference(self)
            }
        }
    )* };
}
mappings!(Mapping IndexMap);

fits! {
    [K: 'static, I: Iterator<Item: Arg<'static, K>> + Send + 'static] Pull<I> => Iterable<K>,
        p => Raw::Iter(Pulled::new(p.items.map(Arg::raw)).holding(p.holding));
}

/// A Rust iterator that Python pulls from lazily; made by [`pull`].
#[derive(Clone, Debug)]
pub struct Pull<I> {
    items: I,
    holding: Holding,
}

impl<I> Pull<I> {
    /// Marks an iterator that never waits, as [`Callback::attached`](crate::types::Callback::attached) marks a closure:
    /// its `next` runs with the interpreter held, which is faster.
    #[must_use]
    pub fn attached(self) -> Self {
        Pull {
            holding: Holding::Held,
            ..self
        }
    }
}

/// Passes any iterator where Python expects an iterable. Python pulls one element at a time, when it needs it.
///
/// The iterator's `next` and its destructor run with the interpreter released, like a [`callback`](crate::callback), so
/// they may wait for other threads. Threads of Python that pull from the same iterator wait for each other. An iterator
/// that pulls from itself, by way of Python, gets an error there.
pub fn pull<I: IntoIterator>(items: I) -> Pull<I::IntoIter> {
    Pull {
        items: items.into_iter(),
        holding: Holding::Released,
    }
}

macro_rules! kinds {
    ($([$($g:tt)*] $k:ty => $given:ty;)*) => { $( impl<$($g)*> ArgKind for $k { type Given<'a> = $given; } )* };
}
kinds! {
    [K: Content + Check] Vec<K> => Vec<K::Inside<'a>>;
    [K: Content + Check] Iterable<K> => Vec<K::Inside<'a>>;
    [K: Content + Check] Sequence<K> => Vec<K::Inside<'a>>;
    [K: Content + Check] IndexSet<K> => Vec<K::Inside<'a>>;
    [K: Content, V: Content] Mapping<K, V> => Vec<(K::Inside<'a>, V::Inside<'a>)>;
    [K: Content, V: Content] IndexMap<K, V> => Vec<(K::Inside<'a>, V::Inside<'a>)>;
}
