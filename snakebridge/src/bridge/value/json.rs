//! JSON of the crate `serde_json` as a `Value`, and as an argument.

use serde_json::{Number, Value as Json};

use super::{BigInt, Value};
use crate::bridge::raw::Raw;

/// As Python's `json` reads it: objects become dicts with the same order, arrays lists; a number is an `int` if it is written as one, of
/// any size, else a `float`.
impl From<Json> for Value {
    fn from(json: Json) -> Value {
        match json {
            Json::Null => Value::None,
            Json::Bool(value) => Value::Bool(value),
            Json::Number(value) => number(&value),
            Json::String(value) => Value::Str(value),
            Json::Array(items) => Value::List(items.into_iter().map(Value::from).collect()),
            Json::Object(entries) => {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (Value::Str(key), value.into()));
                Value::Dict(entries.collect())
            }
        }
    }
}

/// The same as an argument, with the text borrowed.
pub(crate) fn raw_of(json: &Json) -> Raw<'_> {
    match json {
        Json::String(value) => Raw::Str(value.into()),
        Json::Array(items) => Raw::List(items.iter().map(raw_of).collect()),
        Json::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (Raw::Str(key.into()), raw_of(value)));
            Raw::Dict(entries.collect())
        }
        Json::Number(value) => number(value).into_raw(),
        Json::Bool(value) => Raw::Bool(*value),
        Json::Null => Raw::None,
    }
}

fn number(number: &Number) -> Value {
    if let Some(int) = number.as_i64() {
        return Value::Int(int);
    }
    if let Some(float) = number.as_f64().filter(|_| number.is_f64()) {
        return Value::Float(float);
    }
    // An integer beyond 64 bits, or, where some crate enables serde_json's `arbitrary_precision`, a number of any size.
    let text = number.to_string();
    match text.parse::<BigInt>() {
        Ok(int) => int.into(),
        Err(_) => Value::Float(text.parse().unwrap_or(f64::NAN)),
    }
}
