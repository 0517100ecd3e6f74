//! Checks the chosen interpreter: it must run, be supported, and have the minor version that the program links.

use std::path::{Path, PathBuf};

use crate::environment::Environment;
use crate::error::IntrospectError;
use crate::interpreter::{self, Interpreter};
use crate::python_choice::{self, Choice, How};

/// The Python that the program links, or falls back on where it links none.
#[derive(Debug, Clone)]
pub struct Linked {
    /// The interpreter that PyO3 found, or the one in `PATH`.
    pub executable: PathBuf,
    /// Its minor version, `3.11`; empty if the program links none.
    pub version: String,
    /// The interpreter that the program will use, if a build has recorded one.
    pub recorded: Option<PathBuf>,
}

/// The interpreter that packages come from.
#[derive(Debug, Clone)]
pub struct Selected {
    /// The interpreter.
    pub python: Interpreter,
    /// Why it was chosen.
    pub how: String,
}

/// Applies the rule of [`crate::python_choice`] and checks the result. `start` is the folder of the user's manifest.
///
/// # Errors
///
/// - [`IntrospectError::RelativePath`] if `SNAKEBRIDGE_PYTHON` is not an absolute path.
/// - [`IntrospectError::NoPython`] if the chosen Python does not start.
/// - [`IntrospectError::Unsupported`] if SnakeBridge does not support it.
/// - [`IntrospectError::OtherMinor`] if the program links another minor version.
/// - [`IntrospectError::OtherRecord`] if it is not the Python that was recorded when `snakebridge` was built.
pub fn select(
    linked: &Linked,
    environment: &Environment,
    start: &Path,
    cache_dir: &Path,
) -> Result<Selected, IntrospectError> {
    let mut choice = python_choice::choose(&|name| environment.get(name), start, &linked.executable);
    if linked.version.is_empty() {
        choice = choice.without_link();
    }
    let Choice { executable, how } = choice;
    if how == How::Variable && !executable.is_absolute() {
        return Err(IntrospectError::RelativePath {
            value: executable.display().to_string(),
        });
    }
    let how = how.to_string();
    let python = interpreter::probe_cached(&executable, &how, cache_dir)?;
    python.check_supported(&how)?;
    if !linked.version.is_empty() && python.minor() != linked.version {
        return Err(IntrospectError::OtherMinor {
            chosen: python.version,
            executable: python.executable.display().to_string(),
            how,
            linked: linked.version.clone(),
            linked_executable: linked.executable.display().to_string(),
        });
    }
    match &linked.recorded {
        Some(recorded) if !is_same(recorded, &python.executable) => Err(IntrospectError::OtherRecord {
            executable: python.executable.display().to_string(),
            how,
            recorded: recorded.display().to_string(),
        }),
        _ => Ok(Selected { python, how }),
    }
}

/// Whether both are names of the same Python, as `python` and `python3` of an environment are. Python finds its environment by
/// the folder of its executable, so the target of a link is not enough.
fn is_same(one: &Path, other: &Path) -> bool {
    let file = |path: &Path| std::fs::canonicalize(path).ok();
    one == other
        || one.parent() == other.parent() && file(one).is_some_and(|found| Some(found) == file(other))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn names_in_one_environment_are_the_same_python_and_two_environments_are_not() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let at = |path: &str| root.path().join(path);
        for folder in ["base", "a", "b"] {
            std::fs::create_dir(at(folder)).expect("a folder");
        }
        std::fs::write(at("base/python3.11"), "").expect("a file");
        for link in ["a/python", "a/python3", "b/python"] {
            symlink(at("base/python3.11"), at(link)).expect("a link");
        }
        assert!(is_same(&at("a/python"), &at("a/python3")));
        assert!(!is_same(&at("a/python"), &at("b/python")));
        assert!(!is_same(&at("a/python"), &at("base/python3.11")));
        assert!(!is_same(&at("a/python"), &at("a/gone")) && is_same(&at("a/gone"), &at("a/gone")));
    }
}
