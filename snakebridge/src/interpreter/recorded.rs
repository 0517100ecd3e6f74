//! The Python that the build chose for the packages of the program.

use std::path::{Path, PathBuf};

// PACKAGES_EXECUTABLE, PACKAGES_VERSION and PACKAGES_HOW, written by the build script.
include!(concat!(env!("OUT_DIR"), "/recorded.rs"));

/// The Python of processes that the program starts: `SNAKEBRIDGE_PYTHON`, else the recorded one while it is there, else a `python3` that
/// is searched for in `PATH`.
#[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
pub(crate) fn python() -> PathBuf {
    let variable = std::env::var_os("SNAKEBRIDGE_PYTHON").filter(|value| !value.is_empty());
    chosen(variable.map(PathBuf::from), Path::new(PACKAGES_EXECUTABLE))
}

fn chosen(variable: Option<PathBuf>, recorded: &Path) -> PathBuf {
    match variable {
        Some(value) => environment_python(&value).unwrap_or(value),
        None if recorded.is_file() => recorded.to_path_buf(),
        None => PathBuf::from("python3"),
    }
}

/// The interpreter of a virtual or conda environment, if `folder` is one.
pub(crate) fn environment_python(folder: &Path) -> Option<PathBuf> {
    let names: &[&str] = if cfg!(windows) {
        &["Scripts/python.exe", "python.exe"]
    } else {
        &["bin/python", "bin/python3"]
    };
    names
        .iter()
        .map(|name| folder.join(name))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c11_the_variable_comes_before_the_recorded_python_and_that_before_the_search_path() {
        let recorded = std::env::current_exe().unwrap_or_default();
        let variable = || Some(PathBuf::from("/there/bin/python"));
        assert_eq!(chosen(variable(), &recorded), Path::new("/there/bin/python"));
        assert_eq!(chosen(None, &recorded), recorded);
        assert_eq!(chosen(None, Path::new("/no/such/python")), Path::new("python3"));
    }
}
