//! Protocols: a class fits one if it has the members that the protocol requires, whatever its base classes.
//! Bindings implement `Has` for every class they define; builtin classes are in `members`.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::arg::give::{Give, Known, Untyped};
use super::arg::scalar::OfText;
use super::arg::{Arg, ArgKind, Element, each_tuple};
use super::args::Args;
use super::check::{self, Arrays, Check};
use super::kinded::Kinded;
use super::kinds::{Iterable, Sequence};
use super::passes::passes;
use crate::bridge::raw::Unknown;
use crate::bridge::{Call, Object, Raw, Result, Returned, Value};

/// The kind of a parameter declared as a protocol, by the members that it requires: `Protocol<(write,)>`.
///
/// A handle fits if its class has them all, and so does a Rust value whose Python form has them. An [`Object`] is
/// always accepted, because its class is known only at run time.
#[derive(Clone, Copy, Debug)]
pub struct Protocol<M>(PhantomData<fn() -> M>);

/// Instances of the Python class behind `Self` have the member `M`. Implemented by generated code only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `{M}`, which Python requires here",
    label = "Python expects something with `{M}`",
    note = "Python declares this parameter as a protocol: an object fits if it has the required members",
    note = "a handle whose class is not known to these bindings is passed as an object: `&*handle`"
)]
pub trait Has<M> {}

/// A member that protocols require: a marker. Implemented by generated code only.
#[doc(hidden)]
pub trait MemberName {
    /// The name in Python.
    const NAME: &'static str;
}

/// The members of a tuple of markers.
#[doc(hidden)]
pub trait Members {
    /// Their names in Python.
    const NAMES: &'static [&'static str];
}

impl Members for () {
    const NAMES: &'static [&'static str] = &[];
}

impl<M: Members> Check for Protocol<M> {
    const ARRAYS: Arrays = Arrays::of_members(M::NAMES);
    fn check(value: &Returned<'_>) -> Result<()> {
        check::members(value, M::NAMES)
    }
    fn declared() -> Cow<'static, str> {
        check::with_members(M::NAMES).into()
    }
}

impl<M> Has<M> for Untyped {}

/// `Self` has all the members of a tuple.
#[doc(hidden)]
pub trait HasAll<M> {}

impl<T> HasAll<()> for T {}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        impl<X: $(Has<$t> +)+, $($t),+> HasAll<($($t,)+)> for X {}
        impl<$($t: MemberName),+> Members for ($($t,)+) {
            const NAMES: &'static [&'static str] = &[$($t::NAME),+];
        }
    )* };
}
each_tuple!(tuples);

// Where a kind is inside of another one: what a live set holds.
passes! {
    [M: Members, K: HasAll<M>] K => Protocol<M>;
    [M: OfText] String => Iterable<Protocol<M>>, Sequence<Protocol<M>>;
}

impl<'a, M: Members, X> Arg<'a, Protocol<M>> for X
where
    X: Kinded + Arg<'a, Value>,
    X::Kind: HasAll<M>,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        let raw = Arg::<Value>::raw(self);
        if X::UNKNOWN {
            return Unknown::new(raw, Protocol::<M>::check).into();
        }
        raw
    }
}

// `ArgKind` excludes `None` and `()`, which are implemented separately for every kind.
#[diagnostic::do_not_recommend]
impl<'a, M: Members, X> Arg<'a, Option<Protocol<M>>> for X
where
    X: Kinded + Arg<'a, Value>,
    X::Kind: HasAll<M> + ArgKind,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        let raw = Arg::<Value>::raw(self);
        if X::UNKNOWN {
            return Unknown::new(raw, Option::<Protocol<M>>::check).into();
        }
        raw
    }
}

impl<M: Members> ArgKind for Protocol<M>
where
    Object: HasAll<M>,
{
    type Given<'a> = &'a Object;
}

#[diagnostic::do_not_recommend]
impl<'a, M: Members, T> Element<'a, Protocol<M>> for T
where
    &'a T: Give<'a, Class: HasAll<M>>,
    T: 'a,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        <<&'a T as Give<'a>>::Class as Known>::checked::<Protocol<M>>(self.give())
    }
}

/// Lists inside of a borrowed collection, where lists have the members.
macro_rules! lists {
    ($([$($g:tt)*] $t:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, M: Members, T: Kinded + Element<'a, Value>, $($g)*> Element<'a, Protocol<M>> for $t
        where
            Vec<T::Kind>: HasAll<M>,
        {
            fn element(&'a self) -> Raw<'a> {
                Element::<Value>::element(self)
            }
        }
    )* };
}
lists! {
    [] Vec<T>;
    [const N: usize] [T; N];
}

#[diagnostic::do_not_recommend]
impl<'a, M: Members, X: Give<'a, Class: HasAll<M>>> Args<'a, Protocol<M>> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(<X::Class as Known>::checked::<Protocol<M>>(self.give()));
    }
}
