//! Reading builtin values by their exact type, without going through attribute lookups.

use std::borrow::Cow;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;

use super::PyKind;

/// The builtin type of a value, by exact type.
#[inline]
pub(crate) fn exact_kind(value: Borrowed<'_, '_, PyAny>) -> PyKind {
    let object = value.as_ptr();
    // SAFETY: compares the type pointer of a live object with those of static types.
    unsafe {
        let class = ffi::Py_TYPE(object);
        if object == ffi::Py_None() {
            PyKind::None
        } else if class == &raw mut ffi::PyUnicode_Type {
            PyKind::Str
        } else if class == &raw mut ffi::PyLong_Type {
            PyKind::Int
        } else if class == &raw mut ffi::PyFloat_Type {
            PyKind::Float
        } else if class == &raw mut ffi::PyBool_Type {
            PyKind::Bool
        } else if class == &raw mut ffi::PyList_Type {
            PyKind::List
        } else if class == &raw mut ffi::PyTuple_Type {
            PyKind::Tuple
        } else if class == &raw mut ffi::PyDict_Type {
            PyKind::Dict
        } else if class == &raw mut ffi::PyBytes_Type {
            PyKind::Bytes
        } else if class == &raw mut ffi::PySet_Type {
            PyKind::Set
        } else if class == &raw mut ffi::PyFrozenSet_Type {
            PyKind::FrozenSet
        } else if class == &raw mut ffi::PyComplex_Type {
            PyKind::Complex
        } else if class == &raw mut ffi::PyByteArray_Type {
            PyKind::ByteArray
        } else {
            PyKind::Other
        }
    }
}

/// The builtin type of a value; subclasses count.
pub(crate) fn base_kind(value: Borrowed<'_, '_, PyAny>) -> PyKind {
    let object = value.as_ptr();
    // SAFETY: flag and subtype checks on a live object.
    unsafe {
        if object == ffi::Py_None() {
            PyKind::None
        } else if ffi::PyBool_Check(object) != 0 {
            PyKind::Bool
        } else if ffi::PyLong_Check(object) != 0 {
            PyKind::Int
        } else if ffi::PyUnicode_Check(object) != 0 {
            PyKind::Str
        } else if ffi::PyFloat_Check(object) != 0 {
            PyKind::Float
        } else if ffi::PyList_Check(object) != 0 {
            PyKind::List
        } else if ffi::PyTuple_Check(object) != 0 {
            PyKind::Tuple
        } else if ffi::PyDict_Check(object) != 0 {
            PyKind::Dict
        } else if ffi::PyBytes_Check(object) != 0 {
            PyKind::Bytes
        } else if ffi::PySet_Check(object) != 0 {
            PyKind::Set
        } else if ffi::PyFrozenSet_Check(object) != 0 {
            PyKind::FrozenSet
        } else if ffi::PyComplex_Check(object) != 0 {
            PyKind::Complex
        } else if ffi::PyByteArray_Check(object) != 0 {
            PyKind::ByteArray
        } else {
            PyKind::Other
        }
    }
}

/// The value of an `int`, if it fits 64 bits.
#[inline]
pub(crate) fn int64(value: Borrowed<'_, '_, PyAny>) -> PyResult<Option<i64>> {
    let mut overflow = 0;
    // SAFETY: a live object; an object that is not an int sets an error, which is taken below.
    let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(value.as_ptr(), &raw mut overflow) };
    if overflow != 0 {
        return Ok(None);
    }
    if number == -1
        && let Some(error) = PyErr::take(value.py())
    {
        return Err(error);
    }
    Ok(Some(number))
}

/// The text of a `str`, borrowed from the object. `None` if it holds lone surrogates.
#[inline]
pub(crate) fn utf8<'r>(value: Borrowed<'r, 'r, PyAny>) -> PyResult<Option<&'r str>> {
    let mut size: ffi::Py_ssize_t = 0;
    // SAFETY: the callers have checked that it is a str; the buffer is cached in the object and lives as long as that;
    // CPython guarantees valid UTF-8 of `size` bytes.
    unsafe {
        let data = ffi::PyUnicode_AsUTF8AndSize(value.as_ptr(), &raw mut size);
        if data.is_null() {
            let error = PyErr::fetch(value.py());
            if error.is_instance_of::<pyo3::exceptions::PyUnicodeEncodeError>(value.py()) {
                return Ok(None);
            }
            return Err(error);
        }
        let bytes = std::slice::from_raw_parts(data.cast::<u8>(), size as usize);
        Ok(Some(std::str::from_utf8_unchecked(bytes)))
    }
}

/// The content of `bytes` (borrowed: it never changes) or `bytearray` (copied: it may change).
pub(crate) fn bytes<'r>(value: Borrowed<'r, 'r, PyAny>) -> Option<Cow<'r, [u8]>> {
    let object = value.as_ptr();
    // SAFETY: the type is checked before its buffer is read; no Python code runs while a bytearray is copied.
    unsafe {
        if ffi::PyBytes_Check(object) != 0 {
            let size = ffi::PyBytes_Size(object) as usize;
            let data = ffi::PyBytes_AsString(object).cast::<u8>();
            Some(Cow::Borrowed(std::slice::from_raw_parts(data, size)))
        } else if ffi::PyByteArray_Check(object) != 0 {
            let size = ffi::PyByteArray_Size(object) as usize;
            let data = ffi::PyByteArray_AsString(object).cast::<u8>();
            Some(Cow::Owned(std::slice::from_raw_parts(data, size).to_vec()))
        } else {
            None
        }
    }
}

/// The name of the class without its module, like `Pattern`. Runs no Python code.
pub(crate) fn short_type_name(value: Borrowed<'_, '_, PyAny>) -> String {
    // SAFETY: `tp_name` of a live type is NUL-terminated. For heap types it is the name, for static ones the dotted
    // path.
    let name = unsafe { std::ffi::CStr::from_ptr((*ffi::Py_TYPE(value.as_ptr())).tp_name) };
    let name = name.to_string_lossy();
    name.rsplit('.').next().unwrap_or(&name).to_owned()
}

/// What `read` makes of the `__module__` of an object's class, where it is ASCII text and its dict says it, as `type` does; none
/// where only `getattr` can say. Nothing but the text of a static is looked at for a class of C without a dict of its own to change.
#[cfg(feature = "pyo3")]
#[inline]
pub(crate) fn module_of_class<R>(value: Borrowed<'_, '_, PyAny>, read: impl FnOnce(&str) -> R) -> Option<R> {
    let py = value.py();
    // SAFETY: the class of a live object; the name of a static one is terminated, and one of the heap has a dict. What is found
    // there is borrowed until it is read, and nothing runs in between.
    unsafe {
        let class = ffi::Py_TYPE(value.as_ptr());
        if ffi::PyType_GetFlags(class) & ffi::Py_TPFLAGS_HEAPTYPE == 0 {
            let name = std::ffi::CStr::from_ptr((*class).tp_name).to_str().ok()?;
            return Some(read(
                name.rsplit_once('.').map_or("builtins", |(module, _)| module),
            ));
        }
        let name = pyo3::intern!(py, "__module__");
        let found = ffi::PyDict_GetItemWithError((*class).tp_dict, name.as_ptr());
        match Borrowed::from_ptr_or_opt(py, found) {
            Some(module) => super::exact_ascii(module).map(read),
            None => {
                ffi::PyErr_Clear();
                None
            }
        }
    }
}

/// The module and name of a value's class, like `re.Pattern`; builtin classes have no module prefix.
pub(crate) fn type_name(value: Borrowed<'_, '_, PyAny>) -> String {
    class_name(&value.get_type())
}

/// [`type_name`], with the prefix `builtins.` for builtin classes.
pub(crate) fn qualified_type_name(value: Borrowed<'_, '_, PyAny>) -> String {
    let name = type_name(value);
    if name.contains('.') {
        name
    } else {
        format!("builtins.{name}")
    }
}

/// The module and name of a class; builtin classes have no module prefix.
pub(crate) fn class_name(class: &Bound<'_, PyType>) -> String {
    let part = |name: &str| {
        class
            .getattr(name)
            .ok()
            .and_then(|part| part.extract::<String>().ok())
    };
    let name = part("__qualname__").unwrap_or_else(|| "object".to_owned());
    match part("__module__") {
        Some(module) if module != "builtins" => format!("{module}.{name}"),
        _ => name,
    }
}
