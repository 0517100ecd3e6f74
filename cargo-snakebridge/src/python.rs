//! Which Python the commands run: the one that a build in this environment would run. Nothing is linked here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use snakebridge_introspect::python_choice::{self, How};
use snakebridge_introspect::{
    IntrospectError, Introspection, LocalFolder, Mode, ModuleRequest, Options, Selected, introspect_with,
    probe_cached,
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
    options.sys_path = folder(args)?
        .map(|folder| folder.path().to_path_buf())
        .into_iter()
        .collect();
    let modules: Vec<_> = args.modules.iter().map(ModuleRequest::new).collect();
    introspect_with(selected(args)?, &modules, &options)
}

/// The folder of the crate's own modules, if one is given.
pub(crate) fn folder(args: &Args) -> Result<Option<LocalFolder>, IntrospectError> {
    let path = args.path.as_deref();
    path.map(|path| LocalFolder::open(&here(), path, &args.modules))
        .transpose()
}

/// The Python to run, and why: `--python`, else the rule of the build.
pub(crate) fn selected(args: &Args) -> Result<Selected, IntrospectError> {
    let env = |name: &str| std::env::var_os(name);
    let linked = linked(&env, &is_python3);
    let (executable, how) = chosen(args.python.as_deref(), &env, &here(), &linked);
    if how == How::Variable.to_string() && !executable.is_absolute() {
        return Err(IntrospectError::RelativePath {
            value: executable.display().to_string(),
        });
    }
    let python = probe_cached(&executable, &how, &cache_dir())?;
    python.check_supported(&how)?;
    Ok(Selected { python, how })
}

/// The Python that a program links, and why: what PyO3's build script would find in this environment.
pub(crate) fn linked_here() -> Result<Selected, IntrospectError> {
    let env = |name: &str| std::env::var_os(name);
    let (executable, how) = linked(&env, &is_python3);
    let python = probe_cached(&executable, &how, &cache_dir())?;
    python.check_supported(&how)?;
    Ok(Selected { python, how })
}

fn is_python3(path: &Path) -> bool {
    probe_cached(path, "PATH", &cache_dir()).is_ok_and(|found| found.version.starts_with("3."))
}

/// PyO3's rule: its variable, the activated environment unless there are two, then the first of `python` and `python3` that
/// is a Python 3.
fn linked(env: &dyn Fn(&str) -> Option<OsString>, is_python3: &dyn Fn(&Path) -> bool) -> (PathBuf, String) {
    let set = |name: &str| env(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(path) = set("PYO3_PYTHON") {
        return (path, "the environment variable PYO3_PYTHON".to_owned());
    }
    let (venv, conda) = (set("VIRTUAL_ENV"), set("CONDA_PREFIX"));
    let both = venv.is_some() && conda.is_some();
    let active = match (venv, conda) {
        (Some(folder), None) => Some((folder, "VIRTUAL_ENV")),
        (None, Some(folder)) => Some((folder, "CONDA_PREFIX")),
        _ => None,
    };
    if let Some((folder, variable)) = active
        && let Some(executable) = python_choice::python_in(&folder)
    {
        return (executable, How::Activated(variable).to_string());
    }
    let why = |name: &str| {
        let ignored = "; VIRTUAL_ENV and CONDA_PREFIX are both set, so PyO3 ignores them";
        format!("`{name}` in PATH{}", if both { ignored } else { "" })
    };
    let path = env("PATH").unwrap_or_default();
    for name in ["python", "python3"] {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        let found = std::env::split_paths(&path)
            .map(|folder| folder.join(&file))
            .find(|file| file.is_file());
        if let Some(executable) = found.filter(|file| is_python3(file)) {
            return (executable, why(name));
        }
    }
    let nothing = "fallback, as no `python` or `python3` in PATH is a Python 3";
    (PathBuf::from("python3"), nothing.to_owned())
}

fn chosen(
    option: Option<&Path>,
    env: &dyn Fn(&str) -> Option<OsString>,
    start: &Path,
    linked: &(PathBuf, String),
) -> (PathBuf, String) {
    if let Some(path) = option {
        return (
            python_choice::python_in(path).unwrap_or_else(|| path.to_path_buf()),
            "--python".to_owned(),
        );
    }
    let choice = python_choice::choose(env, start, &linked.0);
    let how = match choice.how {
        How::Linked => format!(
            "the linked Python ({}), as no virtual environment was found",
            linked.1
        ),
        how => how.to_string(),
    };
    (choice.executable, how)
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
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_those_of_the_build() {
        let linked = (PathBuf::from("/linked"), "PYO3_PYTHON".to_owned());
        let env = |name: &str| (name == "SNAKEBRIDGE_PYTHON").then(|| OsString::from("/ours"));
        let start = Path::new("/nowhere");
        let option = Some(Path::new("/option"));
        assert_eq!(chosen(option, &env, start, &linked).0, Path::new("/option"));
        assert_eq!(chosen(None, &env, start, &linked).0, Path::new("/ours"));
        let (python, how) = chosen(None, &|_| None, start, &linked);
        assert_eq!(python, Path::new("/linked"));
        assert!(how.contains("PYO3_PYTHON"), "{how}");
    }

    #[test]
    fn the_linked_python_is_the_one_that_pyo3_finds() {
        let folder = tempfile::tempdir().unwrap();
        let bin = folder.path().join("bin");
        std::fs::create_dir_all(&bin).unwrap();
        let file = |name: &str| bin.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        std::fs::write(file("python"), "").unwrap();
        std::fs::write(file("python3"), "").unwrap();
        let with = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let (root, bin) = (folder.path().to_owned(), bin.clone());
            move |name: &str| match name {
                "PATH" => Some(bin.clone().into_os_string()),
                "PYO3_PYTHON" if names.iter().any(|set| set == name) => Some("/pyo3".into()),
                _ => names
                    .iter()
                    .any(|set| set == name)
                    .then(|| root.clone().into_os_string()),
            }
        };
        assert_eq!(
            linked(&with(&["PYO3_PYTHON", "VIRTUAL_ENV"]), &|_| true).0,
            Path::new("/pyo3")
        );
        if cfg!(unix) {
            let (python, how) = linked(&with(&["VIRTUAL_ENV"]), &|_| false);
            assert_eq!((python, how.contains("VIRTUAL_ENV")), (file("python"), true));
        }
        let (python, how) = linked(&with(&["VIRTUAL_ENV", "CONDA_PREFIX"]), &|_| true);
        assert_eq!((python, how.contains("both")), (file("python"), true));
        // `python` may be a Python 2, or a shim that does not answer.
        let (python, how) = linked(&with(&[]), &|path| {
            path.ends_with(file("python3").file_name().unwrap())
        });
        assert_eq!((python, how.as_str()), (file("python3"), "`python3` in PATH"));
    }
}
