//! PyO3's names for what belongs to the interpreter, for the code around it that only passes such things on. What uses them is in
//! `interpreter` and in `bridge/backend/embedded`.

pub(crate) use pyo3::{Borrowed, Bound, PyAny, PyErr, Python};
