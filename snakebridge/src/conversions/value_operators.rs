//! Python's operators between values of unknown type: `((&a * 2)? + b)?`, `(1 - &share)?`.

use std::ops;

use super::arg::Arg;
use super::dynamic::{Receiver, call, call_as};
use crate::bridge::{Object, PythonClass, Raw, Result, Site, Value, ops as calls};

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

    /// Python's `len(value)`: of a collection its items, of text its characters. Of collections that are plain data Python is not asked.
    ///
    /// ```
    /// use snakebridge::{call, get};
    ///
    /// assert_eq!(call("json", "loads", ("[1, 2, 3]",))?.len()?, 3);
    /// assert_eq!(get("string", "digits")?.len()?, 10);
    /// assert!(get("math", "pi")?.len().is_err());
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` where the value has no length, or what its `__len__` raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    #[expect(clippy::len_without_is_empty, reason = "most values have no length")]
    pub fn len(&self) -> Result<usize> {
        match self.count() {
            Some(count) => Ok(count),
            None => call_as("builtins", "len", (self,)),
        }
    }

    /// Python's `member in value`.
    ///
    /// ```
    /// use snakebridge::{call, get};
    ///
    /// assert!(call("json", "loads", (r#"{"name": "Ada"}"#,))?.contains("name")?);
    /// assert!(!get("string", "digits")?.contains("x")?);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with a `TypeError` where nothing can be in the value, or what Python raises, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn contains<'a>(&'a self, member: impl Arg<'a, Value>) -> Result<bool> {
        call_as("operator", "contains", (self, member))
    }

    /// Python's `value[key] = item`.
    ///
    /// ```
    /// use snakebridge::{Value, call_as, Object};
    ///
    /// let prices = Value::from(call_as::<Object>("builtins", "dict", ())?);
    /// prices.set_item("tea", 2)?;
    /// assert_eq!(prices.get_item("tea")?, 2);
    /// prices.del_item("tea")?;
    /// assert_eq!(prices.len()?, 0);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what Python raises, as `IndexError` or `TypeError`;
    /// [`Error::Arguments`](crate::Error::Arguments) if the value is plain data, of which Python would change a copy; and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn set_item<'a>(&'a self, key: impl Arg<'a, Value>, item: impl Arg<'a, Value>) -> Result<()> {
        call("operator", "setitem", (self.receiver()?, key, item)).map(drop)
    }

    /// Python's `del value[key]`.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what Python raises, as `IndexError`, `KeyError` or `TypeError`;
    /// [`Error::Arguments`](crate::Error::Arguments) if the value is plain data, of which Python would change a copy; and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn del_item<'a>(&'a self, key: impl Arg<'a, Value>) -> Result<()> {
        call("operator", "delitem", (self.receiver()?, key)).map(drop)
    }
}

/// Comparisons as Python makes them. Rust's `==` of values compares plain data in Rust, and references by identity.
macro_rules! compares {
    ($($method:ident, $python:literal, $sign:literal;)*) => { impl Value { $(
        #[doc = concat!("Python's `value ", $sign, " other`.")]
        ///
        /// # Errors
        ///
        /// [`Error::Python`](crate::Error::Python) with what the comparison raises, as a `TypeError` where there is no order,
        /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if it gives something other than a `bool`, and the
        /// [errors of every call](crate::Error#errors-of-every-call).
        pub fn $method<'a>(&'a self, other: impl Arg<'a, Value>) -> Result<bool> {
            call_as("operator", $python, (self, other))
        }
    )* } };
}

compares! {
    py_eq, "eq", "==";
    py_ne, "ne", "!=";
    py_lt, "lt", "<";
    py_le, "le", "<=";
    py_gt, "gt", ">";
    py_ge, "ge", ">=";
}

/// What every object has in Python, so that every handle has it by deref, whether or not its class says so.
impl Object {
    /// Python's `==`: of a class without an `__eq__`, whether it is the same object.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) with what the comparison raises,
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if it gives something other than a `bool`, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool> {
        static SITE: Site = Site::function("operator", "eq");
        calls::call(&SITE, [Raw::Object(self.__object()), other.raw()])
    }

    /// Python's `!=`, which every class has that has `==`.
    ///
    /// ```
    /// use snakebridge::types::List;
    ///
    /// assert!(List::<i64>::new([1])?.py_ne([2])?);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`py_eq`](Object::py_eq).
    pub fn py_ne<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool> {
        static SITE: Site = Site::function("operator", "ne");
        calls::call(&SITE, [Raw::Object(self.__object()), other.raw()])
    }
}

/// Each for the value and for a reference to it, and as the right operand of these numbers of Rust: `2 * &price`. Text is no left
/// operand, as that would take `text + &String` from Rust.
macro_rules! binary {
    ($numbers:tt $($operator:ident, $method:ident, $python:literal;)*) => { $(
        binary!(@left &'a Value: $operator, $method, $python);
        binary!(@left Value: $operator, $method, $python);
        binary!(@each $numbers $operator, $method, $python);
    )* };
    (@left $left:ty: $operator:ident, $method:ident, $python:literal) => {
        #[doc = concat!("Python's `operator.", $python, "`, with its errors. The right operand is anything that can be passed.")]
        impl<'a, R: Arg<'a, Value>> ops::$operator<R> for $left {
            type Output = Result<Value>;

            fn $method(self, right: R) -> Self::Output {
                call("operator", $python, (self, right))
            }
        }
    };
    (@each [$($number:ty),*] $operator:ident, $method:ident, $python:literal) => { $(
        binary!(@right $number, &Value: $operator, $method, $python);
        binary!(@right $number, Value: $operator, $method, $python);
    )* };
    (@right $number:ty, $right:ty: $operator:ident, $method:ident, $python:literal) => {
        #[doc = concat!("Python's `operator.", $python, "`, with its errors.")]
        impl ops::$operator<$right> for $number {
            type Output = Result<Value>;

            fn $method(self, right: $right) -> Self::Output {
                call("operator", $python, (self, right))
            }
        }
    };
}

binary! { [i64, f64]
    Add, add, "add";
    Sub, sub, "sub";
    Mul, mul, "mul";
    Div, div, "truediv";
    Rem, rem, "mod";
}

binary! { [i64]
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
