//! The wire format: `Value` as tagged JSON of schema 1, and back, without loss.
//! Values without a JSON form are objects with `__type__` and `__schema__`; references are leaves that carry an id.
//!
//! ```
//! use snakebridge::{Value, wire};
//!
//! # fn main() -> snakebridge::Result<()> {
//! let pair = Value::Tuple(vec![1.into(), Value::Bytes(b"ab".to_vec())]);
//! let text = wire::to_text(&pair)?;
//! assert_eq!(
//!     text,
//!     r#"{"__type__":"tuple","__schema__":1,"elements":[1,{"__type__":"bytes","__schema__":1,"data":"YWI="}]}"#
//! );
//! assert_eq!(wire::from_text(&text)?, pair);
//! # Ok(())
//! # }
//! ```
//!
//! The functions here handle plain data. Values with references are encoded and decoded by a session, which names the
//! references on the way out and resolves them on the way in: [`Session::encode`](crate::Session::encode) and
//! [`Session::decode`](crate::Session::decode). Decoding does not trust its input: it can reach only objects that the
//! JSON names by session and random id.

mod base64;
mod decode;
mod encode;
mod exact;
mod exchange;
mod limits;
mod parse;
mod path;
mod reference;
mod tag;

use serde_json::Value as Json;

use crate::bridge::{Error, Object, Result, Value};

pub use limits::Limits;
pub use parse::{parse, parse_within};
pub use reference::ToWireRef;

pub(crate) use decode::{Finder, decode_with};
pub(crate) use encode::{Namer, encode_with, tagged};
pub(crate) use path::Path;
pub(crate) use tag::Tag;

pub use crate::bridge::wire_ref::{RefTag, SCHEMA, WireRef};

/// Encodes plain data as tagged JSON. A reference inside it must have been shared before;
/// [`Session::encode`](crate::Session::encode) shares it.
///
/// # Errors
///
/// [`Error::UnsupportedValue`], with the place inside the value, if the value exceeds the default [`Limits`] or
/// contains a reference that was not shared. Naming a shared one calls Python, which can fail with the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn encode(value: &Value) -> Result<Json> {
    encode_within(value, &Limits::default())
}

/// [`encode`] with other limits.
///
/// # Errors
///
/// Those of [`encode`], with these limits.
pub fn encode_within(value: &Value, limits: &Limits) -> Result<Json> {
    encode_with(value, limits, &mut Alone)
}

/// Decodes tagged JSON to plain data. References, and classes such as `datetime`, need a session: see
/// [`Session::decode`](crate::Session::decode).
///
/// # Errors
///
/// [`Error::InvalidWire`], with the place inside the document, if the JSON is not a value of schema 1, exceeds the
/// default [`Limits`], or contains what needs a session; [`Error::InvalidRef`] if it contains a malformed reference.
pub fn decode(json: &Json) -> Result<Value> {
    decode_within(json, &Limits::default())
}

/// [`decode`] with other limits.
///
/// # Errors
///
/// Those of [`decode`], with these limits.
pub fn decode_within(json: &Json, limits: &Limits) -> Result<Value> {
    decode_with(json, limits, &Alone)
}

/// [`encode`] to JSON text.
///
/// # Errors
///
/// Those of [`encode`].
pub fn to_text(value: &Value) -> Result<String> {
    encode(value).map(|json| json.to_string())
}

/// [`parse`] and [`decode`] of JSON text.
///
/// # Errors
///
/// Those of [`parse`] and [`decode`].
pub fn from_text(text: &str) -> Result<Value> {
    decode(&parse(text)?)
}

/// Encodes and decodes without a session: shared references keep their name, and none can be resolved.
struct Alone;

impl Namer for Alone {
    fn name(&mut self, object: &Object) -> Result<Json> {
        let reference = crate::bridge::Handle::reference(object);
        match reference.shared()? {
            Some(wire) => Ok(wire.to_json()),
            None => Err(crate::bridge::value::unshared(object)),
        }
    }
}

impl Finder for Alone {
    fn find(&self, reference: &crate::bridge::WireRef, path: &Path<'_>) -> Result<Object> {
        Err(Error::InvalidWire {
            kind: crate::bridge::ErrorKind::WireWithoutSession,
            path: path.to_string(),
            message: format!(
                "the reference '{}' needs a session to be found in: use `Session::decode`",
                reference.id
            ),
        })
    }

    fn make(&self, tag: Tag, _: &[&str], path: &Path<'_>) -> Result<Object> {
        Err(Error::InvalidWire {
            kind: crate::bridge::ErrorKind::WireWithoutSession,
            path: path.to_string(),
            message: format!(
                "a `{}` stays in Python and needs a session to be made in: use `Session::decode`",
                tag.as_str()
            ),
        })
    }
}
