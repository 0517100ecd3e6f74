//! Objects of the standard library that travel by value: the classes of `datetime`, `Decimal` and `UUID`. An object is
//! encoded by value only if decoding its text restores an equal object, including its tzinfo, which `about.py` finds out where
//! the object is; otherwise it is a reference.

use serde_json::Value as Json;

use super::{Path, Tag, tagged};
use crate::bridge::backend::{Operation, Target, Verb, about, read};
use crate::bridge::{Error, Object, Raw, Ref, Result, Session};

/// A class whose instances can be written as text without loss.
struct Exact {
    tag: Tag,
    module: &'static str,
    name: &'static str,
    /// What makes one of its text: the class, or a method of it.
    maker: &'static str,
}

const fn of(tag: Tag, module: &'static str, name: &'static str, maker: &'static str) -> Exact {
    Exact {
        tag,
        module,
        name,
        maker,
    }
}

static CLASSES: [Exact; 6] = [
    of(Tag::DateTime, "datetime", "datetime", "datetime.fromisoformat"),
    of(Tag::Date, "datetime", "date", "date.fromisoformat"),
    of(Tag::Time, "datetime", "time", "time.fromisoformat"),
    of(Tag::TimeDelta, "datetime", "timedelta", "timedelta"),
    of(Tag::Decimal, "decimal", "Decimal", "Decimal"),
    of(Tag::Uuid, "uuid", "UUID", "UUID"),
];

/// The wire form of an object that travels by value; `None` if it has to be a reference.
pub(super) fn by_value(reference: &Ref) -> Result<Option<Json>> {
    let name = reference.qualified_type()?;
    let Some(exact) = CLASSES.iter().find(|exact| {
        name.strip_prefix(exact.module)
            .and_then(|rest| rest.strip_prefix('.'))
            == Some(exact.name)
    }) else {
        return Ok(None);
    };
    let fields = about::fields(reference)?;
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
    let wrong = |why: &str| path.wrong(format!("it is not a valid `{}`: {why}", tag.as_str()));
    let Some(exact) = CLASSES.iter().find(|exact| exact.tag == tag) else {
        return Err(wrong("this tag has no class"));
    };
    let mut args: Vec<Raw<'_>> = fields.iter().map(|text| argument(tag, text)).collect();
    let made = read(Operation {
        target: Target::Path {
            module: exact.module,
            path: exact.maker,
        },
        args: &mut args,
        session: Some(session),
        ..Operation::empty(Verb::Call)
    });
    made.map_err(|error| match error {
        Error::Python(exception) => wrong(exception.message()),
        Error::Arguments { .. } => wrong("the session's backend cannot make one"),
        other => other,
    })
}

fn argument(tag: Tag, text: &str) -> Raw<'_> {
    match (tag, text.strip_suffix('Z')) {
        (Tag::TimeDelta, _) => Raw::Int(text.parse().unwrap_or_default()),
        // Other programs write UTC as `Z`, which Python reads only since 3.11.
        (Tag::DateTime, Some(local)) => Raw::Str(format!("{local}+00:00").into()),
        _ => Raw::Str(text.into()),
    }
}
