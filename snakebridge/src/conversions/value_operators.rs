//! Python's operators between values of unknown type: `((&a * 2)? + b)?`.

use std::ops;

use super::arg::Arg;
use super::dynamic::call;
use crate::bridge::{Result, Value};

impl Value {
    /// Python's `value[key]`: by an index, a key or a range. What has items in Python has them here, plain data as well.
    ///
    /// ```
    /// use snakebridge::{Value, call};
    ///
    /// let rows = call("json", "loads", (r#"{"rows": [1, 2, 3]}"#,))?.get_item("rows")?;
    /// assert_eq!(rows.get_item(-1)?, 3);
    /// assert_eq!(rows.get_item(1..)?, Value::List(vec![2.into(), 3.into()]));
    /// assert!(rows.get_item(5).is_err());
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// Where plain data is to be read as a type, [`get_as`](Value::get_as) does it without asking Python.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what Python raises, as `IndexError`, `KeyError` or `TypeError`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn get_item<'a>(&'a self, key: impl Arg<'a, Value>) -> Result<Value> {
        call("operator", "getitem", (self, key))
    }
}

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
