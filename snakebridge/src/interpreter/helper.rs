//! Python modules of the runtime itself: made from source in the program, once, when they are first needed.

use std::ffi::{CStr, CString};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::attach;
use crate::interpreter::trouble::Trouble;

/// A module of the runtime, and its name.
pub(crate) struct Helper {
    name: &'static CStr,
    file: &'static CStr,
    source: &'static str,
    made: PyOnceLock<Py<PyModule>>,
    is_importable: PyOnceLock<()>,
}

impl Helper {
    pub(crate) const fn new(name: &'static CStr, file: &'static CStr, source: &'static str) -> Self {
        Self {
            name,
            file,
            source,
            made: PyOnceLock::new(),
            is_importable: PyOnceLock::new(),
        }
    }

    /// The module, whether or not it was made importable.
    pub(crate) fn module<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyModule>> {
        if let Some(module) = self.made.get(py) {
            return Ok(module.bind(py));
        }
        let made = CString::new(self.source).map_err(PyErr::from);
        let made = made.and_then(|code| PyModule::from_code(py, &code, self.file, self.name));
        let made = made?.unbind();
        Ok(self.made.get_or_init(py, || made).bind(py))
    }

    /// Adds it to `sys.modules`, so that `import` finds it.
    pub(crate) fn make_importable(&self) -> Result<(), Trouble> {
        attach::with_python(|py| {
            if self.is_importable.get(py).is_some() {
                return Ok(());
            }
            let module = self.module(py)?;
            // The first one stays, even if another copy of this crate made it.
            let put = module.name().and_then(|name| {
                let modules = py.import("sys")?.getattr("modules")?;
                modules.call_method1("setdefault", (name, module))
            });
            put?;
            self.is_importable.get_or_init(py, || ());
            Ok(())
        })
    }
}
