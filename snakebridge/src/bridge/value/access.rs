//! Reading a `Value` in place, and making one from Rust data.

use num_complex::Complex64;

use super::{BigInt, Value, scalar};
use crate::bridge::class::PythonClass;
use crate::bridge::object::Object;

macro_rules! accessors {
    ($($(#[$doc:meta])* $name:ident -> $t:ty { $($pattern:pat => $e:expr),+ })*) => {
        impl Value { $(
            $(#[$doc])*
            pub fn $name(&self) -> Option<$t> {
                match self {
                    $($pattern => $e,)+
                    _ => None,
                }
            }
        )* }
    };
}
accessors! {
    /// The `bool`, if it is one, or a scalar of numpy that is.
    as_bool -> bool { Value::Bool(value) => Some(*value), Value::Ref(object) => scalar::plain(object)?.as_bool() }
    /// The `int`, if it is one that fits; also an instance of a subclass, and a scalar of numpy.
    as_i64 -> i64 { Value::Int(value) => Some(*value), Value::Ref(object) => scalar::plain(object)?.as_i64() }
    /// The `int`, if it is one that fits; also an instance of a subclass, and a scalar of numpy.
    as_i128 -> i128 {
        Value::Int(value) => Some((*value).into()),
        Value::BigInt(value) => i128::try_from(value).ok(),
        Value::Ref(object) => scalar::plain(object)?.as_i128()
    }
    /// The `float`, if it is one; also an instance of a subclass, and a scalar of numpy. An `int` is not converted.
    as_f64 -> f64 { Value::Float(value) => Some(*value), Value::Ref(object) => scalar::plain(object)?.as_f64() }
    /// The `complex`, if it is one; also an instance of a subclass, and a scalar of numpy.
    as_complex -> Complex64 {
        Value::Complex(value) => Some(*value),
        Value::Ref(object) => scalar::plain(object)?.as_complex()
    }
    /// The `str`, if it is one.
    as_str -> &str { Value::Str(value) => Some(value) }
    /// The `bytes`, if it is one.
    as_bytes -> &[u8] { Value::Bytes(value) => Some(value) }
    /// The elements of a `list`.
    as_list -> &[Value] { Value::List(items) => Some(items) }
    /// The members of a `tuple`.
    as_tuple -> &[Value] { Value::Tuple(items) => Some(items) }
    /// The members of a `set` or `frozenset`.
    as_set -> &[Value] { Value::Set(items) | Value::FrozenSet(items) => Some(items) }
    /// The entries of a `dict`, in its order.
    as_dict -> &[(Value, Value)] { Value::Dict(entries) => Some(entries) }
    /// The handle, if this is not plain data.
    as_object -> &Object { Value::Ref(object) => Some(object) }
}

impl Value {
    /// Whether this is a handle of an object that stays in Python.
    pub fn is_ref(&self) -> bool {
        matches!(self, Value::Ref(_))
    }

    /// Whether this is `None`.
    pub fn is_none(&self) -> bool {
        matches!(self, Value::None)
    }

    /// The value under a string key of a `dict`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_dict()?
            .iter()
            .find(|(known, _)| known.as_str() == Some(key))
            .map(|(_, value)| value)
    }

    /// The element at `index` of a `list` or `tuple`.
    pub fn at(&self, index: usize) -> Option<&Value> {
        match self {
            Value::List(items) | Value::Tuple(items) => items.get(index),
            _ => None,
        }
    }

    /// The number of members of a `list`, `tuple`, `set`, `frozenset` or `dict`.
    pub(crate) fn count(&self) -> Option<usize> {
        match self {
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
                Some(items.len())
            }
            Value::Dict(entries) => Some(entries.len()),
            _ => None,
        }
    }

    /// The Python type of the value, for messages.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Value::None => "None",
            Value::Bool(_) => "bool",
            Value::Int(_) | Value::BigInt(_) => "int",
            Value::Float(_) => "float",
            Value::Complex(_) => "complex",
            Value::Str(_) => "str",
            Value::Bytes(_) => "bytes",
            Value::List(_) => "list",
            Value::Tuple(_) => "tuple",
            Value::Set(_) => "set",
            Value::FrozenSet(_) => "frozenset",
            Value::Dict(_) => "dict",
            Value::Ref(_) => "ref",
        }
    }
}

macro_rules! from {
    ($($t:ty, $v:ident => $e:expr;)*) => { $(
        impl From<$t> for Value {
            fn from($v: $t) -> Value { $e }
        }
    )* };
}
from! {
    (), _u => Value::None;
    bool, b => Value::Bool(b);
    i8, n => Value::Int(n.into());
    i16, n => Value::Int(n.into());
    i32, n => Value::Int(n.into());
    i64, n => Value::Int(n);
    u16, n => Value::Int(n.into());
    u32, n => Value::Int(n.into());
    u64, n => BigInt::from(n).into();
    i128, n => BigInt::from(n).into();
    u128, n => BigInt::from(n).into();
    usize, n => BigInt::from(n as u128).into();
    isize, n => BigInt::from(n as i128).into();
    BigInt, n => i64::try_from(&n).map_or(Value::BigInt(n), Value::Int);
    f64, x => Value::Float(x);
    f32, x => Value::Float(x.into());
    Complex64, z => Value::Complex(z);
    &str, s => Value::Str(s.to_owned());
    String, s => Value::Str(s);
    &[u8], b => Value::Bytes(b.to_vec());
    Vec<u8>, b => Value::Bytes(b);
    Vec<Value>, v => Value::List(v);
}

/// The object of a handle.
impl<C: PythonClass> From<C> for Value {
    fn from(handle: C) -> Value {
        Value::Ref(handle.__object().clone())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::None, Into::into)
    }
}

macro_rules! equal {
    ($($t:ty, $a:ident, $b:ident => $e:expr;)*) => { $(
        impl PartialEq<$t> for Value {
            fn eq(&self, $b: &$t) -> bool { let $a = self; $e }
        }
    )* };
}
equal! {
    bool, a, b => a.as_bool() == Some(*b);
    i32, a, b => a.as_i64() == Some((*b).into());
    i64, a, b => a.as_i64() == Some(*b);
    f64, a, b => a.as_f64() == Some(*b);
    str, a, b => a.as_str() == Some(b);
    &str, a, b => a.as_str() == Some(*b);
    String, a, b => a.as_str() == Some(b.as_str());
}
