//! Errors while Python is chosen and run: from the cases of `tests/ui` where a program can cause them, else from the error
//! itself, in the compiler's frame.

use std::path::PathBuf;

use snakebridge_introspect::python_choice::How;
use snakebridge_introspect::{IntrospectError, model};

use super::disturbing;
use super::errors::{
    PYTHON, bad_variable, how, import_failed, no_python, not_found, other_minor, unmatched, unread,
    unsupported,
};
use super::local_modules;
use super::macros::{case_text, in_a_frame};
use super::page::{Page, framed};
use super::{root, same_names};

/// Where the text comes from.
pub(super) enum Shown {
    /// A case of `tests/ui`, which must contain the error.
    Case(&'static str),
    /// A frame around the error.
    Framed,
}
use Shown::{Case, Framed};

pub(super) type Row = (&'static str, &'static str, Shown, IntrospectError);

fn about_modules() -> Vec<Row> {
    let rows = [
        about_finding(),
        local_modules::about(),
        about_imports(),
        about_sources(),
    ];
    rows.into_iter().flatten().collect()
}

/// Missing modules, and selected names that they do not have.
fn about_finding() -> Vec<Row> {
    vec![
        (
            "Module not found",
            "Python does not find the module.",
            Case("environment/module_not_found"),
            not_found("no_such_module_anywhere", "no_such_module_anywhere", &[]),
        ),
        (
            "A misspelt module",
            "Python does not find the module, but one with a similar name.",
            Case("environment/misspelt_module"),
            not_found("webbrowsr", "webbrowsr", &["webbrowser"]),
        ),
        (
            "Submodule not found",
            "Python finds the package, but not the submodule.",
            Case("environment/submodule_not_found"),
            not_found("json.dumper", "json.dumper", &[]),
        ),
        (
            "A misspelt selection",
            "`include` contains a name that the module does not have, but a similar one.",
            Case("misspelt_include"),
            unmatched("re", "serch", &["search", "Pattern.search"]),
        ),
        (
            "A selection that matches nothing",
            "`include` contains a name that is not similar to any in the module.",
            Case("include_matches_nothing"),
            unmatched("colorsys", "cmyk_to_pantone", &[]),
        ),
        (
            "A selection that cannot be read",
            "`include` contains a name that the module makes when it is read, and that raises.",
            Framed,
            IntrospectError::IncludeUnmatched {
                module: "plots".to_owned(),
                names: vec![("draw".to_owned(), Vec::new())],
                failed: vec![(
                    "draw".to_owned(),
                    "ModuleNotFoundError: No module named 'matplotlib'".to_owned(),
                )],
            },
        ),
    ]
}

/// The crate's own modules, and the folder they are in.
/// Modules that exist but cannot be imported.
fn about_imports() -> Vec<Row> {
    let lacks = "ModuleNotFoundError: No module named 'no_such_package_anywhere'";
    let (raises, needs, exits) = (
        import_failed(
            "tariffs",
            "raised FileNotFoundError: tariffs.csv",
            [
                "line 1",
                "raise FileNotFoundError(\"tariffs.csv\")",
                "FileNotFoundError: tariffs.csv",
            ],
        ),
        import_failed(
            "report",
            &format!("raised {lacks}"),
            ["line 1", "import no_such_package_anywhere", lacks],
        ),
        import_failed(
            "script",
            "called sys.exit(2)",
            ["line 2", "raise SystemExit(2)", "SystemExit: 2"],
        ),
    );
    let died = IntrospectError::Died {
        modules: "`daemon`".to_owned(),
        status: "exit status: 3".to_owned(),
        stderr: String::new(),
    };
    let crashed = IntrospectError::Died {
        modules: "`re`".to_owned(),
        status: "signal: 11 (SIGSEGV) (core dumped)".to_owned(),
        stderr: "Fatal Python error: Segmentation fault".to_owned(),
    };
    vec![
        (
            "The import raises",
            "The module's own code raises an exception when it is imported.",
            Case("environment/local_module_raises"),
            raises,
        ),
        (
            "The import needs a package",
            "The module imports another one that is not installed.",
            Case("environment/local_module_needs_a_package"),
            needs,
        ),
        (
            "The import exits",
            "The module is a script that calls `sys.exit`.",
            Case("environment/local_module_calls_sys_exit"),
            exits,
        ),
        (
            "The import ends the process",
            "The module calls `os._exit`, which cannot be intercepted.",
            Case("environment/local_module_ends_the_process"),
            died,
        ),
        (
            "The import crashes",
            "A C extension of the module crashes Python.",
            Framed,
            crashed,
        ),
    ]
}

/// Modules whose source cannot be read.
fn about_sources() -> Vec<Row> {
    let broken = "SyntaxError: invalid syntax (tariffs.py, line 3)";
    let imported = import_failed(
        "tariffs",
        &format!("raised {broken}"),
        ["line 3", "def rate(:", broken],
    );
    vec![
        (
            "The source is not Python",
            "The import raises a `SyntaxError`, so describing the module without importing it would fail as well.",
            Framed,
            imported,
        ),
        (
            "The source is not Python, and is not imported",
            "The same with `introspect = \"static\"`.",
            Framed,
            unread("tariffs"),
        ),
    ]
}

fn about_python() -> Vec<Row> {
    let relative = IntrospectError::RelativePath {
        value: ".venv/bin/python".to_owned(),
    };
    let other_record = IntrospectError::OtherRecord {
        executable: PYTHON.to_owned(),
        how: how(),
        recorded: "/usr/bin/python3".to_owned(),
    };
    vec![
        (
            "Python does not start",
            "The chosen Python does not exist or is not executable.",
            Framed,
            no_python("/home/ada/old/bin/python", &How::Variable.to_string()),
        ),
        (
            "A program other than Python",
            "The chosen program is not a Python interpreter.",
            Framed,
            no_python("/bin/echo", &How::Variable.to_string()),
        ),
        (
            "A relative path",
            "`SNAKEBRIDGE_PYTHON` is not an absolute path.",
            Framed,
            relative,
        ),
        (
            "An old Python",
            "The chosen Python is older than 3.9.",
            Framed,
            unsupported("3.8.18", "cpython", false),
        ),
        (
            "Another implementation of Python",
            "The chosen Python is PyPy, GraalPy or another implementation.",
            Framed,
            unsupported("3.10.14", "pypy", false),
        ),
        (
            "A Python without the global lock",
            "The chosen Python is a free-threaded build.",
            Framed,
            unsupported("3.13.1", "cpython", true),
        ),
        (
            "Two versions",
            "The Python of the packages and the linked one have different minor versions.",
            Framed,
            other_minor(),
        ),
        (
            "Another Python than at the last build",
            "The environment has changed since snakebridge was built.",
            Framed,
            other_record,
        ),
    ]
}

fn about_describing() -> Vec<Row> {
    [about_limits(), disturbing::rows(), about_defects()]
        .into_iter()
        .flatten()
        .collect()
}

/// Time-outs, output limits and their settings.
fn about_limits() -> Vec<Row> {
    let modules = || "`re`".to_owned();
    vec![
        (
            "Time-out",
            "A module hangs or is very slow when it is imported.",
            Framed,
            IntrospectError::TimedOut {
                modules: modules(),
                seconds: 60,
                stderr: "connecting to db.example.org".to_owned(),
            },
        ),
        (
            "Too much output",
            "The module has more items than can reasonably be bound.",
            Framed,
            IntrospectError::TooMuchOutput {
                modules: modules(),
                limit: 256,
            },
        ),
        (
            "An invalid time-out",
            "`SNAKEBRIDGE_TIMEOUT_SECONDS` is not a valid number of seconds.",
            Framed,
            bad_variable("SNAKEBRIDGE_TIMEOUT_SECONDS", "soon"),
        ),
        (
            "An invalid mode",
            "`SNAKEBRIDGE_INTROSPECT` has an unknown value.",
            Framed,
            bad_variable("SNAKEBRIDGE_INTROSPECT", "never"),
        ),
    ]
}

/// Bugs of snakebridge, and faults of its installation or of the machine.
fn about_defects() -> Vec<Row> {
    vec![
        (
            "The introspector fails",
            "The Python code of snakebridge has a bug.",
            Framed,
            IntrospectError::Internal {
                code: "internal".to_owned(),
                message: "KeyError: 'name'".to_owned(),
                traceback: "  File \"universe.py\", line 80, in describe\nKeyError: 'name'".to_owned(),
            },
        ),
        (
            "The introspector's output is invalid",
            "The introspector's output has another form than expected.",
            Framed,
            IntrospectError::BadAnswer {
                detail: "missing field `items` at line 1 column 80".to_owned(),
                stderr: String::new(),
            },
        ),
        (
            "Mixed versions",
            "The crates of snakebridge have different versions.",
            Framed,
            IntrospectError::OtherSchema {
                found: "pymodel/0".to_owned(),
                expected: model::SCHEMA,
            },
        ),
        (
            "A damaged type database",
            "A file of snakebridge was changed after it was downloaded.",
            Framed,
            IntrospectError::Database {
                detail: "a stream cannot be decompressed".to_owned(),
            },
        ),
        (
            "The cache cannot be used",
            "The disk is full, or the folder belongs to another user.",
            Framed,
            IntrospectError::Cache {
                action: "write",
                path: PathBuf::from(
                    "/home/ada/shop/target/debug/build/snakebridge-1f/out/cache/model-7c.json",
                ),
                source: std::io::Error::from_raw_os_error(28),
            },
        ),
    ]
}

/// The cases on this part of the page.
pub(super) fn cases() -> Vec<String> {
    let rows = about_modules().into_iter();
    let cases = rows.filter_map(|(_, _, shown, _)| match shown {
        Case(case) => Some(case.to_owned()),
        Framed => None,
    });
    cases.collect()
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "Errors about a Python module",
        "`python_module!` reports these through the compiler; `cargo snakebridge coverage`, `expand` and `model` print the \
         same text without the compiler's frame.",
    );
    add(page, about_modules());
    page.section(
        "Errors about the chosen Python",
        "README.md explains how Python is chosen; `cargo snakebridge doctor` shows the result.",
    );
    add(page, about_python());
    page.section(
        "Errors while a module is described",
        "The last ones are bugs of snakebridge or faults of its installation.",
    );
    add(page, about_describing());
}

fn add(page: &mut Page, rows: Vec<Row>) {
    for (heading, when, shown, error) in rows {
        let text = match shown {
            Framed => in_a_frame(&error.to_string()),
            Case(case) => {
                let text = as_ada_sees_it(&case_text(case));
                let message = framed(&error.to_string());
                assert!(
                    text.contains(&message),
                    "{case} does not contain:\n{message}\nbut:\n{text}"
                );
                text
            }
        };
        page.message(heading, when, &text);
    }
}

fn as_ada_sees_it(text: &str) -> String {
    text.replace("$PYTHON", PYTHON)
        .replace("$CHOICE", &how())
        .replace("$PROJECT", "/home/ada/shop")
}

#[test]
fn every_error_has_its_entry() {
    let rows = [about_modules(), about_python(), about_describing()];
    let listed = rows.iter().flatten().map(|(_, _, _, error)| {
        let shown = format!("{error:?}");
        shown.split([' ', '{']).next().unwrap().to_owned()
    });
    let source = std::fs::read_to_string(root().join("snakebridge-introspect/src/error.rs")).unwrap();
    let file = syn::parse_file(&source).unwrap();
    let variants = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(error) if error.ident == "IntrospectError" => Some(error.variants),
        _ => None,
    });
    let real = variants
        .unwrap()
        .iter()
        .map(|variant| variant.ident.to_string())
        .collect();
    same_names("variants of IntrospectError", listed.collect(), real);
}
