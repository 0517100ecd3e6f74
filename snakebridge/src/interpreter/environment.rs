//! What can be wrong around a running program, in the words its user reads. Nothing but the words is in here, so that
//! `docs/messages.md` can show each of them as it looks on a terminal.

use std::fmt::Display;
use std::path::Path;

/// What is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    pub(crate) message: String,
    pub(crate) help: String,
}

fn advice(message: impl Into<String>, help: impl Into<String>) -> Advice {
    Advice {
        message: message.into(),
        help: help.into(),
    }
}

/// What every trouble with the choice of a Python ends with.
const DOCTOR: &str = "help: `cargo snakebridge doctor`, in the folder of the program's source, says which Python is found and why";

pub(crate) fn relative_path(value: &Path) -> Advice {
    advice(
        format!(
            "SNAKEBRIDGE_PYTHON is `{}`, which is not an absolute path",
            value.display()
        ),
        "name the Python of the virtual environment in full: SNAKEBRIDGE_PYTHON=\"$PWD/.venv/bin/python\"",
    )
}

pub(crate) fn nothing_there(value: &Path, recorded: &str) -> Advice {
    advice(
        format!(
            "SNAKEBRIDGE_PYTHON names {}, where there is no Python",
            value.display()
        ),
        format!("correct the variable, or unset it to use the Python of the build ({recorded})"),
    )
}

pub(crate) fn recorded_is_gone(python: &Path, how: &str, linked: &str) -> Advice {
    advice(
        format!(
            "the Python this program was built with is gone: {} (at build it was {how})",
            python.display()
        ),
        format!(
            "restore it, build the program again, or set SNAKEBRIDGE_PYTHON to a Python {linked}\n{DOCTOR}"
        ),
    )
}

pub(crate) fn other_implementation(python: &Path, name: &str, linked: &str) -> Advice {
    advice(
        format!("{}, but only CPython can be embedded", named(python, name)),
        format!("use a CPython {linked}: `python{linked} -m venv .venv`\n{DOCTOR}"),
    )
}

pub(crate) fn free_threaded(python: &Path, minor: &str, linked: &str) -> Advice {
    let found = named(python, &format!("a free-threaded Python {minor}"));
    advice(
        format!("{found}, but this program is linked to the ordinary build of Python {linked}"),
        format!("use python{linked}, not python{linked}t: free-threaded builds are not supported\n{DOCTOR}"),
    )
}

pub(crate) fn other_minor(python: &Path, found: &str, linked: &str) -> Advice {
    advice(
        format!(
            "{}, but this program is linked to Python {linked}",
            named(python, &format!("Python {found}"))
        ),
        format!(
            "use a Python {linked} (`python{linked} -m venv .venv`), or build again with PYO3_PYTHON={}\n{DOCTOR}",
            python.display()
        ),
    )
}

fn named(python: &Path, what: &str) -> String {
    format!("SNAKEBRIDGE_PYTHON names {}, which is {what}", python.display())
}

pub(crate) fn does_not_start(executable: &Path, reason: &dyn Display) -> Advice {
    advice(
        format!("Python does not start as {}: {reason}", executable.display()),
        format!("check that this executable runs by itself, or name another in SNAKEBRIDGE_PYTHON\n{DOCTOR}"),
    )
}

pub(crate) fn other_library(number: &str, minor: &str, linked: &str) -> Advice {
    advice(
        format!("the loaded Python is {number}, but this program was built for Python {linked}"),
        format!(
            "run it with the library of Python {linked}, or build it again with PYO3_PYTHON set to a Python {minor}"
        ),
    )
}

pub(crate) fn variable(name: &str, value: &str, wanted: &str) -> Advice {
    advice(
        format!("the environment variable {name} is '{value}', which is not {wanted}"),
        format!("correct {name} or unset it"),
    )
}

pub(crate) fn own_folder_is_gone(module: &str, path: &str) -> Advice {
    advice(
        format!("the folder that module `{module}` comes from is gone: {path}"),
        "put it back and build again; with `embed = true` in python_module! the program carries the source",
    )
}

/// `own` is the folder of the module that was meant; none if the program carries it.
pub(crate) fn own_is_shadowed(module: &str, other: &str, own: Option<&str>) -> Advice {
    let own = own.map_or_else(
        || "the one in this program".to_owned(),
        |folder| format!("the one in {folder}"),
    );
    advice(
        format!("Python already has another module `{module}`, from {other}, instead of {own}"),
        "give your module another name, or make the first call before anything imports the other",
    )
}

pub(crate) fn shut_down() -> Advice {
    advice("Python was shut down", "call `snakebridge::shutdown` last")
}

pub(crate) fn shutting_down() -> Advice {
    advice(
        "the Python interpreter is shutting down",
        "make no calls once its host has begun to leave",
    )
}

pub(crate) fn subinterpreter() -> Advice {
    advice(
        "this call comes from a subinterpreter, where Python objects of the main interpreter must not be used",
        "call from the main interpreter, for example on a thread of its own that Python started there",
    )
}

// Said with the feature `pyo3` alone.
#[allow(dead_code)]
pub(crate) fn exception_of_a_subinterpreter(exception: &dyn Display) -> Advice {
    advice(
        format!("an exception of a subinterpreter: {exception}"),
        "call from the main interpreter",
    )
}

pub(crate) fn exception_is_gone() -> Advice {
    advice(
        "the exception object is gone",
        "look at it before the interpreter is shut down",
    )
}

pub(crate) fn no_such_pool(reference: &str, pool: &str) -> Advice {
    advice(
        format!("the reference '{reference}' belongs to the worker pool '{pool}', which does not exist here"),
        "use the reference in the program that made it, or start a pool of that name",
    )
}

pub(crate) fn no_result(symbol: &str) -> Advice {
    advice(
        format!("the backend ran {symbol} but returned nothing"),
        "this is a fault of the backend; please report it",
    )
}

/// Of `Error::Forked`.
pub(crate) const FORKED: &str = "Python was started before this process was forked and cannot be called in the child: \
     call Python in the parent, or start the child with `exec` (in Python: the `spawn` start method)";
