//! What a call through the core costs compared with hand-written PyO3, in the same run. The closing table gives ratios.
//! Both sides hold the interpreter, as a program in a loop would (`snakebridge::attached`).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use pyo3::intern;
use pyo3::prelude::*;
use snakebridge::__private::{Raw, Site, call, method};
use snakebridge::Object;

static COMPILE: Site = Site::function("re", "compile");
static MATCH: Site = Site::method("re", "Pattern", "match");
static SQRT: Site = Site::function("math", "sqrt");

/// The best time per iteration of each row, for the table.
static BEST: Mutex<BTreeMap<(&str, &str), f64>> = Mutex::new(BTreeMap::new());

fn timed(row: &'static str, side: &'static str, count: u64, mut body: impl FnMut()) -> Duration {
    let began = Instant::now();
    for _ in 0..count {
        body();
    }
    let took = began.elapsed();
    let each = took.as_nanos() as f64 / count as f64;
    let mut best = BEST.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    best.entry((row, side))
        .and_modify(|known| *known = known.min(each))
        .or_insert(each);
    took
}

fn patterns(criterion: &mut Criterion, row: &'static str, text: &'static str, found: bool) {
    let core: Object = call(&COMPILE, [Raw::Str("a+b".into())]).expect("compiles");
    let mut group = criterion.benchmark_group(row);
    group.bench_function("snakebridge", |bencher| {
        bencher.iter_custom(|count| {
            snakebridge::attached(|| {
                timed(row, "snakebridge", count, || {
                    let result: Option<Object> =
                        method(&MATCH, &core, [Raw::Str(black_box(text).into())]).expect("matches");
                    assert_eq!(black_box(result).is_some(), found);
                })
            })
        });
    });
    let by_hand: Py<PyAny> = Python::attach(|py| {
        let re = py.import("re").expect("imports");
        re.call_method1("compile", ("a+b",)).expect("compiles").unbind()
    });
    group.bench_function("pyo3", |bencher| {
        bencher.iter_custom(|count| {
            Python::attach(|py| {
                let pattern = by_hand.bind(py);
                timed(row, "pyo3", count, || {
                    let result = pattern
                        .call_method1(intern!(py, "match"), (black_box(text),))
                        .expect("matches");
                    assert_eq!(!black_box(result).is_none(), found);
                })
            })
        });
    });
    group.finish();
}

fn match_to_none(criterion: &mut Criterion) {
    patterns(criterion, "Pattern.match -> None", "xxx", false);
}

fn match_to_match(criterion: &mut Criterion) {
    patterns(criterion, "Pattern.match -> Match", "aaab", true);
}

fn sqrt(criterion: &mut Criterion) {
    let row = "math.sqrt";
    let mut group = criterion.benchmark_group(row);
    group.bench_function("snakebridge", |bencher| {
        bencher.iter_custom(|count| {
            snakebridge::attached(|| {
                timed(row, "snakebridge", count, || {
                    let root: f64 = call(&SQRT, [Raw::Float(black_box(16.0))]).expect("a number");
                    assert_eq!(black_box(root), 4.0);
                })
            })
        });
    });
    group.bench_function("pyo3", |bencher| {
        bencher.iter_custom(|count| {
            Python::attach(|py| {
                let math = py.import("math").expect("imports");
                timed(row, "pyo3", count, || {
                    let root = math
                        .call_method1(intern!(py, "sqrt"), (black_box(16.0),))
                        .expect("a number");
                    let root: f64 = root.extract().expect("a float");
                    assert_eq!(black_box(root), 4.0);
                })
            })
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(40).measurement_time(Duration::from_secs(2))
        .warm_up_time(Duration::from_millis(500));
    targets = match_to_none, match_to_match, sqrt
}

fn main() {
    snakebridge::init().expect("Python starts");
    benches();
    let best = BEST.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    println!("\n| row | PyO3 ns | snakebridge ns | ratio |\n|---|---|---|---|");
    for row in ["Pattern.match -> None", "Pattern.match -> Match", "math.sqrt"] {
        if let (Some(by_hand), Some(core)) = (best.get(&(row, "pyo3")), best.get(&(row, "snakebridge"))) {
            println!("| {row} | {by_hand:.0} | {core:.0} | {:.2} |", core / by_hand);
        }
    }
}
