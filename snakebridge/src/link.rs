//! Which Python the embedded interpreter starts as: `SNAKEBRIDGE_PYTHON`, else what the build recorded.
//!
//! The current folder and `VIRTUAL_ENV` of the running process are not asked: a program means the same everywhere.

use std::path::{Path, PathBuf};

// LINKED_VERSION ("3.11"), PACKAGES_EXECUTABLE and PACKAGES_HOW, written by the build script.
include!(concat!(env!("OUT_DIR"), "/linked.rs"));

/// The executable to start Python as, so that its packages are found. Errors say what to do.
pub(crate) fn executable() -> Result<PathBuf, String> {
    resolve(
        std::env::var_os("SNAKEBRIDGE_PYTHON")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from),
    )
}

fn resolve(variable: Option<PathBuf>) -> Result<PathBuf, String> {
    let Some(value) = variable else {
        return recorded(Path::new(PACKAGES_EXECUTABLE));
    };
    let python = environment_python(&value).unwrap_or_else(|| value.clone());
    if !python.is_absolute() {
        return Err(format!(
            "SNAKEBRIDGE_PYTHON is `{}`, which is not an absolute path\n\
             help: name the venv's Python in full, for example /srv/app/.venv/bin/python",
            value.display()
        ));
    }
    if !python.is_file() {
        return Err(format!(
            "SNAKEBRIDGE_PYTHON names {}, where there is no Python\n\
             help: correct the variable, or unset it to use the Python of the build ({PACKAGES_EXECUTABLE})",
            value.display()
        ));
    }
    same_minor(&python)?;
    Ok(python)
}

fn recorded(python: &Path) -> Result<PathBuf, String> {
    if python.is_file() {
        return Ok(python.to_path_buf());
    }
    Err(format!(
        "the Python this program was built with is gone: {} (at build it was {PACKAGES_HOW})\n\
         help: restore it, rebuild, or set SNAKEBRIDGE_PYTHON to a Python {LINKED_VERSION}",
        python.display()
    ))
}

/// Refuses a Python of another minor before it is started, as far as its files tell the version.
fn same_minor(python: &Path) -> Result<(), String> {
    match minor_of(python) {
        Some(found) if found != LINKED_VERSION => Err(format!(
            "SNAKEBRIDGE_PYTHON names {}, which is Python {found}, but this program is linked to Python {LINKED_VERSION}\n\
             help: use a Python {LINKED_VERSION} (`python{LINKED_VERSION} -m venv ..`), or build again with \
             PYO3_PYTHON={}",
            python.display(),
            python.display()
        )),
        _ => Ok(()),
    }
}

/// `3.11`, from `pyvenv.cfg` or from the library folder beside the executable.
fn minor_of(python: &Path) -> Option<String> {
    let folder = python.parent()?;
    for holder in [folder.parent(), Some(folder)].into_iter().flatten() {
        if let Ok(text) = std::fs::read_to_string(holder.join("pyvenv.cfg")) {
            return version_in_pyvenv(&text);
        }
    }
    let library = std::fs::canonicalize(python)
        .ok()?
        .parent()?
        .parent()?
        .join("lib");
    let mut minors = std::fs::read_dir(library)
        .ok()?
        .filter_map(|entry| {
            Some(
                entry
                    .ok()?
                    .file_name()
                    .to_str()?
                    .strip_prefix("python")?
                    .to_owned(),
            )
        })
        .filter(|minor| minor.starts_with("3.") && minor[2..].bytes().all(|byte| byte.is_ascii_digit()));
    // A prefix like /usr may hold several minors: then the files do not tell.
    match (minors.next(), minors.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

fn version_in_pyvenv(text: &str) -> Option<String> {
    let version = text.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        // `venv` writes version, `virtualenv` and `uv` write version_info.
        matches!(key.trim(), "version" | "version_info").then(|| value.trim())
    })?;
    let mut parts = version.split('.');
    Some(format!("{}.{}", parts.next()?, parts.next()?))
}

/// The interpreter of a virtual or conda environment, if `folder` is one.
fn environment_python(folder: &Path) -> Option<PathBuf> {
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
    fn without_the_variable_the_recorded_python_is_used() {
        assert_eq!(resolve(None), Ok(PathBuf::from(PACKAGES_EXECUTABLE)));
        assert_eq!(
            resolve(Some(PACKAGES_EXECUTABLE.into())),
            Ok(PathBuf::from(PACKAGES_EXECUTABLE))
        );
        assert!(LINKED_VERSION.starts_with("3."));
    }

    #[test]
    fn a_missing_python_is_an_error_with_the_way_out() {
        let message = resolve(Some("/nowhere/bin/python".into())).unwrap_err();
        assert!(
            message.contains("/nowhere/bin/python") && message.contains("help: "),
            "{message}"
        );
        let message = resolve(Some("python3".into())).unwrap_err();
        assert!(message.contains("absolute"), "{message}");
        let message = recorded(Path::new("/nowhere/bin/python")).unwrap_err();
        assert!(
            message.contains("SNAKEBRIDGE_PYTHON") && message.contains(LINKED_VERSION),
            "{message}"
        );
    }

    #[test]
    fn a_venv_of_another_minor_is_refused_with_both_named() {
        let folder = std::env::temp_dir().join(format!("snakebridge-link-{}", std::process::id()));
        let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::write(folder.join("pyvenv.cfg"), "home = /x\nversion = 3.2.1\n").unwrap();
        std::fs::write(bin.join(if cfg!(windows) { "python.exe" } else { "python" }), "").unwrap();
        let message = resolve(Some(folder.clone())).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(
            message.contains("3.2") && message.contains(LINKED_VERSION),
            "{message}"
        );
    }

    #[test]
    fn both_spellings_of_pyvenv_cfg_are_read() {
        assert_eq!(
            version_in_pyvenv("home = /a\nversion = 3.11.7\n").as_deref(),
            Some("3.11")
        );
        assert_eq!(
            version_in_pyvenv("version_info = 3.12.1.final.0").as_deref(),
            Some("3.12")
        );
        assert_eq!(version_in_pyvenv("home = /a"), None);
    }
}
