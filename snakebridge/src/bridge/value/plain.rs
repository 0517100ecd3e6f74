//! `Plain`: plain data of Python, read by serde where it is, without a `Value` in between. The rules are those of `Value::to`.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::value::SeqDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, Visitor};

use super::de::{Failure, exact_f64, visit_scalar};
use super::de_access::Choice;
use super::read::{self, MOST_NESTED};
use super::{Value, scalar};
use crate::bridge::FromPython;
use crate::bridge::backend::{Elements, Entries, PyKind, Returned, Want};
use crate::bridge::error::{Error, Result};
use crate::bridge::raw::Raw;
use crate::interpreter::python::{Bound, PyAny};

/// Plain data of Python as any type that serde can read, where a call names its result:
///
/// ```
/// use snakebridge::{call_as, types::Plain};
///
/// #[derive(serde::Deserialize)]
/// struct Order {
///     id: u32,
///     items: Vec<String>,
/// }
/// let text = r#"{"id": 7, "items": ["tea"], "paid": true}"#;
/// let Plain(order) = call_as::<Plain<Order>>("json", "loads", (text,))?;
/// assert_eq!((order.id, order.items), (7, vec!["tea".to_owned()]));
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// It reads what [`Value::to`] reads, and refuses the same, in half the time: what the type leaves out is not looked at, and
/// names of fields are compared where Python has them.
///
/// As an argument it is what serde writes, wherever a [`Value`] goes in: `dumps(Plain(&order))`. Data whose `Serialize` fails is the
/// error of the call, that of [`Value::from_serialize`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plain<T>(pub T);

impl<T: Serialize> Plain<T> {
    /// As an argument; data that serde cannot write is the error of the call.
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        Value::from_serialize(&self.0).map_or_else(Raw::error, Value::into_raw)
    }
}

impl<T: DeserializeOwned> FromPython for Plain<T> {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let read = match value.plain_data() {
            Some(plain) => plain.to(),
            None => T::deserialize(Part {
                value: *value,
                around: None,
                depth: 0,
            })
            .map_err(|failure| failure.0),
        };
        read.map(Plain).map_err(|error| match error {
            Error::TypeMismatch { .. } | Error::IntOverflow { .. } => error.named(&value.symbol()),
            other => other,
        })
    }

    fn expected() -> Cow<'static, str> {
        "plain data".into()
    }
}

/// A value of the interpreter, and the containers around it.
#[derive(Clone, Copy)]
struct Part<'r> {
    value: Returned<'r>,
    around: Option<&'r Part<'r>>,
    depth: usize,
}

impl<'r> Part<'r> {
    /// What is inside of the value.
    fn inside<'i>(&'i self, object: &'i Bound<'r, PyAny>) -> Part<'i> {
        Part {
            value: self.value.beside(object),
            around: Some(self),
            depth: self.depth + 1,
        }
    }

    /// Whether the container is read: not if it is nested too deep, or inside of itself.
    fn opens(&self) -> bool {
        let identity = self.value.identity();
        let mut around = self.around;
        while let Some(part) = around {
            if part.value.identity() == identity {
                return false;
            }
            around = part.around;
        }
        self.depth < MOST_NESTED
    }

    /// The value, if it is a number, text or bytes.
    fn scalar(&self) -> Option<Value> {
        scalar::of(&self.value)
    }

    #[cold]
    fn mismatch(&self, expected: impl fmt::Display) -> Failure {
        Failure::mismatch(expected, &self.value.type_name())
    }

    /// The value as a key in the path of an error.
    #[cold]
    fn as_key(&self) -> String {
        Value::from_python(&self.value).map_or_else(|_| "?".to_owned(), |key| key.to_string())
    }

    fn visit_text<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Failure> {
        match self.value.as_str() {
            Ok(text) => visitor.visit_str(&text),
            // With lone surrogates, which nothing of Rust can hold.
            Err(Error::UnsupportedValue { .. }) => Err(self.mismatch(&visitor as &dyn de::Expected)),
            Err(error) => Err(Failure(error)),
        }
    }

    fn visit_other<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Failure> {
        match self.scalar() {
            Some(plain) => visit_scalar(plain, visitor),
            None => Err(self.mismatch(&visitor as &dyn de::Expected)),
        }
    }
}

impl<'de> Deserializer<'de> for Part<'_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if let Some(text) = self.value.ascii() {
            return visitor.visit_str(text);
        }
        if let Some(number) = self.value.in_place() {
            return visitor.visit_i64(number);
        }
        match self.value.kind() {
            PyKind::None => visitor.visit_unit(),
            PyKind::Str => self.visit_text(visitor),
            PyKind::Bytes => visitor.visit_bytes(&self.value.as_bytes().map_err(Failure)?),
            kind @ (PyKind::Bool | PyKind::Int | PyKind::Float | PyKind::Complex) => {
                match read::of_kind(&self.value, kind).map_err(Failure)? {
                    Some(plain) => visit_scalar(plain, visitor),
                    None => Err(self.mismatch(&visitor as &dyn de::Expected)),
                }
            }
            PyKind::Dict if self.opens() => visitor.visit_map(Fields {
                around: self,
                rest: self.value.entries(),
                current: None,
            }),
            PyKind::List | PyKind::Tuple | PyKind::Set | PyKind::FrozenSet if self.opens() => {
                Items::read(self, visitor)
            }
            _ => self.visit_other(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.is_none() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if let Some(number) = self.value.in_place() {
            return visitor.visit_f64(number);
        }
        // serde would round an integer that no float represents exactly.
        match self.value.base_kind() {
            PyKind::Int | PyKind::Other => match self.scalar() {
                Some(plain @ (Value::Int(_) | Value::BigInt(_))) => {
                    exact_f64(&plain).and_then(|float| visitor.visit_f64(float))
                }
                Some(plain) => visit_scalar(plain, visitor),
                None => Err(self.mismatch(&visitor as &dyn de::Expected)),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.kind() != PyKind::Bytes {
            return self.deserialize_any(visitor);
        }
        let bytes = self.value.as_bytes().map_err(Failure)?;
        visitor.visit_seq(SeqDeserializer::<_, Failure>::new(bytes.iter().copied()))
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
        let refused = || self.mismatch("a variant: str, or dict with one entry");
        if self.value.kind() == PyKind::Str {
            let name = self.value.as_str().map_err(|_| refused())?;
            return visitor.visit_enum(Choice::new(&name, None::<Part<'_>>));
        }
        if self.value.kind() != PyKind::Dict || !self.opens() {
            return Err(refused());
        }
        let mut entries = self.value.entries();
        let (Some((key, content)), None) = (entries.next(), entries.next()) else {
            return Err(refused());
        };
        let key = self.value.beside(&key);
        if key.kind() != PyKind::Str {
            return Err(refused());
        }
        let name = key.as_str().map_err(|_| refused())?;
        visitor.visit_enum(Choice::new(&name, Some(self.inside(&content))))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct map struct
        identifier
    }
}

/// The elements of a list, tuple or set.
struct Items<'r> {
    around: Part<'r>,
    rest: Elements<'r>,
    index: usize,
}

impl<'r> Items<'r> {
    /// Lets the visitor read all elements; leftover ones are an error.
    fn read<'de, V: Visitor<'de>>(around: Part<'r>, visitor: V) -> Result<V::Value, Failure> {
        let rest = around.value.elements().map_err(Failure)?;
        let mut items = Items {
            around,
            rest,
            index: 0,
        };
        let value = visitor.visit_seq(&mut items)?;
        match items.rest.left() {
            0 => Ok(value),
            left => Err(de::Error::invalid_length(
                items.index + left,
                &format!("{} elements", items.index).as_str(),
            )),
        }
    }
}

impl<'de> de::SeqAccess<'de> for &mut Items<'_> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failure> {
        let Some(item) = self.rest.next() else {
            return Ok(None);
        };
        let index = self.index;
        self.index += 1;
        let around = self.around;
        seed.deserialize(around.inside(&item))
            .map(Some)
            .map_err(|failure| failure.at_index(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.left())
    }
}

/// The entries of a dict.
struct Fields<'r> {
    around: Part<'r>,
    rest: Entries<'r>,
    current: Option<<Entries<'r> as Iterator>::Item>,
}

impl<'de> de::MapAccess<'de> for Fields<'_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.current = self.rest.next();
        let Some((key, _)) = &self.current else {
            return Ok(None);
        };
        let key = self.around.inside(key);
        seed.deserialize(key)
            .map(Some)
            .map_err(|failure| failure.at_key(&key.as_key()))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failure> {
        let Some((key, value)) = &self.current else {
            return Err(de::Error::custom("a value was read before its key"));
        };
        let around = self.around;
        seed.deserialize(around.inside(value))
            .map_err(|failure| failure.at_key(&around.inside(key).as_key()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}
