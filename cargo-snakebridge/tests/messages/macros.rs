//! What `python_module!` says about its input: the cases of `tests/ui`, each with the words it has to show.

use std::fs;
use std::path::PathBuf;

use super::page::{Page, framed};
use super::{root, same_names};

#[deny(dead_code)]
#[allow(unreachable_pub)]
#[path = "../../../snakebridge-codegen/src/input/messages.rs"]
mod words;

/// Heading, when it appears, the case in `tests/ui`, and what the case must say.
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
        about_words(),
        about_links(),
        about_the_macro(),
    ];
    groups.into_iter().flatten().collect()
}

/// Names of modules, and what stands beside them.
fn about_names() -> Vec<Row> {
    vec![
        row("No module", "The call is empty.", "empty_call", &[words::EMPTY]),
        row(
            "Options alone",
            "There are options, but no module in front of them.",
            "no_module_before_options",
            &[words::NO_MODULE],
        ),
        row(
            "A name without quotes",
            "One word is written like a Rust name; a constant cannot be read either.",
            "not_a_literal",
            &[&words::bare_name("NAME")],
        ),
        row(
            "A path without quotes",
            "A name with dots is written like an expression.",
            "bare_module_name",
            &[words::NOT_A_LITERAL],
        ),
        row(
            "An expression for a name",
            "The name would have to be computed.",
            "module_name_is_an_expression",
            &[words::NOT_A_LITERAL],
        ),
        row(
            "No name Python could import",
            "The name is that of a package to install, or misspelt.",
            "name_is_no_identifier",
            &[&words::not_python("scikit-learn")],
        ),
        row(
            "No comma",
            "Something else than a comma or `as` follows the name.",
            "comma_forgotten",
            &[words::NOT_AFTER_NAME],
        ),
        row(
            "A string after `as`",
            "The Rust name stands in quotes.",
            "name_after_as_is_a_string",
            &[words::NOT_AFTER_NAME],
        ),
        row(
            "A keyword after `as`",
            "Rust keeps this name for itself.",
            "name_after_as_is_a_keyword",
            &[&words::not_an_ident("match", "re")],
        ),
    ]
}

/// What is there twice, and options that there are none of.
fn about_options() -> Vec<Row> {
    let options = options();
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    vec![
        row(
            "A module twice",
            "The same Python module is named again.",
            "module_named_twice",
            &[&words::duplicate_module("re")],
        ),
        row(
            "Two modules of one name",
            "Two Python modules would be one Rust module.",
            "two_modules_of_one_name",
            &[&words::duplicate_ident("json", "math")],
        ),
        row(
            "A misspelt option",
            "No option is called so, but one nearly.",
            "unknown_macro_option",
            &[&words::unknown_option("inclde", Some("include"), &[])],
        ),
        row(
            "No such option",
            "No option is called anything like it.",
            "unheard_of_macro_option",
            &[&words::unknown_option("asynchronous", None, &options)],
        ),
        row(
            "An option twice",
            "The same option is given again.",
            "option_given_twice",
            &[&words::duplicate_option("include")],
        ),
    ]
}

/// Values of options.
fn about_values() -> Vec<Row> {
    vec![
        row(
            "Names that are no list",
            "`include` or `exclude` has something else than strings in brackets.",
            "include_is_no_list",
            &[words::NOT_STRINGS],
        ),
        row(
            "Submodules that are no list",
            "`submodules` has something else than strings in brackets.",
            "submodules_are_no_list",
            &[words::NOT_SUBMODULES],
        ),
        row(
            "A selection that could mean several modules",
            "With more than one module, `include`, `exclude` or `submodules` names something without its module.",
            "include_of_which_module",
            &[&words::which_module("loads", "json")],
        ),
        row(
            "A folder without quotes",
            "`path` has something else than a string.",
            "path_is_no_string",
            &[words::NOT_A_FOLDER],
        ),
        row(
            "Neither true nor false",
            "`embed` has another value.",
            "embed_is_no_bool",
            &[words::NOT_A_BOOL],
        ),
        row(
            "Nothing to embed",
            "`embed` is given without `path`.",
            "embed_without_path",
            &[words::EMBED_WITHOUT_PATH],
        ),
        row(
            "Neither static nor runtime",
            "`introspect` has another value.",
            "unknown_introspect_mode",
            &[words::NOT_A_MODE],
        ),
    ]
}

/// Words that deny and allow, and what they are about.
fn about_words() -> Vec<Row> {
    vec![
        row(
            "Nothing to deny",
            "`deny` is no list of words in quotes.",
            "deny_is_no_list",
            &[words::NOT_DENIED],
        ),
        row(
            "Nothing that can be denied",
            "A word of `deny` is misspelt.",
            "nothing_that_can_be_denied",
            &[&words::unknown_word(
                "mismatches",
                "denied",
                &["mismatch", "stub_only", "runtime_only", "untyped", "degraded"],
            )],
        ),
        row(
            "Nothing to allow",
            "`allow` is no list of words in quotes.",
            "allow_is_no_list",
            &[words::NOT_ALLOWED],
        ),
        row(
            "Nothing that can be allowed",
            "A word of `allow` is misspelt.",
            "nothing_that_can_be_allowed",
            &[&words::unknown_word("larg", "allowed", &["large"])],
        ),
        row(
            "Nothing to leave out",
            "A pattern of `exclude` matches nothing. A warning, for another Python may have the name.",
            "idle_exclude",
            &[
                "error: use of deprecated constant `_::IDLE_EXCLUDE`: `re` has nothing that matches `Pattern.serch`, so nothing is left out",
            ],
        ),
        row(
            "Very large bindings",
            "The bindings of one module have more than two million tokens. A warning; `allow = [\"large\"]` takes them.",
            "environment/large_bindings",
            &[
                "error: use of deprecated constant `_::LARGE_BINDINGS`: the bindings of `large` are very large",
            ],
        ),
        row(
            "Denied",
            "A module has what `deny` does not allow.",
            "environment/denied_stub_differs",
            &["the module `rates` has what `deny` does not allow"],
        ),
    ]
}

/// Links to bindings that exist.
fn about_links() -> Vec<Row> {
    vec![
        row(
            "A link that is no list",
            "`link` is written like the other options.",
            "link_is_no_list",
            &[words::NOT_LINKS],
        ),
        row(
            "A link without a path",
            "The module is named, but not where its bindings are.",
            "link_without_a_path",
            &[words::NOT_LINKS],
        ),
        row(
            "A link by a relative path",
            "The path would mean something else inside of the bindings.",
            "link_path_is_relative",
            &[&words::relative_link("datetime", "py::datetime")],
        ),
        row(
            "A link to bindings that lack a class",
            "They were made with `include` or `exclude`. Take the class in there, or exclude it here as well.",
            "linked_bindings_lack_the_class",
            &["error[E0425]: cannot find type `Tzinfo` in module `crate::py::datetime`"],
        ),
        row(
            "A link to bindings of another class",
            "They were made from another version of the module.",
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
            "No path to snakebridge",
            "`crate` has something else than a path.",
            "crate_is_no_path",
            &[words::NOT_A_PATH],
        ),
        row(
            "The inner macro",
            "The macro behind `python_module!` is called by itself.",
            "internal_macro_called",
            &[words::INTERNAL],
        ),
        row(
            "Several mistakes",
            "All that is wrong with the input is said at once.",
            "several_mistakes_at_once",
            &[&words::duplicate_module("re"), words::EMBED_WITHOUT_PATH],
        ),
    ]
}

/// The options there are, as the macro lists them.
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
        "What `python_module!` says about its input",
        "The compiler points at the word that is wrong. These need no Python.",
    );
    for (heading, when, case, says) in rows() {
        let shown = case_text(case);
        for message in says {
            // The compiler's own words are shown whole.
            let said = if message.starts_with("error") {
                message.clone()
            } else {
                framed(&message)
            };
            assert!(
                shown.contains(&said),
                "tests/ui/{case}.stderr does not say:\n{message}\nbut:\n{shown}"
            );
        }
        page.message(heading, when, &shown);
    }
    let error = std::io::Error::from_raw_os_error(13);
    let folder = "/home/ada/shop/target/debug/build/snakebridge-1f/out/cache";
    page.message(
        "No place for the generated code",
        "`SNAKEBRIDGE_DEBUG=1` is set, and the file that it asks for cannot be written.",
        &in_a_frame(&words::debug_file(folder.as_ref(), &error)),
    );
}

/// What a case of `tests/ui` says, as if it were the user's program.
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

/// Cases in which the macro itself speaks: what it says has no number, as the compiler's errors have. So does what linked
/// bindings assert, in the compiler's frame.
fn cases_of_the_macro(folder: &str) -> Vec<String> {
    let files = fs::read_dir(root().join(folder)).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let sources = files.filter(|file| file.extension().is_some_and(|kind| kind == "rs"));
    let speaks = |file: &PathBuf| {
        let said = fs::read_to_string(file.with_extension("stderr")).unwrap();
        let calls = fs::read_to_string(file).unwrap().contains("python_module");
        let is_of_a_link = file
            .file_stem()
            .is_some_and(|name| name.to_string_lossy().starts_with("linked_"));
        calls && (is_of_a_link || !said.lines().any(|line| line.starts_with("error[")))
    };
    let calls = sources.filter(speaks);
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
