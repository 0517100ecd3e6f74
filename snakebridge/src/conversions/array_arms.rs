//! Unions that take arrays: what fits them besides collections of what has a kind. Collections of `f32` are listed, because `f32` has
//! no kind of its own (see `kinded.rs`); arrays of Rust fit as a `Vec` of their numbers does.

use super::arg::Arg;
use super::arm::Arm;
use super::kinds::{Union, UnionValue};
use crate::bridge::Raw;

macro_rules! singles {
    ($([$($g:tt)*] $t:ty => $k:ty;)*) => { $(
        singles! { @one [$($g)*] $t => $k, Union<U> }
        singles! { @one [$($g)*] $t => $k, Option<Union<U>> }
    )* };
    (@one [$($g:tt)*] $t:ty => $k:ty, $union:ty) => {
        #[diagnostic::do_not_recommend]
        impl<'a, U: UnionValue, $($g)*> Arg<'a, $union> for $t
        where
            $k: Arm<U>,
        {
            fn raw(self) -> Raw<'a> {
                super::kinds::converted_as::<U, $k>(self)
            }
        }
    };
}
singles! {
    [] &'a [f32] => Vec<f64>;
    [] &'a Vec<f32> => Vec<f64>;
    [] Vec<f32> => Vec<f64>;
    [const N: usize] &'a [f32; N] => Vec<f64>;
    [const N: usize] [f32; N] => Vec<f64>;
    [] &'a [Vec<f32>] => Vec<Vec<f64>>;
    [] &'a Vec<Vec<f32>> => Vec<Vec<f64>>;
    [] Vec<Vec<f32>> => Vec<Vec<f64>>;
    [const N: usize] &'a [[f32; N]] => Vec<Vec<f64>>;
    [const N: usize] &'a Vec<[f32; N]> => Vec<Vec<f64>>;
    [const N: usize] Vec<[f32; N]> => Vec<Vec<f64>>;
    [const M: usize, const N: usize] &'a [[f32; N]; M] => Vec<Vec<f64>>;
    [const M: usize, const N: usize] [[f32; N]; M] => Vec<Vec<f64>>;
}

/// `[generics] type => number;` : arrays of Rust fit unions that take collections of such numbers.
macro_rules! arrays {
    ($([$($g:tt)*] $t:ty => $number:ty;)*) => { $(
        $crate::conversions::array_arms::arrays! { @arg [$($g)*] $t => $number, $crate::conversions::kinds::Union<U> }
        $crate::conversions::array_arms::arrays! { @arg [$($g)*] &'a $t => $number, $crate::conversions::kinds::Union<U> }
        $crate::conversions::array_arms::arrays! { @arg [$($g)*] $t => $number, Option<$crate::conversions::kinds::Union<U>> }
        $crate::conversions::array_arms::arrays! { @arg [$($g)*] &'a $t => $number, Option<$crate::conversions::kinds::Union<U>> }
        #[diagnostic::do_not_recommend]
        impl<'a, U: $crate::conversions::kinds::UnionValue, $($g)*>
            $crate::conversions::arg::Element<'a, $crate::conversions::kinds::Union<U>> for $t
        where
            Vec<<$number as $crate::interpreter::ffi::Number>::Kind>: $crate::conversions::arm::Arm<U>,
        {
            fn element(&'a self) -> $crate::bridge::Raw<'a> {
                $crate::conversions::kinds::array_as::<U>($crate::conversions::arg::give::Give::give(self))
            }
        }
    )* };
    (@arg [$($g:tt)*] $t:ty => $number:ty, $union:ty) => {
        #[diagnostic::do_not_recommend]
        impl<'a, U: $crate::conversions::kinds::UnionValue, $($g)*> $crate::conversions::arg::Arg<'a, $union> for $t
        where
            Vec<<$number as $crate::interpreter::ffi::Number>::Kind>: $crate::conversions::arm::Arm<U>,
        {
            fn raw(self) -> $crate::bridge::Raw<'a> {
                $crate::conversions::kinds::array_as::<U>($crate::conversions::arg::give::Give::give(self))
            }
        }
    };
}
pub(crate) use arrays;
