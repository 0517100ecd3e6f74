//! Many steps in one call: items of a generator, and a closure that Python calls.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};
use snakebridge::callback;

use super::{attached, by_hand};
use crate::bindings::measured;
use crate::hand::hand;
use crate::measure::{Row, many};

pub(super) fn rows() -> Vec<Row> {
    vec![
        generator(),
        closure("closure called 10^6 times, marked as attached", 1.00, true),
        closure("closure called 10^6 times", 1.60, false),
    ]
}

fn generator() -> Row {
    Row::new("generator of 10^6 ints")
        .heavy()
        .ours(attached(|| {
            let mut sum = 0;
            for number in measured::numbers(many()).expect("a generator") {
                sum += number.expect("a number");
            }
            assert_eq!(sum, many() * (many() - 1) / 2);
        }))
        .twin(by_hand(|py| {
            let numbers = hand()
                .measured
                .bind(py)
                .call_method1(intern!(py, "numbers"), (many(),));
            let mut sum = 0;
            for number in numbers
                .and_then(|numbers| numbers.try_iter())
                .expect("a generator")
            {
                sum += number
                    .and_then(|number| number.extract::<i64>())
                    .expect("a number");
            }
            assert_eq!(sum, many() * (many() - 1) / 2);
        }))
        .at_most(1.10, 1.10)
}

fn closure(title: &'static str, at_most: f64, marked: bool) -> Row {
    Row::new(title)
        .heavy()
        .ours(attached(move || {
            let plain = callback(|x: i64| x + 1);
            let called = if marked {
                measured::apply(plain.attached(), many())
            } else {
                measured::apply(plain, many())
            };
            assert_eq!(called.expect("calls"), many());
        }))
        .twin(by_hand(|py| {
            let body = |args: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| -> PyResult<i64> {
                let (x,): (i64,) = args.extract()?;
                Ok(x + 1)
            };
            let function = PyCFunction::new_closure(py, None, None, body).expect("a function");
            let called = hand()
                .measured
                .bind(py)
                .call_method1(intern!(py, "apply"), (function, many()));
            assert_eq!(called.and_then(|n| n.extract::<i64>()).expect("calls"), many());
        }))
        .at_most(at_most, at_most)
}
