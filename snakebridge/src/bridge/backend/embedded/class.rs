//! The class object behind a `ClassDef`, looked up on first use and cached.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use super::resolve;
use crate::bridge::class::ClassDef;
use crate::bridge::error::{self, Error, Result};
use crate::interpreter::own_import::import_from;

/// What a definition has of the class in the interpreter of this process.
pub(crate) struct ClassObject(PyOnceLock<Py<PyType>>);

impl ClassObject {
    /// A constant, as the compiler evaluates what a function does again in each static of a crate.
    #[expect(
        clippy::declare_interior_mutable_const,
        reason = "only ever copied, into a new definition"
    )]
    pub(crate) const UNKNOWN: ClassObject = ClassObject(PyOnceLock::new());
}

impl ClassDef {
    /// Whether `value` is known to be an instance of the class itself, without looking anything up.
    #[inline]
    pub(crate) fn is_class_of(&self, value: Borrowed<'_, '_, PyAny>) -> bool {
        let class = self.object.0.get(value.py());
        class.is_some_and(|class| class.as_ptr() as usize == crate::interpreter::ffi::class_address(value))
    }

    /// The class object.
    pub(crate) fn bind<'py>(&self, py: Python<'py>) -> Result<&Bound<'py, PyType>> {
        if let Some(class) = self.object.0.get(py) {
            return Ok(class.bind(py));
        }
        let module = import_from(py, self.own_python(), self.module())?;
        let found = resolve(&module, self.path())?;
        let class = found.cast_into::<PyType>().map_err(|error| Error::TypeMismatch {
            symbol: self.symbol(),
            path: String::new(),
            expected: "a class".to_owned(),
            got: crate::interpreter::ffi::type_name(error.into_inner().as_borrowed()),
            help: error::help::DYNAMIC,
        })?;
        Ok(self.object.0.get_or_init(py, || class.unbind()).bind(py))
    }
}
