//! Reading a result that another backend has already turned into plain data. `Returned` forwards here.

use std::borrow::Cow;
use std::path::PathBuf;

use super::returned::{VisitEntry, VisitItem};
use super::{Context, PyKind, Read, Returned};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::value::{BigInt, Value};

pub(super) fn kind(value: &Value, _: &Context<'_>) -> PyKind {
    match value {
        Value::None => PyKind::None,
        Value::Bool(_) => PyKind::Bool,
        Value::Int(_) | Value::BigInt(_) => PyKind::Int,
        Value::Float(_) => PyKind::Float,
        Value::Complex(_) => PyKind::Complex,
        Value::Str(_) => PyKind::Str,
        Value::Bytes(_) => PyKind::Bytes,
        Value::List(_) => PyKind::List,
        Value::Tuple(_) => PyKind::Tuple,
        Value::Set(_) => PyKind::Set,
        Value::FrozenSet(_) => PyKind::FrozenSet,
        Value::Dict(_) => PyKind::Dict,
        Value::Ref(_) => PyKind::Other,
    }
}

pub(super) fn base_kind(value: &Value, context: &Context<'_>) -> PyKind {
    kind(value, context)
}

pub(super) fn type_name(value: &Value, context: &Context<'_>) -> String {
    let name = match kind(value, context) {
        PyKind::None => "NoneType",
        PyKind::Bool => "bool",
        PyKind::Int => "int",
        PyKind::Float => "float",
        PyKind::Complex => "complex",
        PyKind::Str => "str",
        PyKind::Bytes => "bytes",
        PyKind::ByteArray => "bytearray",
        PyKind::List => "list",
        PyKind::Tuple => "tuple",
        PyKind::Dict => "dict",
        PyKind::Set => "set",
        PyKind::FrozenSet => "frozenset",
        PyKind::Other => {
            let Value::Ref(object) = value else {
                return "object".to_owned();
            };
            let qualified = Handle::reference(object).qualified_type();
            return qualified.unwrap_or_else(|_| "object".to_owned());
        }
    };
    name.to_owned()
}

#[cold]
fn wrong<T>(value: &Value, context: &Context<'_>, expected: &str) -> Result<T> {
    Err(Returned::plain(value, context).mismatch(expected))
}

pub(super) fn as_bool(value: &Value, context: &Context<'_>) -> Result<bool> {
    match value {
        Value::Bool(value) => Ok(*value),
        _ => wrong(value, context, "bool"),
    }
}

pub(super) fn as_i64(value: &Value, context: &Context<'_>) -> Result<Option<i64>> {
    match value {
        Value::Int(value) => Ok(Some(*value)),
        Value::BigInt(_) => Ok(None),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_i128(value: &Value, context: &Context<'_>) -> Result<Option<i128>> {
    match value {
        Value::Int(value) => Ok(Some(i128::from(*value))),
        Value::BigInt(value) => Ok(i128::try_from(value).ok()),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_big_int(value: &Value, context: &Context<'_>) -> Result<BigInt> {
    match value {
        Value::Int(value) => Ok((*value).into()),
        Value::BigInt(value) => Ok(value.clone()),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_f64(value: &Value, context: &Context<'_>) -> Result<f64> {
    match value {
        Value::Float(value) => Ok(*value),
        _ => wrong(value, context, "float"),
    }
}

pub(super) fn as_complex(value: &Value, context: &Context<'_>) -> Result<(f64, f64)> {
    match value {
        Value::Complex(value) => Ok((value.re, value.im)),
        _ => wrong(value, context, "complex"),
    }
}

pub(super) fn as_str<'r>(value: &'r Value, context: &Context<'_>) -> Result<Cow<'r, str>> {
    match value {
        Value::Str(value) => Ok(Cow::Borrowed(value)),
        _ => wrong(value, context, "str"),
    }
}

pub(super) fn as_bytes<'r>(value: &'r Value, context: &Context<'_>) -> Result<Cow<'r, [u8]>> {
    match value {
        Value::Bytes(value) => Ok(Cow::Borrowed(value)),
        _ => wrong(value, context, "bytes"),
    }
}

fn items(value: &Value) -> Option<&[Value]> {
    match value {
        Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => Some(items),
        _ => None,
    }
}

pub(super) fn len(value: &Value, context: &Context<'_>) -> Result<usize> {
    match (items(value), value) {
        (Some(items), _) => Ok(items.len()),
        (None, Value::Dict(entries)) => Ok(entries.len()),
        (None, Value::Str(text)) => Ok(text.chars().count()),
        (None, Value::Bytes(bytes)) => Ok(bytes.len()),
        _ => wrong(value, context, "a sized object"),
    }
}

pub(super) fn for_each(value: &Value, context: &Context<'_>, each: VisitItem<'_>) -> Result<()> {
    match (items(value), value) {
        (Some(items), _) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| each(index, &Returned::plain(item, context))),
        (None, Value::Dict(entries)) => entries
            .iter()
            .enumerate()
            .try_for_each(|(index, (key, _))| each(index, &Returned::plain(key, context))),
        _ => wrong(value, context, "an iterable of plain data"),
    }
}

pub(super) fn for_each_entry(value: &Value, context: &Context<'_>, each: VisitEntry<'_>) -> Result<()> {
    match value {
        Value::Dict(entries) => entries.iter().try_for_each(|(key, item)| {
            each(&Returned::plain(key, context), &Returned::plain(item, context))
        }),
        _ => wrong(value, context, "dict"),
    }
}

pub(super) fn is_sequence(value: &Value, _: &Context<'_>) -> bool {
    matches!(
        value,
        Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_)
    )
}

pub(super) fn is_mapping(value: &Value, _: &Context<'_>) -> bool {
    matches!(value, Value::Dict(_))
}

pub(super) fn is_iterable(value: &Value, context: &Context<'_>) -> bool {
    items(value).is_some() || is_mapping(value, context) || is_sequence(value, context)
}

pub(super) fn iter(value: &Value, context: &Context<'_>) -> Result<Object> {
    match value {
        Value::Ref(object) => Ok(object.clone()),
        _ => wrong(value, context, "an iterator"),
    }
}

pub(super) fn fspath(value: &Value, context: &Context<'_>) -> Result<PathBuf> {
    match value {
        Value::Str(path) => Ok(PathBuf::from(path)),
        _ => wrong(value, context, "a path"),
    }
}

pub(super) fn is_instance(value: &Value, _: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    match value {
        Value::Ref(object) => super::is_instance(object, class),
        _ => Ok(class.module() == "builtins" && class.path() == "object"),
    }
}

pub(super) fn is_buffer(value: &Value, _: &Context<'_>) -> bool {
    matches!(value, Value::Bytes(_))
}

pub(super) fn is_exactly(value: &Value, _: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    match value {
        Value::Ref(object) => Ok(Handle::reference(object).qualified_type()? == class.symbol()),
        _ => Ok(false),
    }
}

pub(super) fn call(value: &Value, context: &Context<'_>, name: &str, read: Read<'_>) -> Result<()> {
    attr(value, context, name, read)
}

pub(super) fn attr(value: &Value, context: &Context<'_>, name: &str, _: Read<'_>) -> Result<()> {
    let got = type_name(value, context);
    Err(Error::UnsupportedValue {
        kind: crate::bridge::error::ErrorKind::Receiver,
        path: format!(".{name}"),
        message: format!("a {got} that was sent as plain data has no attributes: request it as a reference"),
    })
}

/// A handle of plain data is created released: the object stayed in its backend, or never existed there.
pub(super) fn object(value: &Value, context: &Context<'_>) -> Object {
    match value {
        Value::Ref(object) => object.clone(),
        _ => context
            .session
            .with(|session| session.new_dead_object(context.origin())),
    }
}

pub(super) fn identity(value: &Value, _: &Context<'_>) -> usize {
    std::ptr::from_ref(value).addr()
}
