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
    check(&python)?;
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

/// Refuses what cannot run in this program before it is started, as far as its files tell.
fn check(python: &Path) -> Result<(), String> {
    let named = |what: &str| format!("SNAKEBRIDGE_PYTHON names {}, which is {what}", python.display());
    match identity_of(python) {
        Some(Identity::Other(name)) => Err(format!(
            "{}, but only CPython can be embedded\n\
             help: use a CPython {LINKED_VERSION}: `python{LINKED_VERSION} -m venv ..`",
            named(&name)
        )),
        Some(Identity::FreeThreaded(minor)) => Err(format!(
            "{}, but this program is linked to the ordinary build of Python {LINKED_VERSION}\n\
             help: use python{LINKED_VERSION}, not python{LINKED_VERSION}t: free-threaded builds are not supported",
            named(&format!("a free-threaded Python {minor}"))
        )),
        Some(Identity::Minor(found)) if found != LINKED_VERSION => Err(format!(
            "{}, but this program is linked to Python {LINKED_VERSION}\n\
             help: use a Python {LINKED_VERSION} (`python{LINKED_VERSION} -m venv ..`), or build again with \
             PYO3_PYTHON={}",
            named(&format!("Python {found}")),
            python.display()
        )),
        _ => Ok(()),
    }
}

/// What files say about an interpreter.
#[derive(Debug, PartialEq, Eq)]
enum Identity {
    /// A CPython of this minor, `3.11`.
    Minor(String),
    /// A free-threaded CPython of this minor.
    FreeThreaded(String),
    /// Another implementation.
    Other(String),
}

impl Identity {
    /// Reads `python3.11`, `python3.13t`, `pypy3.10`: executables and library folders are named alike.
    fn of_name(name: &str) -> Option<Identity> {
        let name = name.strip_suffix(".exe").unwrap_or(name);
        for other in ["pypy", "graalpy"] {
            if name.starts_with(other) {
                return Some(Identity::Other(name.to_owned()));
            }
        }
        let minor = name.strip_prefix("python")?;
        let plain = minor.trim_end_matches('t');
        let digits = plain.strip_prefix("3.")?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(if plain == minor {
            Identity::Minor(plain.to_owned())
        } else {
            Identity::FreeThreaded(plain.to_owned())
        })
    }
}

/// From the name behind the executable's links, from `pyvenv.cfg`, or from the library folder beside the executable.
fn identity_of(python: &Path) -> Option<Identity> {
    let real = std::fs::canonicalize(python).ok()?;
    if let Some(told) = real.file_name()?.to_str().and_then(Identity::of_name) {
        return Some(told);
    }
    let folder = python.parent()?;
    for holder in [folder.parent(), Some(folder)].into_iter().flatten() {
        if let Ok(text) = std::fs::read_to_string(holder.join("pyvenv.cfg")) {
            return identity_in_pyvenv(&text);
        }
    }
    let entries = std::fs::read_dir(real.parent()?.parent()?.join("lib")).ok()?;
    let mut told = entries.filter_map(|entry| Identity::of_name(entry.ok()?.file_name().to_str()?));
    // A prefix like /usr may hold several: then the files do not tell.
    match (told.next(), told.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

fn identity_in_pyvenv(text: &str) -> Option<Identity> {
    let implementation = text.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == "implementation").then(|| value.trim())
    });
    match implementation {
        Some(other) if !other.eq_ignore_ascii_case("cpython") => Some(Identity::Other(other.to_owned())),
        _ => version_in_pyvenv(text).map(Identity::Minor),
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
    fn names_of_executables_and_folders_tell() {
        let of = Identity::of_name;
        assert_eq!(of("python3.11"), Some(Identity::Minor("3.11".to_owned())));
        assert_eq!(of("python3.13t"), Some(Identity::FreeThreaded("3.13".to_owned())));
        assert_eq!(of("pypy3.10"), Some(Identity::Other("pypy3.10".to_owned())));
        for nothing in [
            "python",
            "python3",
            "python3.11-config",
            "python3.",
            "python3.11d",
        ] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
        let pyvenv = "home = /x\nimplementation = PyPy\nversion_info = 3.10.14.final.0\n";
        assert_eq!(
            identity_in_pyvenv(pyvenv),
            Some(Identity::Other("PyPy".to_owned()))
        );
        let pyvenv = "home = /x\nimplementation = CPython\nversion_info = 3.10.14\n";
        assert_eq!(
            identity_in_pyvenv(pyvenv),
            Some(Identity::Minor("3.10".to_owned()))
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
