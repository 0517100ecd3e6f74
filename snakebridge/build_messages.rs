//! What the build script says beside the errors of the introspector. Nothing but the words is in here, so that
//! `docs/messages.md` can show each of them as cargo prints it.

use std::fmt::Display;
use std::path::Path;

pub(crate) const NO_PYTHON: &str = "PyO3 was configured without a Python to run (PYO3_NO_PYTHON, or cross-compiling), \
     and snakebridge asks Python what its modules hold\n\
     help: set PYO3_PYTHON to a Python 3.9 or newer";

/// The Python that PyO3 has found cannot be asked.
pub(crate) fn moved(error: &dyn Display) -> String {
    format!(
        "{error}\n\
         help: if that Python was moved or removed, let PyO3 look again: cargo clean -p pyo3-ffi -p pyo3"
    )
}

pub(crate) fn not_utf8(path: &Path) -> String {
    format!(
        "the path {} is not valid UTF-8, and generated code has to name it\n\
         help: rename the folder, or build in another one: CARGO_TARGET_DIR",
        path.display()
    )
}

pub(crate) fn cannot_write(path: &Path, error: &dyn Display) -> String {
    format!(
        "cannot write {}: {error}\nhelp: free space, or correct the permissions of the target folder",
        path.display()
    )
}
