//! What the hand-written twins keep between calls, as a program would: objects, callables and interned names.

use std::sync::OnceLock;

use pyo3::prelude::*;

pub(crate) struct Hand {
    pub(crate) pattern: Py<PyAny>,
    pub(crate) found: Py<PyAny>,
    pub(crate) math: Py<PyAny>,
    pub(crate) sqrt: Py<PyAny>,
    pub(crate) path_class: Py<PyAny>,
    pub(crate) path: Py<PyAny>,
    pub(crate) counter: Py<PyAny>,
    pub(crate) accumulator: Py<PyAny>,
    pub(crate) measured: Py<PyAny>,
}

/// Made once. The module `measured` was imported through its bindings before.
pub(crate) fn hand() -> &'static Hand {
    static HAND: OnceLock<Hand> = OnceLock::new();
    HAND.get_or_init(|| Python::attach(make).expect("the twins' objects"))
}

fn make(py: Python<'_>) -> PyResult<Hand> {
    let pattern = py.import("re")?.call_method1("compile", ("a+b",))?;
    let math = py.import("math")?;
    let path = py.import("pathlib")?.getattr("Path")?;
    let measured = py.import("measured")?;
    Ok(Hand {
        found: pattern.call_method1("match", ("aaab",))?.unbind(),
        pattern: pattern.unbind(),
        sqrt: math.getattr("sqrt")?.unbind(),
        math: math.into_any().unbind(),
        path: path.call1(("/usr/lib/python3",))?.unbind(),
        path_class: path.unbind(),
        counter: py.import("collections")?.getattr("Counter")?.unbind(),
        accumulator: measured.getattr("Accumulator")?.call0()?.unbind(),
        measured: measured.into_any().unbind(),
    })
}
