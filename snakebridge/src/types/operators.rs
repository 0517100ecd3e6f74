//! Python's operators between live collections, as those of `std::ops`: `&set - &other`. A result is a new collection, or the error that
//! Python raised.

use std::ops::{Add, BitAnd, BitOr, BitXor, Mul, Sub};

use super::dict::Dict;
use super::list::{List, PyTuple};
use super::set::{FrozenSet, Set};
use crate::bridge::{FromPython, PythonClass, Raw, Result, Site, ops};
use crate::conversions::{Arg, Mapping};

/// `[generics] trait method "function of operator": left right => result;`
macro_rules! operators {
    ($([$($g:ident)*] $op:ident $method:ident $python:literal: $left:ty, $right:ty;)*) => { $(
        impl<$($g: FromPython + Send + Sync + 'static),*> $op<&$right> for &$left {
            type Output = Result<$left>;

            fn $method(self, right: &$right) -> Self::Output {
                static SITE: Site = Site::function("operator", $python);
                ops::call(&SITE, [Raw::Object(self.__object()), Raw::Object(right.__object())])
            }
        }

        impl<$($g: FromPython + Send + Sync + 'static),*> $op<$right> for $left {
            type Output = Result<$left>;

            fn $method(self, right: $right) -> Self::Output {
                $op::$method(&self, &right)
            }
        }
    )* };
}

// What is not in the other set keeps its type, whatever the other one has.
macro_rules! sets {
    ($($left:ident $right:ident)*) => { $(
        operators! {
            [T U] Sub sub "sub": $left<T>, $right<U>;
            [T U] BitAnd bitand "and_": $left<T>, $right<U>;
            [T] BitOr bitor "or_": $left<T>, $right<T>;
            [T] BitXor bitxor "xor": $left<T>, $right<T>;
        }
    )* };
}
sets!(Set Set Set FrozenSet FrozenSet FrozenSet FrozenSet Set);

operators! {
    [T] Add add "add": List<T>, List<T>;
    [T] Add add "add": PyTuple<T>, PyTuple<T>;
}

/// What a dict can be made of is joined with it.
impl<'r, K, V, R> BitOr<R> for &Dict<K, V>
where
    K: FromPython + Send + Sync + 'static,
    V: FromPython + Send + Sync + 'static,
    R: Arg<'r, Mapping<K, V>>,
{
    type Output = Result<Dict<K, V>>;

    fn bitor(self, right: R) -> Self::Output {
        static SITE: Site = Site::function("operator", "or_");
        ops::call(&SITE, [Raw::Object(self.__object()), right.raw()])
    }
}

impl<'r, K, V, R> BitOr<R> for Dict<K, V>
where
    K: FromPython + Send + Sync + 'static,
    V: FromPython + Send + Sync + 'static,
    R: Arg<'r, Mapping<K, V>>,
{
    type Output = Result<Dict<K, V>>;

    fn bitor(self, right: R) -> Self::Output {
        &self | right
    }
}

macro_rules! repeated {
    ($($name:ident)*) => { $(
        impl<T: FromPython + Send + Sync + 'static> Mul<i64> for &$name<T> {
            type Output = Result<$name<T>>;

            fn mul(self, times: i64) -> Self::Output {
                static SITE: Site = Site::function("operator", "mul");
                ops::call(&SITE, [Raw::Object(self.__object()), Raw::Int(times)])
            }
        }
    )* };
}
repeated!(List PyTuple);
