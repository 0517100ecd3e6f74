//! Every message of the macro about its input: what is wrong, and after `help:` what to write.

pub(super) const EMPTY: &str =
    "python_module! needs the name of a Python module\nhelp: python_module!(\"re\");";
pub(super) const NO_MODULE: &str = "no Python module is named\nhelp: put its name before the options: python_module!(\"re\", include = [\"compile\"]);";
pub(super) const NOT_A_LITERAL: &str = "expected a string literal: the module is described while this crate compiles, \
     so its name cannot be an expression\nhelp: write the name in quotes: python_module!(\"re\");";
pub(super) const NOT_STRINGS: &str =
    "expected a non-empty list of strings\nhelp: include = [\"compile\", \"Pattern.*\"]";
pub(super) const NOT_SUBMODULES: &str =
    "expected a non-empty list of submodules, each a string\nhelp: submodules = [\"api.types\"]";
pub(super) const NOT_A_FOLDER: &str = "expected a string: the folder of your Python modules, relative to the folder of Cargo.toml\nhelp: path = \"python\"";
pub(super) const NOT_A_BOOL: &str = "expected `true` or `false`\nhelp: embed = true";
pub(super) const EMBED_WITHOUT_PATH: &str = "`embed` needs `path`: only modules from a folder of your own can be embedded\nhelp: path = \"python\", embed = true";
pub(super) const NOT_A_PATH: &str = "expected the path of the snakebridge crate\nhelp: crate = ::snakebridge";
pub(super) const NOT_LINKS: &str = "expected a list of modules, each with the path of its existing bindings\nhelp: link(\"pathlib\" = crate::py::pathlib)";
pub(super) const NOT_A_MODE: &str =
    "expected \"static\" (never import) or \"runtime\" (import, the default)\nhelp: introspect = \"static\"";
pub(super) const NOT_DENIED: &str =
    "expected a non-empty list of lints, each a string\nhelp: deny = [\"mismatch\", \"untyped\"]";
pub(super) const NOT_ALLOWED: &str =
    "expected a non-empty list of lints, each a string\nhelp: allow = [\"large\"]";
pub(super) const NOT_BIG_INT: &str =
    "expected `true`, or a non-empty list of strings\nhelp: big_int = [\"factorial\", \"*.serial_number\"]";
pub(super) const NOT_AFTER_NAME: &str = "expected `,` or `as name` after the module's name\nhelp: python_module!(\"re\", pub \"os.path\" as paths);";
pub(super) const INTERNAL: &str =
    "python_module_impl! is internal\nhelp: call snakebridge::python_module! instead";

pub(super) fn bare_name(name: &str) -> String {
    format!(
        "expected the name of a Python module as a string literal\nhelp: put it in quotes: python_module!(\"{name}\");"
    )
}

/// `option`: "deny" or "allow".
pub(super) fn unknown_lint(lint: &str, option: &str, known: &[&str]) -> String {
    format!(
        "unknown lint `{lint}` in `{option}`\nhelp: the known lints are \"{}\"",
        known.join("\", \"")
    )
}

pub(super) fn not_python(name: &str) -> String {
    format!(
        "`{name}` is not a valid name of a Python module\n\
         help: write the name that Python's `import` statement uses, such as \"os.path\"; that of the package to install may differ"
    )
}

pub(super) fn not_an_ident(name: &str, module: &str) -> String {
    format!(
        "`{name}` cannot be the name of a Rust module\nhelp: choose another name after `as`: \"{module}\" as name"
    )
}

pub(super) fn duplicate_module(module: &str) -> String {
    format!("the Python module `{module}` is named twice\nhelp: remove one of them")
}

pub(super) fn duplicate_ident(ident: &str, module: &str) -> String {
    format!(
        "two modules would be called `{ident}` in Rust\nhelp: choose another name after `as`: \"{module}\" as name"
    )
}

pub(super) fn duplicate_option(name: &str) -> String {
    format!("the option `{name}` is given twice\nhelp: merge both into one")
}

pub(super) fn unknown_option(name: &str, closest: Option<&str>, all: &[&str]) -> String {
    let help = closest.map_or_else(
        || format!("the options are {}", all.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    format!("`{name}` is not an option of python_module!\nhelp: {help}")
}

pub(super) fn which_module(pattern: &str, module: &str) -> String {
    format!(
        "`{pattern}` must begin with the name of its module, as the call has several modules\n\
         help: for example \"{module}.{pattern}\""
    )
}

pub(super) fn big_int_of_a_link(pattern: &str, module: &str) -> String {
    format!(
        "`{pattern}` is about `{module}`, whose bindings another call has\n\
         help: write it in that call"
    )
}

pub(super) fn relative_link(module: &str, path: &str) -> String {
    let path = path.trim_start_matches("self::").trim_start_matches("super::");
    format!(
        "the path of a linked module must begin with `crate::`, or with `::` and the name of a crate\n\
         help: link(\"{module}\" = crate::{path}), or link(\"{module}\" = ::{path})"
    )
}

/// The expansion could not be written for `SNAKEBRIDGE_DEBUG`.
pub fn debug_file(folder: &std::path::Path, error: &dyn std::fmt::Display) -> String {
    format!(
        "cannot write the generated code, as SNAKEBRIDGE_DEBUG requests, to {}: {error}\n\
         help: make that folder writable, or unset SNAKEBRIDGE_DEBUG",
        folder.display()
    )
}
