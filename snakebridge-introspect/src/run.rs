//! One conversation with the introspector: request in, Model or error out.

use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use crate::error::IntrospectError;
use crate::model::{self, Universe};
use crate::process::{self, Ended, Finished, Limits};
use crate::request::{Failure, ModuleRequest, Request, Response};
use crate::select::Selected;

/// The largest Model of the standard library is a few MB.
const MAX_ANSWER: usize = 256 * 1024 * 1024;

/// Starts Python once and asks it.
pub(crate) fn run(
    selected: &Selected,
    introspector: &Path,
    request: &Request<'_>,
    timeout: Duration,
) -> Result<Universe, IntrospectError> {
    let input = serde_json::to_vec(request)
        .map_err(|error| bad_answer(&format!("the request cannot be written: {error}"), ""))?;
    let mut command = Command::new(&selected.python.executable);
    command.args(["-I", "-X", "utf8"]).arg(introspector);
    let limits = Limits {
        timeout,
        stdout: MAX_ANSWER,
    };
    let done = process::run(&mut command, input, limits).map_err(|error| IntrospectError::NoPython {
        executable: selected.python.executable.display().to_string(),
        how: selected.how.clone(),
        reason: error.to_string(),
    })?;
    understand(selected, request.modules, done, timeout)
}

fn understand(
    selected: &Selected,
    modules: &[ModuleRequest],
    done: Finished,
    timeout: Duration,
) -> Result<Universe, IntrospectError> {
    let Finished {
        ended,
        stdout,
        stderr,
    } = done;
    match ended {
        Ended::TimedOut => {
            return Err(IntrospectError::TimedOut {
                modules: names(modules),
                seconds: timeout.as_secs(),
                stderr,
            });
        }
        Ended::TooMuchOutput => {
            return Err(IntrospectError::TooMuchOutput {
                modules: names(modules),
                limit: MAX_ANSWER >> 20,
            });
        }
        Ended::Exited(status) if stdout.is_empty() => {
            return Err(IntrospectError::Died {
                modules: names(modules),
                status: describe(status),
                stderr,
            });
        }
        Ended::Exited(_) => {}
    }
    let response: Response =
        serde_json::from_slice(&stdout).map_err(|error| bad_answer(&error.to_string(), &stderr))?;
    match response {
        Response::Ok(universe) if universe.schema != model::SCHEMA => Err(IntrospectError::OtherSchema {
            found: universe.schema,
            expected: model::SCHEMA,
        }),
        Response::Ok(universe) => Ok(*universe),
        Response::Error(failure) => Err(explain(failure, selected)),
    }
}

fn explain(failure: Failure, selected: &Selected) -> IntrospectError {
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
            IntrospectError::ModuleNotFound {
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
            }
        }
        ("unsupported_python", _) => IntrospectError::Unsupported {
            executable,
            found: message,
            how,
        },
        _ => IntrospectError::Internal {
            code,
            message,
            traceback: traceback.unwrap_or_default(),
        },
    }
}

fn names(modules: &[ModuleRequest]) -> String {
    modules
        .iter()
        .map(|module| format!("`{}`", module.name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// `exit status: 3` and `signal: 11 (SIGSEGV)` as the standard library says them.
fn describe(status: ExitStatus) -> String {
    status.to_string()
}

fn bad_answer(detail: &str, stderr: &str) -> IntrospectError {
    IntrospectError::BadAnswer {
        detail: detail.to_owned(),
        stderr: stderr.to_owned(),
    }
}
