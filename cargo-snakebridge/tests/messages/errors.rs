//! Errors of the introspector, made by the code that returns them where that needs no Python.

use std::path::{Path, PathBuf};

use snakebridge_introspect::python_choice::How;
use snakebridge_introspect::{
    Environment, Interpreter, IntrospectError, ModuleRequest, Options, Selected, introspect_with, probe,
};

pub(super) const PYTHON: &str = "/home/ada/shop/.venv/bin/python";
pub(super) const OWN: &str = "/home/ada/shop/python";

pub(super) fn how() -> String {
    How::Beside(PathBuf::from("/home/ada/shop")).to_string()
}

pub(super) fn interpreter(version: &str, implementation: &str, free_threaded: bool) -> Interpreter {
    Interpreter {
        executable: PathBuf::from(PYTHON),
        version: version.to_owned(),
        implementation: implementation.to_owned(),
        platform: "linux".to_owned(),
        base_prefix: PathBuf::from("/usr"),
        free_threaded,
    }
}

pub(super) fn python_3_8() -> Interpreter {
    interpreter("3.8.18", "cpython", false)
}

/// The error for a Python that does not exist.
pub(super) fn no_python(executable: &str, how: &str) -> IntrospectError {
    probe(Path::new(executable), how).unwrap_err()
}

pub(super) fn other_minor() -> IntrospectError {
    IntrospectError::OtherMinor {
        chosen: "3.12.1".to_owned(),
        executable: PYTHON.to_owned(),
        how: how(),
        linked: "3.11".to_owned(),
        linked_executable: "/usr/bin/python3".to_owned(),
    }
}

pub(super) fn unsupported(version: &str, implementation: &str, free_threaded: bool) -> IntrospectError {
    let python = interpreter(version, implementation, free_threaded);
    python.check_supported(&how()).unwrap_err()
}

/// Variables are read before anything is run.
pub(super) fn bad_variable(variable: &'static str, value: &'static str) -> IntrospectError {
    let selected = Selected {
        python: interpreter("3.11.7", "cpython", false),
        how: how(),
    };
    let mut options = Options::new("/nowhere", "/nowhere");
    options.environment = Environment::fixed([(variable, value)]);
    introspect_with(selected, &[ModuleRequest::new("re")], &options).unwrap_err()
}

pub(super) fn not_found(module: &str, missing: &str, suggestions: &[&str]) -> IntrospectError {
    IntrospectError::ModuleNotFound {
        module: module.to_owned(),
        missing: missing.into(),
        executable: PYTHON.to_owned(),
        how: how(),
        suggestions: suggestions.iter().map(|&name| name.to_owned()).collect(),
    }
}

pub(super) fn import_failed(module: &str, event: &str, end: [&str; 3]) -> IntrospectError {
    let [place, line, exception] = end;
    IntrospectError::ImportFailed {
        module: module.to_owned(),
        message: format!("importing {module} {event}"),
        traceback: format!("  File \"{OWN}/{module}.py\", {place}, in <module>\n    {line}\n{exception}"),
        executable: PYTHON.to_owned(),
        folder: Some(Path::new(OWN).into()),
    }
}

/// In static mode.
pub(super) fn unread(module: &str) -> IntrospectError {
    IntrospectError::ImportFailed {
        module: module.to_owned(),
        message: format!("the source of {module} cannot be read: SyntaxError in line 3: invalid syntax"),
        traceback: String::new(),
        executable: PYTHON.to_owned(),
        folder: Some(Path::new(OWN).into()),
    }
}

pub(super) fn no_local_module(found: &[&str]) -> IntrospectError {
    IntrospectError::NoLocalModule {
        path: PathBuf::from(OWN),
        modules: vec!["scorng".to_owned()],
        found: found.iter().map(|&name| name.to_owned()).collect(),
    }
}

pub(super) fn unmatched(module: &str, name: &str, closest: &[&str]) -> IntrospectError {
    let closest = closest.iter().map(|&name| name.to_owned()).collect();
    IntrospectError::IncludeUnmatched {
        module: module.to_owned(),
        names: vec![(name.to_owned(), closest)],
        failed: Vec::new(),
    }
}
