//! What the compiler says when a program is wrong, one symptom per file in `ui/`.
//! `TRYBUILD=overwrite` writes the messages anew; read them as a newcomer would before committing them.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use snakebridge_introspect::{choice, probe};

#[test]
fn wrong_programs_are_told_what_to_do() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
    cases.compile_fail(of_this_environment("module_not_found"));
}

/// A case whose message names the Python that was asked: copied beside a message that is filled in.
fn of_this_environment(name: &str) -> PathBuf {
    let linked = Path::new(env!("LINKED_PYTHON"));
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let choice::Choice { executable, how } =
        choice::choose(&|name| std::env::var_os(name), temporary, linked);
    let python = probe(&executable, "a test")
        .unwrap()
        .executable
        .display()
        .to_string();
    let folder = temporary.join("ui");
    fs::create_dir_all(&folder).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("ui/environment")
        .join(name);
    let case = folder.join(name).with_extension("rs");
    fs::copy(source.with_extension("rs"), &case).unwrap();
    let message = fs::read_to_string(source.with_extension("stderr")).unwrap();
    let message = message
        .replace("$PYTHON", &python)
        .replace("$CHOICE", &how.to_string())
        .replace("$CASE", &case.display().to_string());
    fs::write(case.with_extension("stderr"), message).unwrap();
    case
}
