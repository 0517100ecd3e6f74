//! Determines which Python an executable is, by running it once. The result is cached until the executable changes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cache::{self, Stamp};
use crate::error::IntrospectError;
use crate::process::{self, Ended, Limits};

/// The properties of a Python interpreter, as it reports them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interpreter {
    /// `sys.executable`: a shim or launcher is resolved, a venv's link is kept.
    pub executable: PathBuf,
    /// Full version, `3.11.7`.
    pub version: String,
    /// `sys.implementation.name`.
    pub implementation: String,
    /// `sys.platform`.
    pub platform: String,
    /// The prefix of the standard library.
    pub base_prefix: PathBuf,
    /// Built without the global interpreter lock.
    pub free_threaded: bool,
}

impl Interpreter {
    /// `3.11`.
    #[must_use]
    pub fn minor(&self) -> String {
        self.version.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
    }

    /// The `pyvenv.cfg`, if this is a virtual environment.
    #[must_use]
    pub fn pyvenv_cfg(&self) -> Option<PathBuf> {
        pyvenv_cfg(&self.executable)
    }

    /// Checks that SnakeBridge supports this interpreter. `how` is the reason for its choice, for the error.
    ///
    /// # Errors
    ///
    /// [`IntrospectError::Unsupported`] for an implementation other than CPython, a free-threaded build, and a version below 3.9.
    pub fn check_supported(&self, how: &str) -> Result<(), IntrospectError> {
        let mut parts = self
            .version
            .split('.')
            .map(|part| part.parse::<u32>().unwrap_or(0));
        let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
        if self.implementation == "cpython" && !self.free_threaded && version >= (3, 9) {
            return Ok(());
        }
        let (found, help) = self.why_unsupported();
        Err(IntrospectError::Unsupported {
            executable: self.executable.display().to_string(),
            found,
            how: how.to_owned(),
            help,
        })
    }

    fn why_unsupported(&self) -> (String, String) {
        let version = &self.version;
        if self.implementation != "cpython" {
            let name = match self.implementation.as_str() {
                "pypy" => "PyPy",
                "graalpy" => "GraalPy",
                other => other,
            };
            let found = format!("{name} (Python {version}), and snakebridge supports only CPython");
            return (found, "use CPython 3.9 or newer".to_owned());
        }
        if self.free_threaded {
            let found = format!(
                "a free-threaded CPython {version}, and snakebridge requires the global interpreter lock"
            );
            let minor = self.minor();
            let help =
                format!("use the ordinary build of the same version: python{minor}, not python{minor}t");
            return (found, help);
        }
        let found = format!("CPython {version}, and the oldest supported version is 3.9");
        (found, "use CPython 3.9 or newer".to_owned())
    }
}

fn pyvenv_cfg(executable: &Path) -> Option<PathBuf> {
    let folder = executable.parent()?;
    [folder.parent()?, folder]
        .map(|holder| holder.join("pyvenv.cfg"))
        .into_iter()
        .find(|file| file.is_file())
}

/// Runs on any Python since 2.7, so that the error can name the version of an old one.
const SCRIPT: &str = "
import sys
try:
    name = sys.implementation.name
except AttributeError:
    import platform
    name = platform.python_implementation().lower()
gil = getattr(sys, '_is_gil_enabled', None)
free = gil is not None and __import__('sysconfig').get_config_var('Py_GIL_DISABLED')
sys.stdout.write('\\n'.join(['snakebridge-probe', sys.executable or '', '%d.%d.%d' % tuple(sys.version_info[:3]),
    name, sys.platform, getattr(sys, 'base_prefix', sys.prefix), '1' if free else '0', 'end']))
";

/// Runs `executable` once and reads its properties. `how` is the reason for its choice, for the error.
///
/// # Errors
///
/// [`IntrospectError::NoPython`] if it does not start or is not a Python interpreter.
pub fn probe(executable: &Path, how: &str) -> Result<Interpreter, IntrospectError> {
    // Python 2 does not know -I: the second run gets its version.
    query(executable, &["-I", "-S"]).or_else(|reason| {
        query(executable, &["-E", "-S"]).map_err(|_| IntrospectError::NoPython {
            executable: executable.display().to_string(),
            how: how.to_owned(),
            reason,
        })
    })
}

/// Like [`probe`], but caches the result in `cache_dir` until the executable or its `pyvenv.cfg` changes.
///
/// # Errors
///
/// Those of [`probe`]. Failing to write the cache is not an error.
pub fn probe_cached(executable: &Path, how: &str, cache_dir: &Path) -> Result<Interpreter, IntrospectError> {
    let stamps = identity(executable);
    let key = cache::key(&["probe/1", &executable.display().to_string()]);
    let file = cache_dir.join(format!("python-{key}.json"));
    if let Some(known) = cache::read::<Interpreter>(&file, Some(&stamps)) {
        return Ok(known.value);
    }
    let found = probe(executable, how)?;
    cache::write(&file, &stamps, &found).ok();
    Ok(found)
}

/// The files whose state identifies an interpreter.
pub(crate) fn identity(executable: &Path) -> Vec<Stamp> {
    let mut stamps = vec![Stamp::of(executable)];
    // The link in a venv does not change when its target is replaced.
    stamps.extend(
        std::fs::canonicalize(executable)
            .ok()
            .map(|target| Stamp::of(&target)),
    );
    stamps.extend(pyvenv_cfg(executable).map(|file| Stamp::of(&file)));
    stamps
}

fn query(executable: &Path, flags: &[&str]) -> Result<Interpreter, String> {
    let limits = Limits {
        timeout: Duration::from_secs(30),
        stdout: 64 * 1024,
    };
    let mut command = Command::new(executable);
    command.args(flags).args(["-c", SCRIPT]);
    let done = process::run(&mut command, Vec::new(), limits).map_err(|error| error.to_string())?;
    match done.ended {
        Ended::Exited(status) if status.success() => {}
        Ended::Exited(status) => return Err(format!("{status}: {}", done.stderr.trim())),
        Ended::TimedOut => return Err(format!("no output within {} s", limits.timeout.as_secs())),
        Ended::TooMuchOutput => return Err("its output is not that of a Python interpreter".to_owned()),
    }
    parse(&String::from_utf8_lossy(&done.stdout), executable)
        .ok_or_else(|| "its output is not that of a Python interpreter".to_owned())
}

fn parse(output: &str, started: &Path) -> Option<Interpreter> {
    // Wrappers may print something first.
    let (_, report) = output.split_once("snakebridge-probe")?;
    let mut lines = report.lines().skip(1);
    let executable = lines.next()?;
    let found = Interpreter {
        executable: if executable.is_empty() {
            started.to_path_buf()
        } else {
            PathBuf::from(executable)
        },
        version: lines.next()?.to_owned(),
        implementation: lines.next()?.to_owned(),
        platform: lines.next()?.to_owned(),
        base_prefix: PathBuf::from(lines.next()?),
        free_threaded: lines.next()? == "1",
    };
    (lines.next()? == "end").then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interpreter(version: &str, implementation: &str, free: &str) -> Interpreter {
        let text = format!(
            "noise\nsnakebridge-probe\n/v/bin/python\n{version}\n{implementation}\nlinux\n/usr\n{free}\nend"
        );
        parse(&text, Path::new("/started")).unwrap()
    }

    #[test]
    fn only_supported_pythons_pass() {
        assert!(interpreter("3.9.18", "cpython", "0").check_supported("x").is_ok());
        for (version, implementation, free, reason, help) in [
            (
                "2.7.18",
                "cpython",
                "0",
                "oldest supported version is 3.9",
                "CPython 3.9 or newer",
            ),
            (
                "3.8.18",
                "cpython",
                "0",
                "oldest supported version is 3.9",
                "CPython 3.9 or newer",
            ),
            (
                "3.11.4",
                "pypy",
                "0",
                "it is PyPy (Python 3.11.4)",
                "CPython 3.9 or newer",
            ),
            (
                "3.11.4",
                "graalpy",
                "0",
                "it is GraalPy (Python 3.11.4)",
                "CPython 3.9 or newer",
            ),
            (
                "3.14.0",
                "cpython",
                "1",
                "free-threaded",
                "python3.14, not python3.14t",
            ),
        ] {
            let error = interpreter(version, implementation, free)
                .check_supported("a test")
                .unwrap_err()
                .to_string();
            for part in ["/v/bin/python ", version, reason, "chosen by: a test", help] {
                assert!(error.contains(part), "{part}: {error}");
            }
        }
        assert_eq!(interpreter("3.11.7", "cpython", "0").minor(), "3.11");
    }

    #[test]
    fn truncated_output_is_refused() {
        assert!(parse("snakebridge-probe\n/v/bin/python\n3.11.7\n", Path::new("/a")).is_none());
        assert!(parse("hello\n", Path::new("/a")).is_none());
    }
}
