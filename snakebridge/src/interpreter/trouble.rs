//! `Trouble`: the error type of this module, which `bridge` converts to an `Error`.

use super::environment::Advice;
use super::python::PyErr;

/// Why Python cannot be called, or why an operation of the runtime itself failed.
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
