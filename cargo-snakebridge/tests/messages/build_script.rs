//! The messages of the build script of `snakebridge`, as cargo prints them.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use snakebridge_introspect::IntrospectError;

use super::errors::{no_python, other_minor, python_3_8};
use super::page::Page;

#[deny(dead_code)]
#[path = "../../../snakebridge/build_messages.rs"]
mod texts;

/// Cargo puts the package in front of each line.
fn printed(message: &str) -> String {
    let package = concat!("error: snakebridge@", env!("CARGO_PKG_VERSION"), ": ");
    let lines = message.lines().map(|line| format!("{package}{line}\n"));
    lines.collect::<String>() + "error: build script logged errors"
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "Errors while `snakebridge` is built",
        "Cargo prints these while it builds `snakebridge`, before any macro call. PyO3's build script runs \
         first and has its own messages.",
    );
    let how = "PyO3 (PYO3_PYTHON, the activated environment, python, python3)";
    page.message(
        "No Python at build time",
        "PyO3 is configured to build without a Python interpreter.",
        &printed(texts::NO_PYTHON),
    );
    page.message(
        "The linked Python does not start",
        "PyO3 found a Python earlier that no longer exists.",
        &printed(&texts::moved(&no_python("/opt/python3.11/bin/python3.11", how))),
    );
    page.message(
        "The linked Python is not supported",
        "PyO3 finds a Python that snakebridge does not support.",
        &printed(&python_3_8().check_supported(how).unwrap_err().to_string()),
    );
    let value = ".venv/bin/python".to_owned();
    page.message(
        "A relative path at build time",
        "`SNAKEBRIDGE_PYTHON` is not an absolute path.",
        &printed(&IntrospectError::RelativePath { value }.to_string()),
    );
    page.message(
        "Two versions at build time",
        "The Python of the packages and the linked one have different minor versions.",
        &printed(&other_minor().to_string()),
    );
    let path = Path::new(OsStr::from_bytes(b"/home/ad\xe9/shop/target"));
    page.message(
        "A path that is not UTF-8",
        "The path of the target folder or of Python is not UTF-8.",
        &printed(&texts::not_utf8(path)),
    );
    let (file, full) = (
        "/home/ada/shop/target/debug/build/snakebridge-1f/out/linked.rs",
        std::io::Error::from_raw_os_error(28),
    );
    page.message(
        "The target folder cannot be written",
        "The disk is full, or the folder belongs to another user.",
        &printed(&texts::cannot_write(Path::new(file), &full)),
    );
}
