//! What arrives as values of Rust: documents and long lists.

use std::hint::black_box;

use pyo3::intern;
use pyo3::prelude::*;
use serde::Deserialize;
use snakebridge::{call_as, types::Plain};

use super::{attached, by_hand};
use crate::bindings::measured;
use crate::hand::hand;
use crate::measure::{Row, many};

#[derive(Deserialize)]
struct Document {
    users: Vec<User>,
    meta: Meta,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is measured is reading them")]
struct User {
    id: i64,
    name: String,
    tags: Vec<String>,
    score: f64,
    ok: bool,
    none: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is measured is reading them")]
struct Meta {
    version: i64,
    title: String,
    nested: Nested,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is measured is reading them")]
struct Nested {
    deep: Deep,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is measured is reading them")]
struct Deep {
    deeper: Vec<i64>,
}

fn document(py: Python<'_>) -> Bound<'_, PyAny> {
    let measured = hand().measured.bind(py);
    measured
        .call_method0(intern!(py, "document"))
        .expect("a document")
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        Row::new("1 KB nested dict -> Value")
            .ours(attached(|| {
                drop(black_box(measured::document().expect("a document")));
            }))
            .twin(by_hand(|py| {
                let value: serde_json::Value = pythonize::depythonize(&document(py)).expect("a value");
                black_box(value);
            }))
            .at_most(0.45, 0.45),
        Row::new("1 KB nested dict -> serde struct")
            .ours(attached(|| {
                let Plain(read) = call_as::<Plain<Document>>("measured", "document", ()).expect("a struct");
                assert_eq!((read.users.len(), read.meta.version), (8, 3));
            }))
            .twin(by_hand(|py| {
                let read: Document = pythonize::depythonize(&document(py)).expect("a struct");
                assert_eq!((read.users.len(), read.meta.version), (8, 3));
            }))
            .at_most(0.60, 0.60),
        Row::new("Vec<f64> of 10^6 from a list")
            .heavy()
            .ours(attached(|| {
                assert_eq!(measured::floats(many()).expect("numbers").len() as i64, many());
            }))
            .twin(by_hand(|py| {
                let list = hand()
                    .measured
                    .bind(py)
                    .call_method1(intern!(py, "floats"), (many(),));
                let list: Vec<f64> = list.and_then(|list| list.extract()).expect("numbers");
                assert_eq!(list.len() as i64, many());
            }))
            .at_most(0.50, 0.50),
        Row::new("Vec<i64> of 10^6 from a list")
            .heavy()
            .ours(attached(|| {
                assert_eq!(measured::ints(many()).expect("numbers").len() as i64, many());
            }))
            .twin(by_hand(|py| {
                let list = hand()
                    .measured
                    .bind(py)
                    .call_method1(intern!(py, "ints"), (many(),));
                let list: Vec<i64> = list.and_then(|list| list.extract()).expect("numbers");
                assert_eq!(list.len() as i64, many());
            }))
            .at_most(0.50, 0.50),
        Row::new("Vec<String> of 10^6 from a list")
            .heavy()
            .ours(attached(|| {
                assert_eq!(measured::texts(many()).expect("texts").len() as i64, many());
            }))
            .twin(by_hand(|py| {
                let list = hand()
                    .measured
                    .bind(py)
                    .call_method1(intern!(py, "texts"), (many(),));
                let list: Vec<String> = list.and_then(|list| list.extract()).expect("texts");
                assert_eq!(list.len() as i64, many());
            }))
            .at_most(0.50, 0.50),
    ]
}
