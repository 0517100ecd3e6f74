//! Awaiting coroutines: this crate and pyo3-async-runtimes in turn, round by round, and the ratio of the medians.

use std::future::{Future, IntoFuture};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use futures::future::join_all;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3_async_runtimes::{TaskLocals, into_future_with_locals};
use tokio::runtime::Runtime;

snakebridge::python_module!("asyncio", include = ["sleep"]);

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const CONCURRENT: usize = 10_000;
const IN_SEQUENCE: usize = 2_000;

/// A row: its name, the limit of the ratio, ours and theirs.
type Row = (
    &'static str,
    Option<f64>,
    fn(&Runtime) -> Result<f64>,
    fn(&Runtime, &Other) -> Result<f64>,
);

const ROWS: [Row; 4] = [
    (
        "10,000 sleep(0) at once, made in one attachment",
        Some(0.7),
        ours_at_once,
        theirs_at_once,
    ),
    (
        "10,000 tasks of tokio, each with a sleep(0)",
        None,
        ours_in_tasks,
        theirs_in_tasks,
    ),
    (
        "2,000 sleep(0) one after another, mean",
        Some(1.0),
        |rt| ours_in_sequence(rt, mean),
        |rt, other| theirs_in_sequence(rt, other, mean),
    ),
    (
        "2,000 sleep(0) one after another, median",
        Some(1.0),
        |rt| ours_in_sequence(rt, median),
        |rt, other| theirs_in_sequence(rt, other, median),
    ),
];

/// What pyo3-async-runtimes needs: a loop that runs, and the function to call.
struct Other {
    locals: TaskLocals,
    sleep: Py<PyAny>,
}

impl Other {
    fn new() -> PyResult<Other> {
        let source = c"
import asyncio, threading
loop = asyncio.new_event_loop()
def run():
    asyncio.set_event_loop(loop)
    loop.run_forever()
threading.Thread(target=run, daemon=True).start()
";
        Python::attach(|py| {
            let globals = PyDict::new(py);
            py.run(source, Some(&globals), None)?;
            let event_loop = globals.as_any().get_item("loop")?;
            Ok(Other {
                locals: TaskLocals::new(event_loop),
                sleep: py.import("asyncio")?.getattr("sleep")?.unbind(),
            })
        })
    }

    fn make(&self, py: Python<'_>) -> PyResult<impl Future<Output = PyResult<Py<PyAny>>> + Send + use<>> {
        let coroutine = self.sleep.bind(py).call1((0.0,))?;
        into_future_with_locals(&self.locals, coroutine)
    }
}

fn micros(of: Duration, count: usize) -> f64 {
    of.as_secs_f64() * 1e6 / count as f64
}

fn mean(times: Vec<f64>) -> f64 {
    times.iter().sum::<f64>() / times.len() as f64
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn ours_at_once(runtime: &Runtime) -> Result<f64> {
    let began = Instant::now();
    let all = snakebridge::attached(|| {
        let make = |_| asyncio::sleep(0.0).map(IntoFuture::into_future);
        (0..CONCURRENT).map(make).collect::<snakebridge::Result<Vec<_>>>()
    })?;
    for done in runtime.block_on(join_all(all)) {
        done?;
    }
    Ok(micros(began.elapsed(), CONCURRENT))
}

fn theirs_at_once(runtime: &Runtime, other: &Other) -> Result<f64> {
    let began = Instant::now();
    let all = Python::attach(|py| {
        (0..CONCURRENT)
            .map(|_| other.make(py))
            .collect::<PyResult<Vec<_>>>()
    })?;
    for done in runtime.block_on(join_all(all)) {
        done?;
    }
    Ok(micros(began.elapsed(), CONCURRENT))
}

fn ours_in_tasks(runtime: &Runtime) -> Result<f64> {
    let began = Instant::now();
    let make = |_| runtime.spawn(async { asyncio::sleep(0.0)?.await });
    let all: Vec<_> = (0..CONCURRENT).map(make).collect();
    for done in runtime.block_on(join_all(all)) {
        done??;
    }
    Ok(micros(began.elapsed(), CONCURRENT))
}

fn theirs_in_tasks(runtime: &Runtime, other: &Other) -> Result<f64> {
    let (locals, sleep) = Python::attach(|py| (other.locals.clone(), other.sleep.clone_ref(py)));
    let other = std::sync::Arc::new(Other { locals, sleep });
    let began = Instant::now();
    let make = |_| {
        let other = std::sync::Arc::clone(&other);
        runtime.spawn(async move { Python::attach(|py| other.make(py))?.await })
    };
    let all: Vec<_> = (0..CONCURRENT).map(make).collect();
    for done in runtime.block_on(join_all(all)) {
        done??;
    }
    Ok(micros(began.elapsed(), CONCURRENT))
}

fn ours_in_sequence(runtime: &Runtime, of: fn(Vec<f64>) -> f64) -> Result<f64> {
    let times = runtime.block_on(async {
        let mut times = Vec::with_capacity(IN_SEQUENCE);
        for _ in 0..IN_SEQUENCE {
            let began = Instant::now();
            asyncio::sleep(0.0)?.await?;
            times.push(micros(began.elapsed(), 1));
        }
        Ok::<_, snakebridge::Error>(times)
    })?;
    Ok(of(times))
}

fn theirs_in_sequence(runtime: &Runtime, other: &Other, of: fn(Vec<f64>) -> f64) -> Result<f64> {
    let times = runtime.block_on(async {
        let mut times = Vec::with_capacity(IN_SEQUENCE);
        for _ in 0..IN_SEQUENCE {
            let began = Instant::now();
            Python::attach(|py| other.make(py))?.await?;
            times.push(micros(began.elapsed(), 1));
        }
        Ok::<_, PyErr>(times)
    })?;
    Ok(of(times))
}

fn main() -> Result<ExitCode> {
    let rounds = std::env::args().nth(1).map_or(Ok(7), |rounds| rounds.parse())?;
    snakebridge::init()?;
    let other = Other::new()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()?;
    let mut is_worse = false;
    println!(
        "{:50} {:>9} {:>9} {:>7}",
        "us per call, median of the rounds", "ours", "theirs", "ratio"
    );
    for (name, limit, ours, theirs) in ROWS {
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for round in 0..=rounds {
            let (one, another) = (ours(&runtime)?, theirs(&runtime, &other)?);
            // The first one warms up.
            if round > 0 {
                own.push(one);
                others.push(another);
            }
        }
        let (own, others) = (median(own), median(others));
        let ratio = own / others;
        let late = limit.is_some_and(|limit| ratio > limit);
        let note = match limit {
            Some(limit) if late => format!("more than {limit}"),
            Some(limit) => format!("at most {limit}"),
            None => String::new(),
        };
        println!("{name:50} {own:9.2} {others:9.2} {ratio:7.2}  {note}");
        is_worse |= late;
    }
    Ok(if is_worse {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
