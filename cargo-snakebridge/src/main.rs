//! `cargo snakebridge`: look at what `python_module!` makes of a Python module, and at the Python it asks.

mod args;
mod commands;
mod doctor;
mod failure;
mod python;

use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use args::{Args, Command, Parsed};
use failure::Failure;

/// Something did not work.
const FAILED: u8 = 1;
/// The command line was not understood.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let args = match args::parse(std::env::args_os()) {
        Ok(Parsed::Run(args)) => args,
        Ok(Parsed::Say(text)) => return print(&text),
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

/// `cargo snakebridge expand re | head` closes the pipe early: that is no failure.
fn print(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write the answer: {error}");
            ExitCode::from(FAILED)
        }
        _ => ExitCode::SUCCESS,
    }
}
