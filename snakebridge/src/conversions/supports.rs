//! `Supports`: the result types of special methods, from which `math.ceil` and similar functions are typed.

use std::marker::PhantomData;

use num_complex::Complex64;

use crate::bridge::{Object, Value};

/// Objects of the kind `Self` have the special method that `M` names, and it returns an `Output`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not have Python's `{M}`",
    label = "Python calls the `{M}` of this",
    note = "numbers have it, and handles of classes that declare it"
)]
pub trait Supports<M> {
    /// The type that the method returns.
    type Output;
}

macro_rules! methods {
    ($($name:ident $python:literal;)*) => { $(
        #[doc = concat!("Python's `", $python, "`.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
    )* };
}
methods! {
    Ceil "__ceil__";
    Floor "__floor__";
    Trunc "__trunc__";
    Abs "__abs__";
    Neg "__neg__";
    Pos "__pos__";
    Invert "__invert__";
    Round "__round__";
    RoundTo "__round__";
    Next "__next__";
    Iter "__iter__";
    Reversed "__reversed__";
    ItemAt "__getitem__";
}

macro_rules! methods_by_argument {
    ($($name:ident $python:literal;)*) => { $(
        #[doc = concat!("Python's `", $python, "`, called with an `R`, or with the members of a tuple.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<R>(PhantomData<fn(R)>);
    )* };
}
methods_by_argument! {
    DivMod "__divmod__";
    RDivMod "__rdivmod__";
    Pow "__pow__";
    PowMod "__pow__";
}

/// `kind: methods => output;`; with type parameters, `generic [parameters] kind: methods => output;`.
macro_rules! supports {
    ($($kind:ty: $($method:ident $(<$right:ty>)?)* => $output:ty;)*) => {
        $( $crate::conversions::supports::supports! { generic [] $kind: $($method $(<$right>)?)* => $output; } )*
    };
    ($(generic $g:tt $kind:ty: $($method:ident $(<$right:ty>)?)* => $output:ty;)*) => {
        $( $( $crate::conversions::supports::supports! { one $g $kind, $method $(<$right>)?, $output } )* )*
    };
    (one [$($g:tt)*] $kind:ty, $method:ident $(<$right:ty>)?, $output:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::supports::Supports<$crate::conversions::supports::$method $(<$right>)?>
            for $kind
        {
            type Output = $output;
        }
    };
}
pub(crate) use supports;
supports! {
    i64: Ceil Floor Trunc Abs Neg Pos Invert Round RoundTo => i64;
    bool: Ceil Floor Trunc Abs Neg Pos Invert Round RoundTo => i64;
    f64: Ceil Floor Trunc Round => i64;
    f64: Abs Neg Pos RoundTo => f64;
    Complex64: Abs => f64;
    Complex64: Neg Pos => Complex64;
    i64: DivMod<i64> DivMod<bool> RDivMod<i64> RDivMod<bool> => (i64, i64);
    bool: DivMod<i64> DivMod<bool> RDivMod<i64> RDivMod<bool> => (i64, i64);
    i64: DivMod<f64> RDivMod<f64> => (f64, f64);
    bool: DivMod<f64> RDivMod<f64> => (f64, f64);
    f64: DivMod<i64> DivMod<bool> DivMod<f64> RDivMod<i64> RDivMod<bool> RDivMod<f64> => (f64, f64);
    i64: DivMod<Value> RDivMod<Value> => Value;
    bool: DivMod<Value> RDivMod<Value> => Value;
    f64: DivMod<Value> RDivMod<Value> => Value;
    f64: Pow<i64> Pow<bool> => f64;
    Complex64: Pow<i64> Pow<bool> Pow<f64> Pow<Complex64> => Complex64;
    i64: Pow<i64> Pow<bool> Pow<f64> Pow<Value> => Value;
    bool: Pow<i64> Pow<bool> Pow<f64> Pow<Value> => Value;
    f64: Pow<f64> Pow<Value> => Value;
    i64: PowMod<(i64, i64)> PowMod<(bool, i64)> => i64;
    bool: PowMod<(i64, i64)> PowMod<(bool, i64)> => i64;
}

#[diagnostic::do_not_recommend]
impl<M> Supports<M> for Value {
    type Output = Value;
}

#[diagnostic::do_not_recommend]
impl<M> Supports<M> for Object {
    type Output = Value;
}
