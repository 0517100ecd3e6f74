//! PyO3's names for what belongs to the interpreter, for the code around it that only passes such things on. What uses them is in
//! `interpreter` and in `bridge/backend/embedded`. Without an interpreter, nothing has these types.

#[cfg(not(feature = "embedded"))]
pub(crate) use super::absent::{Borrowed, Bound, PyAny, PyErr, Python};
#[cfg(feature = "embedded")]
pub(crate) use pyo3::{Borrowed, Bound, PyAny, PyErr, Python};
