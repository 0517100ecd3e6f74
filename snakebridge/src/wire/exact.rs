//! Objects of the standard library that travel by value: the classes of `datetime`, `Decimal` and `UUID`. An object is
//! encoded by value only if decoding its text restores an equal object, including its tzinfo; otherwise it is a
//! reference.

use serde_json::Value as Json;

#[cfg(feature = "embedded")]
use super::exact_here as here;
#[cfg(not(feature = "embedded"))]
use super::exact_nowhere as here;
use super::{Path, Tag, tagged};
use crate::bridge::{Error, Object, Ref, Result, Session};

/// A class whose instances can be written as text without loss.
pub(super) struct Exact {
    pub(super) tag: Tag,
    pub(super) module: &'static str,
    pub(super) name: &'static str,
    /// The method that writes the text; `None` for `str`.
    pub(super) write: Option<&'static str>,
    /// The class method that reads it; `None` for the class itself.
    pub(super) read: Option<&'static str>,
}

const fn of(
    tag: Tag,
    module: &'static str,
    name: &'static str,
    write: Option<&'static str>,
    read: Option<&'static str>,
) -> Exact {
    Exact {
        tag,
        module,
        name,
        write,
        read,
    }
}

const ISO: (Option<&str>, Option<&str>) = (Some("isoformat"), Some("fromisoformat"));

static CLASSES: [Exact; 6] = [
    of(Tag::DateTime, "datetime", "datetime", ISO.0, ISO.1),
    of(Tag::Date, "datetime", "date", ISO.0, ISO.1),
    of(Tag::Time, "datetime", "time", ISO.0, ISO.1),
    of(Tag::TimeDelta, "datetime", "timedelta", None, None),
    of(Tag::Decimal, "decimal", "Decimal", None, None),
    of(Tag::Uuid, "uuid", "UUID", None, None),
];

/// The wire form of an object that travels by value; `None` if it has to be a reference.
pub(super) fn by_value(reference: &Ref) -> Result<Option<Json>> {
    if reference.remote()?.is_some() {
        return Ok(None);
    }
    let name = reference.qualified_type()?;
    let Some(exact) = CLASSES.iter().find(|exact| {
        name.strip_prefix(exact.module)
            .and_then(|rest| rest.strip_prefix('.'))
            == Some(exact.name)
    }) else {
        return Ok(None);
    };
    let fields = here::fields(exact, reference)?;
    Ok(fields.map(|fields| json(exact.tag, &fields)))
}

fn json(tag: Tag, fields: &[String]) -> Json {
    match fields {
        [days, seconds, microseconds] => {
            let number = |text: &String| Json::from(text.parse::<i64>().unwrap_or_default());
            let fields = [
                ("days", number(days)),
                ("seconds", number(seconds)),
                ("microseconds", number(microseconds)),
            ];
            tagged(tag, fields)
        }
        _ => tagged(tag, [("value", fields.concat().into())]),
    }
}

/// A new object from the fields of its wire form. Only the tag decides the class, never the text.
pub(super) fn make(session: &Session, tag: Tag, fields: &[&str], path: &Path<'_>) -> Result<Object> {
    let wrong = |why: &str| -> Error { path.wrong(format!("it is not a valid `{}`: {why}", tag.as_str())) };
    if session.is_elsewhere() {
        return Err(wrong("the session's backend cannot make one"));
    }
    let Some(exact) = CLASSES.iter().find(|exact| exact.tag == tag) else {
        return Err(wrong("this tag has no class"));
    };
    here::make(session, exact, fields, &wrong)
}
