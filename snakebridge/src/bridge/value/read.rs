//! Reading a `Value`: instances of exact builtin types become plain data, everything else a reference.
//! Cycles and very deep nesting end in a reference, so that reading always terminates.

use std::borrow::Cow;
use std::collections::HashMap;

use num_complex::Complex64;

use super::Value;
use crate::bridge::FromPython;
use crate::bridge::backend::{Exact, PyKind, Returned, Want, whole};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Object;

/// Containers nested deeper than this are references, whose content is available by another call.
pub(super) const MOST_NESTED: usize = 96;

/// For so many parts of a container there is room from the start; more may be the claim of a length that is not true.
const MOST_RESERVED: usize = 1 << 16;

/// What was seen so far while reading a value.
#[derive(Default)]
struct Seen {
    /// The containers around the value, outermost first.
    around: Vec<usize>,
    /// References made so far, so that one Python object becomes one reference.
    refs: HashMap<usize, Object>,
}

impl FromPython for Value {
    const WANT: Want = Want::Plain;

    #[inline]
    fn in_place(value: Exact<'_>) -> Option<Self> {
        if value.is_none() {
            return Some(Value::None);
        }
        // In the order in which documents have them.
        if let Some(text) = value.ascii_copy() {
            return Some(Value::Str(text));
        }
        if let Some(number) = value.i64() {
            return Some(Value::Int(number));
        }
        if let Some(number) = value.f64() {
            return Some(Value::Float(number));
        }
        value.bool().map(Value::Bool)
    }

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if let Some(plain) = value.in_place() {
            return Ok(plain);
        }
        any(value, &mut Seen::default())
    }

    fn expected() -> Cow<'static, str> {
        "object".into()
    }
}

fn leaf(value: &Returned<'_>) -> Result<Option<Value>> {
    of_kind(value, value.kind())
}

/// A value that is an instance of this scalar type, or of a subclass of it; `None` for other types.
pub(crate) fn of_kind(value: &Returned<'_>, kind: PyKind) -> Result<Option<Value>> {
    Ok(Some(match kind {
        PyKind::None => Value::None,
        PyKind::Bool => Value::Bool(value.as_bool()?),
        PyKind::Int => match value.as_i64()? {
            Some(number) => Value::Int(number),
            None => Value::BigInt(value.as_big_int()?),
        },
        PyKind::Float => Value::Float(value.as_f64()?),
        PyKind::Complex => {
            let (re, im) = value.as_complex()?;
            Value::Complex(Complex64 { re, im })
        }
        PyKind::Str => match value.as_str() {
            Ok(text) => Value::Str(text.into_owned()),
            // A Rust string cannot hold a lone surrogate; as a reference, nothing is lost.
            Err(Error::UnsupportedValue { .. }) => Value::Ref(value.object()),
            Err(error) => return Err(error),
        },
        PyKind::Bytes => Value::Bytes(value.as_bytes()?.into_owned()),
        _ => return Ok(None),
    }))
}

fn nested(value: &Returned<'_>, seen: &mut Seen) -> Result<Value> {
    let kind = value.kind();
    let container = matches!(
        kind,
        PyKind::List | PyKind::Tuple | PyKind::Set | PyKind::FrozenSet | PyKind::Dict
    );
    let identity = value.identity();
    if !container || seen.around.len() >= MOST_NESTED || seen.around.contains(&identity) {
        let object = seen.refs.entry(identity).or_insert_with(|| value.object());
        return Ok(Value::Ref(object.clone()));
    }
    seen.around.push(identity);
    let read = match kind {
        PyKind::Dict => entries(value, seen).map(Value::Dict),
        PyKind::List => items(value, seen).map(Value::List),
        PyKind::Tuple => items(value, seen).map(Value::Tuple),
        PyKind::Set => items(value, seen).map(Value::Set),
        _ => items(value, seen).map(Value::FrozenSet),
    };
    seen.around.pop();
    read
}

fn any(value: &Returned<'_>, seen: &mut Seen) -> Result<Value> {
    match (leaf(value)?, value.plain_data()) {
        (Some(plain), _) => Ok(plain),
        (None, Some(data)) => whole(data),
        (None, None) => nested(value, seen),
    }
}

/// A part of a container.
#[inline]
fn part(value: &Returned<'_>, seen: &mut Seen) -> Result<Value> {
    match value.in_place() {
        Some(plain) => Ok(plain),
        None => any(value, seen),
    }
}

fn items(value: &Returned<'_>, seen: &mut Seen) -> Result<Vec<Value>> {
    let mut read = |index, item: &Returned<'_>| part(item, seen).map_err(|error| error.at_index(index));
    if let Some(items) = value.exact_list(MOST_RESERVED, &mut read) {
        return items;
    }
    let mut items = Vec::with_capacity(value.len()?.min(MOST_RESERVED));
    value.for_each(&mut |index, item| {
        items.push(read(index, item)?);
        Ok(())
    })?;
    Ok(items)
}

fn entries(value: &Returned<'_>, seen: &mut Seen) -> Result<Vec<(Value, Value)>> {
    let mut entries = Vec::with_capacity(value.len()?.min(MOST_RESERVED));
    value.for_each_entry(&mut |key, value| {
        let key = part(key, seen)?;
        let value = part(value, seen).map_err(|error| error.at_key(&key.to_string()))?;
        entries.push((key, value));
        Ok(())
    })?;
    Ok(entries)
}
