//! `Value` to tagged JSON. The caller decides how references are written, by its `Namer`.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value as Json};

use super::limits::{Budget, Limits};
use super::tag::Tag;
use super::{SCHEMA, base64};
use crate::bridge::{BigInt, Error, Object, Result, Value};

/// Writes the references of a value.
pub(crate) trait Namer {
    /// The wire form of an object that stays in Python.
    fn name(&mut self, object: &Object) -> Result<Json>;
}

/// A tagged object of the current schema with these fields.
pub(crate) fn tagged<const N: usize>(tag: Tag, fields: [(&str, Json); N]) -> Json {
    let mut object = Map::with_capacity(N + 2);
    object.insert("__type__".to_owned(), tag.as_str().into());
    object.insert("__schema__".to_owned(), SCHEMA.into());
    for (name, field) in fields {
        object.insert(name.to_owned(), field);
    }
    Json::Object(object)
}

pub(crate) fn encode_with(value: &Value, limits: &Limits, namer: &mut dyn Namer) -> Result<Json> {
    let mut encoder = Encoder {
        budget: Budget::new(limits),
        namer,
    };
    encoder.value(value, 0)
}

struct Encoder<'l, 'n> {
    budget: Budget<'l>,
    namer: &'n mut dyn Namer,
}

#[cold]
fn too_much(message: String) -> Error {
    Error::UnsupportedValue {
        kind: crate::bridge::ErrorKind::WireLimit,
        path: String::new(),
        message,
    }
}

impl Encoder<'_, '_> {
    fn value(&mut self, value: &Value, depth: usize) -> Result<Json> {
        self.budget.value().map_err(too_much)?;
        Ok(match value {
            Value::None => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Int(value) => Json::from(*value),
            Value::BigInt(value) => tagged(Tag::Int, [("value", self.digits(value)?)]),
            Value::Float(value) => float(*value),
            Value::Complex(value) => tagged(
                Tag::Complex,
                [("real", float(value.re)), ("imag", float(value.im))],
            ),
            Value::Str(value) => self.text(value)?,
            Value::Bytes(value) => {
                // Checked before encoding, because the encoded text is larger than the bytes.
                self.budget
                    .text(value.len().div_ceil(3).saturating_mul(4))
                    .map_err(too_much)?;
                tagged(Tag::Bytes, [("data", base64::encode(value).into())])
            }
            Value::List(items) => Json::Array(self.items(items, depth)?),
            Value::Tuple(items) => self.elements(Tag::Tuple, items, depth)?,
            Value::Set(items) => self.elements(Tag::Set, items, depth)?,
            Value::FrozenSet(items) => self.elements(Tag::FrozenSet, items, depth)?,
            Value::Dict(entries) => self.dict(entries, depth)?,
            Value::Ref(object) => self.namer.name(object)?,
        })
    }

    fn text(&mut self, text: &str) -> Result<Json> {
        self.budget.text(text.len()).map_err(too_much)?;
        Ok(Json::from(text))
    }

    fn digits(&mut self, number: &BigInt) -> Result<Json> {
        // Most of what is over the limit is known without writing the digits.
        self.budget.digits(number.least_digits()).map_err(too_much)?;
        let text = number.as_str();
        self.budget
            .digits(text.trim_start_matches('-').len())
            .map_err(too_much)?;
        self.text(text)
    }

    fn items(&mut self, items: &[Value], depth: usize) -> Result<Vec<Json>> {
        self.budget.container(depth).map_err(too_much)?;
        let encode = |(index, item)| self.value(item, depth + 1).map_err(|error| error.at_index(index));
        items.iter().enumerate().map(encode).collect()
    }

    fn elements(&mut self, tag: Tag, items: &[Value], depth: usize) -> Result<Json> {
        Ok(tagged(
            tag,
            [("elements", Json::Array(self.items(items, depth)?))],
        ))
    }

    fn dict(&mut self, entries: &[(Value, Value)], depth: usize) -> Result<Json> {
        self.budget.container(depth).map_err(too_much)?;
        if let Some(keys) = plain_keys(entries) {
            let mut object = Map::with_capacity(entries.len());
            for (key, (_, value)) in keys.into_iter().zip(entries) {
                self.budget.text(key.len()).map_err(too_much)?;
                let value = self.value(value, depth + 1).map_err(|error| error.at_key(key))?;
                object.insert(key.to_owned(), value);
            }
            return Ok(Json::Object(object));
        }
        let mut pairs = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let inside = |error: Error| error.at_key(&key.to_string());
            let pair = vec![
                self.value(key, depth + 1).map_err(inside)?,
                self.value(value, depth + 1).map_err(inside)?,
            ];
            pairs.push(Json::Array(pair));
        }
        Ok(tagged(Tag::Dict, [("pairs", Json::Array(pairs))]))
    }
}

/// JSON has neither infinities nor NaN, so these are written as tagged values.
fn float(value: f64) -> Json {
    match Number::from_f64(value) {
        Some(number) => Json::Number(number),
        None => {
            let word = match value {
                f64::INFINITY => "infinity",
                f64::NEG_INFINITY => "neg_infinity",
                _ => "nan",
            };
            tagged(Tag::SpecialFloat, [("value", word.into())])
        }
    }
}

/// The keys of a dict that can be written as a JSON object: distinct strings that cannot be mistaken for a tag or a
/// reference.
fn plain_keys(entries: &[(Value, Value)]) -> Option<Vec<&str>> {
    let keys: Vec<&str> = entries
        .iter()
        .map(|(key, _)| key.as_str())
        .collect::<Option<_>>()?;
    let distinct: BTreeSet<&str> = keys.iter().copied().collect();
    let looks_special = distinct.contains("__type__")
        || distinct.contains("__schema__")
        || (distinct.contains("id") && distinct.contains("session_id"));
    (distinct.len() == keys.len() && !looks_special).then_some(keys)
}
