//! Tuples of pairs as mappings: a dict whose keys and values are of several types has no literal in Rust but this one.

use super::{Arg, each_tuple, fits};
use crate::bridge::Raw;
use crate::conversions::kinds::Mapping;
use indexmap::IndexMap;

/// `(key value index, ..);` : a tuple of so many pairs fits a mapping.
macro_rules! pairs {
    ($(($($a:ident $b:ident $i:tt),+))*) => { $( fits! {
        [K, V, $($a: Arg<'a, K>, $b: Arg<'a, V>),+] ($(($a, $b),)+) => Mapping<K, V>,
            t => Raw::Dict(vec![$((t.$i.0.raw(), t.$i.1.raw())),+]);
        [K, V, $($a: Arg<'a, K>, $b: Arg<'a, V>),+] ($(($a, $b),)+) => IndexMap<K, V>,
            t => Raw::Dict(vec![$((t.$i.0.raw(), t.$i.1.raw())),+]);
    } )* };
}
each_tuple!(pairs);
