//! `Args`: the Rust values that can be passed as Python's `*args`.

use super::arg::container::{borrowed, owned};
use super::arg::give::{Asked, Give, Known, Stands};
use super::arg::{Arg, Element};
use super::arm::Arm;
use super::kinds::{Union, UnionValue};
use crate::bridge::{Call, Raw, Value};

impl<'a> Call<'a> {
    /// Adds the positional arguments for `*args`.
    #[inline]
    pub fn push_all<K>(&mut self, args: impl Args<'a, K>) {
        args.push_to(self);
    }
}

/// `Self` can be passed as Python's `*args` of kind `K`: one value, a tuple, an array or a slice. Where these may be anything, `K` is
/// [`Value`], an array, a slice or a `Vec` is one argument, a `list`, and [`spread`] passes each of its items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed as `*args` of `{K}`",
    label = "pass one `{K}`, or several as a tuple, an array or a slice",
    note = "`()` passes none"
)]
pub trait Args<'a, K> {
    #[doc(hidden)]
    fn push_to(self, call: &mut Call<'a>);
    /// The same where an array is one argument, because Python takes anything. A tuple is several.
    #[doc(hidden)]
    #[inline]
    fn push_alone(self, call: &mut Call<'a>)
    where
        Self: Sized,
    {
        self.push_to(call);
    }
}

impl<'a, K> Args<'a, K> for () {
    #[inline]
    fn push_to(self, _: &mut Call<'a>) {}
}

impl<'a, K, T: Arg<'a, K>, const N: usize> Args<'a, K> for [T; N] {
    fn push_to(self, call: &mut Call<'a>) {
        for item in self {
            call.push(item.raw());
        }
    }
    fn push_alone(self, call: &mut Call<'a>) {
        call.push(Raw::List(owned::<K, T>(self)));
    }
}

impl<'a, K, T: Arg<'a, K>> Args<'a, K> for Vec<T> {
    fn push_to(self, call: &mut Call<'a>) {
        for item in self {
            call.push(item.raw());
        }
    }
    fn push_alone(self, call: &mut Call<'a>) {
        call.push(Raw::List(owned::<K, T>(self)));
    }
}

impl<'a, K, T: Element<'a, K>> Args<'a, K> for &'a [T] {
    fn push_to(self, call: &mut Call<'a>) {
        for item in self {
            call.push(item.element());
        }
    }
    fn push_alone(self, call: &mut Call<'a>) {
        call.push(Raw::List(borrowed::<K, T>(self)));
    }
}

impl<'a, K, T: Element<'a, K>, const N: usize> Args<'a, K> for &'a [T; N] {
    fn push_to(self, call: &mut Call<'a>) {
        self.as_slice().push_to(call);
    }
    fn push_alone(self, call: &mut Call<'a>) {
        self.as_slice().push_alone(call);
    }
}

impl<'a, K, T: Element<'a, K>> Args<'a, K> for &'a Vec<T> {
    fn push_to(self, call: &mut Call<'a>) {
        self.as_slice().push_to(call);
    }
    fn push_alone(self, call: &mut Call<'a>) {
        self.as_slice().push_alone(call);
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: Asked, X: Give<'a, Class: Stands<B>>> Args<'a, B> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<B>(self.give()));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, X: Give<'a>> Args<'a, Value> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(self.give());
    }
}

// One handle where each may be `None` as well.
#[diagnostic::do_not_recommend]
impl<'a, B: Asked, X: Give<'a, Class: Stands<B>>> Args<'a, Option<B>> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<Option<B>>(self.give()));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, X: Give<'a, Class: Arm<U>>> Args<'a, Option<Union<U>>> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<Option<Union<U>>>(self.give()));
    }
}

#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, X: Give<'a, Class: Arm<U>>> Args<'a, Union<U>> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<Union<U>>(self.give()));
    }
}

/// Each item as an argument of its own, made by [`spread`].
#[derive(Clone, Copy, Debug)]
#[must_use = "it is passed as `*args`"]
pub struct Spread<T>(T);

/// As many arguments as there are items, where Python's `*args` take anything and an array would be one of them: `print(spread(&lines))`.
pub fn spread<T>(items: T) -> Spread<T> {
    Spread(items)
}

#[diagnostic::do_not_recommend]
impl<'a, K, T: Args<'a, K>> Args<'a, K> for Spread<T> {
    fn push_to(self, call: &mut Call<'a>) {
        self.0.push_to(call);
    }
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, K, $($t: Arg<'a, K>),+> Args<'a, K> for ($($t,)+) {
            fn push_to(self, call: &mut Call<'a>) {
                $( call.push(self.$i.raw()); )+
            }
        }
    )* };
}
super::arg::each_tuple!(tuples);
