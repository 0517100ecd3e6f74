//! How a program ends with an error: as Python ends one.

use std::io::Write;
use std::process::ExitCode;

use super::SystemExit;
use crate::bridge::{Error, Result, Value};

impl Error {
    /// Ends the program with this error as Python ends one with an exception that nobody has caught: what `main` returns.
    ///
    /// A `SystemExit`, with which command lines that are written in Python end, gives its status: 0 for `None`, its lowest eight bits for an
    /// `int`, and for anything else 1, after it was written to stderr. Any other error is written to stderr, with Python's traceback if it has
    /// one, as Rust does where `main` returns it; the status is 1.
    ///
    /// ```
    /// use std::process::ExitCode;
    /// use snakebridge::{Error, Result, call};
    ///
    /// fn run() -> Result<()> {
    ///     call("sys", "exit", (3,))?;
    ///     Ok(())
    /// }
    ///
    /// fn main_of_a_program() -> ExitCode {
    ///     run().map_or_else(Error::report, |()| ExitCode::SUCCESS)
    /// }
    /// assert_eq!(main_of_a_program(), ExitCode::from(3));
    /// ```
    #[must_use = "it is what `main` returns"]
    pub fn report(self) -> ExitCode {
        match self.downcast::<SystemExit>() {
            Ok(exit) => status(exit.code()),
            Err(error) => failed(&format!("Error: {error:?}")),
        }
    }
}

fn status(code: Result<Value>) -> ExitCode {
    match code {
        Ok(Value::None) => ExitCode::SUCCESS,
        Ok(Value::Bool(is_failure)) => ExitCode::from(u8::from(is_failure)),
        Ok(Value::Int(status)) => ExitCode::from(status.to_le_bytes()[0]),
        Ok(Value::Str(message)) => failed(&message),
        Ok(other) => failed(&other.to_string()),
        Err(error) => failed(&format!("Error: {error:?}")),
    }
}

fn failed(message: &str) -> ExitCode {
    // Where nobody reads it, the status says it.
    let _ = writeln!(std::io::stderr(), "{message}");
    ExitCode::FAILURE
}
