//! `WireRef`: a reference in SnakeBridge's wire format (schema 1).

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The schema version of the wire format.
pub const SCHEMA: u32 = 1;

/// The `__type__` of a wire reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RefTag {
    /// `"ref"`.
    #[default]
    Ref,
    /// `"stream_ref"`: an iterator that is not a context manager.
    StreamRef,
}

/// A reference in its wire form, made by [`crate::Handle::share`].
///
/// Reading is strict: all fields have to be present and of the right type, and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Json")]
#[non_exhaustive]
pub struct WireRef {
    /// `"ref"` or `"stream_ref"`.
    #[serde(rename = "__type__")]
    pub kind: RefTag,
    /// The schema, 1.
    #[serde(rename = "__schema__")]
    pub schema: u32,
    /// The random id.
    pub id: String,
    /// The session's id.
    pub session_id: String,
    /// The name of the object's class.
    pub type_name: String,
    /// The module whose call made the object.
    pub python_module: String,
    /// The library of that module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub library: Option<String>,
    /// The module and name of the object's class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualified_type: Option<String>,
    /// The pool of workers that holds the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_name: Option<String>,
}
