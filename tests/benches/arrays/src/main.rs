//! A million numbers in Rust, in numpy and between them, round by round: the minimum of each row, and its ratio to `to_vec`.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use snakebridge::types::Shared;
use snakebridge::{Handle, Object, Value};

snakebridge::python_module!("numpy", include = ["array", "asarray", "sum"], allow = ["large"]);

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const COUNT: usize = 1_000_000;

/// What a row may take.
enum Limit {
    /// As a ratio to `to_vec`.
    Ratio(f64),
    Microseconds(f64),
    None,
}

struct Inputs {
    numbers: Vec<f64>,
    array: Object,
    shared: Shared<f64>,
}

type Row = (&'static str, Limit, fn(&Inputs) -> Result<f64>);

const ROWS: [Row; 6] = [
    ("to_vec", Limit::None, |inputs| {
        time(|| Ok(black_box(inputs.numbers.to_vec())))
    }),
    ("ndarray -> Vec", Limit::Ratio(1.3), |inputs| {
        time(|| Ok(Handle::read::<Vec<f64>>(&inputs.array)?))
    }),
    ("&[f64] -> numpy::asarray", Limit::Ratio(1.3), |inputs| {
        time(|| Ok(numpy::asarray(&inputs.numbers[..])?))
    }),
    ("Vec<f64> -> numpy::asarray", Limit::None, |inputs| {
        let numbers = inputs.numbers.clone();
        time(|| Ok(numpy::asarray(numbers)?))
    }),
    (
        "&[f64] -> numpy::array, which copies again",
        Limit::None,
        |inputs| time(|| Ok(numpy::array(&inputs.numbers)?)),
    ),
    ("Shared -> numpy::asarray", Limit::Microseconds(3.0), |inputs| {
        time(|| Ok(numpy::asarray(&inputs.shared)?))
    }),
];

/// Microseconds; what it makes is dropped afterwards.
fn time<T>(run: impl FnOnce() -> Result<T>) -> Result<f64> {
    let start = Instant::now();
    let made = run()?;
    let taken = start.elapsed().as_secs_f64() * 1e6;
    drop(black_box(made));
    Ok(taken)
}

fn measured(rounds: usize) -> Result<bool> {
    let numbers: Vec<f64> = (0..COUNT).map(|number| number as f64).collect();
    let inputs = Inputs {
        array: snakebridge::call_as("numpy", "arange", (COUNT as f64,))?,
        shared: Shared::from(numbers.clone()),
        numbers,
    };
    let total = numpy::sum(&inputs.shared)?;
    println!("sum of all: {total:?}, of {:?}", Value::Ref(inputs.array.clone()));
    let mut best = [f64::INFINITY; ROWS.len()];
    for _ in 0..rounds {
        for (best, (_, _, run)) in best.iter_mut().zip(&ROWS) {
            *best = best.min(run(&inputs)?);
        }
    }
    let mut met = true;
    for (taken, (name, limit, _)) in best.iter().zip(&ROWS) {
        let ratio = taken / best[0];
        let (fits, limit) = match limit {
            Limit::Ratio(limit) => (ratio <= *limit, format!("limit {limit}")),
            Limit::Microseconds(limit) => (taken <= limit, format!("limit {limit} us")),
            Limit::None => (true, String::new()),
        };
        met &= fits;
        println!(
            "{name:45} {taken:10.2} us {ratio:8.3}  {limit}{}",
            if fits { "" } else { "  EXCEEDED" }
        );
    }
    Ok(met)
}

fn main() -> ExitCode {
    let rounds = std::env::args()
        .nth(1)
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(200);
    match measured(rounds) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
