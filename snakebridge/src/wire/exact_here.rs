//! Exact values on the wire, read and made in the interpreter of this process.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::Tag;
use super::exact::Exact;
use crate::bridge::backend::embedded::{import, raised};
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::{Error, Object, Ref, Result, Session};
use crate::interpreter::attach;
use crate::interpreter::entry::Slot;

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

/// What the wire form says of the object; none if it has to be a reference.
pub(super) fn fields(exact: &Exact, reference: &Ref) -> Result<Option<Vec<String>>> {
    attach::with_python(|py| {
        let object = reference.bind(py)?;
        // An object that cannot be written or read back (its tzinfo raises, for example) stays a reference.
        Ok(text_of(exact, &object).unwrap_or_default())
    })
}

/// A new object of the class.
pub(super) fn make(
    session: &Session,
    exact: &Exact,
    fields: &[&str],
    wrong: &dyn Fn(&str) -> Error,
) -> Result<Object> {
    attach::with_python(|py| {
        import(py, exact.module)?;
        let class = exact.class(py).map_err(|error| raised(py, error))?;
        // Other programs write UTC as `Z`, which Python reads only since 3.11.
        let utc = match fields {
            [text] if exact.tag == Tag::DateTime => {
                text.strip_suffix('Z').map(|local| format!("{local}+00:00"))
            }
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
