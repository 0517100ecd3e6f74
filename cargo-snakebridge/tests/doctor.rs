//! `doctor` in prepared environments, where interpreters are scripts that imitate a Python.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod stand_in;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use stand_in::interpreter;

/// What is seen on a terminal: everything on both streams, and the exit code.
fn doctor(folder: &TempDir, variables: &[(&str, &Path)]) -> (String, Option<i32>) {
    let mut command = stand_in::command(folder.path(), folder.path());
    command.arg("doctor").envs(variables.iter().copied());
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8(text).unwrap(), output.status.code())
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
}

#[test]
fn a_good_environment_has_no_problems() {
    let folder = tempfile::tempdir().unwrap();
    let prefix = folder.path().join("base");
    fs::create_dir_all(prefix.join("lib")).unwrap();
    fs::write(prefix.join("lib/libpython3.11.so"), "").unwrap();
    let bin = prefix.join("bin");
    interpreter(
        &bin.join("python"),
        "3.11.7",
        "cpython",
        false,
        prefix.to_str().unwrap(),
    );
    let (text, code) = doctor(&folder, &[("PATH", &bin)]);
    assert_eq!(code, Some(0), "{text}");
    let library = format!("libpython     {}", prefix.join("lib/libpython3.11.so").display());
    holds(
        &text,
        &[
            "cpython 3.11.7 on linux",
            "chosen by: `python` in PATH",
            &library,
            "chosen by: the linked Python (`python` in PATH), as no virtual environment was found",
            "stdlib types ",
            "problems      none",
        ],
    );
}

#[test]
fn a_venv_next_to_the_manifest_has_the_packages_and_must_be_of_the_linked_minor() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), "").unwrap();
    let linked = interpreter(&folder.path().join("l/python"), "3.11.7", "cpython", false, "/x");
    let venv = folder.path().join(".venv");
    interpreter(&venv.join("bin/python"), "3.11.2", "cpython", false, "/x");
    fs::write(venv.join("pyvenv.cfg"), "home = /x\n").unwrap();
    let (text, _) = doctor(&folder, &[("PYO3_PYTHON", &linked)]);
    holds(
        &text,
        &[
            "chosen by: the environment variable PYO3_PYTHON",
            "chosen by: the .venv in ",
            "a virtual environment: ",
        ],
    );
    assert!(!text.contains("the packages come from"), "{text}");

    interpreter(&venv.join("bin/python"), "3.12.1", "cpython", false, "/x");
    let (text, code) = doctor(&folder, &[("PYO3_PYTHON", &linked)]);
    assert_eq!(code, Some(1));
    holds(
        &text,
        &[
            "error: the packages come from Python 3.12.1 but the program links Python 3.11",
            "help: link the Python of the packages: PYO3_PYTHON=",
            "-m venv .venv",
        ],
    );
}

#[test]
fn a_missing_library_is_a_problem_with_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let python = interpreter(
        &folder.path().join("python"),
        "3.11.2",
        "cpython",
        false,
        "/nowhere",
    );
    let (text, code) = doctor(&folder, &[("PYO3_PYTHON", &python)]);
    assert_eq!(code, Some(1));
    holds(
        &text,
        &[
            "libpython     not found",
            "looked in: /nowhere/lib",
            "apt-get install libpython3.11-dev",
        ],
    );

    let python = interpreter(&folder.path().join("static"), "3.11.2", "cpython", false, "-");
    let (text, code) = doctor(&folder, &[("PYO3_PYTHON", &python)]);
    assert_eq!(code, Some(1));
    holds(
        &text,
        &["built without a shared library", "--enable-shared", "3.11.2"],
    );
}

#[test]
fn each_unsupported_python_has_one_message() {
    let folder = tempfile::tempdir().unwrap();
    for (name, version, implementation, free, parts) in [
        (
            "old",
            "3.8.18",
            "cpython",
            false,
            ["it is CPython 3.8.18", "oldest supported version is 3.9"],
        ),
        (
            "pypy",
            "3.11.11",
            "pypy",
            false,
            ["it is PyPy (Python 3.11.11)", "supports only CPython"],
        ),
        (
            "free",
            "3.14.0",
            "cpython",
            true,
            ["a free-threaded CPython 3.14.0", "python3.14, not python3.14t"],
        ),
    ] {
        let python = interpreter(&folder.path().join(name), version, implementation, free, "/x");
        let (text, code) = doctor(&folder, &[("PYO3_PYTHON", &python)]);
        assert_eq!(code, Some(1), "{text}");
        holds(&text, &parts);
        holds(
            &text,
            &["chosen by: the environment variable PYO3_PYTHON", "help: "],
        );
        assert!(
            text.contains("stdlib types "),
            "the rest is reported, too: {text}"
        );
    }
}

#[test]
fn a_missing_python_is_reported_once() {
    let folder = tempfile::tempdir().unwrap();
    let (text, code) = doctor(&folder, &[]);
    assert_eq!(code, Some(1));
    holds(
        &text,
        &[
            "problems      1\n",
            "cannot run Python: python3",
            "help: install Python",
        ],
    );
    let relative = Path::new(".venv/bin/python");
    let (text, _) = doctor(&folder, &[("SNAKEBRIDGE_PYTHON", relative)]);
    holds(&text, &["not an absolute path"]);
}
