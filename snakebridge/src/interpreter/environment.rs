//! The errors in the environment of a running program, as its user reads them. This file has only the texts, so that
//! `docs/messages.md` can show each as it looks on a terminal.

use std::fmt::Display;
use std::path::Path;

/// What an error is about; `bridge` has an `ErrorKind` for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// Python was not found, is not the one that the program was built for, does not start, or is not in the program.
    Unavailable,
    /// The value of an environment variable.
    Variable,
    /// A module of the program.
    Module,
    /// Python was shut down, or is shutting down.
    ShutDown,
    /// A subinterpreter.
    Subinterpreter,
    /// A worker pool.
    Pool,
    /// A backend that broke its contract.
    Backend,
}

/// An error message, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    pub(crate) cause: Cause,
    pub(crate) message: String,
    pub(crate) help: String,
}

fn advice(cause: Cause, message: impl Into<String>, help: impl Into<String>) -> Advice {
    Advice {
        cause,
        message: message.into(),
        help: help.into(),
    }
}

/// The last line of each error about the choice of Python.
const DOCTOR: &str = "help: run `cargo snakebridge doctor` in the source folder of the program to see which Python is chosen and why";

pub(crate) fn relative_path(value: &Path) -> Advice {
    advice(
        Cause::Unavailable,
        format!(
            "SNAKEBRIDGE_PYTHON is `{}`, which is not an absolute path",
            value.display()
        ),
        "use the full path of the Python in the virtual environment: SNAKEBRIDGE_PYTHON=\"$PWD/.venv/bin/python\"",
    )
}

pub(crate) fn nothing_there(value: &Path, recorded: &str) -> Advice {
    advice(
        Cause::Unavailable,
        format!(
            "SNAKEBRIDGE_PYTHON is {}, but there is no Python at this path",
            value.display()
        ),
        format!(
            "correct the variable, or unset it to use the Python that was chosen at build time ({recorded})"
        ),
    )
}

pub(crate) fn recorded_is_gone(python: &Path, how: &str, linked: &str) -> Advice {
    advice(
        Cause::Unavailable,
        format!(
            "the Python this program was built with no longer exists: {} (chosen at build time by: {how})",
            python.display()
        ),
        format!(
            "restore it, rebuild the program, or set SNAKEBRIDGE_PYTHON to the path of a Python {linked}\n{DOCTOR}"
        ),
    )
}

pub(crate) fn other_implementation(python: &Path, name: &str, linked: &str) -> Advice {
    advice(
        Cause::Unavailable,
        format!("{}, but snakebridge supports only CPython", named(python, name)),
        format!("use CPython {linked}: `python{linked} -m venv .venv`\n{DOCTOR}"),
    )
}

pub(crate) fn free_threaded(python: &Path, minor: &str, linked: &str) -> Advice {
    let found = named(python, &format!("a free-threaded Python {minor}"));
    advice(
        Cause::Unavailable,
        format!("{found}, but this program is linked to the ordinary build of Python {linked}"),
        format!("use python{linked}, not python{linked}t: free-threaded builds are not supported\n{DOCTOR}"),
    )
}

pub(crate) fn other_minor(python: &Path, found: &str, linked: &str) -> Advice {
    advice(
        Cause::Unavailable,
        format!(
            "{}, but this program is linked to Python {linked}",
            named(python, &format!("Python {found}"))
        ),
        format!(
            "use Python {linked} (`python{linked} -m venv .venv`), or rebuild the program with PYO3_PYTHON={}\n{DOCTOR}",
            python.display()
        ),
    )
}

fn named(python: &Path, what: &str) -> String {
    format!("SNAKEBRIDGE_PYTHON is {}, which is {what}", python.display())
}

pub(crate) fn does_not_start(executable: &Path, reason: &dyn Display) -> Advice {
    advice(
        Cause::Unavailable,
        format!("cannot start Python as {}: {reason}", executable.display()),
        format!("check that this executable runs, or set SNAKEBRIDGE_PYTHON to another one\n{DOCTOR}"),
    )
}

/// `variable` is one of CPython's own that changes where it looks for its library.
pub(crate) fn does_not_start_with(
    executable: &Path,
    reason: &dyn Display,
    variable: &str,
    value: &Path,
) -> Advice {
    advice(
        Cause::Unavailable,
        format!(
            "cannot start Python as {}: {reason}; {variable} is {}",
            executable.display(),
            value.display()
        ),
        format!(
            "{variable} says where Python finds its own library: unset it, or set it to what belongs to this Python\n{DOCTOR}"
        ),
    )
}

pub(crate) fn other_library(number: &str, minor: &str, linked: &str) -> Advice {
    advice(
        Cause::Unavailable,
        format!("the loaded Python library is {number}, but this program was built for Python {linked}"),
        format!(
            "run it with the library of Python {linked}, or rebuild it with PYO3_PYTHON set to a Python {minor}"
        ),
    )
}

pub(crate) fn other_library_file(file: &Path, version: &str, linked: &Path, linked_version: &str) -> Advice {
    let variable = if cfg!(target_os = "macos") {
        "DYLD_LIBRARY_PATH"
    } else {
        "LD_LIBRARY_PATH"
    };
    let folder = linked.parent().unwrap_or(linked);
    advice(
        Cause::Unavailable,
        format!(
            "the loaded Python library is {} (Python {version}), but this program was built with {} (Python {linked_version}), and \
             finds the standard library of that one",
            file.display(),
            linked.display()
        ),
        format!(
            "put its folder first on the loader's path: {variable}={}\n\
             help: or rebuild the program with PYO3_PYTHON set to the Python {version} of the loaded library",
            folder.display()
        ),
    )
}

pub(crate) fn variable(name: &str, value: &str, wanted: &str) -> Advice {
    advice(
        Cause::Variable,
        format!("the environment variable {name} is '{value}', but must be {wanted}"),
        format!("correct {name} or unset it"),
    )
}

pub(crate) fn own_folder_is_gone(module: &str, path: &str) -> Advice {
    advice(
        Cause::Module,
        format!("the folder of the Python module `{module}` no longer exists: {path}"),
        "restore it, or rebuild the program; with `embed = true` in python_module! it contains the source",
    )
}

/// `own` is the folder of the expected module; none if it is embedded in the program.
pub(crate) fn own_is_shadowed(module: &str, other: &str, own: Option<&str>) -> Advice {
    let own = own.map_or_else(
        || "the one embedded in this program".to_owned(),
        |folder| format!("the one in {folder}"),
    );
    advice(
        Cause::Module,
        format!("Python has loaded another module `{module}`, from {other}, instead of {own}"),
        "rename your module, or make the first call to it before the other one is imported",
    )
}

pub(crate) fn shut_down() -> Advice {
    advice(
        Cause::ShutDown,
        "Python has been shut down",
        "call `snakebridge::shutdown` after all other calls",
    )
}

pub(crate) fn shutting_down() -> Advice {
    advice(
        Cause::ShutDown,
        "the Python interpreter is shutting down",
        "make no calls after its host has begun to exit",
    )
}

pub(crate) fn subinterpreter() -> Advice {
    advice(
        Cause::Subinterpreter,
        "this call comes from a subinterpreter, where Python objects of the main interpreter must not be used",
        "call from the main interpreter, for example from a thread that Python started there",
    )
}

// Used only with the feature `pyo3`.
#[allow(dead_code)]
pub(crate) fn exception_of_a_subinterpreter(exception: &dyn Display) -> Advice {
    advice(
        Cause::Subinterpreter,
        format!("an exception was raised in a subinterpreter: {exception}"),
        "call from the main interpreter",
    )
}

pub(crate) fn exception_is_gone() -> Advice {
    advice(
        Cause::ShutDown,
        "the exception object no longer exists",
        "inspect it before the interpreter is shut down",
    )
}

/// A reference of another pool than the one that the session runs in, if it runs in one.
pub(crate) fn no_such_pool(reference: &str, pool: &str, here: Option<&str>) -> Advice {
    let place = match here {
        Some(here) => format!("and its session runs in the pool '{here}' now"),
        None => "which does not exist in this program".to_owned(),
    };
    advice(
        Cause::Pool,
        format!("the reference '{reference}' belongs to the worker pool '{pool}', {place}"),
        "use the reference in the program that made it, or start a pool with that name",
    )
}

pub(crate) fn no_result(symbol: &str) -> Advice {
    advice(
        Cause::Backend,
        format!("the backend ran {symbol} but returned no result"),
        "this is a bug in the backend; please report it",
    )
}

// Used only without the feature `embedded`.
#[allow(dead_code)]
pub(crate) fn not_embedded() -> Advice {
    advice(
        Cause::Unavailable,
        "this program was built without the feature `embedded` of snakebridge, so there is no Python in this process",
        "run the call in a session of a worker pool (`Session::builder().pool(&pool)`), or build with the feature `embedded`",
    )
}

/// Of `Error::Forked`.
pub(crate) const FORKED: &str = "Python was started before this process was forked and cannot be called in the child: \
     call Python in the parent, or start the child with `exec` (in Python: the `spawn` start method)";
