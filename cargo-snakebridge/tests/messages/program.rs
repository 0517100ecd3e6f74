//! Errors in the environment of a program, as they look when `main` returns them.

use std::path::Path;

use super::page::Page;

#[deny(dead_code)]
#[path = "../../../snakebridge/src/interpreter/environment.rs"]
mod texts;

use texts::Advice;

/// The minor version the program is linked to.
const LINKED: &str = "3.11";
const RECORDED: &str = "/home/ada/shop/.venv/bin/python";
const HOW: &str = "the .venv in /home/ada/shop";

/// `Error: ` is Rust's, the rest is what `Debug` of the error shows.
fn shown(Advice { message, help, .. }: &Advice) -> String {
    format!("Error: {message}\nhelp: {help}")
}

/// Heading, when it appears, and the text.
type Row = (&'static str, &'static str, Advice);

fn rows() -> Vec<Row> {
    let pypy = Path::new("/opt/pypy3.10/bin/python");
    let (free, other) = (
        Path::new("/opt/python3.13t/bin/python"),
        Path::new("/opt/python3.12/bin/python"),
    );
    let mut rows = vec![
        (
            "A relative path at run time",
            "`SNAKEBRIDGE_PYTHON` is not an absolute path.",
            texts::relative_path(Path::new(".venv/bin/python")),
        ),
        (
            "No Python at the path",
            "`SNAKEBRIDGE_PYTHON` is the path of a file that does not exist.",
            texts::nothing_there(Path::new("/srv/shop/bin/python"), RECORDED),
        ),
        (
            "The Python of the build no longer exists",
            "The program was built with a Python that has been removed, or it runs on another machine.",
            texts::recorded_is_gone(Path::new(RECORDED), HOW, LINKED),
        ),
        (
            "Another implementation",
            "`SNAKEBRIDGE_PYTHON` is the path of a PyPy or GraalPy.",
            texts::other_implementation(pypy, "pypy3.10", LINKED),
        ),
        (
            "A free-threaded build",
            "`SNAKEBRIDGE_PYTHON` is the path of a Python without the global interpreter lock.",
            texts::free_threaded(free, "3.13", LINKED),
        ),
        (
            "Another version",
            "`SNAKEBRIDGE_PYTHON` is the path of a Python with another minor version than the linked one.",
            texts::other_minor(other, "3.12", LINKED),
        ),
        (
            "Python does not start",
            "The interpreter refuses to start in this environment.",
            texts::does_not_start(Path::new(RECORDED), &"failed to import the site module"),
        ),
        (
            "Python does not start because of a variable",
            "`PYTHONHOME` or `PYTHONPATH` is set, and the interpreter does not start.",
            texts::does_not_start_with(
                Path::new(RECORDED),
                &"failed to get the Python codec of the filesystem encoding",
                "PYTHONHOME",
                Path::new("/opt/python3.9"),
            ),
        ),
        (
            "An invalid setting",
            "`SNAKEBRIDGE_REF_TTL_SECONDS` or `SNAKEBRIDGE_REF_MAX` is not a valid number.",
            texts::variable(
                "SNAKEBRIDGE_REF_TTL_SECONDS",
                "soon",
                "a number of seconds, or 0 for no limit",
            ),
        ),
        (
            "The folder of a local module no longer exists",
            "A module of `path = ..` is used, but its folder is not where it was at build time.",
            texts::own_folder_is_gone("scoring", "/home/ada/shop/python"),
        ),
    ];
    rows.splice(6..6, rows_of_libraries());
    rows.extend(rows_of_modules_and_threads());
    rows
}

fn rows_of_libraries() -> Vec<Row> {
    vec![
        (
            "Another library",
            "The system's loader found the shared library of another version of Python.",
            texts::other_library("3.12.1", "3.12", LINKED),
        ),
        (
            "Another library of the same minor version",
            "The system's loader found the shared library of another patch version, in another file.",
            texts::other_library_file(
                Path::new("/usr/lib/libpython3.11.so.1.0"),
                "3.11.2",
                Path::new("/opt/python3.11/lib/libpython3.11.so.1.0"),
                "3.11.7",
            ),
        ),
    ]
}

fn rows_of_modules_and_threads() -> Vec<Row> {
    let elsewhere = "/home/ada/shop/.venv/lib/python3.11/site-packages/scoring.py";
    vec![
        (
            "Another module with the same name",
            "Python imported a module with the same name before the program's own was needed.",
            texts::own_is_shadowed("scoring", elsewhere, Some("/home/ada/shop/python")),
        ),
        (
            "Another module with the name of an embedded one",
            "The same, for a module that is embedded in the program.",
            texts::own_is_shadowed("scoring", elsewhere, None),
        ),
        (
            "Calls after the shutdown",
            "Python is called after `snakebridge::shutdown`.",
            texts::shut_down(),
        ),
        (
            "Calls during the shutdown",
            "An extension module calls Python while the interpreter that runs it is shutting down.",
            texts::shutting_down(),
        ),
        (
            "A subinterpreter",
            "An extension module is used in a subinterpreter.",
            texts::subinterpreter(),
        ),
        (
            "An exception of a subinterpreter",
            "PyO3 passes on an exception that was raised in a subinterpreter.",
            texts::exception_of_a_subinterpreter(&"ValueError: no such item"),
        ),
        (
            "An exception without its object",
            "The exception is inspected after the interpreter has been shut down.",
            texts::exception_is_gone(),
        ),
        (
            "A reference of an unknown pool",
            "A decoded reference belongs to a worker pool that this program does not have.",
            texts::no_such_pool("9f2c", "workers", None),
        ),
        (
            "A reference of another pool",
            "A decoded reference belongs to another worker pool than its session runs in.",
            texts::no_such_pool("9f2c", "workers", Some("gpu")),
        ),
        (
            "A program without an interpreter",
            "A program is built with the feature `pool` alone, and calls Python outside of the sessions of a pool.",
            texts::not_embedded(),
        ),
        (
            "A backend without a result",
            "A backend violates its contract.",
            texts::no_result("re.compile"),
        ),
    ]
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "Errors in the environment of a program",
        "As printed when `main` returns the error. Each is an `Error::Environment` with the fields `message` and `help`. A \
         program that fails with `error while loading shared libraries` has not started yet: see README.md on the loader's path.",
    );
    for (heading, when, trouble) in rows() {
        page.message(heading, when, &shown(&trouble));
    }
    page.message(
        "A forked child",
        "The process was forked after Python had started, and the child calls Python. This one is `Error::Forked`.",
        &format!("Error: Forked({})", texts::FORKED),
    );
}
