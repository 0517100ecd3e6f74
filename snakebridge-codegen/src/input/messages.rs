//! Every message of the macro, with what to do.

pub(super) const EMPTY: &str =
    "python_module! needs the name of a Python module\nhelp: python_module!(\"re\");";
pub(super) const NO_MODULE: &str = "no module is named\nhelp: its name comes before the options: python_module!(\"re\", include = [\"compile\"]);";
pub(super) const NOT_A_LITERAL: &str = "expected a string literal: Python is asked while this crate compiles, \
     so the name must stand here\nhelp: python_module!(\"re\");";
pub(super) const NOT_STRINGS: &str =
    "expected names in brackets, each in quotes\nhelp: include = [\"compile\", \"Pattern.*\"]";
pub(super) const NOT_SUBMODULES: &str =
    "expected submodules in brackets, each in quotes\nhelp: submodules = [\"api.types\"]";
pub(super) const NOT_A_FOLDER: &str = "expected the folder of your Python modules in quotes, as seen from the folder of Cargo.toml\nhelp: path = \"python\"";
pub(super) const NOT_A_BOOL: &str = "expected `true` or `false`\nhelp: embed = true";
pub(super) const EMBED_WITHOUT_PATH: &str = "only your own modules can be embedded, and no folder of them is given\nhelp: path = \"python\", embed = true";
pub(super) const NOT_A_PATH: &str = "expected a path to snakebridge\nhelp: crate = ::snakebridge";
pub(super) const NOT_LINKS: &str =
    "expected modules whose bindings exist, each with its path\nhelp: link(\"pathlib\" = crate::py::pathlib)";
pub(super) const NOT_A_MODE: &str =
    "expected \"static\" (never import) or \"runtime\" (import, the default)\nhelp: introspect = \"static\"";
pub(super) const NOT_DENIED: &str =
    "expected what to deny in brackets, each in quotes\nhelp: deny = [\"mismatch\", \"untyped\"]";
pub(super) const NOT_ALLOWED: &str =
    "expected what to allow in brackets, each in quotes\nhelp: allow = [\"large\"]";
pub(super) const NOT_AFTER_NAME: &str = "expected `,` or `as name` after the module's name\nhelp: python_module!(\"re\", pub \"os.path\" as paths);";
pub(super) const INTERNAL: &str = "python_module_impl! is internal\nhelp: call snakebridge::python_module!";

pub(super) fn bare_name(name: &str) -> String {
    format!("the name of a Python module is a string literal\nhelp: python_module!(\"{name}\");")
}

/// `done`: "denied" or "allowed".
pub(super) fn unknown_word(word: &str, done: &str, known: &[&str]) -> String {
    format!(
        "`{word}` is nothing that can be {done}\nhelp: one or more of \"{}\"",
        known.join("\", \"")
    )
}

pub(super) fn not_python(name: &str) -> String {
    format!(
        "`{name}` is not the name of a Python module\nhelp: write it as after Python's import: \"os.path\""
    )
}

pub(super) fn not_an_ident(name: &str, module: &str) -> String {
    format!(
        "`{name}` cannot be the name of a Rust module\nhelp: choose another one after `as`: \"{module}\" as name"
    )
}

pub(super) fn duplicate_module(module: &str) -> String {
    format!("the Python module `{module}` is named twice\nhelp: remove one of them")
}

pub(super) fn duplicate_ident(ident: &str, module: &str) -> String {
    format!(
        "two modules would be called `{ident}` in Rust\nhelp: choose another one after `as`: \"{module}\" as name"
    )
}

pub(super) fn duplicate_option(name: &str) -> String {
    format!("`{name}` is given twice\nhelp: write it once, with all that it shall say")
}

pub(super) fn unknown_option(name: &str, closest: Option<&str>, all: &[&str]) -> String {
    let help = closest.map_or_else(
        || format!("there are {}", all.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    format!("python_module! has no option `{name}`\nhelp: {help}")
}

pub(super) fn which_module(pattern: &str, module: &str) -> String {
    format!(
        "with several modules, `{pattern}` must say which one it means\nhelp: put the name of the module in front: \"{module}.{pattern}\""
    )
}

pub(super) fn relative_link(module: &str, path: &str) -> String {
    let path = path.trim_start_matches("self::").trim_start_matches("super::");
    format!(
        "the path of a linked module begins with `crate::`, or with `::` and the name of a crate\n\
         help: link(\"{module}\" = crate::{path}), or link(\"{module}\" = ::{path})"
    )
}

/// The expansion could not be written for `SNAKEBRIDGE_DEBUG`.
pub fn debug_file(folder: &std::path::Path, error: &dyn std::fmt::Display) -> String {
    format!(
        "cannot write the generated code, which SNAKEBRIDGE_DEBUG asks for, into {}: {error}\n\
         help: make that folder writable, or unset SNAKEBRIDGE_DEBUG",
        folder.display()
    )
}
