//! The messages of the build script, apart from the errors of the introspector. This file has only the texts, so that
//! `docs/messages.md` can show each as cargo prints it.

use std::fmt::Display;
use std::path::Path;

pub(crate) const NO_PYTHON: &str = "PyO3 is configured without a Python interpreter (PYO3_NO_PYTHON, or cross-compiling), \
     but snakebridge runs Python to describe its modules\n\
     help: set PYO3_PYTHON to the path of a CPython 3.9 or newer";

/// The Python that PyO3 has found does not run.
pub(crate) fn moved(error: &dyn Display) -> String {
    format!(
        "{error}\n\
         help: if that Python was moved or removed, make PyO3 search again: cargo clean -p pyo3-ffi -p pyo3"
    )
}

pub(crate) fn not_utf8(path: &Path) -> String {
    format!(
        "the path {} is not valid UTF-8, but generated code has to contain it\n\
         help: rename the folder, or set CARGO_TARGET_DIR to another one",
        path.display()
    )
}

pub(crate) fn cannot_write(path: &Path, error: &dyn Display) -> String {
    format!(
        "cannot write {}: {error}\nhelp: make sure that the target folder is writable and has free space",
        path.display()
    )
}
