//! What is said when Python is chosen and asked: from the cases of `tests/ui` where a program can provoke it, else from
//! the error itself, in the compiler's frame.

use std::path::PathBuf;

use snakebridge_introspect::python_choice::How;
use snakebridge_introspect::{IntrospectError, model};

use super::errors::{
    OWN, PYTHON, bad_variable, how, import_failed, no_local_module, no_python, not_found, other_minor,
    unmatched, unsupported,
};
use super::macros::{case_text, in_a_frame};
use super::page::{Page, framed};
use super::{root, same_names};

/// Where the text comes from.
enum Shown {
    /// A case of `tests/ui`, which must say the same as the error.
    Case(&'static str),
    /// A frame around the error.
    Framed,
}
use Shown::{Case, Framed};

type Row = (&'static str, &'static str, Shown, IntrospectError);

fn about_modules() -> Vec<Row> {
    let rows = [about_finding(), about_local_modules(), about_imports()];
    rows.into_iter().flatten().collect()
}

/// What is not there: modules, and what a selection names in them.
fn about_finding() -> Vec<Row> {
    vec![
        (
            "No such module",
            "Python does not find the module.",
            Case("environment/module_not_found"),
            not_found("no_such_module_anywhere", "no_such_module_anywhere", &[]),
        ),
        (
            "A misspelt module",
            "The same, with a module of a similar name at hand.",
            Case("environment/misspelt_module"),
            not_found("webbrowsr", "webbrowsr", &["webbrowser"]),
        ),
        (
            "No such submodule",
            "The package is there, the part of it is not.",
            Case("environment/submodule_not_found"),
            not_found("json.dumper", "json.dumper", &[]),
        ),
        (
            "A misspelt selection",
            "`include` names something that the module does not have, but nearly.",
            Case("misspelt_include"),
            unmatched("re", "serch", &["search"]),
        ),
        (
            "A selection of nothing",
            "`include` names something unlike everything in the module.",
            Case("include_matches_nothing"),
            unmatched("colorsys", "cmyk_to_pantone", &[]),
        ),
    ]
}

/// The crate's own modules, and the folder they are in.
fn about_local_modules() -> Vec<Row> {
    let shadowed = IntrospectError::Shadowed {
        module: "statistics".to_owned(),
        folder: OWN.to_owned(),
        by: "the standard library's module `statistics`".to_owned(),
    };
    let no_source = IntrospectError::NoSource {
        module: "fast".to_owned(),
        path: PathBuf::from(OWN),
    };
    let found = [
        "daemon",
        "fast",
        "large",
        "rates",
        "report",
        "scoring",
        "script",
        "statistics",
        "tariffs",
    ];
    let no_folder = IntrospectError::NoFolder {
        path: PathBuf::from("/home/ada/shop/pyton"),
    };
    vec![
        (
            "No such folder",
            "`path` names no folder.",
            Case("environment/own_folder_is_not_there"),
            no_folder,
        ),
        (
            "Not in the folder",
            "None of the modules is in the folder of `path`.",
            Case("environment/own_folder_lacks_the_module"),
            no_local_module(&found),
        ),
        (
            "Nothing in the folder",
            "The folder of `path` holds no Python at all.",
            Framed,
            no_local_module(&[]),
        ),
        (
            "A module of Python's own name",
            "A module in the folder of `path` is called like one of the standard library.",
            Case("environment/own_module_is_called_like_a_standard_one"),
            shadowed,
        ),
        (
            "Nothing to carry",
            "`embed` is given for a module that has no Python source.",
            Case("environment/embed_without_source"),
            no_source,
        ),
    ]
}

/// Modules that are there and do not import.
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
            "The module's own code fails when it is imported.",
            Case("environment/own_module_raises"),
            raises,
        ),
        (
            "The import needs a package",
            "The module imports one that is not installed.",
            Case("environment/own_module_needs_a_package"),
            needs,
        ),
        (
            "The import exits",
            "The module is a script that ends itself.",
            Case("environment/own_module_calls_sys_exit"),
            exits,
        ),
        (
            "The import ends the process",
            "The module leaves by `os._exit`, past every guard.",
            Case("environment/own_module_ends_the_process"),
            died,
        ),
        (
            "The import crashes",
            "A C extension of the module brings Python down.",
            Framed,
            crashed,
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
            "The Python that was chosen is not there, or is no program.",
            Framed,
            no_python("/home/ada/old/bin/python", &How::Variable.to_string()),
        ),
        (
            "Something else than Python",
            "A program that is no Python was chosen.",
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
            "The Python that was chosen is older than 3.9.",
            Framed,
            unsupported("3.8.18", "cpython", false),
        ),
        (
            "Another implementation of Python",
            "The Python that was chosen is PyPy, GraalPy or the like.",
            Framed,
            unsupported("3.10.14", "pypy", false),
        ),
        (
            "A Python without the global lock",
            "The Python that was chosen is a free-threaded build.",
            Framed,
            unsupported("3.13.1", "cpython", true),
        ),
        (
            "Two versions",
            "The packages would come from another minor version than the one that is linked.",
            Framed,
            other_minor(),
        ),
        (
            "Two Pythons",
            "The environment has changed since snakebridge was built.",
            Framed,
            other_record,
        ),
    ]
}

fn about_the_answer() -> Vec<Row> {
    [about_waiting(), about_defects()].into_iter().flatten().collect()
}

/// Answers that do not come, and the settings about them.
fn about_waiting() -> Vec<Row> {
    let modules = || "`re`".to_owned();
    vec![
        (
            "No answer",
            "A module hangs when it is imported, or is very slow.",
            Framed,
            IntrospectError::TimedOut {
                modules: modules(),
                seconds: 60,
                stderr: "connecting to db.example.org".to_owned(),
            },
        ),
        (
            "Too long an answer",
            "The module holds more than can be sensibly bound.",
            Framed,
            IntrospectError::TooMuchOutput {
                modules: modules(),
                limit: 256,
            },
        ),
        (
            "A time that is no number",
            "`SNAKEBRIDGE_TIMEOUT_SECONDS` cannot be read.",
            Framed,
            bad_variable("SNAKEBRIDGE_TIMEOUT_SECONDS", "soon"),
        ),
        (
            "A way that does not exist",
            "`SNAKEBRIDGE_INTROSPECT` has an unknown value.",
            Framed,
            bad_variable("SNAKEBRIDGE_INTROSPECT", "never"),
        ),
    ]
}

/// Defects of snakebridge, of its installation or of the machine.
fn about_defects() -> Vec<Row> {
    vec![
        (
            "The introspector fails",
            "Snakebridge's own Python code has a defect.",
            Framed,
            IntrospectError::Internal {
                code: "internal".to_owned(),
                message: "KeyError: 'name'".to_owned(),
                traceback: "  File \"universe.py\", line 80, in describe\nKeyError: 'name'".to_owned(),
            },
        ),
        (
            "The answer is not understood",
            "Something else was written where the answer is expected.",
            Framed,
            IntrospectError::BadAnswer {
                detail: "expected value at line 1 column 1".to_owned(),
                stderr: String::new(),
            },
        ),
        (
            "Parts of two versions",
            "The crates of snakebridge do not belong together.",
            Framed,
            IntrospectError::OtherSchema {
                found: "pymodel/0".to_owned(),
                expected: model::SCHEMA,
            },
        ),
        (
            "Damaged types",
            "A file of snakebridge was changed after it was downloaded.",
            Framed,
            IntrospectError::Database {
                detail: "a stream does not inflate".to_owned(),
            },
        ),
        (
            "The cache cannot be used",
            "The disk is full, or the folder belongs to somebody else.",
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

/// The cases that are shown here.
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
        "What is said when Python is asked for a module",
        "`python_module!` shows these in the compiler's frame; `cargo snakebridge coverage`, `expand` and `model` say the \
         same without it.",
    );
    add(page, about_modules());
    page.section(
        "What is said about the Python that is chosen",
        "README.md says how it is chosen, `cargo snakebridge doctor` which one it is.",
    );
    add(page, about_python());
    page.section(
        "What is said when Python's answer is amiss",
        "The last of them are defects of snakebridge or of its installation.",
    );
    add(page, about_the_answer());
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
                    "{case} does not say:\n{message}\nbut:\n{text}"
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
    let rows = [about_modules(), about_python(), about_the_answer()];
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
