//! Reading a reference where one is required: it has exactly the fields of schema 1, or the error is `InvalidRef` with
//! the JSON path.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use super::{Path, Tag, tagged};
use crate::bridge::wire_ref::SCHEMA;
use crate::bridge::{Error, InvalidRefKind, RefTag, Result, WireRef};

/// Anything that names a reference: a [`WireRef`], or its JSON, or its JSON text.
pub trait ToWireRef {
    /// The reference, if it is well-formed.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRef`] if it is not a reference of schema 1: a field is missing, unknown or malformed. A
    /// [`WireRef`] itself is never refused.
    fn to_wire_ref(&self) -> Result<Cow<'_, WireRef>>;
}

impl ToWireRef for WireRef {
    fn to_wire_ref(&self) -> Result<Cow<'_, WireRef>> {
        Ok(Cow::Borrowed(self))
    }
}

impl ToWireRef for Json {
    fn to_wire_ref(&self) -> Result<Cow<'_, WireRef>> {
        read(self, &Path::TOP).map(Cow::Owned)
    }
}

impl ToWireRef for str {
    fn to_wire_ref(&self) -> Result<Cow<'_, WireRef>> {
        let json = super::parse(self).map_err(|_| problem(InvalidRefKind::InvalidFormat, &Path::TOP))?;
        read(&json, &Path::TOP).map(Cow::Owned)
    }
}

impl ToWireRef for String {
    fn to_wire_ref(&self) -> Result<Cow<'_, WireRef>> {
        self.as_str().to_wire_ref()
    }
}

impl TryFrom<Json> for WireRef {
    type Error = Error;

    fn try_from(json: Json) -> Result<WireRef> {
        read(&json, &Path::TOP)
    }
}

impl WireRef {
    /// The reference as JSON.
    pub fn to_json(&self) -> Json {
        let tag = match self.kind {
            RefTag::Ref => Tag::Ref,
            RefTag::StreamRef => Tag::StreamRef,
        };
        let required = [
            ("id", self.id.as_str().into()),
            ("session_id", self.session_id.as_str().into()),
            ("type_name", self.type_name.as_str().into()),
            ("python_module", self.python_module.as_str().into()),
        ];
        let mut json = tagged(tag, required);
        for (name, field) in [
            ("library", &self.library),
            ("qualified_type", &self.qualified_type),
            ("pool_name", &self.pool_name),
        ] {
            if let (Json::Object(object), Some(text)) = (&mut json, field) {
                object.insert(name.to_owned(), text.as_str().into());
            }
        }
        json
    }
}

const FIELDS: [&str; 9] = [
    "__type__",
    "__schema__",
    "id",
    "session_id",
    "type_name",
    "python_module",
    "library",
    "qualified_type",
    "pool_name",
];

#[cold]
fn problem(problem: InvalidRefKind, path: &Path<'_>) -> Error {
    Error::InvalidRef {
        problem,
        path: path.to_string(),
    }
}

/// Reads a reference from its JSON object.
pub(crate) fn read(json: &Json, path: &Path<'_>) -> Result<WireRef> {
    let Json::Object(object) = json else {
        return Err(problem(InvalidRefKind::InvalidFormat, path));
    };
    let wrong = |name: &str| problem(InvalidRefKind::InvalidFormat, &path.key(name));
    let kind = match object.get("__type__") {
        None => return Err(problem(InvalidRefKind::MissingType, path)),
        Some(Json::String(tag)) if tag == "ref" => RefTag::Ref,
        Some(Json::String(tag)) if tag == "stream_ref" => RefTag::StreamRef,
        Some(_) => return Err(wrong("__type__")),
    };
    if !object.contains_key("id") {
        return Err(problem(InvalidRefKind::MissingId, path));
    }
    if object.get("__schema__").and_then(Json::as_u64) != Some(SCHEMA.into()) {
        return Err(wrong("__schema__"));
    }
    if let Some(name) = object.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Err(wrong(name));
    }
    let required = |name| text(object, name, path).and_then(|text| text.ok_or_else(|| wrong(name)));
    let optional = |name| text(object, name, path);
    Ok(WireRef {
        kind,
        schema: SCHEMA,
        id: required("id").and_then(|id| if id.is_empty() { Err(wrong("id")) } else { Ok(id) })?,
        session_id: required("session_id")?,
        type_name: required("type_name")?,
        python_module: required("python_module")?,
        library: optional("library")?,
        qualified_type: optional("qualified_type")?,
        pool_name: optional("pool_name")?,
    })
}

/// The longest name that is accepted, in bytes; genuine references are far shorter.
const LONGEST: usize = 4_096;

fn text(object: &Map<String, Json>, name: &str, path: &Path<'_>) -> Result<Option<String>> {
    match object.get(name) {
        None => Ok(None),
        Some(Json::String(text)) if text.len() <= LONGEST => Ok(Some(text.clone())),
        Some(_) => Err(problem(InvalidRefKind::InvalidFormat, &path.key(name))),
    }
}
