//! One run of the introspector: from a request to a Model or an error.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::Duration;

use crate::error::IntrospectError;
use crate::model::{self, Universe};
use crate::process::{self, Ended, Finished, Limits};
use crate::request::{Failure, ModuleRequest, Request, Response};
use crate::select::Selected;

/// The largest Model of the standard library is a few MB.
const MAX_ANSWER: usize = 256 * 1024 * 1024;

/// Runs the introspector with a kernel timer: if this process is killed (Ctrl-C ends cargo and rustc, but not the process
/// group of the introspector), a module that hangs on import does not keep running.
const LAUNCH: &str = "
import _signal, sys
sys.path[:] = [folder for folder in sys.path if folder]
main, seconds = sys.argv[1] + '/__main__.py', float(sys.argv[2])
if hasattr(_signal, 'setitimer'):
    _signal.setitimer(_signal.ITIMER_REAL, seconds)
sys.argv[:] = [main]
__file__ = main
with open(main, 'rb') as source:
    exec(compile(source.read(), main, 'exec'))
";
/// The exit status of the introspector where the descriptor of its answer is gone (`NO_DESCRIPTOR` in `__main__.py`).
const NO_DESCRIPTOR: i32 = 86;
/// The kernel timer expires this much later than the time limit here.
const TIMER_MARGIN: Duration = Duration::from_secs(5);

/// What Python has answered.
pub(crate) struct Answer {
    pub(crate) universe: Universe,
    /// The document that says so, a [`Response`].
    pub(crate) text: Vec<u8>,
}

/// Starts Python once and returns its description of the modules.
pub(crate) fn run(
    selected: &Selected,
    introspector: &Path,
    request: &Request<'_>,
    timeout: Duration,
) -> Result<Answer, IntrospectError> {
    let input = serde_json::to_vec(request)
        .map_err(|error| bad_answer(&format!("the request cannot be written: {error}"), ""))?;
    let mut command = Command::new(&selected.python.executable);
    isolate(&mut command);
    command.args(["-X", "utf8", "-c", LAUNCH]).arg(introspector);
    command.arg((timeout + TIMER_MARGIN).as_secs().to_string());
    let limits = Limits {
        timeout,
        stdout: MAX_ANSWER,
    };
    let done = process::run(&mut command, input, limits).map_err(|error| IntrospectError::NoPython {
        executable: selected.python.executable.display().to_string(),
        how: selected.how.clone(),
        reason: error.to_string(),
    })?;
    read_answer(selected, request, done, timeout)
}

/// The isolation of `-I` (together with the launcher), but with a fixed hash seed: a module whose `__all__` is made from a
/// set, such as numpy, must have the same order in each description.
fn isolate(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("PYTHON") {
            command.env_remove(name);
        }
    }
    command.arg("-s").env("PYTHONHASHSEED", "0");
}

fn read_answer(
    selected: &Selected,
    request: &Request<'_>,
    done: Finished,
    timeout: Duration,
) -> Result<Answer, IntrospectError> {
    let Finished {
        ended,
        stdout,
        stderr,
    } = done;
    let modules = request.modules;
    match ended {
        Ended::TimedOut => {
            return Err(IntrospectError::TimedOut {
                modules: quoted_names(modules),
                seconds: timeout.as_secs(),
                stderr,
            });
        }
        Ended::TooMuchOutput => {
            return Err(IntrospectError::TooMuchOutput {
                modules: quoted_names(modules),
                limit: MAX_ANSWER >> 20,
            });
        }
        Ended::Exited(status) if status.code() == Some(NO_DESCRIPTOR) => {
            return Err(IntrospectError::DescriptorClosed {
                modules: quoted_names(modules),
            });
        }
        Ended::Exited(status) if stdout.is_empty() => {
            return Err(IntrospectError::Died {
                modules: quoted_names(modules),
                status: describe(status),
                stderr,
            });
        }
        Ended::Exited(_) => {}
    }
    let response: Response =
        serde_json::from_slice(&stdout).map_err(|error| not_understood(modules, &error, &stdout, &stderr))?;
    match response {
        Response::Ok(universe) if universe.schema != model::SCHEMA => Err(IntrospectError::OtherSchema {
            found: universe.schema,
            expected: model::SCHEMA,
        }),
        Response::Ok(universe) => Ok(Answer {
            universe: *universe,
            text: stdout,
        }),
        Response::Error(failure) if failure.code == "describe_failed" => {
            Err(IntrospectError::DescribeFailed {
                modules: quoted_names(modules),
                message: failure.message.unwrap_or_default(),
                traceback: failure.traceback.unwrap_or_default(),
            })
        }
        Response::Error(failure) => Err(to_error(failure, selected, request.sys_path)),
    }
}

fn to_error(failure: Failure, selected: &Selected, folders: &[PathBuf]) -> IntrospectError {
    let Failure {
        code,
        module,
        message,
        traceback,
        suggestions,
    } = failure;
    let executable = selected.python.executable.display().to_string();
    let how = selected.how.clone();
    let message = message.unwrap_or_default();
    match (code.as_str(), module) {
        ("module_not_found", Some(module)) => {
            let suggestions = suggestions.unwrap_or_default();
            let missing = message.strip_prefix("no module named ").unwrap_or(&module);
            IntrospectError::ModuleNotFound {
                missing: missing.into(),
                module,
                executable,
                how,
                suggestions,
            }
        }
        ("import_failed" | "import_exited", Some(module)) => {
            let traceback = traceback.unwrap_or_default();
            IntrospectError::ImportFailed {
                module,
                message,
                traceback,
                executable,
                folder: folders.first().map(|folder| folder.as_path().into()),
            }
        }
        ("shadowed", Some(module)) => IntrospectError::Shadowed {
            module,
            folder: traceback.unwrap_or_default(),
            by: message,
        },
        ("unsupported_python", _) => IntrospectError::Unsupported {
            executable,
            found: message,
            how,
            help: "use an ordinary build of CPython 3.9 or newer".to_owned(),
        },
        _ => IntrospectError::Internal {
            code,
            message,
            traceback: traceback.unwrap_or_default(),
        },
    }
}

fn quoted_names(modules: &[ModuleRequest]) -> String {
    modules
        .iter()
        .map(|module| format!("`{}`", module.name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// `exit status: 3` or `signal: 11 (SIGSEGV)`, as the standard library formats them.
fn describe(status: ExitStatus) -> String {
    status.to_string()
}

/// The introspector writes one JSON document, so what is no JSON was written by a module; JSON of another form is a defect.
fn not_understood(
    modules: &[ModuleRequest],
    error: &serde_json::Error,
    stdout: &[u8],
    stderr: &str,
) -> IntrospectError {
    const SHOWN: usize = 60;
    if error.is_data() {
        return bad_answer(&error.to_string(), stderr);
    }
    let start = &stdout[..stdout.len().min(SHOWN)];
    IntrospectError::Garbled {
        modules: quoted_names(modules),
        detail: error.to_string(),
        shown: String::from_utf8_lossy(start).escape_debug().to_string(),
    }
}

fn bad_answer(detail: &str, stderr: &str) -> IntrospectError {
    IntrospectError::BadAnswer {
        detail: detail.to_owned(),
        stderr: stderr.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpreter::probe;
    use crate::request::Mode;

    /// The result of a run with this script as the introspector.
    #[allow(clippy::unwrap_used)]
    fn with(script: &str) -> Result<Universe, IntrospectError> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("__main__.py"), script).unwrap();
        let python = probe(&PathBuf::from("python3"), "a test").unwrap();
        let selected = Selected {
            python,
            how: "a test".to_owned(),
        };
        let (modules, facts) = ([ModuleRequest::new("some_module")], crate::typedb::Facts::new());
        let request = Request {
            schema: "pyrequest/1",
            modules: &modules,
            mode: Mode::Runtime,
            sys_path: &[],
            facts: &facts,
            library: None,
        };
        run(&selected, folder.path(), &request, Duration::from_secs(5)).map(|answer| answer.universe)
    }

    fn message(script: &str) -> String {
        with(script).unwrap_err().to_string()
    }

    #[test]
    fn the_request_arrives_and_the_model_comes_back() {
        let universe = with(
            "import json, sys\n\
             request = json.load(sys.stdin)\n\
             assert request['schema'] == 'pyrequest/1' and request['mode'] == 'runtime', request\n\
             python = {'version': '3.11.7', 'implementation': 'cpython', 'platform': 'linux'}\n\
             module = {'name': request['modules'][0]['name'], 'source': 'python', 'items': []}\n\
             print(json.dumps({'ok': {'schema': 'pymodel/5', 'python': python, 'modules': [module]}}))\n",
        );
        assert_eq!(universe.unwrap().modules[0].name, "some_module");
    }

    #[test]
    fn every_error_code_becomes_its_error() {
        let answer = |code: &str| {
            format!(
                "print('''{{\"error\": {{\"code\": \"{code}\", \"module\": \"some_module\", \"message\": \"the message\", \
                 \"traceback\": \"line one\\\\nline two\", \"suggestions\": [\"other\"]}}}}''')"
            )
        };
        let found = message(&answer("module_not_found"));
        assert!(
            found.contains("-m pip install some_module") && found.contains("did you mean `other`"),
            "{found}"
        );
        for code in ["import_failed", "import_exited"] {
            let found = message(&answer(code));
            assert!(
                found.contains("importing `some_module` failed: the message\n  | line one\n  | line two"),
                "{found}"
            );
        }
        assert!(message(&answer("unsupported_python")).contains("is not supported: it is the message"));
        assert!(message(&answer("internal")).contains("bug in snakebridge"));
        let found = message(&answer("describe_failed"));
        assert!(
            found.contains("`some_module` cannot be described: its code raised the message\n  | line one"),
            "{found}"
        );
        assert!(message(&answer("bad_request")).contains("(bad_request): the message"));
    }

    #[test]
    fn an_exit_without_output_shows_the_end_of_standard_error() {
        let found = message("import os, sys; sys.stderr.write('goodbye'); sys.stderr.flush(); os._exit(7)");
        assert!(
            found.contains("`some_module`: exit status: 7\n  | goodbye\n"),
            "{found}"
        );
        let found = message("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)");
        assert!(found.contains("signal: 11"), "{found}");
    }

    #[test]
    fn invalid_output_is_refused() {
        let found = message("print('hello')");
        assert!(
            found.contains("output of the Python introspector is invalid: expected value")
                && found.contains("  | hello\\n\nhelp: `some_module` wrote to a file descriptor"),
            "{found}"
        );
        let found = message("print('{\"ok\": 5}')");
        assert!(
            found.contains("is invalid: invalid type") && found.contains("bug in snakebridge"),
            "{found}"
        );
        let found = message("import os; os._exit(86)");
        assert!(
            found.contains("importing `some_module` closed or replaced file descriptors"),
            "{found}"
        );
        let other = "print('{\"ok\": {\"schema\": \"pymodel/9\", \"python\": {\"version\": \"\", \"implementation\": \"\", \
                     \"platform\": \"\"}, \"modules\": []}}')";
        assert!(message(other).contains("pymodel/9, but this version of snakebridge expects pymodel/5"));
    }

    #[cfg(unix)]
    #[test]
    fn a_hang_ends_even_if_nobody_waits() {
        use std::os::unix::process::ExitStatusExt as _;

        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("__main__.py"), "while True: pass").unwrap();
        let mut command = Command::new("python3");
        isolate(&mut command);
        command.args(["-c", LAUNCH]).arg(folder.path()).arg("0.2");
        let started = std::time::Instant::now();
        assert_eq!(command.status().unwrap().signal(), Some(14), "SIGALRM");
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn sets_have_one_order_and_the_current_folder_is_not_searched() {
        let folder = tempfile::tempdir().unwrap();
        let text = "import json, sys; print(hash('numpy'), '' in sys.path, json.__file__)";
        std::fs::write(folder.path().join("__main__.py"), text).unwrap();
        std::fs::write(folder.path().join("json.py"), "").unwrap();
        let launch = || {
            let mut command = Command::new("python3");
            isolate(&mut command);
            command.args(["-c", LAUNCH]).arg(folder.path()).arg("60");
            let output = command.current_dir(folder.path()).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        };
        let output = launch();
        assert!(
            output.contains(" False ") && output.contains("__init__.py"),
            "{output}"
        );
        assert_eq!(output, launch());
    }

    #[test]
    fn a_hang_ends_with_the_time() {
        let found = message("import time; time.sleep(600)");
        assert!(
            found.contains("within 5 s") && found.contains("SNAKEBRIDGE_TIMEOUT_SECONDS=25"),
            "{found}"
        );
    }
}
