//! `CallArgs`: what a `Callable` is called with: a tuple, one argument as it is, a closure, or `args(..).kw(..)`.

use std::borrow::Cow;
use std::cell::Ref;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, MutexGuard};

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use crate::bridge::{BigInt, Call, Callback, Session, Value};
use crate::conversions::arg::each_tuple;
use crate::conversions::arg::give::Give;
use crate::conversions::{Arg, ArgList, Args, IntoCallback, Pull};

/// Arguments for a [`Callable`](super::Callable) with parameters `A`: a tuple of values that fit the kinds; if none are
/// declared, any [`Args`]. One argument is passed as it is, unless it is a tuple, and so is a closure whose parameters have
/// their types written out. [`args`](crate::args) adds keyword arguments, `args((5,)).kw("limit", 600)`, for which no types are declared.
/// `M` says which form it has, and is inferred.
#[diagnostic::on_unimplemented(
    message = "a callable that takes `{A}` cannot be called with `{Self}`",
    label = "pass a tuple that fits `{A}`",
    note = "one argument may stand alone, and a closure: `callable.call(|x: i64| x + 1)`; beside others it is `callback(|x: i64| ..)`",
    note = "a closure is `Send + Sync + 'static`: what it shares is an `Arc`"
)]
pub trait CallArgs<'a, A, M> {
    #[doc(hidden)]
    fn push_to(self, call: &mut Call<'a>);
    /// The session in which it is called, if it is not the one that is entered.
    #[doc(hidden)]
    fn session(&self) -> Option<&'a Session> {
        None
    }
}

/// The form of the arguments: as many as the tuple has members.
#[derive(Debug)]
pub struct ByTuple;

/// The form of the arguments: one value.
#[derive(Debug)]
pub struct Alone;

/// The form of the arguments: one closure with the signature `S`.
#[derive(Debug)]
pub struct OneClosure<S>(std::marker::PhantomData<fn() -> S>);

/// The form of the arguments: by name as well.
#[derive(Debug)]
pub struct WithNames;

impl<'a, A> CallArgs<'a, A, WithNames> for ArgList<'a> {
    fn push_to(self, call: &mut Call<'a>) {
        *call = self.into_call();
    }
    fn session(&self) -> Option<&'a Session> {
        self.within_session()
    }
}

/// A value that is not a tuple: as an argument it may stand alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed without a tuple",
    label = "write it in a tuple: `(x,)`"
)]
pub trait Lone {}

/// What is one argument: neither a tuple nor `()`.
pub trait Single: Lone {}

impl<'a> CallArgs<'a, (), ByTuple> for () {
    fn push_to(self, _: &mut Call<'a>) {}
}

#[diagnostic::do_not_recommend]
impl<'a, T: Args<'a, Value>> CallArgs<'a, Value, ByTuple> for T {
    fn push_to(self, call: &mut Call<'a>) {
        Args::push_to(self, call);
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, X: Lone + Arg<'a, K>> CallArgs<'a, (K,), Alone> for X {
    fn push_to(self, call: &mut Call<'a>) {
        call.push(self.raw().decorated());
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K, S, F: IntoCallback<S>> CallArgs<'a, (K,), OneClosure<S>> for F
where
    Callback<F::Takes, F::Gives>: Arg<'a, K>,
{
    fn push_to(self, call: &mut Call<'a>) {
        call.push(self.into_callback().raw().decorated());
    }
}

#[diagnostic::do_not_recommend]
impl<'a, S, F: IntoCallback<S>> CallArgs<'a, Value, OneClosure<S>> for F {
    fn push_to(self, call: &mut Call<'a>) {
        call.push(Arg::<Value>::raw(self.into_callback()).decorated());
    }
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($k, $t: Arg<'a, $k>),+> CallArgs<'a, ($($k,)+), ByTuple> for ($($t,)+) {
            fn push_to(self, call: &mut Call<'a>) {
                $( call.push(self.$i.raw()); )+
            }
        }
    )* };
}
each_tuple!(tuples);

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a>> Lone for X {}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a>> Single for X {}

impl Lone for () {}

/// `[generics] type;` : what has no handle inside.
macro_rules! lone {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::types::call_args::Lone for $t {}
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::types::call_args::Single for $t {}
    )* };
}
pub(crate) use lone;

lone! {
    [] bool; [] char; [] f32; [] f64; [] Complex64;
    [] i8; [] i16; [] i32; [] i64; [] i128; [] isize;
    [] u8; [] u16; [] u32; [] u64; [] u128; [] usize;
    [] BigInt; [] &BigInt;
    [] &str; [] String; [] &String; [] Cow<'_, str>; [] &Cow<'_, str>; [] Box<str>; [] &Box<str>;
    [] &&str; [] &Rc<str>; [] &Arc<str>; [] &Ref<'_, String>; [] &MutexGuard<'_, String>;
    [] Cow<'_, [u8]>;
    [] &Path; [] PathBuf; [] &PathBuf; [] &OsStr; [] OsString; [] &OsString;
    [T] Option<T>;
    [T] Vec<T>; [T] &Vec<T>; [T] &[T]; [T, const N: usize] [T; N]; [T, const N: usize] &[T; N];
    [T] VecDeque<T>; [T] BTreeSet<T>; [T] &BTreeSet<T>;
    [T, S] HashSet<T, S>; [T, S] &HashSet<T, S>; [T, S] IndexSet<T, S>; [T, S] &IndexSet<T, S>;
    [K, V] BTreeMap<K, V>; [K, V] &BTreeMap<K, V>;
    [K, V, S] HashMap<K, V, S>; [K, V, S] &HashMap<K, V, S>; [K, V, S] IndexMap<K, V, S>; [K, V, S] &IndexMap<K, V, S>;
    [I] Pull<I>;
    [A, R] Callback<A, R>;
}
