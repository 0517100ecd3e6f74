//! Type arguments of generic classes in parameters: `Node[Any]` takes every `Node[T]`, a covariant `Attr[Base]` an `Attr[Derived]`.
//! The variance stands in the kind, not in the class: `Node<Any>`, `Attr<Sub<Base>>`.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::arg::give::{Give, Holds, Stands};
use super::arg::{Arg, ArgKind, Element};
use super::check::Check;
use super::passes::{Passes, passes};
use crate::bridge::{BigInt, FromPython, IsA, PythonClass, Raw, Result, Returned};

/// In the kind of a parameter, a type argument that may be anything: `Node[Any]`, and a bare `Node`.
#[derive(Clone, Copy, Debug)]
pub enum Any {}

/// In the kind of a parameter, a type argument that passes for the kind `K`; `R` is the type that Python would return for it.
#[derive(Clone, Copy, Debug)]
pub struct Sub<K, R = K>(PhantomData<fn() -> (K, R)>);

/// In the kind of a parameter, a type argument for which the type `K` passes.
#[derive(Clone, Copy, Debug)]
pub struct Super<K>(PhantomData<fn() -> K>);

/// A handle with the type argument `Self` passes where Python expects `A`: the same, or a marker that it fits.
#[diagnostic::on_unimplemented(
    message = "the type argument `{Self}` does not pass for `{A}`",
    label = "expected a handle of a class over `{A}`"
)]
pub trait Param<A> {}

#[diagnostic::do_not_recommend]
impl<T: FromPython> Param<T> for T {}

// Bindings return one for the other where they were asked for integers of any size.
#[diagnostic::do_not_recommend]
impl Param<i64> for BigInt {}

#[diagnostic::do_not_recommend]
impl<T: FromPython> Param<Any> for T {}

#[diagnostic::do_not_recommend]
impl<K, R, T: FromPython + Passes<K>> Param<Sub<K, R>> for T {}

#[diagnostic::do_not_recommend]
impl<K: Passes<T>, T: FromPython> Param<Super<K>> for T {}

/// What a generic class has for a type argument: a type that is read, or a marker.
#[doc(hidden)]
pub trait TypeArg: 'static {}

impl<T: FromPython + 'static> TypeArg for T {}

impl TypeArg for Any {}

impl<K: 'static, R: 'static> TypeArg for Sub<K, R> {}

impl<K: 'static> TypeArg for Super<K> {}

/// The kind of an optional parameter whose class `K` has markers for type arguments: in `Some(..)` goes a reference to `R`, the
/// handle that Python would return, so that a bare `None` needs no annotation.
#[derive(Clone, Copy, Debug)]
pub struct ReadAs<K, R>(PhantomData<fn() -> (K, R)>);

impl<K: PythonClass, R: 'static> ArgKind for ReadAs<K, R>
where
    for<'a> &'a R: Give<'a, Class: Stands<K>>,
{
    type Given<'a> = &'a R;
}

impl<K: PythonClass, R> Check for ReadAs<K, R> {
    fn check(value: &Returned<'_>) -> Result<()> {
        K::check(value)
    }
    fn declared() -> Cow<'static, str> {
        K::declared()
    }
}

passes! { [K: PythonClass, R, T: PythonClass + IsA<K>] T => ReadAs<K, R>; }

#[diagnostic::do_not_recommend]
impl<'a, K: PythonClass, R, X: Give<'a, Class: Stands<K>>> Arg<'a, ReadAs<K, R>> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<K>::raw(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K: PythonClass, R, X: Give<'a, Class: Stands<K>>> Arg<'a, Option<ReadAs<K, R>>> for X {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<Option<K>>::raw(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K: PythonClass, R, T: FromPython + Holds<Class: Stands<K>>> Arg<'a, Option<ReadAs<K, R>>>
    for &'a Option<T>
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        Arg::<Option<K>>::raw(self)
    }
}

/// What an element of a borrowed collection is.
macro_rules! elements {
    ($($k:ty => $own:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, K: PythonClass, R, T> Element<'a, $k> for T
        where
            &'a T: Give<'a, Class: Stands<K>>,
            T: 'a,
        {
            #[inline]
            fn element(&'a self) -> Raw<'a> {
                Element::<$own>::element(self)
            }
        }
    )* };
}
elements! {
    ReadAs<K, R> => K;
    Option<ReadAs<K, R>> => Option<K>;
}
