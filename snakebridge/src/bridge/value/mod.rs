//! `Value`: plain Python data as Rust data, without loss; objects that are not plain data are references at the leaves.
//! Results that Python declares as `Any` or `object` are returned as this type.

mod access;
mod bigint;
mod bigint_ops;
mod de;
mod de_access;
mod json;
mod plain;
mod read;
mod scalar;
mod ser;
mod typed;

use std::fmt;

use num_complex::Complex64;

#[cfg(feature = "test-backend")]
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;

pub use bigint::BigInt;
pub(crate) use json::raw_of as raw_of_json;
pub use plain::Plain;
#[cfg(all(feature = "test-backend", feature = "embedded"))]
pub(crate) use read::of_kind as scalar_of;
pub(crate) use ser::unshared;
pub use typed::ValueKey;

/// Plain Python data. Only instances of exact builtin types become plain data: a subclass, an enum member, a named
/// tuple, a `Counter` and any other object stays in Python and is a [`Value::Ref`]. So is anything nested deeper than
/// 96 levels; as an argument, nesting deeper than 100 levels is refused.
///
/// Cloning, comparing and dropping go into the levels one by one: a value that Rust code nests hundreds of thousands of
/// levels deep overflows the stack when it is dropped, as one of `serde_json` does.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Value {
    /// `None`
    #[default]
    None,
    /// `bool`
    Bool(bool),
    /// `int` that fits 64 bits
    Int(i64),
    /// `int` that does not fit 64 bits
    BigInt(BigInt),
    /// `float`
    Float(f64),
    /// `complex`
    Complex(Complex64),
    /// `str`
    Str(String),
    /// `bytes`
    Bytes(Vec<u8>),
    /// `list`
    List(Vec<Value>),
    /// `tuple`
    Tuple(Vec<Value>),
    /// `set`, in Python's order of iteration
    Set(Vec<Value>),
    /// `frozenset`, in Python's order of iteration
    FrozenSet(Vec<Value>),
    /// `dict`, in its order, with keys of any kind
    Dict(Vec<(Value, Value)>),
    /// Everything else, by handle
    Ref(Object),
}

impl Value {
    /// This level as an argument; what is inside stays borrowed.
    pub(crate) fn as_raw(&self) -> Raw<'_> {
        fn all(items: &[Value]) -> Vec<Raw<'_>> {
            items.iter().map(Raw::Value).collect()
        }
        match self {
            Value::None => Raw::None,
            Value::Bool(value) => Raw::Bool(*value),
            Value::Int(value) => Raw::Int(*value),
            Value::BigInt(value) => Raw::BigInt(value.clone()),
            Value::Float(value) => Raw::Float(*value),
            Value::Complex(value) => Raw::Complex(value.re, value.im),
            Value::Str(value) => Raw::Str(value.into()),
            Value::Bytes(value) => Raw::Bytes(value.into()),
            Value::List(items) => Raw::List(all(items)),
            Value::Tuple(items) => Raw::Tuple(all(items)),
            Value::Set(items) => Raw::Set(all(items)),
            Value::FrozenSet(items) => Raw::FrozenSet(all(items)),
            Value::Dict(entries) => Raw::Dict(
                entries
                    .iter()
                    .map(|(key, value)| (Raw::Value(key), Raw::Value(value)))
                    .collect(),
            ),
            Value::Ref(object) => Raw::Object(object),
        }
    }

    /// The same value with other references at the leaves.
    #[cfg(feature = "test-backend")]
    pub(crate) fn with_refs(self, change: &mut dyn FnMut(Object) -> Result<Object>) -> Result<Value> {
        let mut all = |items: Vec<Value>| {
            let each = items.into_iter().map(|item| item.with_refs(change));
            each.collect::<Result<Vec<_>>>()
        };
        Ok(match self {
            Value::List(items) => Value::List(all(items)?),
            Value::Tuple(items) => Value::Tuple(all(items)?),
            Value::Set(items) => Value::Set(all(items)?),
            Value::FrozenSet(items) => Value::FrozenSet(all(items)?),
            Value::Dict(entries) => {
                let both =
                    |(key, value): (Value, Value)| Ok((key.with_refs(change)?, value.with_refs(change)?));
                Value::Dict(entries.into_iter().map(both).collect::<Result<_>>()?)
            }
            Value::Ref(object) => Value::Ref(change(object)?),
            plain => plain,
        })
    }

    /// The whole value as an owned argument.
    pub(crate) fn into_raw(self) -> Raw<'static> {
        fn all(items: Vec<Value>) -> Vec<Raw<'static>> {
            items.into_iter().map(Value::into_raw).collect()
        }
        match self {
            Value::None => Raw::None,
            Value::Bool(value) => Raw::Bool(value),
            Value::Int(value) => Raw::Int(value),
            Value::BigInt(value) => Raw::BigInt(value),
            Value::Float(value) => Raw::Float(value),
            Value::Complex(value) => Raw::Complex(value.re, value.im),
            Value::Str(value) => Raw::Str(value.into()),
            Value::Bytes(value) => Raw::Bytes(value.into()),
            Value::List(items) => Raw::List(all(items)),
            Value::Tuple(items) => Raw::Tuple(all(items)),
            Value::Set(items) => Raw::Set(all(items)),
            Value::FrozenSet(items) => Raw::FrozenSet(all(items)),
            Value::Dict(entries) => Raw::Dict(
                entries
                    .into_iter()
                    .map(|(key, value)| (key.into_raw(), value.into_raw()))
                    .collect(),
            ),
            Value::Ref(object) => Raw::Owned(object),
        }
    }
}

/// Types are not mixed: `1`, `1.0` and `True` are three values. References are equal if they are the same Python
/// object; sets and dicts are compared regardless of order.
impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::None, Value::None) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::BigInt(a), Value::BigInt(b)) => a == b,
            (Value::Float(a), Value::Float(b)) => a == b,
            (Value::Complex(a), Value::Complex(b)) => a == b,
            (Value::Str(a), Value::Str(b)) => a == b,
            (Value::Bytes(a), Value::Bytes(b)) => a == b,
            (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => a == b,
            (Value::Set(a), Value::Set(b)) | (Value::FrozenSet(a), Value::FrozenSet(b)) => same_members(a, b),
            (Value::Dict(a), Value::Dict(b)) => same_members(a, b),
            (Value::Ref(a), Value::Ref(b)) => Handle::is(a, b),
            _ => false,
        }
    }
}

/// The order is mostly the same, so that the slow search is rarely needed.
fn same_members<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.len() == b.len() && (a == b || a.iter().all(|member| b.contains(member)))
}

/// Python's `repr`, but with strings escaped as in Rust.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::None => f.write_str("None"),
            Value::Bool(true) => f.write_str("True"),
            Value::Bool(false) => f.write_str("False"),
            Value::Int(value) => fmt::Display::fmt(value, f),
            Value::BigInt(value) => fmt::Display::fmt(value, f),
            Value::Float(value) => fmt::Debug::fmt(value, f),
            Value::Complex(value) => write!(f, "({:?}{:+?}j)", value.re, value.im),
            Value::Str(value) => fmt::Debug::fmt(value, f),
            Value::Bytes(value) => write!(f, "b\"{}\"", value.escape_ascii()),
            Value::List(items) => f.debug_list().entries(items).finish(),
            Value::Tuple(items) => {
                let mut tuple = f.debug_tuple("");
                for item in items {
                    tuple.field(item);
                }
                if items.is_empty() {
                    f.write_str("()")
                } else {
                    tuple.finish()
                }
            }
            Value::Set(items) if items.is_empty() => f.write_str("set()"),
            Value::Set(items) => f.debug_set().entries(items).finish(),
            Value::FrozenSet(items) => {
                f.write_str("frozenset(")?;
                f.debug_set().entries(items).finish()?;
                f.write_str(")")
            }
            Value::Dict(entries) => f
                .debug_map()
                .entries(entries.iter().map(|(key, value)| (key, value)))
                .finish(),
            Value::Ref(object) => fmt::Debug::fmt(object, f),
        }
    }
}

/// Like Python's `str`: a string verbatim, everything else as `Debug` writes it.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Str(value) => f.write_str(value),
            Value::Ref(object) => fmt::Display::fmt(object, f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}
