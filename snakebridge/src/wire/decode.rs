//! Tagged JSON to `Value`, strictly: anything that does not conform to schema 1 is an error that names the place and
//! the problem. The JSON cannot name code: objects are looked up by id in one session, or made from a few fixed
//! classes.

use num_complex::Complex64;
use serde_json::{Map, Number, Value as Json};

use super::limits::{Budget, Limits};
use super::path::{Path, shown};
use super::tag::Tag;
use super::{SCHEMA, base64, reference};
use crate::bridge::{BigInt, Object, Result, Value, WireRef};

/// Looks up or makes the objects that the JSON names.
pub(crate) trait Finder {
    /// The object of a reference.
    fn find(&self, reference: &WireRef, path: &Path<'_>) -> Result<Object>;

    /// A new object of the tag's class, made from its text fields.
    fn make(&self, tag: Tag, fields: &[&str], path: &Path<'_>) -> Result<Object>;
}

pub(crate) fn decode_with(json: &Json, limits: &Limits, finder: &dyn Finder) -> Result<Value> {
    let mut decoder = Decoder {
        budget: Budget::new(limits),
        finder,
    };
    decoder.value(json, &Path::TOP, 0)
}

struct Decoder<'l, 'f> {
    budget: Budget<'l>,
    finder: &'f dyn Finder,
}

impl Decoder<'_, '_> {
    fn value(&mut self, json: &Json, path: &Path<'_>, depth: usize) -> Result<Value> {
        self.budget.value().map_err(|message| path.over_limit(message))?;
        Ok(match json {
            Json::Null => Value::None,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => value_of(number, path, &self.budget)?,
            Json::String(text) => Value::Str(self.text(text, path)?.to_owned()),
            Json::Array(items) => Value::List(self.items(items, path, depth)?),
            Json::Object(object) => match object.get("__type__") {
                Some(Json::String(tag)) => self.tagged(tag, json, object, path, depth)?,
                Some(_) => return Err(path.key("__type__").wrong("a tag must be a string")),
                None => Value::Dict(self.entries(object, path, depth)?),
            },
        })
    }

    fn text<'j>(&mut self, text: &'j str, path: &Path<'_>) -> Result<&'j str> {
        self.budget
            .text(text.len())
            .map_err(|message| path.over_limit(message))?;
        Ok(text)
    }

    fn enter(&self, path: &Path<'_>, depth: usize) -> Result<()> {
        self.budget
            .container(depth)
            .map_err(|message| path.over_limit(message))
    }

    fn items(&mut self, items: &[Json], path: &Path<'_>, depth: usize) -> Result<Vec<Value>> {
        self.enter(path, depth)?;
        let decode = |(index, item)| self.value(item, &path.index(index), depth + 1);
        items.iter().enumerate().map(decode).collect()
    }

    fn entries(
        &mut self,
        object: &Map<String, Json>,
        path: &Path<'_>,
        depth: usize,
    ) -> Result<Vec<(Value, Value)>> {
        self.enter(path, depth)?;
        let decode = |(key, value): (&String, &Json)| {
            let path = path.key(key);
            let key = Value::Str(self.text(key, &path)?.to_owned());
            Ok((key, self.value(value, &path, depth + 1)?))
        };
        object.iter().map(decode).collect()
    }

    fn tagged(
        &mut self,
        name: &str,
        json: &Json,
        object: &Map<String, Json>,
        path: &Path<'_>,
        depth: usize,
    ) -> Result<Value> {
        let Some(tag) = Tag::of(name) else {
            return Err(path.key("__type__").wrong(format!(
                "unknown tag `{}`: schema {SCHEMA} does not have it",
                shown(name)
            )));
        };
        match tag {
            Tag::Ref | Tag::StreamRef => {
                let reference = reference::read(json, path)?;
                return self.finder.find(&reference, path).map(Value::Ref);
            }
            Tag::Callback | Tag::CallbackError | Tag::StopIteration => {
                return Err(path.key("__type__").wrong(format!(
                    "`{name}` is a message between host and worker, not a value"
                )));
            }
            _ => check(tag, object, path)?,
        }
        let field = |name: &'static str| (object.get(name).unwrap_or(&Json::Null), path.key(name));
        match tag {
            Tag::Complex => {
                let ((real, at_real), (imag, at_imag)) = (field("real"), field("imag"));
                Ok(Value::Complex(Complex64 {
                    re: part(real, &at_real, &self.budget)?,
                    im: part(imag, &at_imag, &self.budget)?,
                }))
            }
            Tag::TimeDelta => {
                let numbers: Result<Vec<String>> =
                    tag.fields().iter().map(|name| whole(field(name))).collect();
                let numbers = numbers?;
                let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
                self.finder.make(tag, &numbers, path).map(Value::Ref)
            }
            _ => {
                let (content, at) = field(tag.fields().first().copied().unwrap_or_default());
                match content {
                    Json::Array(items) => self.container(tag, items, &at, depth),
                    Json::String(text) => self.scalar(tag, text, path, &at),
                    _ => Err(expected(tag, &at)),
                }
            }
        }
    }

    fn container(&mut self, tag: Tag, items: &[Json], at: &Path<'_>, depth: usize) -> Result<Value> {
        Ok(match tag {
            Tag::Tuple => Value::Tuple(self.items(items, at, depth)?),
            Tag::Set => Value::Set(self.items(items, at, depth)?),
            Tag::FrozenSet => Value::FrozenSet(self.items(items, at, depth)?),
            Tag::Dict => Value::Dict(self.pairs(items, at, depth)?),
            _ => return Err(expected(tag, at)),
        })
    }

    fn pairs(&mut self, pairs: &[Json], at: &Path<'_>, depth: usize) -> Result<Vec<(Value, Value)>> {
        self.enter(at, depth)?;
        let mut entries = Vec::with_capacity(pairs.len());
        for (index, pair) in pairs.iter().enumerate() {
            let at = at.index(index);
            let Some([key, value]) = pair.as_array().map(Vec::as_slice) else {
                return Err(at.wrong("a pair must be an array of a key and a value"));
            };
            let key = self.value(key, &at.index(0), depth + 1)?;
            entries.push((key, self.value(value, &at.index(1), depth + 1)?));
        }
        Ok(entries)
    }

    fn scalar(&mut self, tag: Tag, text: &str, path: &Path<'_>, at: &Path<'_>) -> Result<Value> {
        self.text(text, at)?;
        match tag {
            Tag::Bytes => match base64::decode(text) {
                Some(bytes) => Ok(Value::Bytes(bytes)),
                None => Err(at.wrong("it is not base64 with padding")),
            },
            Tag::SpecialFloat => special(text)
                .map(Value::Float)
                .ok_or_else(|| at.wrong("a special float must be `infinity`, `neg_infinity` or `nan`")),
            Tag::Int => match digits(text, at, &self.budget)? {
                Some(number) if number.as_str() == text => Ok(number.into()),
                _ => Err(at.wrong("an int must be written in decimal, without leading zeros")),
            },
            Tag::DateTime | Tag::Date | Tag::Time | Tag::Decimal | Tag::Uuid => {
                self.finder.make(tag, &[text], path).map(Value::Ref)
            }
            _ => Err(expected(tag, at)),
        }
    }
}

/// Checks the schema number, and that every field of the tag is present and no other.
fn check(tag: Tag, object: &Map<String, Json>, path: &Path<'_>) -> Result<()> {
    let at = path.key("__schema__");
    match object.get("__schema__").map(Json::as_u64) {
        Some(Some(schema)) if schema == u64::from(SCHEMA) => {}
        Some(Some(schema)) => {
            return Err(at.wrong(format!(
                "this is schema {schema}, and this program reads schema {SCHEMA}: use the same version on both sides"
            )));
        }
        Some(None) => return Err(at.wrong(format!("the schema is not a number; {SCHEMA} is expected"))),
        None => {
            return Err(path.wrong(format!(
                "a tagged value needs the field `\"__schema__\": {SCHEMA}`"
            )));
        }
    }
    for name in tag.fields() {
        if !object.contains_key(*name) {
            return Err(path.wrong(format!("the tag `{}` needs the field `{name}`", tag.as_str())));
        }
    }
    let known = |name: &str| matches!(name, "__type__" | "__schema__") || tag.fields().contains(&name);
    match object.keys().find(|name| !known(name)) {
        Some(name) => Err(path
            .key(name)
            .wrong(format!("the tag `{}` has no such field", tag.as_str()))),
        None => Ok(()),
    }
}

#[cold]
fn expected(tag: Tag, at: &Path<'_>) -> crate::bridge::Error {
    let what = match tag {
        Tag::Tuple | Tag::Set | Tag::FrozenSet | Tag::Dict => "an array",
        _ => "a string",
    };
    at.wrong(format!("the tag `{}` requires {what} here", tag.as_str()))
}

fn special(word: &str) -> Option<f64> {
    match word {
        "infinity" => Some(f64::INFINITY),
        "neg_infinity" => Some(f64::NEG_INFINITY),
        "nan" => Some(f64::NAN),
        _ => None,
    }
}

/// The number that a text says in decimal; `None` if it says none.
fn digits(text: &str, at: &Path<'_>, budget: &Budget<'_>) -> Result<Option<BigInt>> {
    budget
        .digits(text.trim_start_matches('-').len())
        .map_err(|message| at.over_limit(message))?;
    Ok(text.parse().ok())
}

fn value_of(number: &Number, path: &Path<'_>, budget: &Budget<'_>) -> Result<Value> {
    if let Some(number) = number.as_i64() {
        return Ok(Value::Int(number));
    }
    if !number.is_f64() {
        // Wider integers get here only where some crate enables serde_json's `arbitrary_precision`.
        return match digits(&number.to_string(), path, budget)? {
            Some(number) => Ok(number.into()),
            None => Err(path.wrong("it is not a number")),
        };
    }
    match number.as_f64() {
        Some(number) if number.is_finite() => Ok(Value::Float(number)),
        _ => Err(path.wrong("the number is out of range")),
    }
}

/// A part of a complex number: a float, including the special ones, or an integer that a float represents exactly.
fn part(json: &Json, at: &Path<'_>, budget: &Budget<'_>) -> Result<f64> {
    const EXACT: i64 = 1 << f64::MANTISSA_DIGITS;
    match json {
        Json::Number(number) => match value_of(number, at, budget)? {
            Value::Float(number) => Ok(number),
            Value::Int(number) if (-EXACT..=EXACT).contains(&number) => Ok(number as f64),
            _ => Err(at.wrong("a float cannot represent this value exactly")),
        },
        Json::Object(object) if object.get("__type__").and_then(Json::as_str) == Some("special_float") => {
            check(Tag::SpecialFloat, object, at)?;
            let word = object.get("value").and_then(Json::as_str);
            word.and_then(special)
                .ok_or_else(|| at.wrong("a special float must be `infinity`, `neg_infinity` or `nan`"))
        }
        _ => Err(at.wrong("a part of a complex number must be a number")),
    }
}

/// An integer as text.
fn whole((json, at): (&Json, Path<'_>)) -> Result<String> {
    match json.as_i64() {
        Some(number) => Ok(number.to_string()),
        None => Err(at.wrong("the fields of a timedelta must be integers")),
    }
}
