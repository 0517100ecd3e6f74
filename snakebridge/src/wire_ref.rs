//! `WireRef`: a reference as SnakeBridge's wire format (schema 1) spells it.

use serde::{Deserialize, Serialize};

/// The schema of wire references.
pub(crate) const SCHEMA: u32 = 1;

/// The `__type__` of a wire reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RefTag {
    /// `"ref"`.
    #[default]
    Ref,
}

/// A reference as it stands on the wire, made by [`crate::Handle::share`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WireRef {
    /// Always `"ref"`.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library: Option<String>,
    /// The home and name of the object's class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualified_type: Option<String>,
    /// The pool of workers that holds the object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool_name: Option<String>,
}
