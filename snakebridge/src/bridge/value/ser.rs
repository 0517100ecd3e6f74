//! `Value` and serde: a `Value` serialises as plain data, and any `Serialize` type becomes a `Value`.

use serde::ser::{self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::Value;
use super::de::Failure;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};

impl Value {
    /// Converts serialisable Rust data to a `Value`: structs and maps become dicts, sequences become lists, and tuples
    /// become tuples.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the `Serialize` implementation of `data` fails. That of a [`Value`] inside does so
    /// for an `int` wider than 128 bits and for a reference that was not shared.
    pub fn from_serialize<T: Serialize + ?Sized>(data: &T) -> Result<Value> {
        data.serialize(ToValue).map_err(|failure| failure.0)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::None => serializer.serialize_none(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            Value::BigInt(value) => match (u64::try_from(value), i128::try_from(value)) {
                (Ok(number), _) => serializer.serialize_u64(number),
                (_, Ok(number)) => serializer.serialize_i128(number),
                _ => Err(ser::Error::custom(format_args!(
                    "the integer {} is wider than 128 bits, which serde cannot carry",
                    value.abridged()
                ))),
            },
            Value::Float(value) => serializer.serialize_f64(*value),
            Value::Complex(value) => (value.re, value.im).serialize(serializer),
            Value::Str(value) => serializer.serialize_str(value),
            Value::Bytes(value) => serializer.serialize_bytes(value),
            Value::List(items) | Value::Set(items) | Value::FrozenSet(items) => serializer.collect_seq(items),
            Value::Tuple(items) => {
                let mut tuple = serializer.serialize_tuple(items.len())?;
                for item in items {
                    ser::SerializeTuple::serialize_element(&mut tuple, item)?;
                }
                ser::SerializeTuple::end(tuple)
            }
            Value::Dict(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Value::Ref(object) => match Handle::reference(object).shared() {
                Ok(Some(wire)) => wire.serialize(serializer),
                Ok(None) => Err(ser::Error::custom(unshared(object))),
                Err(error) => Err(ser::Error::custom(error)),
            },
        }
    }
}

/// The error for an object that was not shared, and so has no name on the wire.
pub(crate) fn unshared(object: &Object) -> Error {
    let name = Handle::type_name(object).unwrap_or_else(|_| "object".to_owned());
    Error::UnsupportedValue {
        kind: crate::bridge::error::ErrorKind::StaysInPython,
        path: String::new(),
        message: format!(
            "a `{name}` stays in Python and has no plain form: name it on the wire with `Handle::share(&x)` or \
             `Session::encode`, or read what you need from it first"
        ),
    }
}

struct ToValue;

impl Serializer for ToValue {
    type Ok = Value;
    type Error = Failure;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Items;
    type SerializeMap = Entries;
    type SerializeStruct = Entries;
    type SerializeStructVariant = Entries;

    fn serialize_bool(self, v: bool) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_i8(self, v: i8) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_i16(self, v: i16) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_i32(self, v: i32) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_i64(self, v: i64) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_i128(self, v: i128) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_u8(self, v: u8) -> Result<Value, Failure> {
        Ok(Value::Int(v.into()))
    }
    fn serialize_u16(self, v: u16) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_u32(self, v: u32) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_u64(self, v: u64) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_u128(self, v: u128) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_f32(self, v: f32) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_f64(self, v: f64) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_char(self, v: char) -> Result<Value, Failure> {
        Ok(Value::Str(v.into()))
    }
    fn serialize_str(self, v: &str) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<Value, Failure> {
        Ok(v.into())
    }
    fn serialize_none(self) -> Result<Value, Failure> {
        Ok(Value::None)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Failure> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<Value, Failure> {
        Ok(Value::None)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Failure> {
        Ok(Value::None)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Value, Failure> {
        Ok(variant.into())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Value, Failure> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Failure> {
        Ok(variant_of(
            Some(variant),
            value.serialize(self).map_err(|failure| failure.at_key(variant))?,
        ))
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Failure> {
        Ok(Items {
            items: Vec::new(),
            wrap: Value::List,
            variant: None,
        })
    }
    fn serialize_tuple(self, _: usize) -> Result<Items, Failure> {
        Ok(Items {
            items: Vec::new(),
            wrap: Value::Tuple,
            variant: None,
        })
    }
    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Items, Failure> {
        self.serialize_tuple(length)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items, Failure> {
        Ok(Items {
            items: Vec::new(),
            wrap: Value::Tuple,
            variant: Some(variant),
        })
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Entries, Failure> {
        Ok(Entries::default())
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries, Failure> {
        Ok(Entries::default())
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Entries, Failure> {
        Ok(Entries {
            variant: Some(variant),
            ..Entries::default()
        })
    }
}

fn variant_of(variant: Option<&'static str>, value: Value) -> Value {
    match variant {
        Some(name) => Value::Dict(vec![(name.into(), value)]),
        None => value,
    }
}

/// A sequence being built.
struct Items {
    items: Vec<Value>,
    wrap: fn(Vec<Value>) -> Value,
    variant: Option<&'static str>,
}

impl SerializeSeq for Items {
    type Ok = Value;
    type Error = Failure;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        let item = value
            .serialize(ToValue)
            .map_err(|failure| failure.at_index(self.items.len()))?;
        self.items.push(item);
        Ok(())
    }

    fn end(self) -> Result<Value, Failure> {
        Ok(variant_of(self.variant, (self.wrap)(self.items)))
    }
}

macro_rules! like_a_sequence {
    ($($t:ident::$method:ident)*) => { $(
        impl ser::$t for Items {
            type Ok = Value;
            type Error = Failure;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
                SerializeSeq::serialize_element(self, value)
            }

            fn end(self) -> Result<Value, Failure> {
                SerializeSeq::end(self)
            }
        }
    )* };
}
like_a_sequence!(SerializeTuple::serialize_element SerializeTupleStruct::serialize_field
    SerializeTupleVariant::serialize_field);

/// A mapping being built.
#[derive(Default)]
struct Entries {
    entries: Vec<(Value, Value)>,
    key: Option<Value>,
    variant: Option<&'static str>,
}

impl SerializeMap for Entries {
    type Ok = Value;
    type Error = Failure;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failure> {
        self.key = Some(key.serialize(ToValue)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        let key = self.key.take().unwrap_or_default();
        let value = value
            .serialize(ToValue)
            .map_err(|failure| failure.at_key(&key.to_string()))?;
        self.entries.push((key, value));
        Ok(())
    }

    fn end(self) -> Result<Value, Failure> {
        Ok(variant_of(self.variant, Value::Dict(self.entries)))
    }
}

impl SerializeStruct for Entries {
    type Ok = Value;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        let value = value.serialize(ToValue).map_err(|failure| failure.at_key(name))?;
        self.entries.push((name.into(), value));
        Ok(())
    }

    fn end(self) -> Result<Value, Failure> {
        SerializeMap::end(self)
    }
}

impl ser::SerializeStructVariant for Entries {
    type Ok = Value;
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        SerializeStruct::serialize_field(self, name, value)
    }

    fn end(self) -> Result<Value, Failure> {
        SerializeMap::end(self)
    }
}
