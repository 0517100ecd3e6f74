//! Checks of unions: one of the arms has to fit.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::{Arrays, Check, refuses};
use crate::bridge::{Error, Result, Returned};

/// The kinds of the arms of a union: nested pairs that end in `()`, or the halves of many.
pub trait Arms {
    /// What they say of arrays.
    #[doc(hidden)]
    const ARRAYS: Arrays;
    /// Whether the value fits an arm. `inside` gets the error of an arm that fits outside and not inside, if there is one.
    #[doc(hidden)]
    fn fit(value: &Returned<'_>, inside: &mut Option<Error>) -> Result<bool>;
    /// The arms, as messages name them.
    #[doc(hidden)]
    fn declared(names: &mut Vec<Cow<'static, str>>);
}

/// The arms, as messages name the union of them.
pub(crate) fn any_of<A: Arms>() -> String {
    let mut names = Vec::new();
    A::declared(&mut names);
    names.join(" | ")
}

impl Arms for () {
    const ARRAYS: Arrays = Arrays::NOTHING;
    fn fit(_: &Returned<'_>, _: &mut Option<Error>) -> Result<bool> {
        Ok(false)
    }
    fn declared(_: &mut Vec<Cow<'static, str>>) {}
}

impl<K: Check, R: Arms> Arms for (K, R) {
    const ARRAYS: Arrays = K::ARRAYS.or(R::ARRAYS);
    fn fit(value: &Returned<'_>, inside: &mut Option<Error>) -> Result<bool> {
        match K::check(value) {
            Ok(()) => return Ok(true),
            Err(error) if refuses(&error) => {
                if matches!(&error, Error::TypeMismatch { path, .. } if !path.is_empty()) {
                    inside.get_or_insert(error);
                }
            }
            Err(error) => return Err(error),
        }
        R::fit(value, inside)
    }
    fn declared(names: &mut Vec<Cow<'static, str>>) {
        names.push(K::declared());
        R::declared(names);
    }
}

/// The arms of a large union, half and half: pairs alone would be nested as deep as the union has arms, and the compiler follows 128 levels.
#[derive(Debug)]
pub struct BothArms<A, B>(PhantomData<fn() -> (A, B)>);

impl<A: Arms, B: Arms> Arms for BothArms<A, B> {
    const ARRAYS: Arrays = A::ARRAYS.or(B::ARRAYS);
    fn fit(value: &Returned<'_>, inside: &mut Option<Error>) -> Result<bool> {
        Ok(A::fit(value, inside)? || B::fit(value, inside)?)
    }
    fn declared(names: &mut Vec<Cow<'static, str>>) {
        A::declared(names);
        B::declared(names);
    }
}

/// Whether the value fits one of the arms.
///
/// # Errors
///
/// [`Error::TypeMismatch`] with the place inside the value if it does not, and what Python raises when it is asked.
pub(crate) fn one_of<A: Arms>(value: &Returned<'_>) -> Result<()> {
    let mut inside = None;
    if A::fit(value, &mut inside)? {
        return Ok(());
    }
    Err(inside.unwrap_or_else(|| value.mismatch(&any_of::<A>())))
}
