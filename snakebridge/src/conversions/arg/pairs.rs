//! Tuples of pairs as mappings: a dict whose keys and values are of several types has no literal in Rust but this one.

use super::{Arg, fits};
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
pairs! {
    (A0 B0 0)
    (A0 B0 0, A1 B1 1)
    (A0 B0 0, A1 B1 1, A2 B2 2)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6, A7 B7 7)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6, A7 B7 7, A8 B8 8)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6, A7 B7 7, A8 B8 8, A9 B9 9)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6, A7 B7 7, A8 B8 8, A9 B9 9, A10 B10 10)
    (A0 B0 0, A1 B1 1, A2 B2 2, A3 B3 3, A4 B4 4, A5 B5 5, A6 B6 6, A7 B7 7, A8 B8 8, A9 B9 9, A10 B10 10, A11 B11 11)
}
