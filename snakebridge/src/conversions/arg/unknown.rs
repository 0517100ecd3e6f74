//! `Value`, `Object` and plain data (JSON, `Plain`) as arguments for kinds that are not classes: the call checks them against the kind
//! before it runs.
//! An object is taken by value: `&Object` would have rustc propose `&*handle` for every handle that does not fit.

use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::each_tuple;
use crate::bridge::raw::Unknown;
use crate::bridge::{BigInt, Raw};
use crate::conversions::check::Check;
use crate::conversions::kinds::{Iterable, Mapping, Sequence};

/// An argument that the call checks against the kind `K`.
pub(crate) fn checked<K: Check>(raw: Raw<'_>) -> Raw<'_> {
    Unknown::new(raw, K::check).into()
}

/// `[generics] kind;` : values and objects fit the kind and its optional form, alone, in collections and among `*args`.
macro_rules! unknown {
    ($([$($g:tt)*] $k:ty;)*) => { $( $crate::conversions::arg::unknown::unknown! { @kind [$($g)*] $k } )* };
    (@kind $g:tt $k:ty) => {
        $crate::conversions::arg::unknown::unknown! { @type $g $k, $crate::bridge::Value, v => v.into_raw(), v => $crate::bridge::Raw::Value(v) }
        $crate::conversions::arg::unknown::unknown! { @type $g $k, &'a $crate::bridge::Value, v => $crate::bridge::Raw::Value(v), v => $crate::bridge::Raw::Value(v) }
        $crate::conversions::arg::unknown::unknown! { @type $g $k, serde_json::Value, v => $crate::bridge::Value::from(v).into_raw(), v => $crate::bridge::raw_of_json(v) }
        $crate::conversions::arg::unknown::unknown! { @type $g $k, &'a serde_json::Value, v => $crate::bridge::raw_of_json(v), v => $crate::bridge::raw_of_json(v) }
        $crate::conversions::arg::unknown::unknown! { @plain $g $k }
        $crate::conversions::arg::unknown::unknown! { @type $g $k, $crate::bridge::Object, o => $crate::bridge::Raw::Owned(o), o => $crate::bridge::Raw::Object(o) }
    };
    (@plain [$($g:tt)*] $k:ty) => {
        $crate::conversions::arg::unknown::unknown! { @type [T: serde::Serialize, $($g)*] $k, $crate::bridge::Plain<T>, v => v.to_raw(), v => v.to_raw() }
        $crate::conversions::arg::unknown::unknown! { @type [T: serde::Serialize, $($g)*] $k, &'a $crate::bridge::Plain<T>, v => v.to_raw(), v => v.to_raw() }
    };
    (@type $g:tt $k:ty, $t:ty, $v:ident => $e:expr, $r:ident => $b:expr) => {
        $crate::conversions::arg::unknown::unknown! { @one $g $k, $t, $v => $e, $r => $b }
        $crate::conversions::arg::unknown::unknown! { @one $g Option<$k>, $t, $v => $e, $r => $b }
    };
    (@one [$($g:tt)*] $k:ty, $t:ty, $v:ident => $e:expr, $r:ident => $b:expr) => {
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::Arg<'a, $k> for $t {
            fn raw(self) -> $crate::bridge::Raw<'a> {
                let $v = self;
                $crate::conversions::arg::unknown::checked::<$k>($e)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::Element<'a, $k> for $t {
            fn element(&'a self) -> $crate::bridge::Raw<'a> {
                let $r = self;
                $crate::conversions::arg::unknown::checked::<$k>($b)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::args::Args<'a, $k> for $t {
            fn push_to(self, call: &mut $crate::bridge::Call<'a>) {
                let $v = self;
                call.push($crate::conversions::arg::unknown::checked::<$k>($e));
            }
        }
    };
}
pub(crate) use unknown;

unknown! {
    [] ();
    [] bool;
    [] i64;
    [] BigInt;
    [] f64;
    [] Complex64;
    [] String;
    [] Vec<u8>;
    [] PathBuf;
    [K: Check] Vec<K>;
    [K: Check] Sequence<K>;
    [K: Check] Iterable<K>;
    [K: Check] IndexSet<K>;
    [K: Check, V: Check] Mapping<K, V>;
    [K: Check, V: Check] IndexMap<K, V>;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { unknown! { $( [$($k: Check),+] ($($k,)+); )* } };
}
each_tuple!(tuples);
