//! The wire: `Value` as tagged JSON of schema 1, and back, exactly.
//! What JSON has no form for is an object with `__type__` and `__schema__`; refs are leaves that carry an id.
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
//! The functions here carry plain data. Values with refs go through a session, which names them on the way out and finds
//! them again on the way in: [`Session::encode`](crate::Session::encode) and [`Session::decode`](crate::Session::decode).
//! Decoding trusts nothing: it reaches only objects whose random id and session the JSON names.

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

/// Plain data as tagged JSON. A reference inside it must have been shared before;
/// [`Session::encode`](crate::Session::encode) shares it.
///
/// # Errors
///
/// [`Error::UnsupportedValue`], with the place inside the value, if the value exceeds the default [`Limits`] or
/// contains a reference that was not shared. Naming a shared one asks Python, which can fail with the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn encode(value: &Value) -> Result<Json> {
    encode_within(value, &Limits::default())
}

/// [`encode`] within other limits.
///
/// # Errors
///
/// Those of [`encode`], with these limits.
pub fn encode_within(value: &Value, limits: &Limits) -> Result<Json> {
    encode_with(value, limits, &mut Alone)
}

/// Tagged JSON as plain data. References, and classes such as `datetime`, need a session: see
/// [`Session::decode`](crate::Session::decode).
///
/// # Errors
///
/// [`Error::InvalidWire`], with the place inside the document, if the JSON is not a value of schema 1, exceeds the
/// default [`Limits`], or contains what needs a session; [`Error::InvalidRef`] if it contains a malformed reference.
pub fn decode(json: &Json) -> Result<Value> {
    decode_within(json, &Limits::default())
}

/// [`decode`] within other limits.
///
/// # Errors
///
/// Those of [`decode`], with these limits.
pub fn decode_within(json: &Json, limits: &Limits) -> Result<Value> {
    decode_with(json, limits, &Alone)
}

/// Plain data as tagged JSON text.
///
/// # Errors
///
/// Those of [`encode`].
pub fn to_text(value: &Value) -> Result<String> {
    encode(value).map(|json| json.to_string())
}

/// Tagged JSON text as plain data.
///
/// # Errors
///
/// Those of [`parse`] and [`decode`].
pub fn from_text(text: &str) -> Result<Value> {
    decode(&parse(text)?)
}

/// Without a session: shared refs keep their name, and nothing is found.
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
            path: path.to_string(),
            message: format!(
                "the reference '{}' needs a session to be found in: use `Session::decode`",
                reference.id
            ),
        })
    }

    fn make(&self, tag: Tag, _: &[&str], path: &Path<'_>) -> Result<Object> {
        Err(Error::InvalidWire {
            path: path.to_string(),
            message: format!(
                "a `{}` stays in Python and needs a session to be made in: use `Session::decode`",
                tag.as_str()
            ),
        })
    }
}
