//! Reading a result that is an object of this interpreter. `Returned` forwards here.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::PathBuf;

use pyo3::prelude::*;
use pyo3::types::{PyComplex, PyDict, PyFrozenSet, PyList, PyMapping, PySequence, PySet, PyTuple};
use smallvec::SmallVec;

use super::{bigint, raised, register, register_of};
use crate::bridge::backend::returned::{VisitEntry, VisitItem, lone_surrogates};
use crate::bridge::backend::{Context, PyKind, Read, Returned, Target};
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::value::BigInt;
use crate::interpreter::ffi;

type Seen<'r> = Borrowed<'r, 'r, PyAny>;

fn ok<T>(value: Seen<'_>, result: PyResult<T>) -> Result<T> {
    result.map_err(|error| raised(value.py(), error))
}

pub(crate) fn kind(value: Seen<'_>, _: &Context<'_>) -> PyKind {
    ffi::exact_kind(value)
}

pub(crate) fn base_kind(value: Seen<'_>, _: &Context<'_>) -> PyKind {
    ffi::base_kind(value)
}

pub(crate) fn type_name(value: Seen<'_>, _: &Context<'_>) -> String {
    ffi::type_name(value)
}

pub(crate) fn as_bool(value: Seen<'_>, _: &Context<'_>) -> Result<bool> {
    ok(value, value.is_truthy())
}

pub(crate) fn as_i64(value: Seen<'_>, _: &Context<'_>) -> Result<Option<i64>> {
    ok(value, ffi::int64(value))
}

pub(crate) fn as_i128(value: Seen<'_>, _: &Context<'_>) -> Result<Option<i128>> {
    match value.extract::<i128>() {
        Ok(number) => Ok(Some(number)),
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyOverflowError>(value.py()) => Ok(None),
        Err(error) => Err(raised(value.py(), error)),
    }
}

pub(crate) fn as_big_int(value: Seen<'_>, _: &Context<'_>) -> Result<BigInt> {
    ok(value, bigint::from_python(value))
}

pub(crate) fn as_f64(value: Seen<'_>, _: &Context<'_>) -> Result<f64> {
    ok(value, value.extract::<f64>())
}

pub(crate) fn as_complex(value: Seen<'_>, context: &Context<'_>) -> Result<(f64, f64)> {
    match value.cast::<PyComplex>() {
        Ok(complex) => {
            use pyo3::types::PyComplexMethods;
            Ok((complex.real(), complex.imag()))
        }
        Err(_) => Err(Returned::python(value, context).mismatch("complex")),
    }
}

pub(crate) fn as_str<'r>(value: Seen<'r>, context: &Context<'_>) -> Result<Cow<'r, str>> {
    if !matches!(ffi::base_kind(value), PyKind::Str) {
        return Err(Returned::python(value, context).mismatch("str"));
    }
    match ok(value, ffi::utf8(value))? {
        Some(text) => Ok(Cow::Borrowed(text)),
        None => Err(lone_surrogates(context)),
    }
}

pub(crate) fn as_bytes<'r>(value: Seen<'r>, context: &Context<'_>) -> Result<Cow<'r, [u8]>> {
    ffi::bytes(value).ok_or_else(|| Returned::python(value, context).mismatch("bytes"))
}

pub(crate) fn len(value: Seen<'_>, _: &Context<'_>) -> Result<usize> {
    ok(value, value.len())
}

pub(crate) fn for_each(value: Seen<'_>, context: &Context<'_>, each: VisitItem<'_>) -> Result<()> {
    let mut give =
        |index: usize, item: &Bound<'_, PyAny>| each(index, &Returned::python(item.as_borrowed(), context));
    // Items are counted before they are read, and the length is checked again each time: reading an element may run
    // Python code that changes the container.
    if ffi::is_exact_list(value) {
        let mut index = 0;
        while let Some(item) = ffi::list_item(value, index) {
            give(index, &item)?;
            index += 1;
        }
        return Ok(());
    }
    if let Ok(tuple) = value.cast_exact::<PyTuple>() {
        return tuple
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| give(index, &item));
    }
    if value.cast_exact::<PySet>().is_ok() || value.cast_exact::<PyFrozenSet>().is_ok() {
        // A set must not change during iteration, so its elements are copied first.
        let items: Vec<Bound<'_, PyAny>> = ok(value, value.try_iter().and_then(Iterator::collect))?;
        return items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| give(index, item));
    }
    let iterator = ok(value, value.try_iter())?;
    for (index, item) in iterator.enumerate() {
        give(index, &ok(value, item)?)?;
    }
    Ok(())
}

pub(crate) fn for_each_entry(value: Seen<'_>, context: &Context<'_>, each: VisitEntry<'_>) -> Result<()> {
    let mut give = |key: &Bound<'_, PyAny>, item: &Bound<'_, PyAny>| {
        each(
            &Returned::python(key.as_borrowed(), context),
            &Returned::python(item.as_borrowed(), context),
        )
    };
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        // Copied first: reading an element may run Python code that changes the dict.
        let entries: SmallVec<[_; 16]> = dict.iter().collect();
        return entries.iter().try_for_each(|(key, item)| give(key, item));
    }
    let items = ok(value, value.call_method0("items"))?;
    let seen = items.as_borrowed();
    if !is_iterable(seen, context) {
        let error = Returned::python(seen, context).mismatch("the items of a mapping");
        return Err(error.at_field("items()"));
    }
    for (index, entry) in ok(value, items.try_iter())?.enumerate() {
        let entry = ok(value, entry)?;
        let [key, item] = pair(&entry).ok_or_else(|| {
            let error = Returned::python(entry.as_borrowed(), context).mismatch("a pair of key and value");
            error.at_index(index).at_field("items()")
        })?;
        give(&key, &item)?;
    }
    Ok(())
}

/// A tuple or list of two.
fn pair<'py>(entry: &Bound<'py, PyAny>) -> Option<[Bound<'py, PyAny>; 2]> {
    let items: Vec<Bound<'py, PyAny>> = match (entry.cast::<PyTuple>(), entry.cast::<PyList>()) {
        (Ok(tuple), _) => tuple.iter().collect(),
        (_, Ok(list)) => list.iter().collect(),
        _ => return None,
    };
    items.try_into().ok()
}

pub(crate) fn is_sequence(value: Seen<'_>, _: &Context<'_>) -> bool {
    value.cast::<PySequence>().is_ok()
}

pub(crate) fn is_mapping(value: Seen<'_>, _: &Context<'_>) -> bool {
    value.cast::<PyMapping>().is_ok()
}

pub(crate) fn is_iterable(value: Seen<'_>, _: &Context<'_>) -> bool {
    let class = value.get_type();
    class.hasattr("__iter__").unwrap_or(false) || class.hasattr("__getitem__").unwrap_or(false)
}

pub(crate) fn iter(value: Seen<'_>, context: &Context<'_>) -> Result<Object> {
    let iterator = ok(value, value.try_iter())?;
    Ok(register(iterator.into_any(), &context.session, context.origin()))
}

pub(crate) fn fspath(value: Seen<'_>, _: &Context<'_>) -> Result<PathBuf> {
    let py = value.py();
    let os = super::import(py, "os")?;
    let text = ok(
        value,
        os.call_method1("fspath", (value,))
            .and_then(|path| os.call_method1("fsdecode", (path,))),
    )?;
    ok(value, text.extract::<OsString>()).map(PathBuf::from)
}

pub(crate) fn is_instance(value: Seen<'_>, _: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    is_a(value, class)
}

/// `isinstance`; for a class without a class object, whether all its members are present.
pub(super) fn is_a(value: Seen<'_>, class: &'static ClassDef) -> Result<bool> {
    if let Some(members) = class.members() {
        let has = |name: &&str| ok(value, value.hasattr(*name));
        return members.iter().try_fold(true, |all, name| Ok(all && has(name)?));
    }
    let class = class.bind(value.py())?;
    if value.is_exact_instance(class) {
        return Ok(true);
    }
    ok(value, value.is_instance(class))
}

pub(crate) fn is_buffer(value: Seen<'_>, _: &Context<'_>) -> bool {
    pyo3::types::PyMemoryView::from(&value).is_ok()
}

pub(crate) fn is_exactly(value: Seen<'_>, _: &Context<'_>, class: &'static ClassDef) -> Result<bool> {
    Ok(value.is_exact_instance(class.bind(value.py())?))
}

pub(crate) fn call(value: Seen<'_>, context: &Context<'_>, name: &str, read: Read<'_>) -> Result<()> {
    let result = ok(value, value.call_method0(name))?;
    read(&Returned::python(result.as_borrowed(), context)).map_err(|error| error.at_field(name))
}

pub(crate) fn attr(value: Seen<'_>, context: &Context<'_>, name: &str, read: Read<'_>) -> Result<()> {
    let attribute = ok(value, value.getattr(name))?;
    read(&Returned::python(attribute.as_borrowed(), context)).map_err(|error| error.at_field(name))
}

pub(crate) fn object(value: Seen<'_>, context: &Context<'_>) -> Object {
    match (&context.origin, &context.target) {
        (None, Target::Site(site)) => register_of(site, value.to_owned(), &context.session),
        _ => register(value.to_owned(), &context.session, context.origin()),
    }
}

pub(crate) fn identity(value: Seen<'_>, _: &Context<'_>) -> usize {
    value.as_ptr() as usize
}
