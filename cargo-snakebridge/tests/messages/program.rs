//! What a program says about its environment, when `main` returns the error.

use std::path::Path;

use super::page::Page;

#[deny(dead_code)]
#[path = "../../../snakebridge/src/interpreter/environment.rs"]
mod words;

use words::Advice;

/// The minor version the program is linked to.
const LINKED: &str = "3.11";
const RECORDED: &str = "/home/ada/shop/.venv/bin/python";
const HOW: &str = "the .venv in /home/ada/shop";

/// `Error: ` is Rust's, the rest is what `Debug` of the error shows.
fn shown(Advice { message, help }: &Advice) -> String {
    format!("Error: {message}\nhelp: {help}")
}

/// Heading, when it appears, and the words.
type Row = (&'static str, &'static str, Advice);

fn rows() -> Vec<Row> {
    let pypy = Path::new("/opt/pypy3.10/bin/python");
    let (free, other) = (
        Path::new("/opt/python3.13t/bin/python"),
        Path::new("/opt/python3.12/bin/python"),
    );
    let mut rows = vec![
        (
            "A relative path at the start",
            "`SNAKEBRIDGE_PYTHON` is not an absolute path.",
            words::relative_path(Path::new(".venv/bin/python")),
        ),
        (
            "No Python where the variable points",
            "`SNAKEBRIDGE_PYTHON` names a file that is not there.",
            words::nothing_there(Path::new("/srv/shop/bin/python"), RECORDED),
        ),
        (
            "The Python of the build is gone",
            "The program was built with a Python that has been removed, or it runs on another machine.",
            words::recorded_is_gone(Path::new(RECORDED), HOW, LINKED),
        ),
        (
            "Another implementation",
            "`SNAKEBRIDGE_PYTHON` names a PyPy or a GraalPy.",
            words::other_implementation(pypy, "pypy3.10", LINKED),
        ),
        (
            "A free-threaded build",
            "`SNAKEBRIDGE_PYTHON` names a Python without the global interpreter lock.",
            words::free_threaded(free, "3.13", LINKED),
        ),
        (
            "Another version",
            "`SNAKEBRIDGE_PYTHON` names a Python of another minor version than the linked one.",
            words::other_minor(other, "3.12", LINKED),
        ),
        (
            "Another library",
            "The system's loader found the shared library of another Python.",
            words::other_library("3.12.1", "3.12", LINKED),
        ),
        (
            "Python does not start",
            "The interpreter refuses to start in this environment.",
            words::does_not_start(Path::new(RECORDED), &"failed to import the site module"),
        ),
        (
            "A setting that is no number",
            "`SNAKEBRIDGE_REF_TTL_SECONDS` or `SNAKEBRIDGE_REF_MAX` cannot be read.",
            words::variable(
                "SNAKEBRIDGE_REF_TTL_SECONDS",
                "soon",
                "a number of seconds, or 0 for no limit",
            ),
        ),
        (
            "The folder of an own module is gone",
            "A module of `path = ..` is used, and its folder is not where it was at the build.",
            words::own_folder_is_gone("scoring", "/home/ada/shop/python"),
        ),
    ];
    rows.extend(rows_of_modules_and_threads());
    rows
}

fn rows_of_modules_and_threads() -> Vec<Row> {
    let elsewhere = "/home/ada/shop/.venv/lib/python3.11/site-packages/scoring.py";
    vec![
        (
            "Another module of that name",
            "Python had imported a module of the same name before the program's own was needed.",
            words::own_is_shadowed("scoring", elsewhere, Some("/home/ada/shop/python")),
        ),
        (
            "Another module of an embedded name",
            "The same, for a module that the program carries.",
            words::own_is_shadowed("scoring", elsewhere, None),
        ),
        (
            "After the end",
            "Python is called after `snakebridge::shutdown`.",
            words::shut_down(),
        ),
        (
            "While Python ends",
            "An extension module calls Python while the interpreter that runs it is leaving.",
            words::shutting_down(),
        ),
        (
            "A subinterpreter",
            "An extension module is used in a subinterpreter.",
            words::subinterpreter(),
        ),
        (
            "An exception of a subinterpreter",
            "PyO3 hands over an exception that was raised there.",
            words::exception_of_a_subinterpreter(&"ValueError: no such item"),
        ),
        (
            "An exception without its object",
            "The exception is looked at when the interpreter has ended.",
            words::exception_is_gone(),
        ),
        (
            "A reference of a pool",
            "A reference from the wire belongs to a pool of workers that this program does not have.",
            words::no_such_pool("9f2c", "workers"),
        ),
        (
            "No result",
            "A backend breaks its contract.",
            words::no_result("re.compile"),
        ),
    ]
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "What a program says about its environment",
        "Shown when `main` returns the error. Each is `Error::Environment`, with `message` and `help` as its fields. A program \
         that ends with `error while loading shared libraries` did not come so far: see README.md on the loader's path.",
    );
    for (heading, when, trouble) in rows() {
        page.message(heading, when, &shown(&trouble));
    }
    page.message(
        "A forked child",
        "The process was forked after Python had started, and the child calls Python. This one is `Error::Forked`.",
        &format!("Error: Forked({})", words::FORKED),
    );
}
