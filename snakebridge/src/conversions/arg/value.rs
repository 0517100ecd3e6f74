//! `Value` as an argument: anything with an obvious Python form, including nested collections.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use indexmap::{IndexMap, IndexSet};

use super::numbers::array_of;
use super::{Arg, Element, Pull};
use crate::bridge::{Raw, Value};
use crate::conversions::kinds::Iterable;

/// The argument of a parameter that takes anything, alone or in a collection: who takes it may inspect it, so closures are functions as
/// `def` makes.
#[inline]
pub fn any<'a, K>(argument: impl Arg<'a, K>) -> Raw<'a> {
    argument.raw().decorated()
}

fn owned<'a, T: Arg<'a, Value>>(items: impl IntoIterator<Item = T>) -> Vec<Raw<'a>> {
    items.into_iter().map(Arg::raw).collect()
}

fn borrowed<'a, T: Element<'a, Value> + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<Raw<'a>> {
    items.into_iter().map(Element::element).collect()
}

fn pairs<'a, A: Arg<'a, Value>, B: Arg<'a, Value>>(items: impl IntoIterator<Item = (A, B)>) -> Raw<'a> {
    Raw::Dict(
        items
            .into_iter()
            .map(|(key, value)| (key.raw(), value.raw()))
            .collect(),
    )
}

fn pairs_by_reference<'a, A, B>(items: impl IntoIterator<Item = (&'a A, &'a B)>) -> Raw<'a>
where
    A: Element<'a, Value> + 'a,
    B: Element<'a, Value> + 'a,
{
    Raw::Dict(
        items
            .into_iter()
            .map(|(key, value)| (key.element(), value.element()))
            .collect(),
    )
}

macro_rules! values {
    ($([$($g:tt)*] $t:ty, $v:ident => $e:expr $(, $form:ident $raw:ident)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Arg<'a, Value> for $t {
            #[inline]
            fn raw(self) -> Raw<'a> { let $v = self; $e }
            $(array_of! { $form T $raw })?
        }
    )* };
}
values! {
    [] (), _u => Raw::None;
    [T: Arg<'a, Value>] Option<T>, v => v.map_or(Raw::None, Arg::raw), optional None;
    [T: Arg<'a, Value>] Vec<T>, v => Raw::List(owned(v)), owned List;
    [T: Arg<'a, Value>, const N: usize] [T; N], v => Raw::List(owned(v)), owned List;
    [T: Arg<'a, Value>] VecDeque<T>, v => Raw::List(owned(v));
    [T: Arg<'a, Value>, S] HashSet<T, S>, v => Raw::Set(owned(v));
    [T: Arg<'a, Value>] BTreeSet<T>, v => Raw::Set(owned(v));
    [T: Arg<'a, Value>, S] IndexSet<T, S>, v => Raw::Set(owned(v));
    [T: Element<'a, Value>] &'a [T], v => Raw::List(borrowed(v)), borrowed List;
    [T: Element<'a, Value>, const N: usize] &'a [T; N], v => Raw::List(borrowed(v)), borrowed List;
    [T: Element<'a, Value>] &'a Vec<T>, v => Raw::List(borrowed(v)), borrowed List;
    [T: Element<'a, Value>, S] &'a HashSet<T, S>, v => Raw::Set(borrowed(v));
    [T: Element<'a, Value>] &'a BTreeSet<T>, v => Raw::Set(borrowed(v));
    [T: Element<'a, Value>, S] &'a IndexSet<T, S>, v => Raw::Set(borrowed(v));
    [I: Iterator<Item: Arg<'static, Value>> + Send + 'static] Pull<I>, p => Arg::<Iterable<Value>>::raw(p);
    [A: Arg<'a, Value>, B: Arg<'a, Value>, S] HashMap<A, B, S>, m => pairs(m);
    [A: Arg<'a, Value>, B: Arg<'a, Value>] BTreeMap<A, B>, m => pairs(m);
    [A: Arg<'a, Value>, B: Arg<'a, Value>, S] IndexMap<A, B, S>, m => pairs(m);
    [A: Element<'a, Value>, B: Element<'a, Value>, S] &'a HashMap<A, B, S>, m => pairs_by_reference(m);
    [A: Element<'a, Value>, B: Element<'a, Value>] &'a BTreeMap<A, B>, m => pairs_by_reference(m);
    [A: Element<'a, Value>, B: Element<'a, Value>, S] &'a IndexMap<A, B, S>, m => pairs_by_reference(m);
}

macro_rules! elements {
    ($([$($g:tt)*] $t:ty, $v:ident => $e:expr $(, $form:ident $raw:ident)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Element<'a, Value> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $v = self; $e }
            $(array_of! { $form T $raw })?
        }
    )* };
}
elements! {
    [] (), _u => Raw::None;
    [T: Element<'a, Value>] Option<T>, v => v.as_ref().map_or(Raw::None, Element::element);
    [T: Element<'a, Value>] Vec<T>, v => Raw::List(borrowed(v)), element List;
    [T: Element<'a, Value>, const N: usize] [T; N], v => Raw::List(borrowed(v)), element List;
    [T: Element<'a, Value>, S] HashSet<T, S>, v => Raw::Set(borrowed(v));
    [T: Element<'a, Value>] BTreeSet<T>, v => Raw::Set(borrowed(v));
    [A: Element<'a, Value>, B: Element<'a, Value>, S] HashMap<A, B, S>, m => pairs_by_reference(m);
    [A: Element<'a, Value>, B: Element<'a, Value>] BTreeMap<A, B>, m => pairs_by_reference(m);
    [A: Element<'a, Value>, B: Element<'a, Value>, S] IndexMap<A, B, S>, m => pairs_by_reference(m);
}

// An optional `Value`: those forms of `Value` itself that cannot be mistaken for `None` need no `Some`.
macro_rules! optional {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Arg<'a, Option<Value>> for $t {
            #[inline]
            fn raw(self) -> Raw<'a> { Arg::<Value>::raw(self) }
            #[inline]
            fn array(self) -> Raw<'a> { Arg::<Value>::array(self) }
        }
    )* };
}
optional! {
    [I: Iterator<Item: Arg<'static, Value>> + Send + 'static] Pull<I>;
    [] bool;
    [] i32;
    [] i64;
    [] u32;
    [] u64;
    [] usize;
    [] f64;
    [] &'a str;
    [] String;
    [] &'a String;
    [] &'a [u8];
    [T: Arg<'a, Value>] Vec<T>;
}
