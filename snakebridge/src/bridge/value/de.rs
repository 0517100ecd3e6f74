//! Reading Rust types out of a `Value` with serde: `json::loads(text)?.to::<Config>()?`.
//! The rules are those of typed results: no rounding, no `bool` for an `int`; errors name the place.

use std::fmt;

use serde::Deserialize;
use serde::de::value::SeqDeserializer;
use serde::de::{self, DeserializeOwned, Deserializer, Unexpected, Visitor};

use super::de_access::{Choice, Entries, Items};
use super::{BigInt, Value, scalar};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Handle;

/// An error on its way through serde.
#[derive(Debug)]
pub struct Failure(pub(super) Error);

impl Failure {
    pub(super) fn at_index(self, index: usize) -> Failure {
        Failure(self.0.at_index(index))
    }

    pub(super) fn at_key(self, key: &str) -> Failure {
        Failure(self.0.at_key(key))
    }

    pub(super) fn mismatch(expected: impl fmt::Display, got: &str) -> Failure {
        Failure(Error::TypeMismatch {
            symbol: String::new(),
            path: String::new(),
            expected: expected.to_string(),
            got: got.to_owned(),
            help: crate::bridge::error::help::VALUE,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Failure {}

impl serde::ser::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Failure {
        Failure(Error::unsupported(message.to_string()))
    }
}

impl de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Failure {
        serde::ser::Error::custom(message)
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Failure {
        let got = match unexpected {
            Unexpected::Bool(_) => "bool",
            Unexpected::Signed(_) | Unexpected::Unsigned(_) => "int",
            Unexpected::Float(_) => "float",
            Unexpected::Str(_) | Unexpected::Char(_) => "str",
            Unexpected::Bytes(_) => "bytes",
            Unexpected::Unit | Unexpected::Option => "None",
            Unexpected::Seq => "list",
            Unexpected::Map => "dict",
            other => return Failure::mismatch(expected, &other.to_string()),
        };
        Failure::mismatch(expected, got)
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Failure {
        Failure::mismatch(expected, &unexpected.to_string())
    }
}

impl Value {
    /// Reads the value as any deserialisable Rust type.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if a part of the value does not have the type that `T` requires there,
    /// [`Error::IntOverflow`] if an integer is to become an `f64` that does not hold it exactly, and
    /// [`Error::UnsupportedValue`] with serde's message for everything else that `T` refuses, such as a missing
    /// field.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T> {
        T::deserialize(self).map_err(|failure| failure.0)
    }
}

fn name(value: &Value) -> String {
    match value {
        Value::Ref(object) => Handle::type_name(object).unwrap_or_else(|_| "object".to_owned()),
        other => other.type_name().to_owned(),
    }
}

impl<'de> Deserializer<'de> for &'de Value {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self {
            Value::None => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Int(value) => visitor.visit_i64(*value),
            Value::BigInt(value) => visit_big_int(value, visitor),
            Value::Float(value) => visitor.visit_f64(*value),
            Value::Complex(value) => visitor.visit_seq(SeqDeserializer::<_, Failure>::new(
                [value.re, value.im].into_iter(),
            )),
            Value::Str(value) => visitor.visit_borrowed_str(value),
            Value::Bytes(value) => visitor.visit_borrowed_bytes(value),
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
                Items::read(items, visitor)
            }
            Value::Dict(entries) => visitor.visit_map(Entries::new(entries)),
            Value::Ref(object) => match scalar::plain(object) {
                Some(plain) => visit_scalar(plain, visitor),
                None => Err(Failure::mismatch(&visitor as &dyn de::Expected, &name(self))),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.is_none() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        // serde would round an integer that no float represents exactly.
        if let Value::Ref(object) = self
            && let Some(plain @ (Value::Int(_) | Value::BigInt(_))) = scalar::plain(object)
        {
            return exact_f64(&plain).and_then(|float| visitor.visit_f64(float));
        }
        match self {
            Value::Int(_) | Value::BigInt(_) => exact_f64(self).and_then(|float| visitor.visit_f64(float)),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self {
            Value::Bytes(bytes) => {
                visitor.visit_seq(SeqDeserializer::<_, Failure>::new(bytes.iter().copied()))
            }
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self {
            Value::Str(variant) => visitor.visit_enum(Choice::new(variant, None::<&Value>)),
            Value::Dict(entries) => match entries.as_slice() {
                [(Value::Str(variant), content)] => visitor.visit_enum(Choice::new(variant, Some(content))),
                _ => Err(Failure::mismatch(
                    "a variant: str, or dict with one entry",
                    "dict",
                )),
            },
            other => Err(Failure::mismatch(
                "a variant: str, or dict with one entry",
                &name(other),
            )),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct map struct
        identifier
    }
}

/// A scalar that nothing can borrow from, because it was just read.
pub(super) fn visit_scalar<'de, V: Visitor<'de>>(value: Value, visitor: V) -> Result<V::Value, Failure> {
    match value {
        Value::Bool(value) => visitor.visit_bool(value),
        Value::Int(value) => visitor.visit_i64(value),
        Value::BigInt(value) => visit_big_int(&value, visitor),
        Value::Float(value) => visitor.visit_f64(value),
        Value::Complex(value) => visitor.visit_seq(SeqDeserializer::<_, Failure>::new(
            [value.re, value.im].into_iter(),
        )),
        Value::Str(value) => visitor.visit_string(value),
        Value::Bytes(value) => visitor.visit_byte_buf(value),
        other => Err(Failure::mismatch(&visitor as &dyn de::Expected, &name(&other))),
    }
}

fn visit_big_int<'de, V: Visitor<'de>>(value: &BigInt, visitor: V) -> Result<V::Value, Failure> {
    match (u64::try_from(value), i128::try_from(value)) {
        (Ok(number), _) => visitor.visit_u64(number),
        (_, Ok(number)) => visitor.visit_i128(number),
        _ => match u128::try_from(value) {
            Ok(number) => visitor.visit_u128(number),
            Err(_) => visitor.visit_str(value.as_str()),
        },
    }
}

/// The float that is this integer: serde would round one that no float represents exactly.
pub(super) fn exact_f64(number: &Value) -> Result<f64, Failure> {
    match number {
        Value::Int(number) if (*number as f64) as i128 == i128::from(*number) => Ok(*number as f64),
        Value::Int(number) => Err(overflow(number, "f64")),
        Value::BigInt(number) => number
            .exact_f64()
            .ok_or_else(|| overflow(number.abridged(), "f64")),
        other => Err(Failure::mismatch("f64", &name(other))),
    }
}

#[cold]
fn overflow(number: impl fmt::Display, target: &'static str) -> Failure {
    Failure(Error::IntOverflow {
        symbol: String::new(),
        path: String::new(),
        value: number.to_string(),
        target,
        help: crate::bridge::error::wider::VALUE,
    })
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i128<E>(self, v: i128) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_u128<E>(self, v: u128) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_string<E>(self, v: String) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_bytes<E>(self, v: &[u8]) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::None)
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::None)
    }
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        Value::deserialize(inner)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        Value::deserialize(inner)
    }
    fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }
    fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut dict = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            dict.push(entry);
        }
        Ok(Value::Dict(dict))
    }
}
