//! Ten pieces of everyday work in Rust beside the same work in CPython (`benches/python/everyday.py`), in one process: how often each
//! crosses between the two, and what that costs.
//!
//! ```text
//! bash tests/benches/everyday.sh [--only PART]
//! ```
//!
//! Those that cross at most once in a thousand items are held to 1.25 times the instructions and the time of CPython; for the others
//! `snakebridge/docs/calls.md` says what to do instead.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken bench must stop"
)]

#[allow(dead_code, reason = "the bench `calls` counts several runs")]
#[path = "../calls/callgrind.rs"]
mod callgrind;
mod crossings;
#[allow(dead_code, reason = "rows of the bench `calls` have more sides and limits")]
#[path = "../calls/measure.rs"]
mod measure;
#[path = "../calls/valgrind.rs"]
mod valgrind;
mod work;

use std::process::ExitCode;

use pyo3::prelude::*;

use measure::{Row, Side, time};

mod bindings {
    snakebridge::python_module!(
        pub "everyday", pub "builtins", pub "collections", pub "csv", pub "datetime", pub "decimal", pub "os", pub "re", pub "sqlite3",
        path = "benches/python",
        include = [
            "everyday.*", "builtins.format", "builtins.sorted", "collections.Counter", "csv.reader", "datetime.date", "datetime.timedelta",
            "decimal.Decimal", "os.walk", "re.*", "sqlite3.Connection", "sqlite3.Cursor"
        ],
    );
}

/// What each piece of work does to this many items.
const ITEMS: f64 = 2_000.0;
/// How many instructions and how much time of CPython's those may take that cross at most once in a thousand items.
const AT_MOST: f64 = 1.25;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let after = |name: &str| {
        let mut rest = given.iter().skip_while(|argument| *argument != name);
        rest.nth(1).cloned().unwrap_or_default()
    };
    snakebridge::init().expect("Python starts");
    bindings::everyday::document().expect("the module is found");
    if given.iter().any(|argument| argument == "--child") {
        let part = after("--child");
        callgrind::child(|| rows(&part));
        return ExitCode::SUCCESS;
    }
    match print(&after("--only")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("instructions were not counted: {error}");
            ExitCode::FAILURE
        }
    }
}

fn rows(part: &str) -> Vec<Row> {
    let mut all: Vec<Row> = work::ALL
        .iter()
        .map(|(title, name, ours)| {
            Row::new(title)
                .heavy()
                .ours(move |count| {
                    snakebridge::attached(|| time(count, || ours().expect("the work is done")))
                })
                .side("CPython", in_python(name))
        })
        .collect();
    all.retain(|row| row.title.contains(part));
    all
}

/// The work as CPython does it, called once.
fn in_python(name: &'static str) -> impl FnMut(u64) -> std::time::Duration + 'static {
    move |count| {
        Python::attach(|py| {
            let module = py.import("everyday").expect("imported before");
            time(count, || {
                module.call_method0(name).expect("the work is done");
            })
        })
    }
}

fn print(part: &str) -> std::io::Result<()> {
    let mut rows = rows(part);
    let counts = callgrind::count(&rows, &["--child", part])?;
    measure::times(&mut rows, 15);
    println!("\n{}, {ITEMS} items\n", callgrind::versions());
    println!(
        "| work | crossings of an item | instructions of a crossing | M instructions | CPython's | ratio | us | CPython's | ratio | at most |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
    for (row, sides) in rows.iter().zip(counts) {
        let [ours, python] = [&sides[0], &sides[1]];
        let crossings = crossings::of(&ours.dump)?;
        let times: Vec<f64> = row.sides.iter().map(Side::least).collect();
        let (counted, timed) = (ours.instructions / python.instructions, times[0] / times[1]);
        let verdict = match (
            crossings <= ITEMS / 1_000.0,
            counted <= AT_MOST && timed <= AT_MOST,
        ) {
            (true, true) => format!("{AT_MOST}, ok"),
            (true, false) => format!("{AT_MOST}, **over**"),
            (false, _) => "-".to_owned(),
        };
        println!(
            "| {} | {:.4} | {:.0} | {:.3} | {:.3} | {counted:.2} | {:.0} | {:.0} | {timed:.2} | {verdict} |",
            row.title,
            crossings / ITEMS,
            ours.instructions / crossings,
            ours.instructions / 1e6,
            python.instructions / 1e6,
            times[0] / 1e3,
            times[1] / 1e3,
        );
    }
    Ok(())
}
