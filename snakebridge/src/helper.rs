//! Python modules of our own that the runtime needs: made from source in the program, once, before they are imported.

use std::ffi::{CStr, CString};

use pyo3::prelude::*;

use crate::backend::embedded::raised;
use crate::{Result, attach};

/// A module, by the name it is imported under.
pub(crate) struct Helper {
    name: &'static CStr,
    file: &'static CStr,
    source: &'static str,
    made: pyo3::sync::PyOnceLock<()>,
}

impl Helper {
    pub(crate) const fn new(name: &'static CStr, file: &'static CStr, source: &'static str) -> Self {
        Self {
            name,
            file,
            source,
            made: pyo3::sync::PyOnceLock::new(),
        }
    }

    /// Puts it where `import` finds it.
    pub(crate) fn make_importable(&self) -> Result<()> {
        attach::with_python(|py| {
            if self.made.get(py).is_some() {
                return Ok(());
            }
            let made = CString::new(self.source).map_err(PyErr::from).and_then(|code| {
                let module = PyModule::from_code(py, &code, self.file, self.name)?;
                // The first one stays, whoever made it.
                let modules = py.import("sys")?.getattr("modules")?;
                modules.call_method1("setdefault", (module.name()?, &module))
            });
            made.map_err(|error| raised(py, error))?;
            self.made.get_or_init(py, || ());
            Ok(())
        })
    }
}
