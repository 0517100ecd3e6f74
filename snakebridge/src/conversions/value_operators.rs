//! Python's operators between values of unknown type: `((&a * 2)? + b)?`.

use std::ops;

use super::arg::Arg;
use super::dynamic::call;
use crate::bridge::{Result, Value};

/// Each for the value and for a reference to it.
macro_rules! binary {
    ($($operator:ident, $method:ident, $python:literal;)*) => { $(
        binary!(&'a Value: $operator, $method, $python);
        binary!(Value: $operator, $method, $python);
    )* };
    ($left:ty: $operator:ident, $method:ident, $python:literal) => {
        #[doc = concat!("Python's `operator.", $python, "`, with its errors. The right operand is anything that can be passed.")]
        impl<'a, R: Arg<'a, Value>> ops::$operator<R> for $left {
            type Output = Result<Value>;

            fn $method(self, right: R) -> Self::Output {
                call("operator", $python, (self, right))
            }
        }
    };
}

binary! {
    Add, add, "add";
    Sub, sub, "sub";
    Mul, mul, "mul";
    Div, div, "truediv";
    Rem, rem, "mod";
    BitAnd, bitand, "and_";
    BitOr, bitor, "or_";
    BitXor, bitxor, "xor";
    Shl, shl, "lshift";
    Shr, shr, "rshift";
}

macro_rules! unary {
    ($($operator:ident, $method:ident, $python:literal;)*) => { $(
        unary!(&Value: $operator, $method, $python);
        unary!(Value: $operator, $method, $python);
    )* };
    ($operand:ty: $operator:ident, $method:ident, $python:literal) => {
        #[doc = concat!("Python's `operator.", $python, "`, with its errors.")]
        impl ops::$operator for $operand {
            type Output = Result<Value>;

            fn $method(self) -> Self::Output {
                call("operator", $python, (self,))
            }
        }
    };
}

unary! {
    Neg, neg, "neg";
    Not, not, "invert";
}
