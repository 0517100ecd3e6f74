//! A million numbers in Rust, in numpy and between them, round by round: the minimum of each row, and its ratio to `to_vec`. With
//! `--count`, the instructions of each row by item.

mod count;
mod inputs;
mod measure;
mod rows;
#[path = "../../calls/valgrind.rs"]
mod valgrind;

use std::process::ExitCode;

use snakebridge::Value;

use inputs::Inputs;
use rows::{Limit, ROWS};

snakebridge::python_module!("numpy", include = ["array", "asarray", "sum"], allow = ["large"]);
#[cfg(feature = "torch")]
snakebridge::python_module!("torch", include = ["tensor"], allow = ["large"]);

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const COUNT: usize = 1_000_000;

fn measured(rounds: usize) -> Result<bool> {
    let inputs = Inputs::of(COUNT)?;
    let total = numpy::sum(&inputs.shared)?;
    println!("sum of all: {total:?}, of {:?}", Value::Ref(inputs.array.clone()));
    let mut best = vec![f64::INFINITY; ROWS.len()];
    for _ in 0..rounds {
        for (best, row) in best.iter_mut().zip(ROWS) {
            if let Some(taken) = (row.run)(&inputs)? {
                *best = best.min(taken);
            }
        }
    }
    let mut met = true;
    for (taken, row) in best.iter().zip(ROWS) {
        if taken.is_infinite() {
            println!("{:45} skipped: a package is missing", row.title);
            continue;
        }
        let ratio = taken / best[0];
        let (fits, limit) = match row.limit {
            Limit::Ratio(limit) => (ratio <= limit, format!("limit {limit}")),
            Limit::Microseconds(limit) => (*taken <= limit, format!("limit {limit} us")),
            Limit::None => (true, String::new()),
        };
        met &= fits;
        println!(
            "{:45} {taken:10.3} us {ratio:8.3}  {limit}{}",
            row.title,
            if fits { "" } else { "  EXCEEDED" }
        );
    }
    Ok(met)
}

fn run() -> Result<bool> {
    match std::env::args().nth(1).as_deref() {
        Some("--count") => count::report(),
        Some("--child") => count::child().map(|()| true),
        Some(rounds) => measured(rounds.parse()?),
        None => measured(200),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
