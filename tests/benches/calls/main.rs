//! What a call costs, through the typed API as a user writes it, beside hand-written PyO3 in the same binary, CPython's C API
//! by itself, and CPython.
//!
//! ```text
//! cargo bench -p snakebridge-tests --features pyo3 --bench calls                          times: minima, and their ratio to the twin
//! cargo bench -p snakebridge-tests --features pyo3 --bench calls -- --only group          the rows with `group` in the title
//! cargo bench -p snakebridge-tests --features pyo3 --bench calls -- --threads             2 and 8 threads
//! bash tests/benches/instructions.sh [--bless] [--only PART]              instructions, against the ledger
//! bash tests/benches/table.sh [--only PART]                               both, with the limits, and the quickstart
//! ```
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken bench must stop"
)]

mod callgrind;
mod hand;
mod instructions;
mod measure;
mod rows;
mod table;
mod valgrind;

use std::process::ExitCode;

mod bindings {
    snakebridge::python_module!(pub "re", pub "math", pub "pathlib", pub "collections");
    snakebridge::python_module!(pub "measured", path = "benches/python");
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| given.iter().any(|argument| argument == name);
    let after = |name: &str| {
        let mut rest = given.iter().skip_while(|argument| *argument != name);
        rest.nth(1).cloned().unwrap_or_default()
    };
    snakebridge::init().expect("Python starts");
    bindings::measured::document().expect("the module is found");
    let part = after("--only");
    if has("--child") {
        let part = after("--child");
        callgrind::child(|| rows::rows(&part));
        return ExitCode::SUCCESS;
    }
    if has("--instructions") {
        let report = || instructions::report(&part, has("--bless"));
        // Where threads hand objects over, a count depends on who is faster: what grew is counted once more.
        let again = |held: bool| if held { Ok(true) } else { report() };
        return exit(report().and_then(again));
    }
    let rounds = if has("--quick") { 5 } else { 31 };
    if has("--table") {
        return exit(table::print(&part, rounds, !has("--times-only")).map(|()| true));
    }
    if has("--threads") {
        rows::throughput(3).for_each(|done| done.print());
    } else {
        times(&part, rounds);
    }
    ExitCode::SUCCESS
}

fn exit(held: std::io::Result<bool>) -> ExitCode {
    match held {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("instructions were not counted: {error}");
            ExitCode::FAILURE
        }
    }
}

fn times(part: &str, rounds: usize) {
    let mut rows = rows::rows(part);
    measure::times(&mut rows, rounds);
    println!("| row | snakebridge ns | others ns | ratio | aim |\n|---|---:|---|---:|---:|");
    for row in &rows {
        let least: Vec<f64> = row.sides.iter().map(measure::Side::least).collect();
        let others: Vec<String> = (1..least.len())
            .map(|side| format!("{} {:.0}", row.sides[side].name, least[side]))
            .collect();
        let ratio = least[0] / least[1];
        let above = if ratio > row.aims.1 { " (!)" } else { "" };
        println!(
            "| {} | {:.0} | {} | {ratio:.2}{above} | {:.2} |",
            row.title,
            least[0],
            others.join(", "),
            row.aims.1
        );
    }
    println!("\n(!): above the aim. Nanoseconds of the fastest of {rounds} rounds.");
}
