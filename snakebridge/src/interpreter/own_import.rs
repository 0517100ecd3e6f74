//! Makes modules that belong to the program itself importable in the interpreter of this process, and imports them.

use std::path::Path;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyModule};

use super::environment;
use super::helper::Helper;
use super::own::{Announced, IMPORTER, Location, OwnPython, OwnSource};
use crate::interpreter::trouble::Trouble;

/// The folder name that the importer reports for embedded files, in tracebacks for example.
const EMBEDDED: &str = "<embedded>/";

impl OwnPython {
    /// Imports one of the modules, and checks that it is not another module of the same name.
    fn import<'py>(&self, py: Python<'py>, name: &str) -> Result<Bound<'py, PyAny>, Trouble> {
        self.make_ready(py, name)?;
        let module = import(py, name)?;
        let places: Vec<String> = HELPER
            .module(py)?
            .call_method1("places", (&module,))
            .and_then(|places| places.extract())?;
        // A namespace package may have further parts elsewhere.
        match places.first() {
            Some(other) if !places.iter().any(|place| self.holds(place)) => Err(self.shadowed(name, other)),
            _ => Ok(module),
        }
    }

    fn make_ready(&self, py: Python<'_>, name: &str) -> Result<(), Trouble> {
        if self.ready.get().is_none() {
            // Not under the lock: this runs Python, and doing it twice is harmless.
            self.prepare(py, name)?;
            let _ = self.ready.set(());
        }
        Ok(())
    }

    fn prepare(&self, py: Python<'_>, name: &str) -> Result<(), Trouble> {
        let done = match self.location {
            Location::Folder(path) if !Path::new(path).is_dir() => {
                return Err(environment::own_folder_is_gone(name, path).into());
            }
            Location::Folder(path) => HELPER.module(py)?.call_method1("put_first", (path,)),
            Location::Embedded(sources) => {
                let modules = PyDict::new(py);
                let add = |one: &OwnSource| {
                    let source = PyBytes::new(py, one.source);
                    modules.set_item(one.name, (one.file, one.is_package, source))
                };
                let added: PyResult<()> = sources.iter().try_for_each(add);
                let helper = HELPER.module(py)?;
                added.and_then(|()| helper.call_method1("install", (modules,)))
            }
        };
        done?;
        Ok(())
    }

    fn holds(&self, place: &str) -> bool {
        match self.location {
            Location::Embedded(_) => place.starts_with(EMBEDDED),
            Location::Folder(path) => {
                let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
                Path::new(place).starts_with(path)
                    || real(Path::new(place)).starts_with(real(Path::new(path)))
            }
        }
    }

    #[cold]
    fn shadowed(&self, name: &str, other: &str) -> Trouble {
        let own = match self.location {
            Location::Folder(path) => Some(path),
            Location::Embedded(_) => None,
        };
        environment::own_is_shadowed(name, other, own).into()
    }
}

/// Makes a module of the program itself importable, unless Python has a module of its name already. If several calls bind one of this
/// name, one of theirs is taken.
pub(crate) fn make_ready(py: Python<'_>, name: &str) -> Result<(), Trouble> {
    let package = name.split('.').next().unwrap_or(name);
    let Some(found) = Announced::all().find(|one| one.package == package) else {
        return Ok(());
    };
    if found.own.ready.get().is_some() {
        return Ok(());
    }
    let modules = import(py, "sys")?.getattr("modules")?;
    if modules.contains(package)? {
        return Ok(());
    }
    found.own.make_ready(py, name)
}

static HELPER: Helper = Helper::new(
    "_snakebridge_own_importer",
    "<snakebridge>/own_importer.py",
    IMPORTER,
);

/// Imports a module: what `sys.modules` has under its name, which may be an object of any class.
pub(crate) fn import<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    PyModule::import(py, name).map(Bound::into_any)
}

/// Imports a module, from `own` if the module belongs to the program itself.
pub(crate) fn import_from<'py>(
    py: Python<'py>,
    own: Option<&'static OwnPython>,
    name: &str,
) -> Result<Bound<'py, PyAny>, Trouble> {
    match own {
        Some(own) => own.import(py, name),
        None => Ok(import(py, name)?),
    }
}
