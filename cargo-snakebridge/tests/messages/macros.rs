//! The messages of `python_module!` about its input: the cases of `tests/ui`, each with the text it must contain.

use std::fs;
use std::path::PathBuf;

use super::page::{Page, framed};
use super::{root, same_names};

#[deny(dead_code)]
#[allow(unreachable_pub)]
#[path = "../../../snakebridge-codegen/src/input/messages.rs"]
mod texts;

/// Heading, when the message appears, the case in `tests/ui`, and the texts that the case must contain.
type Row = (&'static str, &'static str, &'static str, Vec<String>);

fn row(heading: &'static str, when: &'static str, case: &'static str, says: &[&str]) -> Row {
    (
        heading,
        when,
        case,
        says.iter().map(|&text| text.to_owned()).collect(),
    )
}

/// All of them, as the page shows them.
fn rows() -> Vec<Row> {
    let groups = [
        about_names(),
        about_options(),
        about_values(),
        about_lints(),
        about_links(),
        about_the_macro(),
    ];
    groups.into_iter().flatten().collect()
}

/// Names of modules, and what may follow them.
fn about_names() -> Vec<Row> {
    vec![
        row("No module", "The call is empty.", "empty_call", &[texts::EMPTY]),
        row(
            "Options without a module",
            "The call has options, but no module in front of them.",
            "no_module_before_options",
            &[texts::NO_MODULE],
        ),
        row(
            "A name without quotes",
            "The name is an identifier. The macro cannot read a constant either.",
            "not_a_literal",
            &[&texts::bare_name("NAME")],
        ),
        row(
            "A path without quotes",
            "The name is a dotted path without quotes.",
            "bare_module_name",
            &[texts::NOT_A_LITERAL],
        ),
        row(
            "An expression as the name",
            "The name is computed.",
            "module_name_is_an_expression",
            &[texts::NOT_A_LITERAL],
        ),
        row(
            "An invalid module name",
            "The name is misspelt, or is the name of a package to install instead of the module.",
            "name_is_not_an_identifier",
            &[&texts::not_python("scikit-learn")],
        ),
        row(
            "A missing comma",
            "The name is followed by something other than a comma or `as`.",
            "comma_forgotten",
            &[texts::NOT_AFTER_NAME],
        ),
        row(
            "A string after `as`",
            "The Rust name is in quotes.",
            "name_after_as_is_a_string",
            &[texts::NOT_AFTER_NAME],
        ),
        row(
            "A keyword after `as`",
            "The Rust name is a reserved word.",
            "name_after_as_is_a_keyword",
            &[&texts::not_an_ident("match", "re")],
        ),
    ]
}

/// Duplicates, and unknown options.
fn about_options() -> Vec<Row> {
    let options = options();
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    vec![
        row(
            "A duplicate module",
            "The same Python module is named twice.",
            "module_named_twice",
            &[&texts::duplicate_module("re")],
        ),
        row(
            "Two modules with one name",
            "Two Python modules would become the same Rust module.",
            "two_modules_of_one_name",
            &[&texts::duplicate_ident("json", "math")],
        ),
        row(
            "A misspelt option",
            "There is no such option, but one with a similar name.",
            "misspelt_macro_option",
            &[&texts::unknown_option("inclde", Some("include"), &[])],
        ),
        row(
            "An unknown option",
            "There is no option with a similar name.",
            "unknown_macro_option",
            &[&texts::unknown_option("asynchronous", None, &options)],
        ),
        row(
            "A duplicate option",
            "The same option is given twice.",
            "option_given_twice",
            &[&texts::duplicate_option("include")],
        ),
    ]
}

/// Values of options.
fn about_values() -> Vec<Row> {
    vec![
        row(
            "Names that are not a list",
            "The value of `include` or `exclude` is not a list of strings.",
            "include_is_not_a_list",
            &[texts::NOT_STRINGS],
        ),
        row(
            "Submodules that are not a list",
            "The value of `submodules` is not a list of strings.",
            "submodules_are_not_a_list",
            &[texts::NOT_SUBMODULES],
        ),
        row(
            "An ambiguous selection",
            "With more than one module, `include`, `exclude` or `submodules` contains a name without its module.",
            "include_without_its_module",
            &[&texts::which_module("loads", "json")],
        ),
        row(
            "A folder without quotes",
            "The value of `path` is not a string.",
            "path_is_not_a_string",
            &[texts::NOT_A_FOLDER],
        ),
        row(
            "Neither `true` nor `false`",
            "The value of `embed` is not a boolean.",
            "embed_is_not_a_bool",
            &[texts::NOT_A_BOOL],
        ),
        row(
            "Nothing to embed",
            "`embed` is given without `path`.",
            "embed_without_path",
            &[texts::EMBED_WITHOUT_PATH],
        ),
        row(
            "Neither \"static\" nor \"runtime\"",
            "The value of `introspect` is unknown.",
            "unknown_introspect_mode",
            &[texts::NOT_A_MODE],
        ),
    ]
}

/// The lints of `deny` and `allow`, and what they report.
fn about_lints() -> Vec<Row> {
    vec![
        row(
            "Denied lints that are not a list",
            "The value of `deny` is not a list of strings.",
            "deny_is_not_a_list",
            &[texts::NOT_DENIED],
        ),
        row(
            "An unknown lint in `deny`",
            "A lint in `deny` is misspelt.",
            "unknown_lint_in_deny",
            &[&texts::unknown_lint(
                "mismatches",
                "deny",
                &["mismatch", "stub_only", "runtime_only", "untyped", "degraded"],
            )],
        ),
        row(
            "Allowed lints that are not a list",
            "The value of `allow` is not a list of strings.",
            "allow_is_not_a_list",
            &[texts::NOT_ALLOWED],
        ),
        row(
            "An unknown lint in `allow`",
            "A lint in `allow` is misspelt.",
            "unknown_lint_in_allow",
            &[&texts::unknown_lint("larg", "allow", &["large"])],
        ),
        row(
            "A pattern without effect",
            "A pattern of `exclude` matches nothing. This is a warning, because another version of Python may have the name.",
            "idle_exclude",
            &[
                "error: use of deprecated constant `_::IDLE_EXCLUDE`: `re` has nothing that matches `Pattern.serch`, so this pattern of `exclude` has no effect",
            ],
        ),
        row(
            "`big_int` that is not a list",
            "The value of `big_int` is neither `true` nor a list of patterns.",
            "big_int_is_not_a_list",
            &[texts::NOT_BIG_INT],
        ),
        row(
            "A pattern of `big_int` without effect",
            "Nothing that it matches returns an `int`. This is a warning, because another version of Python may have the name.",
            "idle_big_int",
            &[
                "error: use of deprecated constant `_::IDLE_BIG_INT`: nothing of `math` that matches `factoral` returns an `int`, so this pattern of `big_int` has no effect; did you mean `factorial`?",
            ],
        ),
        row(
            "Very large bindings",
            "The bindings of one module are more than 7 MB of Rust. This is a warning; `allow = [\"large\"]` silences it.",
            "environment/large_bindings",
            &[
                "error: use of deprecated constant `_::LARGE_BINDINGS`: the bindings of `large` are very large",
            ],
        ),
        row(
            "Denied lints",
            "The bindings of a module have something that `deny` forbids.",
            "environment/denied_stub_differs",
            &["the bindings of `rates` violate `deny`"],
        ),
        row(
            "A misspelt name in a type hint",
            "A type hint of one of the crate's own modules has a name that no source defines. This is a warning, because the binding \
             works, without the type.",
            "environment/misspelt_type_hint",
            &[
                "error: use of deprecated constant `_::UNKNOWN_NAME`: type hints of `basket` have names that are neither defined nor imported",
            ],
        ),
        row(
            "A misspelt name in a type hint, denied",
            "The same, with `deny = [\"untyped\"]`.",
            "environment/denied_misspelt_type_hint",
            &["the bindings of `basket` violate `deny`"],
        ),
    ]
}

/// Links to existing bindings.
fn about_links() -> Vec<Row> {
    vec![
        row(
            "A link that is not a list",
            "`link` is written with `=`, like the other options.",
            "link_is_not_a_list",
            &[texts::NOT_LINKS],
        ),
        row(
            "A link without a path",
            "The module is named without the path of its bindings.",
            "link_without_a_path",
            &[texts::NOT_LINKS],
        ),
        row(
            "A link with a relative path",
            "The path would have another meaning inside the bindings.",
            "link_path_is_relative",
            &[&texts::relative_link("datetime", "py::datetime")],
        ),
        row(
            "`big_int` for a linked module",
            "A pattern of `big_int` is about a module whose bindings another call has.",
            "big_int_of_a_linked_module",
            &[&texts::big_int_of_a_link("date.toordinal", "datetime")],
        ),
        row(
            "A link to bindings that lack a class",
            "The linked bindings were made with `include` or `exclude`. Include the class there, or exclude it here as well.",
            "linked_bindings_lack_the_class",
            &["error[E0425]: cannot find type `Tzinfo` in module `crate::py::datetime`"],
        ),
        row(
            "A link to bindings of another class",
            "The linked bindings were made from another version of the module.",
            "linked_bindings_are_of_another_class",
            &[
                "error[E0080]: evaluation panicked: the bindings at `crate::other` were made from another `datetime.tzinfo` than this call sees",
            ],
        ),
    ]
}

/// The macro itself.
fn about_the_macro() -> Vec<Row> {
    vec![
        row(
            "An invalid path of snakebridge",
            "The value of `crate` is not a path.",
            "crate_is_not_a_path",
            &[texts::NOT_A_PATH],
        ),
        row(
            "The internal macro",
            "The macro behind `python_module!` is called directly.",
            "internal_macro_called",
            &[texts::INTERNAL],
        ),
        row(
            "Several mistakes",
            "All mistakes in the input are reported at once.",
            "several_mistakes_at_once",
            &[&texts::duplicate_module("re"), texts::EMBED_WITHOUT_PATH],
        ),
    ]
}

/// All options, as the macro lists them.
fn options() -> Vec<String> {
    let source = fs::read_to_string(root().join("snakebridge-codegen/src/input/reader.rs")).unwrap();
    let (_, rest) = source.split_once("const OPTIONS").unwrap();
    let (_, rest) = rest.split_once("= [").unwrap();
    let (list, _) = rest.split_once("];").unwrap();
    let names = list.split(',').map(|name| name.trim().trim_matches('"'));
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn list(page: &mut Page) {
    page.section(
        "`python_module!`: mistakes in the input",
        "The compiler points at the mistake. None of these checks needs Python.",
    );
    for (heading, when, case, says) in rows() {
        let shown = case_text(case);
        for message in says {
            // The compiler's own messages are given in full.
            let said = if message.starts_with("error") {
                message.clone()
            } else {
                framed(&message)
            };
            assert!(
                shown.contains(&said),
                "tests/ui/{case}.stderr does not contain:\n{message}\nbut:\n{shown}"
            );
        }
        page.message(heading, when, &shown);
    }
    let error = std::io::Error::from_raw_os_error(13);
    let folder = "/home/ada/shop/target/debug/build/snakebridge-1f/out/cache";
    page.message(
        "The generated code cannot be written",
        "`SNAKEBRIDGE_DEBUG=1` is set, but the file with the generated code cannot be written.",
        &in_a_frame(&texts::debug_file(folder.as_ref(), &error)),
    );
}

/// The messages of a case of `tests/ui`, as if it were the user's program.
pub(crate) fn case_text(case: &str) -> String {
    let file = root().join("tests/ui").join(case).with_extension("stderr");
    let text = fs::read_to_string(&file).unwrap();
    let name = case.rsplit('/').next().unwrap();
    let lines = text.lines().map(|line| match line.split_once("--> ") {
        Some((before, place)) => {
            let (_, position) = place.split_once(&format!("{name}.rs")).unwrap();
            format!("{before}--> src/main.rs{position}")
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A message that no test program can provoke, as rustc would show it.
pub(crate) fn in_a_frame(message: &str) -> String {
    let call = "snakebridge::python_module!(";
    let (place, marks) = (" ".repeat(call.len()), "^".repeat(4));
    let at = call.len() + 1;
    format!(
        "{}\n --> src/main.rs:1:{at}\n  |\n1 | {call}\"re\");\n  | {place}{marks}",
        framed(message)
    )
}

/// Cases with a message of the macro itself: it has no error code, unlike those of the compiler. Assertions of linked bindings
/// belong to them, although the compiler reports these with a code.
fn cases_of_the_macro(folder: &str) -> Vec<String> {
    let files = fs::read_dir(root().join(folder)).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let sources = files.filter(|file| file.extension().is_some_and(|kind| kind == "rs"));
    let is_of_the_macro = |file: &PathBuf| {
        let said = fs::read_to_string(file.with_extension("stderr")).unwrap();
        let calls = fs::read_to_string(file).unwrap().contains("python_module");
        let is_of_a_link = file
            .file_stem()
            .is_some_and(|name| name.to_string_lossy().starts_with("linked_"));
        calls && (is_of_a_link || !said.lines().any(|line| line.starts_with("error[")))
    };
    let calls = sources.filter(is_of_the_macro);
    calls
        .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_case_of_the_macro_has_its_entry() {
    let mut listed: Vec<String> = rows().iter().map(|row| row.2.to_owned()).collect();
    listed.extend(super::introspection::cases());
    let mut real = cases_of_the_macro("tests/ui");
    let environment = cases_of_the_macro("tests/ui/environment");
    real.extend(environment.iter().map(|name| format!("environment/{name}")));
    same_names("cases of tests/ui", listed, real);
}
