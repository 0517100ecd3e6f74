//! Calls by threads that do not hold the interpreter.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use pyo3::intern;
use pyo3::prelude::*;

use super::calls::{match_by_hand, pattern};
use crate::bindings::math;
use crate::hand::hand;
use crate::measure::{Row, time};

fn matches_nothing() {
    assert!(pattern().match_(black_box("xxx")).expect("matches").is_none());
}

fn matches_nothing_by_hand() {
    Python::attach(|py| assert!(match_by_hand(py, black_box("xxx")).is_none()));
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        Row::new("not attached: match -> None")
            .ours(|count| time(count, matches_nothing))
            .twin(|count| time(count, matches_nothing_by_hand))
            .at_most(0.95, 0.95),
        Row::new("not attached: match -> Match, dropped there")
            .ours(|count| {
                time(count, || {
                    assert!(black_box(pattern().match_(black_box("aaab")).expect("matches")).is_some());
                })
            })
            .twin(|count| {
                time(count, || {
                    let found = Python::attach(|py| match_by_hand(py, black_box("aaab")).unbind());
                    black_box(&found);
                    Python::attach(|_| drop(found));
                })
            })
            .at_most(1.05, 1.05),
        Row::new("not attached: math::sqrt")
            .ours(|count| {
                time(count, || {
                    assert_eq!(math::sqrt(black_box(16.0)).expect("a root"), 4.0);
                })
            })
            .twin(|count| {
                time(count, || {
                    let root: f64 = Python::attach(|py| {
                        let root = hand()
                            .math
                            .bind(py)
                            .call_method1(intern!(py, "sqrt"), (black_box(16.0),));
                        root.and_then(|root| root.extract()).expect("a root")
                    });
                    assert_eq!(root, 4.0);
                })
            })
            .at_most(0.75, 0.75),
        Row::new("a fresh thread, second call on: match -> None")
            .ours(|count| fresh(count, matches_nothing))
            .twin(|count| fresh(count, matches_nothing_by_hand))
            .times_only()
            .at_most(f64::INFINITY, 0.30),
    ]
}

fn fresh(count: u64, body: fn()) -> Duration {
    let thread = std::thread::spawn(move || {
        body();
        time(count, body)
    });
    thread.join().expect("the thread ends")
}

/// Calls of all threads in a second, and the slowest thread's share of the fastest's.
fn run(threads: usize, seconds: f64, body: fn()) -> (f64, f64) {
    let stop = AtomicBool::new(false);
    let counts: Vec<u64> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut count = 0_u64;
                    while !stop.load(Ordering::Relaxed) {
                        for _ in 0..16 {
                            body();
                        }
                        count += 16;
                    }
                    count
                })
            })
            .collect();
        std::thread::sleep(Duration::from_secs_f64(seconds));
        stop.store(true, Ordering::Relaxed);
        running
            .into_iter()
            .map(|thread| thread.join().expect("the thread ends"))
            .collect()
    });
    let least = counts.iter().min().copied().unwrap_or(0) as f64;
    let most = counts.iter().max().copied().unwrap_or(1) as f64;
    (counts.iter().sum::<u64>() as f64 / seconds, least / most)
}

/// What threads got done in one round, and by the twin.
pub(crate) struct Throughput {
    threads: usize,
    ours: (f64, f64),
    twin: (f64, f64),
}

impl Throughput {
    /// Prints the calls of a second and how even the threads were, as rows of the table, and whether each is at least what it should be.
    pub(crate) fn print(&self) {
        let Throughput { threads, ours, twin } = self;
        let row = |what: &str, [ours, twin]: [String; 2], number: f64, least: f64| {
            let verdict = if number >= least { "ok" } else { "**under**" };
            println!(
                "| {threads} threads, {what} | - | - | - | - | {ours} | {twin} | {number:.2} | at least {least} | {verdict} |"
            );
        };
        let calls = [ours.0, twin.0].map(|calls| format!("{calls:.0}"));
        row("calls a second", calls, ours.0 / twin.0, 3.0);
        let even = [ours.1, twin.1].map(|even| format!("{even:.2}"));
        row("slowest of fastest", even, ours.1, 0.7);
    }
}

/// How many calls two and eight threads get done, beside the twin: the round in the middle of so many, by the ratio.
pub(crate) fn throughput(rounds: usize) -> impl Iterator<Item = Throughput> {
    [2, 8].into_iter().filter_map(move |threads| {
        let mut all: Vec<Throughput> = (0..rounds)
            .map(|_| Throughput {
                threads,
                ours: run(threads, 2.0, matches_nothing),
                twin: run(threads, 2.0, matches_nothing_by_hand),
            })
            .collect();
        all.sort_by(|a, b| (a.ours.0 / a.twin.0).total_cmp(&(b.ours.0 / b.twin.0)));
        all.into_iter().nth(rounds / 2)
    })
}
