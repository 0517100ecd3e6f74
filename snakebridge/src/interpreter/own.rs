//! `OwnPython`: Python modules that belong to the program itself, in a folder or embedded in the binary.
//! Sites and classes in generated code refer to one; it is made importable before the modules are first imported.

use std::fmt;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyModule};

use super::environment;
use super::helper::Helper;
use crate::interpreter::trouble::Trouble;

/// The folder name that the importer reports for embedded files, in tracebacks for example.
const EMBEDDED: &str = "<embedded>/";

/// The location of the modules of a `python_module!` with `path = ..`.
pub struct OwnPython {
    location: Location,
    ready: PyOnceLock<()>,
}

/// Where modules of the program itself are.
#[derive(Clone, Copy)]
pub(crate) enum Location {
    /// In a folder.
    Folder(&'static str),
    /// In the binary.
    Embedded(&'static [OwnSource]),
}

/// One embedded source file.
pub struct OwnSource {
    /// The module's full name.
    pub name: &'static str,
    /// Its file, as tracebacks show it.
    pub file: &'static str,
    /// Whether it is a package's `__init__.py`.
    pub is_package: bool,
    /// The file's content.
    pub source: &'static [u8],
}

impl OwnPython {
    /// Modules in a folder.
    pub const fn folder(path: &'static str) -> OwnPython {
        OwnPython {
            location: Location::Folder(path),
            ready: PyOnceLock::new(),
        }
    }

    /// Modules embedded in the binary.
    pub const fn embedded(sources: &'static [OwnSource]) -> OwnPython {
        OwnPython {
            location: Location::Embedded(sources),
            ready: PyOnceLock::new(),
        }
    }

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
        if self.ready.get(py).is_none() {
            // Not under the lock: this runs Python, and doing it twice is harmless.
            self.prepare(py, name)?;
            let _ = self.ready.set(py, ());
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

/// A module of the program itself, as generated code announces it before `main`, so that calls without generated code find it.
pub struct Announced {
    /// Its top-level package.
    package: &'static str,
    own: &'static OwnPython,
    /// The one that was announced before. No allocation happens before `main`.
    next: OnceLock<Option<&'static Announced>>,
}

static LAST: Mutex<Option<&'static Announced>> = Mutex::new(None);

impl Announced {
    /// The module's top-level package, and where it is.
    pub const fn new(package: &'static str, own: &'static OwnPython) -> Announced {
        Announced {
            package,
            own,
            next: OnceLock::new(),
        }
    }

    /// Puts it on the list; once.
    pub fn announce(&'static self) {
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if self.next.set(*last).is_ok() {
            *last = Some(self);
        }
    }

    fn all() -> impl Iterator<Item = &'static Announced> {
        let last = *LAST.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::successors(last, |one| one.next.get().copied().flatten())
    }
}

/// Where the modules of the program itself are, for interpreters in other processes.
#[cfg(all(feature = "pool", unix))]
pub(crate) fn locations() -> impl Iterator<Item = Location> {
    Announced::all().map(|one| one.own.location)
}

/// Makes a module of the program itself importable, unless Python has a module of its name already. If several calls bind one of this
/// name, one of theirs is taken.
pub(crate) fn make_ready(py: Python<'_>, name: &str) -> Result<(), Trouble> {
    let package = name.split('.').next().unwrap_or(name);
    let Some(found) = Announced::all().find(|one| one.package == package) else {
        return Ok(());
    };
    if found.own.ready.get(py).is_some() {
        return Ok(());
    }
    let modules = import(py, "sys")?.getattr("modules")?;
    if modules.contains(package)? {
        return Ok(());
    }
    found.own.make_ready(py, name)
}

/// The part written in Python.
static HELPER: Helper = Helper::new(
    "_snakebridge_own_importer",
    "<snakebridge>/own_importer.py",
    IMPORTER,
);

/// Its source: `install({module: (file, is a package, source)})` makes modules importable.
pub(crate) const IMPORTER: &str = include_str!("own_importer.py");

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

impl fmt::Debug for Announced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Announced({}, {:?})", self.package, self.own)
    }
}

impl fmt::Debug for OwnSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OwnSource({}, {} bytes)", self.file, self.source.len())
    }
}

impl fmt::Debug for OwnPython {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.location {
            Location::Folder(path) => write!(f, "OwnPython({path})"),
            Location::Embedded(sources) => write!(f, "OwnPython({} embedded files)", sources.len()),
        }
    }
}
