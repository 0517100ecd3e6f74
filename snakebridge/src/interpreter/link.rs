//! Which Python the embedded interpreter starts as: `SNAKEBRIDGE_PYTHON`, else the one recorded by the build.
//!
//! The current folder and `VIRTUAL_ENV` of the running process are ignored, so that a program behaves the same
//! everywhere.

use std::path::{Path, PathBuf};

use super::environment::{self, Advice};
use super::recorded::{PACKAGES_EXECUTABLE, PACKAGES_HOW, environment_python};

// LINKED_VERSION ("3.11"), LINKED_FULL_VERSION ("3.11.7") and LINKED_LIBRARY, written by the build script.
include!(concat!(env!("OUT_DIR"), "/linked.rs"));

/// The executable that Python is started as, so that its packages are found. Errors say what to do.
pub(crate) fn executable() -> Result<PathBuf, Advice> {
    resolve(
        std::env::var_os("SNAKEBRIDGE_PYTHON")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from),
    )
}

fn resolve(variable: Option<PathBuf>) -> Result<PathBuf, Advice> {
    let Some(value) = variable else {
        return recorded(Path::new(PACKAGES_EXECUTABLE));
    };
    let python = environment_python(&value).unwrap_or_else(|| value.clone());
    if !python.is_absolute() {
        return Err(environment::relative_path(&value));
    }
    if !python.is_file() {
        return Err(environment::nothing_there(&value, PACKAGES_EXECUTABLE));
    }
    check(&python)?;
    Ok(python)
}

fn recorded(python: &Path) -> Result<PathBuf, Advice> {
    if python.is_file() {
        return Ok(python.to_path_buf());
    }
    Err(environment::recorded_is_gone(
        python,
        PACKAGES_HOW,
        LINKED_VERSION,
    ))
}

/// Refuses a Python that cannot run in this program before it is started, as far as its files identify it.
fn check(python: &Path) -> Result<(), Advice> {
    match identity_of(python) {
        Some(Identity::Other(name)) => Err(environment::other_implementation(python, &name, LINKED_VERSION)),
        Some(Identity::FreeThreaded(minor)) => {
            Err(environment::free_threaded(python, &minor, LINKED_VERSION))
        }
        Some(Identity::Minor(found)) if found != LINKED_VERSION => {
            Err(environment::other_minor(python, &found, LINKED_VERSION))
        }
        _ => Ok(()),
    }
}

/// Refuses a Python library that this program was not built with: `running` is what it says of itself (`3.11.7 (main, ..)`), and
/// `file` where it was loaded from, if that is known. Elsewhere than on Unix it is not: there, only the minor version is checked.
///
/// The file decides. The recorded one may have got another patch version in its place, and its standard library with it. Another
/// file of the same version is as good. Another file of another version finds the standard library of the recorded one, whose
/// extension modules then lack symbols.
pub(crate) fn check_library(running: &str, file: Option<&Path>) -> Result<(), Advice> {
    check_library_against(running, file, LINKED_LIBRARY.map(Path::new), LINKED_FULL_VERSION)
}

/// The minor version alone, for an interpreter that its host has started with its own standard library.
pub(crate) fn check_minor(running: &str) -> Result<(), Advice> {
    let number = running.split_whitespace().next().unwrap_or_default();
    let minor = number.splitn(3, '.').take(2).collect::<Vec<_>>().join(".");
    if minor == LINKED_VERSION {
        return Ok(());
    }
    Err(environment::other_library(number, &minor, LINKED_VERSION))
}

fn check_library_against(
    running: &str,
    file: Option<&Path>,
    linked: Option<&Path>,
    linked_version: &str,
) -> Result<(), Advice> {
    check_minor(running)?;
    // Without what distributions and pre-releases append: `3.11.2+`, `3.14.0rc1`.
    let is_more = |letter: char| !letter.is_ascii_digit() && letter != '.';
    let version = running.split(is_more).next().unwrap_or_default();
    let (Some(file), Some(linked)) = (file, linked) else {
        return Ok(());
    };
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if version == linked_version || real(file) == real(linked) {
        return Ok(());
    }
    Err(environment::other_library_file(
        &real(file),
        version,
        linked,
        linked_version,
    ))
}

/// What the files of an interpreter reveal about it.
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
    /// Parses `python3.11`, `python3.13t`, `pypy3.10`: executables and library folders have names of the same form.
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

/// Identifies an interpreter by the name behind the executable's links, by `pyvenv.cfg`, or by the library folder next
/// to the executable's.
fn identity_of(python: &Path) -> Option<Identity> {
    let real = std::fs::canonicalize(python).ok()?;
    if let Some(identity) = real.file_name()?.to_str().and_then(Identity::of_name) {
        return Some(identity);
    }
    let folder = python.parent()?;
    for holder in [folder.parent(), Some(folder)].into_iter().flatten() {
        if let Ok(text) = std::fs::read_to_string(holder.join("pyvenv.cfg")) {
            return identity_in_pyvenv(&text);
        }
    }
    let entries = std::fs::read_dir(real.parent()?.parent()?.join("lib")).ok()?;
    let mut found = entries.filter_map(|entry| Identity::of_name(entry.ok()?.file_name().to_str()?));
    // A prefix like /usr may hold several; then the files do not identify it.
    match (found.next(), found.next()) {
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
        let nowhere = Path::new("/nowhere/bin/python");
        assert_eq!(
            resolve(Some(nowhere.into())),
            Err(environment::nothing_there(nowhere, PACKAGES_EXECUTABLE))
        );
        assert_eq!(
            resolve(Some("python3".into())),
            Err(environment::relative_path(Path::new("python3")))
        );
        assert_eq!(
            recorded(nowhere),
            Err(environment::recorded_is_gone(
                nowhere,
                PACKAGES_HOW,
                LINKED_VERSION
            ))
        );
    }

    #[test]
    fn a_venv_of_another_minor_is_refused_with_both_named() {
        let folder = std::env::temp_dir().join(format!("snakebridge-link-{}", std::process::id()));
        let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::write(folder.join("pyvenv.cfg"), "home = /x\nversion = 3.2.1\n").unwrap();
        let python = bin.join(if cfg!(windows) { "python.exe" } else { "python" });
        std::fs::write(&python, "").unwrap();
        let refused = resolve(Some(folder.clone()));
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            refused,
            Err(environment::other_minor(&python, "3.2", LINKED_VERSION))
        );
    }

    #[test]
    fn the_file_of_the_library_decides_and_then_its_version() {
        let folder = std::env::temp_dir().join(format!("snakebridge-library-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let [linked, other, link] = ["linked.so", "other.so", "link.so"].map(|name| folder.join(name));
        std::fs::write(&linked, "").unwrap();
        std::fs::write(&other, "").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&linked, &link).unwrap();
        #[cfg(not(unix))]
        std::fs::write(&link, "").unwrap();
        let running = |patch: &str| format!("{LINKED_VERSION}.{patch} (main, Jan 1 2020)");
        let recorded = format!("{LINKED_VERSION}.7");
        let check = |patch: &str, file: Option<&Path>, linked: Option<&Path>| {
            check_library_against(&running(patch), file, linked, &recorded)
        };
        let found = [
            check("9", Some(&linked), Some(&linked)),
            check("7", Some(&other), Some(&linked)),
            check("7+", Some(&other), Some(&linked)),
            check("9", None, Some(&linked)),
            check("9", Some(&other), None),
        ];
        let through_a_link = check("9", Some(&link), Some(&linked));
        let refused = check("2+", Some(&other), Some(&linked));
        let other = std::fs::canonicalize(&other).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(found.iter().all(Result::is_ok), "{found:?}");
        assert!(!cfg!(unix) || through_a_link.is_ok(), "{through_a_link:?}");
        let version = format!("{LINKED_VERSION}.2");
        assert_eq!(
            refused,
            Err(environment::other_library_file(
                &other, &version, &linked, &recorded
            ))
        );
        assert!(check_library("3.2.1", None).is_err() && check_minor("3.2.1").is_err());
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
