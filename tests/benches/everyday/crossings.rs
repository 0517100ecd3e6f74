//! How often work in Rust calls Python, and Python Rust, as callgrind has seen it.

use std::io;
use std::path::Path;

/// Where a call of this crate's enters the interpreter.
const CALLS: [&str; 2] = [
    "snakebridge::bridge::backend::embedded::run::",
    "snakebridge::bridge::backend::embedded::call::",
];
/// Where Python enters a closure.
const CLOSURES: [&str; 1] = ["snakebridge::interpreter::ffi::function::"];

/// How many calls from elsewhere the dump has into those. A dump names who calls (`fn`) and whom (`cfn`), and then says how often.
pub(crate) fn of(dump: &Path) -> io::Result<f64> {
    let text = std::fs::read_to_string(dump)?;
    let (mut caller, mut called) = (None, None);
    let mut all = 0.0;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("fn=") {
            caller = entry(name);
        } else if let Some(name) = line.strip_prefix("cfn=") {
            called = entry(name);
        } else if let Some(calls) = line.strip_prefix("calls=") {
            let count = calls.split(' ').next().map(str::parse::<f64>);
            if let (true, Some(Ok(count))) = (called.is_some() && called != caller, count) {
                all += count;
            }
        }
    }
    Ok(all)
}

/// Which of the ways across the function belongs to.
fn entry(name: &str) -> Option<usize> {
    [CALLS.as_slice(), CLOSURES.as_slice()]
        .iter()
        .position(|entries| entries.iter().any(|entry| name.contains(entry)))
}
