//! What is refused at run time, as the program's user sees it: Pythons named by `SNAKEBRIDGE_PYTHON` that cannot run in
//! this program. They are laid out as files; none of them is started.
#![cfg(unix)]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The message of the first call.
fn first_use(python: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_process"))
        .arg("first-use")
        .env("SNAKEBRIDGE_PYTHON", python)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// `bin/python`, a link to `bin/<name>`.
fn installation(folder: &Path, name: &str) -> PathBuf {
    let bin = folder.join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::write(bin.join(name), "").unwrap();
    std::os::unix::fs::symlink(name, bin.join("python")).unwrap();
    bin.join("python")
}

fn linked() -> String {
    let sys: String = snakebridge::get_as("sys", "version").unwrap();
    sys.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

#[test]
fn another_minor_is_refused_with_both_versions_and_the_way_out() {
    let linked = linked();
    let folder = tempfile::tempdir().unwrap();
    let python = installation(folder.path(), "python3.2");
    let ways_out = [
        format!("PYO3_PYTHON={}", python.display()),
        format!("python{linked} -m venv"),
    ];
    let text = first_use(&python);
    holds(
        &text,
        &["which is Python 3.2", &format!("linked to Python {linked}")],
    );
    holds(&text, &[&ways_out[0], &ways_out[1]]);
    // The folder of the environment means its Python.
    holds(&first_use(folder.path()), &["which is Python 3.2"]);
}

#[test]
fn a_minor_known_only_from_the_library_folder_is_refused_too() {
    let folder = tempfile::tempdir().unwrap();
    let bin = folder.path().join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::create_dir_all(folder.path().join("lib/python3.2")).unwrap();
    std::fs::write(bin.join("python"), "").unwrap();
    holds(&first_use(&bin.join("python")), &["which is Python 3.2"]);
}

#[test]
fn free_threaded_builds_and_other_implementations_are_refused() {
    let linked = linked();
    let folder = tempfile::tempdir().unwrap();
    let free = installation(&folder.path().join("free"), &format!("python{linked}t"));
    holds(
        &first_use(&free),
        &[
            "a free-threaded Python",
            "not supported",
            &format!("use python{linked}"),
        ],
    );
    let pypy = installation(&folder.path().join("pypy"), "pypy3.10");
    holds(&first_use(&pypy), &["pypy3.10", "supports only CPython"]);
}

/// What a first call says, where the loader finds this library first.
fn first_use_with(folder: &Path, library: &Path) -> String {
    let name = format!("libpython{}.so.1.0", linked());
    std::os::unix::fs::symlink(library, folder.join(name)).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_process"))
        .arg("first-use")
        .env("LD_LIBRARY_PATH", folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The library that this program has loaded.
fn own_library() -> Option<PathBuf> {
    let name = format!("/libpython{}.so", linked());
    let maps = std::fs::read_to_string("/proc/self/maps").ok()?;
    let path = maps
        .lines()
        .filter_map(|line| line.split_once('/'))
        .find_map(|(_, path)| {
            let path = format!("/{path}");
            path.contains(&name).then_some(path)
        })?;
    std::fs::canonicalize(path).ok()
}

#[test]
fn another_library_of_another_version_is_refused_with_both_files() {
    let Some(own) = own_library() else {
        eprintln!("skipped: this program has no shared library of Python in /proc/self/maps");
        return;
    };
    let name = format!("libpython{}.so.1.0", linked());
    let places = [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/lib64",
        "/usr/lib",
    ];
    let other = places
        .iter()
        .filter_map(|place| std::fs::canonicalize(Path::new(place).join(&name)).ok())
        .find(|file| *file != own);
    let Some(other) = other else {
        eprintln!("skipped: no other {name} than {} in {places:?}", own.display());
        return;
    };
    let version: String = snakebridge::call_as("platform", "python_version", ()).unwrap();
    let content = std::fs::read(&other).unwrap();
    if content
        .windows(version.len())
        .any(|part| part == version.as_bytes())
    {
        eprintln!("skipped: {} is a Python {version} as well", other.display());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let text = first_use_with(folder.path(), &other);
    holds(
        &text,
        &[
            &format!("the loaded Python library is {} (Python ", other.display()),
            &format!("was built with {} (Python ", own.display()),
            &format!("LD_LIBRARY_PATH={}", own.parent().unwrap().display()),
            "PYO3_PYTHON",
        ],
    );
}

#[test]
fn another_file_of_the_same_version_is_as_good() {
    let Some(own) = own_library() else {
        eprintln!("skipped: this program has no shared library of Python in /proc/self/maps");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.so");
    std::fs::copy(&own, &copy).unwrap();
    let text = first_use_with(folder.path(), &copy);
    assert!(text.contains("4.0"), "{text}");
}

#[test]
fn no_python_there_and_a_relative_path_say_what_to_do() {
    holds(
        &first_use(Path::new("/nowhere/python")),
        &["there is no Python at this path", "help: ", "unset it"],
    );
    holds(
        &first_use(Path::new("python3")),
        &["not an absolute path", "/bin/python"],
    );
}

#[test]
fn a_home_or_a_path_under_which_python_does_not_start_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("encodings.py"), "").unwrap();
    let start = |variable: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_process"))
            .arg("first-use")
            .env(variable, folder.path())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for variable in ["PYTHONHOME", "PYTHONPATH"] {
        let said = format!("{variable} is {}", folder.path().display());
        let text = start(variable);
        holds(&text, &["cannot start Python", &said, "unset it"]);
        assert!(!text.contains("SNAKEBRIDGE_PYTHON to another one"), "{text}");
    }
}
