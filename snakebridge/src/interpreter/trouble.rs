//! `Trouble`: what goes wrong in this room. `bridge` makes an `Error` of it.

use pyo3::PyErr;

use super::environment::Advice;

/// Why Python cannot be called, or did not do what the runtime itself asked of it.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The Python environment cannot be used.
    Environment(Advice),
    /// This process was forked while Python ran.
    Forked,
    /// Python raised an exception in the runtime's own code, or in an import that it made.
    Python(PyErr),
}

impl From<Advice> for Trouble {
    fn from(advice: Advice) -> Trouble {
        Trouble::Environment(advice)
    }
}

impl From<PyErr> for Trouble {
    fn from(error: PyErr) -> Trouble {
        Trouble::Python(error)
    }
}
