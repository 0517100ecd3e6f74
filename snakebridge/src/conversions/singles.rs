//! Collections of `f32` where a union takes those of `f64`. `f32` has no kind of its own (see `kinded.rs`), so these are listed.

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
