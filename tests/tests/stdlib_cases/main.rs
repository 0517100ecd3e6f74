//! CPython's own test data through the generated bindings, read from the interpreter at run time.
//! Where it ships none (some distributions strip the package `test`) our own tables stand in, and stdout says so.

// A case that cannot be read is a failed test.
#![allow(clippy::panic)]

mod decimal_cases;
mod number_cases;
mod own_re;
mod re_cases;

/// Prints past the test harness, which would keep the output of a passing test to itself.
fn say(text: &str) {
    use std::io::Write as _;
    // A closed output is no reason to fail.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Says how many cases ran, so that a log shows which data they came from.
fn report(what: &str, from: &str, cases: usize) {
    say(&format!("{what}: {cases} cases from {from}, all agree"));
}
