//! `OwnPython`: Python modules that belong to the program itself, in a folder or embedded in the binary.
//! Sites and classes in generated code refer to one. `own_import` makes it importable before the modules are first imported; a
//! worker is sent what it has.

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The location of the modules of a `python_module!` with `path = ..`.
pub struct OwnPython {
    pub(super) location: Location,
    pub(super) ready: OnceLock<()>,
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
            ready: OnceLock::new(),
        }
    }

    /// Modules embedded in the binary.
    pub const fn embedded(sources: &'static [OwnSource]) -> OwnPython {
        OwnPython {
            location: Location::Embedded(sources),
            ready: OnceLock::new(),
        }
    }
}

/// A module of the program itself, as generated code announces it before `main`, so that calls without generated code find it.
pub struct Announced {
    /// Its top-level package.
    pub(super) package: &'static str,
    pub(super) own: &'static OwnPython,
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

    pub(super) fn all() -> impl Iterator<Item = &'static Announced> {
        let last = *LAST.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::successors(last, |one| one.next.get().copied().flatten())
    }
}

/// Where the modules of the program itself are, for interpreters in other processes.
#[cfg(all(feature = "pool", unix))]
pub(crate) fn locations() -> impl Iterator<Item = Location> {
    Announced::all().map(|one| one.own.location)
}

/// The part written in Python: `install({module: (file, is a package, source)})` makes modules importable.
pub(crate) const IMPORTER: &str = include_str!("own_importer.py");

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
