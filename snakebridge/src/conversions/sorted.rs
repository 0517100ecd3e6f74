//! `Sorted`: whether a kind is that of class objects, where an overload for them stands beside one for anything.
//!
//! Generated code cannot implement its trait for `Class<T>` and for every other kind: for the compiler, this crate might make a class
//! object any of these. Here it cannot, so the kinds are sorted here, and generated code has one implementation for each sort.

use std::marker::PhantomData;
use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::arg::each_tuple;
use super::kinds::{Iterable, Mapping, Sequence};
use super::option_states::{False, True};
use crate::bridge::{Nominal, Object, Value};

/// The sort of a kind: `Class<T>` for class objects, which is the kind itself; [`Value`] where only Python knows whether it is one;
/// [`NoClass`] for all else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to be a class object or none",
    label = "an overload cannot be chosen by this"
)]
pub trait Sorted {
    /// What an overload is implemented for.
    type Sort;
}

/// The kind `K`, of which no value is a class object.
#[derive(Clone, Copy, Debug)]
pub struct NoClass<K>(PhantomData<fn() -> K>);

#[diagnostic::do_not_recommend]
impl<C: Nominal> Sorted for C {
    type Sort = NoClass<C>;
}

/// `[generics] kind;` : no class object.
macro_rules! no_class {
    ($([$($g:tt)*] $k:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::sorted::Sorted for $k {
            type Sort = $crate::conversions::sorted::NoClass<$k>;
        }
    )* };
}
pub(crate) use no_class;

no_class! {
    [] ();
    [] bool;
    [] True;
    [] False;
    [] i64;
    [] f64;
    [] Complex64;
    [] String;
    [] PathBuf;
    [T] Vec<T>;
    [T] IndexSet<T>;
    [T] Iterable<T>;
    [T] Sequence<T>;
    [K, V] IndexMap<K, V>;
    [K, V] Mapping<K, V>;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { no_class! { $( [$($t),+] ($($t,)+); )* } };
}
each_tuple!(tuples);

/// `[generics] kind;` : Python knows.
macro_rules! unknown {
    ($([$($g:tt)*] $k:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> Sorted for $k {
            type Sort = Value;
        }
    )* };
}
unknown! {
    [] Value;
    [] Object;
    [T] Option<T>;
}
