//! Traversing a `Value` for serde; each step adds itself to the path of an error.

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, Visitor};

use super::Value;
use super::de::Failure;

/// The elements of a list, tuple or set.
pub(super) struct Items<'de> {
    rest: std::slice::Iter<'de, Value>,
    index: usize,
}

impl<'de> Items<'de> {
    /// Lets the visitor read all elements; leftover ones are an error.
    pub(super) fn read<V: Visitor<'de>>(items: &'de [Value], visitor: V) -> Result<V::Value, Failure> {
        let mut access = Items {
            rest: items.iter(),
            index: 0,
        };
        let value = visitor.visit_seq(&mut access)?;
        if access.rest.len() > 0 {
            return Err(de::Error::invalid_length(
                items.len(),
                &format!("{} elements", access.index).as_str(),
            ));
        }
        Ok(value)
    }
}

impl<'de> de::SeqAccess<'de> for &mut Items<'de> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failure> {
        let Some(item) = self.rest.next() else {
            return Ok(None);
        };
        let index = self.index;
        self.index += 1;
        seed.deserialize(item)
            .map(Some)
            .map_err(|failure| failure.at_index(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The entries of a dict.
pub(super) struct Entries<'de> {
    rest: std::slice::Iter<'de, (Value, Value)>,
    current: Option<&'de (Value, Value)>,
}

impl<'de> Entries<'de> {
    pub(super) fn new(entries: &'de [(Value, Value)]) -> Self {
        Entries {
            rest: entries.iter(),
            current: None,
        }
    }
}

impl<'de> de::MapAccess<'de> for Entries<'de> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.current = self.rest.next();
        let Some((key, _)) = self.current else {
            return Ok(None);
        };
        seed.deserialize(key)
            .map(Some)
            .map_err(|failure| failure.at_key(&key.to_string()))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failure> {
        let Some((key, value)) = self.current else {
            return Err(de::Error::custom("a value was read before its key"));
        };
        seed.deserialize(value)
            .map_err(|failure| failure.at_key(&key.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// A variant of a Rust enum: its name alone, or its name as the key of its content.
pub(super) struct Choice<'n, C> {
    name: &'n str,
    content: Option<C>,
}

impl<'n, C> Choice<'n, C> {
    pub(super) fn new(name: &'n str, content: Option<C>) -> Self {
        Choice { name, content }
    }

    fn content(self) -> Result<(&'n str, C), Failure> {
        match self.content {
            Some(content) => Ok((self.name, content)),
            None => Err(de::Error::custom(format_args!(
                "the variant `{}` needs content",
                self.name
            ))),
        }
    }
}

impl<'de, C: Deserializer<'de, Error = Failure>> de::EnumAccess<'de> for Choice<'_, C> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Failure> {
        let name: de::value::StrDeserializer<'_, Failure> = self.name.into_deserializer();
        seed.deserialize(name).map(|value| (value, self))
    }
}

impl<'de, C: Deserializer<'de, Error = Failure>> de::VariantAccess<'de> for Choice<'_, C> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        let Some(content) = self.content else {
            return Ok(());
        };
        match Option::<IgnoredAny>::deserialize(content)? {
            None => Ok(()),
            Some(_) => Err(de::Error::custom(format_args!(
                "the variant `{}` takes no content",
                self.name
            ))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Failure> {
        let (name, content) = self.content()?;
        seed.deserialize(content).map_err(|failure| failure.at_key(name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        let (name, content) = self.content()?;
        content
            .deserialize_seq(visitor)
            .map_err(|failure| failure.at_key(name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let (name, content) = self.content()?;
        content
            .deserialize_any(visitor)
            .map_err(|failure| failure.at_key(name))
    }
}
