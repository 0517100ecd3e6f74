//! Calls of methods, functions and constructors by an attached thread.

use std::hint::black_box;
use std::sync::OnceLock;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{attached, by_hand, floor};
use crate::bindings::{collections, math, measured, pathlib, re};
use crate::hand::hand;
use crate::measure::Row;

/// The pattern that all rows use.
pub(super) fn pattern() -> &'static re::Pattern<str> {
    static PATTERN: OnceLock<re::Pattern<str>> = OnceLock::new();
    PATTERN.get_or_init(|| re::compile("a+b").expect("a pattern"))
}

/// `pattern.match(text)` as one writes it with PyO3.
pub(super) fn match_by_hand<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyAny> {
    let pattern = hand().pattern.bind(py);
    pattern
        .call_method1(intern!(py, "match"), (text,))
        .expect("matches")
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = matching();
    rows.extend(functions());
    rows.extend(constructors());
    rows.extend(arguments());
    rows
}

fn matching() -> Vec<Row> {
    vec![
        Row::new("match -> None")
            .ours(attached(|| {
                assert!(pattern().match_(black_box("xxx")).expect("matches").is_none());
            }))
            .twin(by_hand(|py| {
                assert!(match_by_hand(py, black_box("xxx")).is_none());
            }))
            .side("floor", floor::matching("xxx", false))
            .python("pattern.match('xxx')", "import re; pattern = re.compile('a+b')")
            .at_most(0.95, 0.95),
        Row::new("match -> Match")
            .ours(attached(|| {
                assert!(black_box(pattern().match_(black_box("aaab")).expect("matches")).is_some());
            }))
            .twin(by_hand(|py| {
                assert!(!black_box(match_by_hand(py, black_box("aaab"))).is_none());
            }))
            .side("floor", floor::matching("aaab", true))
            .python("pattern.match('aaab')", "import re; pattern = re.compile('a+b')")
            .at_most(1.10, 1.10),
        Row::new("Match.group(0) -> String")
            .ours({
                let mut found = None;
                attached(move || {
                    let found = found
                        .get_or_insert_with(|| pattern().match_("aaab").expect("matches").expect("found"));
                    let text: String = found.group(black_box(0)).expect("a group").expect("text");
                    assert_eq!(black_box(text).len(), 4);
                })
            })
            .twin(by_hand(|py| {
                let group = hand()
                    .found
                    .bind(py)
                    .call_method1(intern!(py, "group"), (black_box(0),));
                let text: String = group.and_then(|text| text.extract()).expect("text");
                assert_eq!(black_box(text).len(), 4);
            }))
            .python("found.group(0)", "import re; found = re.match('a+b', 'aaab')")
            .at_most(1.00, 1.00),
    ]
}

fn functions() -> Vec<Row> {
    let ours = || attached(|| assert_eq!(math::sqrt(black_box(16.0)).expect("a root"), 4.0));
    vec![
        Row::new("math::sqrt, by name")
            .ours(ours())
            .twin(by_hand(|py| {
                let root = hand()
                    .math
                    .bind(py)
                    .call_method1(intern!(py, "sqrt"), (black_box(16.0),));
                let root: f64 = root.and_then(|root| root.extract()).expect("a root");
                assert_eq!(root, 4.0);
            }))
            .side("floor", floor::sqrt())
            .python("math.sqrt(16.0)", "import math")
            .at_most(0.60, 0.60),
        Row::new("math::sqrt, the function kept")
            .ours(ours())
            .twin(by_hand(|py| {
                let root = hand().sqrt.bind(py).call1((black_box(16.0),));
                let root: f64 = root.and_then(|root| root.extract()).expect("a root");
                assert_eq!(root, 4.0);
            }))
            .side("floor", floor::sqrt())
            .python("sqrt(16.0)", "from math import sqrt")
            .at_most(1.30, 1.20),
    ]
}

fn constructors() -> Vec<Row> {
    vec![
        Row::new("Path::new")
            .ours(attached(|| {
                drop(black_box(
                    pathlib::Path::new(black_box("/usr/lib")).expect("a path"),
                ));
            }))
            .twin(by_hand(|py| {
                let path = hand().path_class.bind(py).call1((black_box("/usr/lib"),));
                black_box(path.expect("a path"));
            }))
            .python("Path('/usr/lib')", "from pathlib import Path")
            .at_most(1.05, 1.05),
        Row::new("Counter::new")
            .ours(attached(|| {
                drop(black_box(
                    collections::Counter::<String>::new().expect("a counter"),
                ));
            }))
            .twin(by_hand(|py| {
                black_box(hand().counter.bind(py).call0().expect("a counter"));
            }))
            .python("Counter()", "from collections import Counter")
            .at_most(1.05, 1.05),
    ]
}

fn arguments() -> Vec<Row> {
    vec![
        Row::new("2 optional keyword arguments")
            .ours(attached(|| {
                let found = pattern().search_with(black_box("xxxxxx"), |kw| {
                    kw.pos(black_box(1)).endpos(black_box(3))
                });
                assert!(found.expect("searches").is_none());
            }))
            .twin(by_hand(|py| {
                let options = PyDict::new(py);
                options
                    .set_item(intern!(py, "pos"), black_box(1))
                    .expect("an option");
                options
                    .set_item(intern!(py, "endpos"), black_box(3))
                    .expect("an option");
                let pattern = hand().pattern.bind(py);
                let found =
                    pattern.call_method(intern!(py, "search"), (black_box("xxxxxx"),), Some(&options));
                assert!(found.expect("searches").is_none());
            }))
            .python(
                "pattern.search('xxxxxx', pos=1, endpos=3)",
                "import re; pattern = re.compile('a+b')",
            )
            .at_most(0.70, 0.75),
        Row::new("Python-defined method, int -> int")
            .ours({
                let mut accumulator = None;
                attached(move || {
                    let accumulator =
                        accumulator.get_or_insert_with(|| measured::Accumulator::new().expect("an object"));
                    assert_eq!(accumulator.bump(black_box(7)).expect("a number"), 8);
                })
            })
            .twin(by_hand(|py| {
                let sum = hand()
                    .accumulator
                    .bind(py)
                    .call_method1(intern!(py, "bump"), (black_box(7),));
                let sum: i64 = sum.and_then(|sum| sum.extract()).expect("a number");
                assert_eq!(sum, 8);
            }))
            .python("a.bump(7)", "from measured import Accumulator; a = Accumulator()")
            .at_most(1.05, 1.05),
    ]
}
