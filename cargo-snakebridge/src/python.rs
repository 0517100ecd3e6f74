//! Which Python the commands ask. Nothing is linked here, so the interpreter PyO3 would take comes last.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use snakebridge_introspect::choice::{self, How};
use snakebridge_introspect::{
    IntrospectError, Introspection, Mode, ModuleRequest, Options, Selected, introspect_with, probe_cached,
};

use crate::args::Args;

/// Describes the modules of the command line.
pub(crate) fn describe(args: &Args) -> Result<Introspection, IntrospectError> {
    let mut options = Options::new(here(), cache_dir());
    options.mode = if args.is_static {
        Mode::Static
    } else {
        Mode::Runtime
    };
    let modules: Vec<_> = args.modules.iter().map(ModuleRequest::new).collect();
    introspect_with(selected(args)?, &modules, &options)
}

/// The Python to ask, and why.
pub(crate) fn selected(args: &Args) -> Result<Selected, IntrospectError> {
    let (executable, how) = chosen(args.python.as_deref(), &|name| std::env::var_os(name), &here());
    let python = probe_cached(&executable, &how, &cache_dir())?;
    python.check_supported(&how)?;
    Ok(Selected { python, how })
}

fn chosen(option: Option<&Path>, env: &dyn Fn(&str) -> Option<OsString>, start: &Path) -> (PathBuf, String) {
    if let Some(path) = option {
        return (
            choice::python_in(path).unwrap_or_else(|| path.to_path_buf()),
            "--python".to_owned(),
        );
    }
    let pyo3 = env("PYO3_PYTHON")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    let first = if on_path("python3", env) {
        "python3"
    } else {
        "python"
    };
    let choice = choice::choose(env, start, Path::new(first));
    match (choice.how, pyo3) {
        (How::Variable, _) => (choice.executable, How::Variable.to_string()),
        (_, Some(pyo3)) => (pyo3, "the environment variable PYO3_PYTHON".to_owned()),
        (How::Linked, None) => (
            choice.executable,
            format!("no venv was found, so `{first}` of PATH"),
        ),
        (how, None) => (choice.executable, how.to_string()),
    }
}

fn on_path(name: &str, env: &dyn Fn(&str) -> Option<OsString>) -> bool {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    env("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&name).is_file()))
}

fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}

/// The user's cache folder, else the temporary one.
pub(crate) fn cache_dir() -> PathBuf {
    let folder = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let base = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library").join("Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))
    };
    base.unwrap_or_else(std::env::temp_dir).join("snakebridge")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_beats_the_variables_and_ours_beats_pyo3s() {
        let env = |name: &str| match name {
            "SNAKEBRIDGE_PYTHON" => Some(OsString::from("/ours")),
            "PYO3_PYTHON" => Some(OsString::from("/pyo3")),
            _ => None,
        };
        let start = Path::new("/nowhere");
        assert_eq!(
            chosen(Some(Path::new("/option")), &env, start).0,
            Path::new("/option")
        );
        assert_eq!(chosen(None, &env, start).0, Path::new("/ours"));
        let env = |name: &str| (name == "PYO3_PYTHON").then(|| OsString::from("/pyo3"));
        assert_eq!(chosen(None, &env, start).0, Path::new("/pyo3"));
        let (python, how) = chosen(None, &|_| None, start);
        assert_eq!(
            (python.as_path(), how.contains("PATH")),
            (Path::new("python"), true)
        );
    }
}
