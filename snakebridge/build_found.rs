//! A program that links no Python needs none but an executable: the first `python3` in `PATH`, or `python`.

use std::path::{Path, PathBuf};

use snakebridge_introspect::probe;

use super::{Base, Result};

/// None but those of the choice. `PATH` differs between an editor and a shell.
pub(crate) const VARIABLES: [&str; 0] = [];

/// The one in `PATH`, as far as there is one: an environment may have another.
pub(crate) fn find() -> Result<Base> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = |name: &str| {
        std::env::split_paths(&path)
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    };
    let found = in_path("python3").or_else(|| in_path("python"));
    let found = found.unwrap_or_else(|| PathBuf::from("python3"));
    // What it says of itself is a place that does not depend on `PATH`. Whether it runs matters only where it is chosen.
    let executable = probe(&found, "PATH").map_or(found, |python| python.executable);
    Ok(Base {
        executable,
        linked: None,
        lib_dir: String::new(),
    })
}

/// Nothing is linked.
pub(crate) fn link(_: &Base, _: &Path) -> Result<()> {
    Ok(())
}
