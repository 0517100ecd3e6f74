//! `Changed`: what fits where Python changes its argument. A Rust collection would be copied, and the change lost in silence.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Deref;

use super::arg::give::{Asked, Give, Known, Stands, Untyped, stands};
use super::arg::{Arg, ArgKind};
use super::check::{Check, instance};
use crate::bridge::{ClassDef, Error, Nominal, Object, PythonClass, Raw, Result, Returned};

/// `Self` can be passed where Python expects a `K` that it changes: a live handle of it, or of a subclass.
#[diagnostic::on_unimplemented(
    message = "Python changes this argument, and would change a copy of a `{Self}`",
    label = "pass a live `{K}` by reference",
    note = "`List::new(..)?`, `Dict::new(..)?` and `Set::new(..)?` make one of a Rust collection; `to_vec()?` and `to_map()?` read it afterwards"
)]
pub trait Changed<'a, K> {
    #[doc(hidden)]
    fn changed(self) -> Raw<'a>;
}

#[diagnostic::do_not_recommend]
impl<'a, K, X: Arg<'a, K>> Changed<'a, K> for X {
    #[inline]
    fn changed(self) -> Raw<'a> {
        live(self.raw())
    }
}

/// The kind of a parameter that Python changes and of which it does not say everything: `C` with [`Any`](super::type_args::Any) where it says `Any`.
#[derive(Clone, Copy, Debug)]
pub struct Open<C>(PhantomData<fn() -> C>);

/// A handle known as `Self` is a collection `C`.
pub trait OpenTo<C> {}

impl<C> OpenTo<C> for Untyped {}

/// A class that derives from a collection.
impl<C, T: Nominal + Deref<Target: OpenTo<C>>> OpenTo<C> for T {}

stands! { [C: PythonClass,] [Class: OpenTo<C>] => Open<C>; }

impl<C: PythonClass> Check for Open<C> {
    fn check(value: &Returned<'_>) -> Result<()> {
        C::check(value)
    }
    fn declared() -> Cow<'static, str> {
        C::declared()
    }
}

impl<C: PythonClass> ArgKind for Open<C> {
    type Given<'a> = Object;
}

/// The kind of a parameter that Python changes by what a class of `collections.abc` says, `MutableMapping` for a `Dict`, `MutableSequence` for
/// a `List`, `MutableSet` for a `Set`: live handles of that collection `C`, and of every class that derives from the abstract one. Where Python
/// says `Any`, `C` is an [`Open`] one; `R` is the handle that stands in `Some(..)`.
#[derive(Clone, Copy, Debug)]
pub struct Mutable<C, R = C>(PhantomData<fn() -> (C, R)>);

/// The collections of the runtime with an abstract class.
pub trait Abstract {
    #[doc(hidden)]
    fn abstract_class() -> &'static ClassDef;
}

impl<C: Abstract> Abstract for Open<C> {
    fn abstract_class() -> &'static ClassDef {
        C::abstract_class()
    }
}

impl<C: Abstract, R> Asked for Mutable<C, R> {}

impl<C: Abstract, R> Check for Mutable<C, R> {
    fn check(value: &Returned<'_>) -> Result<()> {
        instance(value, C::abstract_class())
    }
    fn declared() -> Cow<'static, str> {
        C::abstract_class().declared().into()
    }
}

impl<C: Abstract, R: 'static> ArgKind for Mutable<C, R>
where
    for<'a> &'a R: Give<'a, Class: Stands<Mutable<C, R>>>,
{
    type Given<'a> = &'a R;
}

/// Plain data that was passed as a value has no object that could be changed.
fn live(raw: Raw<'_>) -> Raw<'_> {
    match raw {
        Raw::Unknown(unknown) if unknown.is_data() => Raw::error(Error::TypeMismatch {
            symbol: String::new(),
            path: String::new(),
            expected: "a live handle, because it is changed".to_owned(),
            got: "plain data".to_owned(),
            help: crate::bridge::error::help::VALUE,
        }),
        raw => raw,
    }
}
