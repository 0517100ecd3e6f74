//! What the build script of `snakebridge` says, as cargo prints it.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use snakebridge_introspect::IntrospectError;

use super::errors::{no_python, other_minor, python_3_8};
use super::page::Page;

#[deny(dead_code)]
#[path = "../../../snakebridge/build_messages.rs"]
mod words;

/// Cargo puts the package in front of each line.
fn printed(message: &str) -> String {
    let package = concat!("error: snakebridge@", env!("CARGO_PKG_VERSION"), ": ");
    let lines = message.lines().map(|line| format!("{package}{line}\n"));
    lines.collect::<String>() + "error: build script logged errors"
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "What the build of `snakebridge` says",
        "Cargo prints these while it builds `snakebridge`, before the macro is called anywhere. PyO3's build script comes \
         before it, and has messages of its own.",
    );
    let how = "PyO3 (PYO3_PYTHON, the activated environment, python, python3)";
    page.message(
        "No Python at the build",
        "PyO3 is told to do without a Python.",
        &printed(words::NO_PYTHON),
    );
    page.message(
        "The linked Python does not start",
        "PyO3 has found a Python earlier that is not there any more.",
        &printed(&words::moved(&no_python("/opt/python3.11/bin/python3.11", how))),
    );
    page.message(
        "The linked Python is not supported",
        "PyO3 finds a Python that snakebridge does not run on.",
        &printed(&python_3_8().check_supported(how).unwrap_err().to_string()),
    );
    let value = ".venv/bin/python".to_owned();
    page.message(
        "A relative path at the build",
        "`SNAKEBRIDGE_PYTHON` is not an absolute path.",
        &printed(&IntrospectError::RelativePath { value }.to_string()),
    );
    page.message(
        "Two versions at the build",
        "The packages would come from another minor version than the one that is linked.",
        &printed(&other_minor().to_string()),
    );
    let path = Path::new(OsStr::from_bytes(b"/home/ad\xe9/shop/target"));
    page.message(
        "A folder without a readable name",
        "The target folder or Python's path is not UTF-8.",
        &printed(&words::not_utf8(path)),
    );
    let (file, full) = (
        "/home/ada/shop/target/debug/build/snakebridge-1f/out/linked.rs",
        std::io::Error::from_raw_os_error(28),
    );
    page.message(
        "The target folder cannot be written",
        "The disk is full, or the folder belongs to somebody else.",
        &printed(&words::cannot_write(Path::new(file), &full)),
    );
}
