//! `cargo snakebridge`: shows what `python_module!` generates for a Python module, and which Python it uses.

mod args;
mod commands;
mod doctor;
mod failure;
mod python;

use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use args::{Args, Command, Parsed};
use failure::Failure;

/// A command failed.
const FAILED: u8 = 1;
/// The command line is invalid.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let args = match args::parse(std::env::args_os()) {
        Ok(Parsed::Run(args)) => args,
        Ok(Parsed::Print(text)) => return print(&text),
        Err(message) => {
            eprintln!("error: {message}\n\nTry `cargo snakebridge --help`.");
            return ExitCode::from(USAGE);
        }
    };
    match run(&args) {
        Ok(text) => print(&text),
        Err(Failure { text, message }) => {
            print(&text);
            eprintln!("error: {message}");
            ExitCode::from(FAILED)
        }
    }
}

fn run(args: &Args) -> Result<String, Failure> {
    match args.command {
        Command::Coverage => commands::coverage(args),
        Command::Expand => commands::expand(args),
        Command::Model => commands::model(args),
        Command::Doctor => doctor::doctor(args),
    }
}

/// `cargo snakebridge expand re | head` closes the pipe early, which is not a failure.
fn print(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write the output: {error}");
            ExitCode::from(FAILED)
        }
        _ => ExitCode::SUCCESS,
    }
}
