//! A million numbers in Rust, in numpy and between them, round by round: the minimum of each row, and its ratio to `to_vec`.

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arrow_array::{ArrayRef, Float64Array, Int64Array, RecordBatch};
use snakebridge::types::{Shared, View};
use snakebridge::{Handle, Object, Value, attached, call_as, settle};

snakebridge::python_module!(
    "numpy",
    include = ["array", "asarray", "sum"],
    exclude = ["datetime64.__sub__"],
    allow = ["large"]
);

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
    /// What has `__dlpack__` alone, as tensors do.
    tensor: Object,
    halves: Shared<f32>,
    /// A million rows of two columns.
    batch: RecordBatch,
    table: Object,
    frame: Object,
}

type Row = (&'static str, Limit, fn(&Inputs) -> Result<f64>);

const ROWS: [Row; 13] = [
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
        each(|| Ok(numpy::asarray(&inputs.shared)?))
    }),
    (
        "View of an ndarray, attached",
        Limit::Microseconds(0.2),
        |inputs| attached(|| each(|| viewed(&inputs.array))),
    ),
    ("View of an ndarray", Limit::None, |inputs| {
        each(|| viewed(&inputs.array))
    }),
    (
        "tensor of f32, by DLPack -> Vec",
        Limit::Microseconds(1500.0),
        |inputs| time(|| Ok(Handle::read::<Vec<f32>>(&inputs.tensor)?)),
    ),
    (
        "Shared of f32 -> numpy.from_dlpack",
        Limit::Microseconds(1500.0),
        |inputs| time(|| Ok(call_as::<Object>("numpy", "from_dlpack", (&inputs.halves,))?)),
    ),
    // A row of a table that cost one instruction would take some 300 us of all.
    (
        "table of pyarrow -> RecordBatch",
        Limit::Microseconds(100.0),
        |inputs| time(|| Ok(Handle::read::<RecordBatch>(&inputs.table)?)),
    ),
    (
        "RecordBatch -> pyarrow.table",
        Limit::Microseconds(100.0),
        |inputs| time(|| Ok(call_as::<Object>("pyarrow", "table", (&inputs.batch,))?)),
    ),
    ("frame of pandas -> RecordBatch", Limit::None, |inputs| {
        time(|| Ok(Handle::read::<RecordBatch>(&inputs.frame)?))
    }),
];

fn viewed(array: &Object) -> Result<View<f64>> {
    // SAFETY: nobody writes to the arrays of this program.
    Ok(unsafe { View::of(array)? })
}

/// Microseconds for each of many, what each makes dropped.
fn each<T>(mut run: impl FnMut() -> Result<T>) -> Result<f64> {
    const TIMES: u32 = 1000;
    let taken = time(|| {
        for _ in 0..TIMES {
            black_box(run()?);
        }
        Ok(())
    })?;
    Ok(taken / f64::from(TIMES))
}

/// An object without a buffer, over an array of a million `float32`.
fn tensor() -> Result<Object> {
    let code = format!(
        "(lambda array: type('Tensor', (), {{'__dlpack__': lambda self, **options: array.__dlpack__(**options), \
         '__dlpack_device__': lambda self: array.__dlpack_device__()}})())(__import__('numpy').arange({COUNT}, dtype='f4'))"
    );
    Ok(call_as(
        "builtins",
        "eval",
        (code, std::collections::BTreeMap::<String, i64>::new()),
    )?)
}

/// Microseconds; what it makes is dropped afterwards, and released before the next row, which would do that otherwise.
fn time<T>(run: impl FnOnce() -> Result<T>) -> Result<f64> {
    let start = Instant::now();
    let made = run()?;
    let taken = start.elapsed().as_secs_f64() * 1e6;
    drop(black_box(made));
    settle(Duration::from_secs(1));
    Ok(taken)
}

fn measured(rounds: usize) -> Result<bool> {
    let numbers: Vec<f64> = (0..COUNT).map(|number| number as f64).collect();
    let columns: [(&str, ArrayRef); 2] = [
        ("n", Arc::new(Int64Array::from_iter_values(0..COUNT as i64))),
        ("x", Arc::new(Float64Array::from(numbers.clone()))),
    ];
    let batch = RecordBatch::try_from_iter(columns)?;
    let inputs = Inputs {
        table: call_as("pyarrow", "table", (&batch,))?,
        frame: call_as("pandas", "DataFrame.from_arrow", (&batch,))?,
        batch,
        array: call_as("numpy", "arange", (COUNT as f64,))?,
        shared: Shared::from(numbers.clone()),
        tensor: tensor()?,
        halves: Shared::from(numbers.iter().map(|number| *number as f32).collect::<Vec<_>>()),
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
