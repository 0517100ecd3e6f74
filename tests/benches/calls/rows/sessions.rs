//! What a session costs: the innermost one looked up, a ref registered and dropped, a ref at the limit.

use std::hint::black_box;
use std::time::Duration;

use pyo3::prelude::*;
use snakebridge::{Object, Session, with_session};

use super::calls::{match_by_hand, pattern};
use super::{attached, by_hand};
use crate::bindings::re;
use crate::hand::hand;
use crate::measure::{Row, time};

pub(super) fn rows() -> Vec<Row> {
    vec![
        within(),
        within_and_without("match -> None, inside with_session against outside", "xxx"),
        within_and_without("match -> Match, inside with_session against outside", "aaab"),
        ref_alone(),
        at_the_limit(),
    ]
}

fn within() -> Row {
    Row::new("match -> Match, inside with_session")
        .ours(inside("aaab"))
        .twin(by_hand(|py| {
            assert!(!black_box(match_by_hand(py, black_box("aaab"))).is_none());
        }))
        .at_most(1.12, 1.12)
}

/// A call inside of a session that the thread has entered against one outside of it.
fn within_and_without(title: &'static str, text: &'static str) -> Row {
    Row::new(title)
        .side("inside", inside(text))
        .side(
            "outside",
            attached(move || {
                black_box(pattern().match_(black_box(text)).expect("matches"));
            }),
        )
        .at_most(1.02, f64::INFINITY)
}

fn inside(text: &'static str) -> impl FnMut(u64) -> Duration + 'static {
    let session = Session::builder().open().expect("a session");
    let pattern = with_session(&session, || re::compile("a+b")).expect("a pattern");
    move |count| {
        snakebridge::attached(|| {
            with_session(&session, || {
                time(count, || {
                    black_box(pattern.match_(black_box(text)).expect("matches"));
                })
            })
        })
    }
}

/// The twin keeps what a ref keeps: a reference, and a block of memory of its own.
fn ref_alone() -> Row {
    Row::new("ref created and dropped")
        .ours(|count| {
            snakebridge::attached(|| {
                Python::attach(|py| {
                    let object = hand().pattern.bind(py);
                    time(count, || {
                        drop(black_box(Object::from_bound(object).expect("a ref")));
                    })
                })
            })
        })
        .twin(by_hand(|py| {
            let block = black_box(Box::new([0_u8; 128]));
            drop(black_box(hand().pattern.clone_ref(py)));
            drop(block);
        }))
        .at_most(2.0, 2.0)
}

/// A ring of 2,000 places in sessions of 1,000 refs and of 10,000: each new ref evicts one in the first.
fn at_the_limit() -> Row {
    let ring = |limit: usize| {
        let session = Session::builder().max_refs(limit).open().expect("a session");
        let mut places: Vec<Option<Object>> = (0..2_000).map(|_| None).collect();
        let mut next = 0;
        move |count| {
            snakebridge::attached(|| {
                with_session(&session, || {
                    Python::attach(|py| {
                        let object = hand().pattern.bind(py);
                        time(count, || {
                            places[next % 2_000] = Some(Object::from_bound(object).expect("a ref"));
                            next += 1;
                        })
                    })
                })
            })
        }
    };
    Row::new("a ref at the limit of its session, against one below")
        .side("at the limit", ring(1_000))
        .side("below", ring(10_000))
        .at_most(3.0, 3.0)
}
