//! Integers of any size, as bytes between Python and Rust: both sides do that in linear time. CPython limits the length
//! of decimal text, because that takes quadratic time.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt};

use crate::bridge::value::BigInt;

fn signed(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let keywords = PyDict::new(py);
    keywords.set_item("signed", true)?;
    Ok(keywords)
}

/// A new `int`.
pub(super) fn to_python<'py>(py: Python<'py>, number: &BigInt) -> PyResult<Bound<'py, PyAny>> {
    let bytes = PyBytes::new(py, &number.to_bytes());
    let int = py.get_type::<PyInt>();
    int.call_method("from_bytes", (bytes, "little"), Some(&signed(py)?))
}

/// The value of an `int`, also of an instance of a subclass, whose methods are not used.
pub(super) fn from_python(value: Borrowed<'_, '_, PyAny>) -> PyResult<BigInt> {
    let py = value.py();
    let number = py.get_type::<PyInt>().call_method1("__int__", (value,))?;
    let bits: usize = number.call_method0("bit_length")?.extract()?;
    // One more bit, for the sign.
    let bytes = number.call_method("to_bytes", (bits / 8 + 1, "little"), Some(&signed(py)?))?;
    Ok(BigInt::from_bytes(bytes.cast::<PyBytes>()?.as_bytes()))
}
