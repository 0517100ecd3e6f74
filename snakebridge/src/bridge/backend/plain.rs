//! Reading a result of another backend: plain data here, references to its objects in `by_ref`. `Returned` forwards here.

use std::borrow::Cow;
use std::path::PathBuf;

use super::returned::{VisitEntry, VisitItem};
use super::{Abilities, Context, PyKind, Read, Returned, Verb, by_ref};
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::value::{BigInt, Value};
use crate::interpreter::ffi::Array;

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
        Value::Ref(object) => by_ref::kind(object),
    }
}

pub(super) fn base_kind(value: &Value, context: &Context<'_>) -> PyKind {
    match value {
        Value::Ref(object) => by_ref::base_kind(object),
        _ => kind(value, context),
    }
}

/// What a reference to a number, to a text or to bytes holds; the value itself for plain data.
fn seen(value: &Value) -> Cow<'_, Value> {
    match value {
        Value::Ref(object) => by_ref::value(object).map_or(Cow::Borrowed(value), Cow::Owned),
        _ => Cow::Borrowed(value),
    }
}

pub(super) fn type_name(value: &Value, context: &Context<'_>) -> String {
    if let Value::Ref(object) = value {
        return by_ref::type_name(object);
    }
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
        PyKind::Other => "object",
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
        Value::Ref(object) => by_ref::truth(object),
        _ => wrong(value, context, "bool"),
    }
}

pub(super) fn as_i64(value: &Value, context: &Context<'_>) -> Result<Option<i64>> {
    match &*seen(value) {
        Value::Int(number) => Ok(Some(*number)),
        Value::Bool(bit) => Ok(Some(i64::from(*bit))),
        Value::BigInt(_) => Ok(None),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_i128(value: &Value, context: &Context<'_>) -> Result<Option<i128>> {
    match &*seen(value) {
        Value::Int(number) => Ok(Some(i128::from(*number))),
        Value::Bool(bit) => Ok(Some(i128::from(*bit))),
        Value::BigInt(number) => Ok(i128::try_from(number).ok()),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_big_int(value: &Value, context: &Context<'_>) -> Result<BigInt> {
    match &*seen(value) {
        Value::Int(number) => Ok((*number).into()),
        Value::BigInt(number) => Ok(number.clone()),
        _ => wrong(value, context, "int"),
    }
}

pub(super) fn as_f64(value: &Value, context: &Context<'_>) -> Result<f64> {
    match &*seen(value) {
        Value::Float(number) => Ok(*number),
        _ => wrong(value, context, "float"),
    }
}

pub(super) fn as_complex(value: &Value, context: &Context<'_>) -> Result<(f64, f64)> {
    match &*seen(value) {
        Value::Complex(number) => Ok((number.re, number.im)),
        _ => wrong(value, context, "complex"),
    }
}

pub(super) fn as_str<'r>(value: &'r Value, context: &Context<'_>) -> Result<Cow<'r, str>> {
    match seen(value) {
        Cow::Borrowed(Value::Str(text)) => Ok(Cow::Borrowed(text)),
        Cow::Owned(Value::Str(text)) => Ok(Cow::Owned(text)),
        _ if base_kind(value, context) == PyKind::Str => by_ref::no_text(context),
        _ => wrong(value, context, "str"),
    }
}

pub(super) fn as_bytes<'r>(value: &'r Value, context: &Context<'_>) -> Result<Cow<'r, [u8]>> {
    match (seen(value), value) {
        (Cow::Borrowed(Value::Bytes(bytes)), _) => Ok(Cow::Borrowed(bytes)),
        (Cow::Owned(Value::Bytes(bytes)), _) => Ok(Cow::Owned(bytes)),
        (_, Value::Ref(object)) if by_ref::base_kind(object) == PyKind::ByteArray => {
            by_ref::bytes(object).map(Cow::Owned)
        }
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
        (None, Value::Ref(object)) => by_ref::len(object),
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
        (None, Value::Ref(object)) => by_ref::for_each(object, context, each),
        _ => wrong(value, context, "an iterable of plain data"),
    }
}

pub(super) fn for_each_entry(value: &Value, context: &Context<'_>, each: VisitEntry<'_>) -> Result<()> {
    match value {
        Value::Dict(entries) => entries.iter().try_for_each(|(key, item)| {
            each(&Returned::plain(key, context), &Returned::plain(item, context))
        }),
        Value::Ref(object) => by_ref::for_each_entry(object, context, each),
        _ => wrong(value, context, "dict"),
    }
}

pub(super) fn is_sequence(value: &Value, _: &Context<'_>) -> bool {
    match value {
        Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) => true,
        Value::Ref(object) => by_ref::can(object, Abilities::SEQUENCE),
        _ => false,
    }
}

pub(super) fn is_mapping(value: &Value, _: &Context<'_>) -> bool {
    match value {
        Value::Dict(_) => true,
        Value::Ref(object) => by_ref::can(object, Abilities::MAPPING),
        _ => false,
    }
}

pub(super) fn is_iterable(value: &Value, context: &Context<'_>) -> bool {
    match value {
        Value::Ref(object) => by_ref::can(object, Abilities::ITERABLE),
        _ => items(value).is_some() || is_mapping(value, context) || is_sequence(value, context),
    }
}

/// Of data, an iterator over a copy: it is no iterator in its backend, where data is not kept.
pub(super) fn iter(value: &Value, context: &Context<'_>) -> Result<Object> {
    by_ref::iter(&object(value, context))
}

pub(super) fn fspath(value: &Value, context: &Context<'_>) -> Result<PathBuf> {
    match value {
        Value::Str(path) => Ok(PathBuf::from(path)),
        Value::Ref(object) => by_ref::fspath(object),
        _ => wrong(value, context, "a path"),
    }
}

pub(super) fn is_instance(value: &Value, context: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    match value {
        Value::Ref(object) => super::is_instance(object, class),
        _ if class.is_object() => Ok(true),
        _ => by_ref::is_instance(&object(value, context), class),
    }
}

pub(super) fn is_buffer(value: &Value, _: &Context<'_>) -> bool {
    match value {
        Value::Bytes(_) => true,
        Value::Ref(object) => by_ref::can(object, Abilities::BUFFER),
        _ => false,
    }
}

pub(super) fn is_exactly(value: &Value, context: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    Ok(type_name(value, context) == class.declared())
}

pub(super) fn call(value: &Value, context: &Context<'_>, name: &str, read: Read<'_>) -> Result<()> {
    by_ref::member(&object(value, context), context, Verb::Call, name, read)
}

pub(super) fn attr(value: &Value, context: &Context<'_>, name: &str, read: Read<'_>) -> Result<()> {
    by_ref::member(&object(value, context), context, Verb::Get, name, read)
}

/// Of data, a new object of that value. Only what cannot change is sent as data where a handle may be read, so it cannot be told from
/// the object that it was.
pub(super) fn object(value: &Value, context: &Context<'_>) -> Object {
    match value {
        Value::Ref(object) => object.clone(),
        _ => context.session.with(|session| {
            by_ref::made(value, session).unwrap_or_else(|_| session.new_dead_object(context.origin()))
        }),
    }
}

pub(super) fn identity(value: &Value, _: &Context<'_>) -> usize {
    std::ptr::from_ref(value).addr()
}

/// The array that an object of another backend is. Data is none.
pub(super) fn array(value: &Value) -> Result<Option<Array<'static>>> {
    match value {
        Value::Ref(object) => by_ref::array(object),
        _ => Ok(None),
    }
}

/// A value of another backend, which has decided what of it is data: a reference inside of data is meant. A container of which only
/// a reference has come is read as a whole, by one question.
pub(crate) fn whole(value: &Value) -> Result<Value> {
    match value {
        Value::Ref(object) => by_ref::whole(object),
        data => Ok(data.clone()),
    }
}
