//! All errors, with the text for the user: what is wrong, where, and after `help:` what to do.

use std::path::{Path, PathBuf};

use crate::messages::{did_you_mean, import_text, indented, no_local_module_text, unmatched_text, way_to};

/// Why modules could not be described.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IntrospectError {
    /// The chosen interpreter does not start.
    #[error(
        "cannot run Python: {executable}: {reason}\n  chosen by: {how}\n\
         help: install Python 3.9 or newer, or set SNAKEBRIDGE_PYTHON to the full path of one"
    )]
    NoPython {
        /// The executable.
        executable: String,
        /// Why it was chosen.
        how: String,
        /// The error of the system.
        reason: String,
    },
    /// A relative path in `SNAKEBRIDGE_PYTHON`.
    #[error(
        "SNAKEBRIDGE_PYTHON is `{value}`, which is not an absolute path\n\
         help: use the full path, for example SNAKEBRIDGE_PYTHON=\"$PWD/.venv/bin/python\""
    )]
    RelativePath {
        /// The variable's value.
        value: String,
    },
    /// Anything but a supported CPython.
    #[error(
        "{executable} is not supported: it is {found}\n  chosen by: {how}\n\
         help: {help}\n\
         help: PYO3_PYTHON selects the Python that programs link; SNAKEBRIDGE_PYTHON, or a .venv next to Cargo.toml, selects \
         the one whose packages they use"
    )]
    Unsupported {
        /// The executable.
        executable: String,
        /// Implementation, version, and why it is not supported.
        found: String,
        /// Why it was chosen.
        how: String,
        /// Which one to use.
        help: String,
    },
    /// The Python of the packages and the linked one have different minor versions.
    #[error(
        "the packages come from Python {chosen} but the program links Python {linked}\n\
         \x20 packages: {executable} (chosen by: {how})\n  linked:   {linked_executable} (chosen by PyO3)\n\
         help: link the Python of the packages: PYO3_PYTHON={executable} (put it under [env] in .cargo/config.toml to keep it)\n\
         help: or create a .venv with the linked one: {linked_executable} -m venv .venv"
    )]
    OtherMinor {
        /// Version of the chosen interpreter.
        chosen: String,
        /// The chosen interpreter.
        executable: String,
        /// Why it was chosen.
        how: String,
        /// Version of the linked one, `3.11`.
        linked: String,
        /// The linked one.
        linked_executable: String,
    },
    /// The program would start another Python than the described one.
    #[error(
        "the program would start another Python than the one its bindings are made from\n\
         \x20 bindings: {executable} (chosen by: {how})\n  program:  {recorded} (recorded when snakebridge was built)\n\
         help: build snakebridge again: cargo clean -p snakebridge\n\
         help: or set one Python for both: SNAKEBRIDGE_PYTHON={executable} (put it under [env] in .cargo/config.toml to keep it)"
    )]
    OtherRecord {
        /// The interpreter chosen now.
        executable: String,
        /// Why.
        how: String,
        /// The interpreter that snakebridge's build script recorded.
        recorded: String,
    },
    /// Python does not find the module.
    #[error(
        "Python has no module `{module}`\n  interpreter: {executable} (chosen by: {how})\n{}{}",
        did_you_mean(suggestions),
        way_to(module, missing, executable)
    )]
    ModuleNotFound {
        /// The module.
        module: String,
        /// The first part of it that is missing: `a.b` of `a.b.c`, if there is an `a`.
        missing: Box<str>,
        /// The interpreter that was run.
        executable: String,
        /// Why it was chosen.
        how: String,
        /// Modules with similar names.
        suggestions: Vec<String>,
    },
    /// The folder of `path` does not exist.
    #[error(
        "the folder {} does not exist\nhelp: `path` is relative to the folder of Cargo.toml: path = \"python\"", path.display()
    )]
    NoFolder {
        /// The full path.
        path: PathBuf,
    },
    /// None of the modules is in the folder.
    #[error("{}", no_local_module_text(path, modules, found))]
    NoLocalModule {
        /// The folder.
        path: PathBuf,
        /// The requested modules.
        modules: Vec<String>,
        /// The modules it has.
        found: Vec<String>,
    },
    /// A local module that another one hides.
    #[error(
        "`{module}` in {folder} would never be imported: Python imports {by} instead\n\
         help: rename your module"
    )]
    Shadowed {
        /// The module.
        module: String,
        /// The folder it is in.
        folder: String,
        /// What Python imports instead.
        by: String,
    },
    /// A module without Python source.
    #[error(
        "`{module}` cannot be embedded: {} has no Python source for it\n\
         help: remove `embed = true`, or bind `{module}` in a separate python_module! without it", path.display()
    )]
    NoSource {
        /// The module.
        module: String,
        /// The folder it is in.
        path: PathBuf,
    },
    /// Importing it raised.
    #[error("{}", import_text(module, message, traceback, executable, folder.as_deref()))]
    ImportFailed {
        /// The module.
        module: String,
        /// The exception.
        message: String,
        /// The end of the Python traceback.
        traceback: String,
        /// The interpreter.
        executable: String,
        /// The folder of the caller's own modules.
        folder: Option<Box<Path>>,
    },
    /// The process ended without output (`os._exit`, a crash in C code, a signal).
    #[error(
        "the Python process ended while importing {modules}: {status}\n{}\
         help: a module that exits or crashes on import can be described without importing it: introspect = \"static\"",
        indented(stderr)
    )]
    Died {
        /// The requested modules.
        modules: String,
        /// Exit code or signal.
        status: String,
        /// The end of standard error.
        stderr: String,
    },
    /// The module closed or replaced the descriptor that the description is written to.
    #[error(
        "the description of {modules} could not be sent: importing {modules} closed or replaced file descriptors that it had not opened\n\
         help: make the module leave them alone when it is imported, or describe it without importing it: introspect = \"static\""
    )]
    DescriptorClosed {
        /// The requested modules.
        modules: String,
    },
    /// The output is mixed with other bytes.
    #[error(
        "the output of the Python introspector is invalid: {detail}\n{}\
         help: {modules} wrote to a file descriptor that it had not opened; make it stop, or describe it without importing it: \
         introspect = \"static\"",
        indented(shown)
    )]
    Garbled {
        /// The requested modules.
        modules: String,
        /// Where it stops being a description.
        detail: String,
        /// The start of the output.
        shown: String,
    },
    /// Code of the module raised while it was described.
    #[error(
        "{modules} cannot be described: its code raised {message}\n{}\
         help: the module raises where it is only looked at; change that, or describe it without importing it: introspect = \"static\"",
        indented(traceback)
    )]
    DescribeFailed {
        /// The requested modules.
        modules: String,
        /// The exception.
        message: String,
        /// The end of the Python traceback.
        traceback: String,
    },
    /// The time limit was exceeded.
    #[error(
        "Python did not finish within {seconds} s while importing {modules}, and was stopped\n{}\
         help: allow more time: SNAKEBRIDGE_TIMEOUT_SECONDS={}\n\
         help: or describe it without importing it: introspect = \"static\"",
        indented(stderr), seconds.saturating_mul(5).min(86_400)
    )]
    TimedOut {
        /// The requested modules.
        modules: String,
        /// The limit.
        seconds: u64,
        /// The end of standard error.
        stderr: String,
    },
    /// The output limit was exceeded.
    #[error(
        "the description of {modules} is larger than {limit} MB, and Python was stopped\n\
         help: select what you need: include = [\"name\", \"Class.*\"]"
    )]
    TooMuchOutput {
        /// The requested modules.
        modules: String,
        /// The limit.
        limit: usize,
    },
    /// Patterns of `include` that match nothing.
    #[error("{}", unmatched_text(module, names, failed))]
    IncludeUnmatched {
        /// The module.
        module: String,
        /// Each pattern with the most similar names.
        names: Vec<(String, Vec<String>)>,
        /// The names among them that the module makes when they are read, and the exception that it raised instead.
        failed: Vec<(String, String)>,
    },
    /// An environment variable with an invalid value.
    #[error("the environment variable {variable} is `{value}`, which is not a valid value\nhelp: {expected}")]
    BadVariable {
        /// The variable.
        variable: &'static str,
        /// Its value.
        value: String,
        /// The valid values.
        expected: &'static str,
    },
    /// The introspector reported an internal error.
    #[error(
        "the Python introspector failed ({code}): {message}\n{}help: this is a bug in snakebridge; please report it",
        indented(traceback)
    )]
    Internal {
        /// The error code.
        code: String,
        /// Its message.
        message: String,
        /// The end of the Python traceback.
        traceback: String,
    },
    /// The output is not that of the introspector.
    #[error(
        "the output of the Python introspector is invalid: {detail}\n{}\
         help: this is a bug in snakebridge; please report it",
        indented(stderr)
    )]
    BadAnswer {
        /// What was wrong.
        detail: String,
        /// The end of standard error.
        stderr: String,
    },
    /// A Model of another schema.
    #[error(
        "the module description has schema {found}, but this version of snakebridge expects {expected}\n\
         help: all crates of snakebridge must have the same version: cargo update -p snakebridge"
    )]
    OtherSchema {
        /// Schema of the Model.
        found: String,
        /// Schema of this crate.
        expected: &'static str,
    },
    /// The type database cannot be read.
    #[error(
        "the types of the standard library that are bundled with snakebridge are damaged: {detail}\n\
         help: rebuild them: cargo clean -p snakebridge-introspect"
    )]
    Database {
        /// What was wrong.
        detail: String,
    },
    /// The cache folder cannot be used.
    #[error("cannot {action} {}: {source}\nhelp: make sure that the folder is writable and has free space", path.display())]
    Cache {
        /// The operation.
        action: &'static str,
        /// The path.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
}

impl IntrospectError {
    /// The module that caused the error, if a single one did.
    #[must_use]
    pub fn module(&self) -> Option<&str> {
        match self {
            Self::ModuleNotFound { module, .. }
            | Self::ImportFailed { module, .. }
            | Self::Shadowed { module, .. }
            | Self::NoSource { module, .. }
            | Self::IncludeUnmatched { module, .. } => Some(module),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_module_names_the_python_and_what_to_run() {
        let error = IntrospectError::ModuleNotFound {
            module: "yaml.nodes".into(),
            missing: "yaml".into(),
            executable: "/v/bin/python".into(),
            how: "the activated environment (VIRTUAL_ENV)".into(),
            suggestions: vec!["json".into()],
        };
        assert_eq!(
            error.to_string(),
            "Python has no module `yaml.nodes`\n  interpreter: /v/bin/python (chosen by: the activated environment \
             (VIRTUAL_ENV))\nhelp: did you mean `json`?\nhelp: install it: /v/bin/python -m pip install pyyaml"
        );
        assert_eq!(error.module(), Some("yaml.nodes"));
    }

    #[test]
    fn a_failed_import_is_reported_once_with_how_to_install_what_it_lacks() {
        let error = IntrospectError::ImportFailed {
            module: "shop".into(),
            message: "importing shop raised ModuleNotFoundError: No module named 'yaml'".into(),
            traceback: "Traceback".into(),
            executable: "/v/bin/python".into(),
            folder: Some(Path::new("/shop/python").into()),
        };
        assert_eq!(
            error.to_string(),
            "importing `shop` raised ModuleNotFoundError: No module named 'yaml'\n  | Traceback\n\
             help: install the missing module: /v/bin/python -m pip install pyyaml\nhelp: reproduce it: PYTHONPATH=/shop/python /v/bin/python -c \"import shop\"\n\
             help: or describe it without importing it: introspect = \"static\""
        );
    }

    #[test]
    fn unmatched_names_come_with_the_closest() {
        let error = IntrospectError::IncludeUnmatched {
            module: "re".into(),
            names: vec![("serch".into(), vec!["search".into()]), ("zzz".into(), vec![])],
            failed: vec![],
        };
        assert_eq!(
            error.to_string(),
            "`re` has nothing that matches `serch`, `zzz`\nhelp: instead of `serch`, did you mean `search`?\n\
             help: see all names: cargo snakebridge expand re"
        );
    }

    #[test]
    fn of_a_name_that_is_made_when_it_is_read_the_exception_is_said() {
        let error = IntrospectError::IncludeUnmatched {
            module: "fastmcp".into(),
            names: vec![("FastMCP".into(), vec!["FastMCPApp".into()])],
            failed: vec![("FastMCP".into(), "ImportError: install `fastmcp[server]`".into())],
        };
        assert_eq!(
            error.to_string(),
            "`fastmcp` has nothing that matches `FastMCP`\n\
             note: reading `fastmcp.FastMCP` raised ImportError: install `fastmcp[server]`\n\
             help: see all names: cargo snakebridge expand fastmcp"
        );
    }
}
