//! Which Python the packages come from: the single rule of the build script, the macro and the command.
//!
//! Pure: the environment is an argument, and nothing is run. `select` checks the result.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

/// Environment variables that the rule reads.
pub const VARIABLES: [&str; 3] = ["SNAKEBRIDGE_PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX"];

/// An interpreter, and why it was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The executable, as named by its source.
    pub executable: PathBuf,
    /// The step of the rule that chose it.
    pub how: How,
}

/// The step of the rule that chose an interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// `SNAKEBRIDGE_PYTHON`.
    Variable,
    /// An activated environment: `VIRTUAL_ENV` or `CONDA_PREFIX`.
    Activated(&'static str),
    /// `.venv` in this folder, next to a `Cargo.toml`.
    Beside(PathBuf),
    /// The interpreter that PyO3 links.
    Linked,
    /// The `python3` in `PATH`, for a program that links none.
    Path,
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            How::Variable => f.write_str("the environment variable SNAKEBRIDGE_PYTHON"),
            How::Activated(variable) => write!(f, "the activated environment ({variable})"),
            How::Beside(folder) => write!(f, "the .venv in {}", folder.display()),
            How::Linked => f.write_str("the linked Python, as no virtual environment was found"),
            How::Path => f.write_str("`python3` in PATH, as no virtual environment was found"),
        }
    }
}

impl Choice {
    /// The same of a program that links no Python, where the fallback is the one in `PATH`.
    #[must_use]
    pub fn without_link(self) -> Choice {
        match self.how {
            How::Linked => Choice {
                how: How::Path,
                ..self
            },
            _ => self,
        }
    }
}

/// Applies the rule: `SNAKEBRIDGE_PYTHON`, the activated environment, `.venv` next to a manifest at or above `start`,
/// the linked interpreter. `env` reads one variable; an empty one counts as unset.
#[must_use]
pub fn choose(env: &dyn Fn(&str) -> Option<OsString>, start: &Path, linked: &Path) -> Choice {
    let set = |name: &str| env(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(value) = set("SNAKEBRIDGE_PYTHON") {
        let executable = python_in(&value).unwrap_or(value);
        return Choice {
            executable,
            how: How::Variable,
        };
    }
    for variable in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
        if let Some(executable) = set(variable).and_then(|folder| python_in(&folder)) {
            return Choice {
                executable,
                how: How::Activated(variable),
            };
        }
    }
    for folder in start
        .ancestors()
        .filter(|folder| folder.join("Cargo.toml").is_file())
    {
        if let Some(executable) = python_in(&folder.join(".venv")) {
            return Choice {
                executable,
                how: How::Beside(folder.to_path_buf()),
            };
        }
    }
    Choice {
        executable: linked.to_path_buf(),
        how: How::Linked,
    }
}

/// The interpreter of a virtual or conda environment, if `folder` is one.
#[must_use]
pub fn python_in(folder: &Path) -> Option<PathBuf> {
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

    fn venv(folder: &Path) -> PathBuf {
        let python = folder.join(if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        });
        std::fs::create_dir_all(python.parent().unwrap_or(folder)).ok();
        std::fs::write(&python, "").ok();
        python
    }

    #[test]
    fn the_steps_are_tried_in_order() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let linked = Path::new("/linked/python");
        let member = root.path().join("member");
        std::fs::create_dir_all(&member).expect("member");
        std::fs::write(root.path().join("Cargo.toml"), "").expect("manifest");
        let none = |_: &str| None;
        assert_eq!(
            choose(&none, &member, linked),
            Choice {
                executable: linked.into(),
                how: How::Linked
            }
        );

        // A program that links none falls back on another, which the caller has found.
        let unlinked = choose(&none, &member, Path::new("/usr/bin/python3")).without_link();
        assert_eq!(unlinked.how, How::Path);
        assert!(unlinked.how.to_string().contains("PATH"), "{}", unlinked.how);

        // A `.venv` without a manifest next to it belongs to something else.
        venv(&member.join(".venv"));
        assert_eq!(choose(&none, &member, linked).how, How::Linked);

        let next_to_manifest = venv(&root.path().join(".venv"));
        let choice = choose(&none, &member, linked);
        assert_eq!(
            choice,
            Choice {
                executable: next_to_manifest,
                how: How::Beside(root.path().into())
            }
        );

        let active = venv(&root.path().join("active"));
        let env = |name: &str| (name == "VIRTUAL_ENV").then(|| root.path().join("active").into());
        let choice = choose(&env, &member, linked);
        assert_eq!(
            choice,
            Choice {
                executable: active,
                how: How::Activated("VIRTUAL_ENV")
            }
        );

        let env = |name: &str| match name {
            "SNAKEBRIDGE_PYTHON" => Some(OsString::from("/chosen/python")),
            "VIRTUAL_ENV" => Some(root.path().join("active").into()),
            _ => None,
        };
        let choice = choose(&env, &member, linked);
        assert_eq!(
            choice,
            Choice {
                executable: "/chosen/python".into(),
                how: How::Variable
            }
        );
    }

    #[test]
    fn the_variable_may_name_a_venv_folder_and_empty_means_unset() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let python = venv(root.path());
        let env = |name: &str| (name == "SNAKEBRIDGE_PYTHON").then(|| root.path().into());
        assert_eq!(
            choose(&env, Path::new("/"), Path::new("/linked")).executable,
            python
        );
        let env = |name: &str| (name == "SNAKEBRIDGE_PYTHON").then(OsString::new);
        assert_eq!(
            choose(&env, Path::new("/"), Path::new("/linked")).how,
            How::Linked
        );
    }
}
