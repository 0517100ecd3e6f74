//! Protocols: a class fits one if it has the members that the protocol requires, whatever its base classes.
//! Bindings implement `Has` for every class they define; builtin classes are in `members`.

use std::marker::PhantomData;

use super::arg::give::Give;
use super::arg::{Arg, ArgKind, Element, each_tuple};
use super::args::Args;
use super::kinded::Kinded;
use crate::bridge::{Call, Object, Raw, Value};

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

/// `Self` has all the members of a tuple.
#[doc(hidden)]
pub trait HasAll<M> {}

impl<T> HasAll<()> for T {}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        impl<X: $(Has<$t> +)+, $($t),+> HasAll<($($t,)+)> for X {}
    )* };
}
each_tuple!(tuples);

impl<'a, M, X> Arg<'a, Protocol<M>> for X
where
    X: Kinded + Arg<'a, Value>,
    X::Kind: HasAll<M>,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<Value>::raw(self)
    }
}

// `ArgKind` excludes `None` and `()`, which are implemented separately for every kind.
#[diagnostic::do_not_recommend]
impl<'a, M, X> Arg<'a, Option<Protocol<M>>> for X
where
    X: Kinded + Arg<'a, Value>,
    X::Kind: HasAll<M> + ArgKind,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<Value>::raw(self)
    }
}

impl<M> ArgKind for Protocol<M>
where
    Object: HasAll<M>,
{
    type Given<'a> = &'a Object;
}

#[diagnostic::do_not_recommend]
impl<'a, M, T> Element<'a, Protocol<M>> for T
where
    &'a T: Give<'a, Class: HasAll<M>>,
    T: 'a,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        self.give()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, M, X: Give<'a, Class: HasAll<M>>> Args<'a, Protocol<M>> for X {
    #[inline]
    fn push_to(self, call: &mut Call<'a>) {
        call.push(self.give());
    }
}
