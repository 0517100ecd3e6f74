//! Objects of the standard library that travel by value: the classes of `datetime`, `Decimal` and `UUID`. An object is
//! encoded by value only if decoding its text restores an equal object, including its tzinfo; otherwise it is a
//! reference.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use serde_json::Value as Json;

use super::{Path, Tag, tagged};
use crate::bridge::backend::embedded::{import, raised};
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::{Object, Ref, Result, Session};
use crate::interpreter::attach;
use crate::interpreter::entry::Slot;

/// A class whose instances can be written as text without loss.
struct Exact {
    tag: Tag,
    module: &'static str,
    name: &'static str,
    /// The method that writes the text; `None` for `str`.
    write: Option<&'static str>,
    /// The class method that reads it; `None` for the class itself.
    read: Option<&'static str>,
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

impl Exact {
    fn class<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import(self.module)?.getattr(self.name)
    }

    /// Makes the object from the fields of its wire form.
    fn read<'py>(&self, class: &Bound<'py, PyAny>, fields: &[&str]) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        if self.tag == Tag::TimeDelta {
            let numbers: Vec<i64> = fields.iter().filter_map(|number| number.parse().ok()).collect();
            return class.call1(PyTuple::new(py, numbers)?);
        }
        let text = fields.first().copied().unwrap_or_default();
        match self.read {
            Some(method) => class.call_method1(method, (text,)),
            None => class.call1((text,)),
        }
    }

    fn write(&self, object: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        if self.tag == Tag::TimeDelta {
            let part = |name: &str| object.getattr(name)?.str()?.extract();
            return Ok(vec![part("days")?, part("seconds")?, part("microseconds")?]);
        }
        let text = match self.write {
            Some(method) => object.call_method0(method)?,
            None => object.str()?.into_any(),
        };
        Ok(vec![text.extract()?])
    }
}

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
    attach::with_python(|py| {
        let object = reference.bind(py)?;
        // An object that cannot be written or read back (its tzinfo raises, for example) stays a reference.
        Ok(text_of(exact, &object)
            .unwrap_or_default()
            .map(|fields| json(exact.tag, &fields)))
    })
}

fn text_of(exact: &Exact, object: &Bound<'_, PyAny>) -> PyResult<Option<Vec<String>>> {
    let class = exact.class(object.py())?;
    if !object.get_type().is(&class) {
        return Ok(None);
    }
    let fields = exact.write(object)?;
    let borrowed: Vec<&str> = fields.iter().map(String::as_str).collect();
    let again = exact.read(&class, &borrowed)?;
    let same = again.repr()?.as_any().eq(object.repr()?)? && is_plain(exact.tag, object)?;
    Ok(same.then_some(fields))
}

/// Whether `repr` shows all of the object's state.
fn is_plain(tag: Tag, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    match tag {
        Tag::Uuid => Ok(object.getattr("is_safe")?.getattr("value")?.is_none()),
        Tag::DateTime | Tag::Time => {
            let zone = object.getattr("tzinfo")?;
            let fixed = object.py().import("datetime")?.getattr("timezone")?;
            Ok(zone.is_none() || zone.get_type().is(&fixed))
        }
        _ => Ok(true),
    }
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
    if session.is_elsewhere() {
        return Err(wrong("the session's backend cannot make one"));
    }
    let Some(exact) = CLASSES.iter().find(|exact| exact.tag == tag) else {
        return Err(wrong("this tag has no class"));
    };
    attach::with_python(|py| {
        import(py, exact.module)?;
        let class = exact.class(py).map_err(|error| raised(py, error))?;
        // Other programs write UTC as `Z`, which Python reads only since 3.11.
        let utc = match fields {
            [text] if tag == Tag::DateTime => text.strip_suffix('Z').map(|local| format!("{local}+00:00")),
            _ => None,
        };
        let made = match &utc {
            Some(text) => exact.read(&class, &[text]),
            None => exact.read(&class, fields),
        };
        let object = made.map_err(|error| wrong(&error.value(py).to_string()))?;
        let reference = session.store(Payload::Python(Slot::new(object)), Origin::named(exact.module));
        Ok(Object::from(reference))
    })
}
