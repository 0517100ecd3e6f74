//! Reading attributes of modules and objects.

use std::hint::black_box;

use pyo3::intern;
use pyo3::prelude::*;

use super::calls::pattern;
use super::{attached, by_hand};
use crate::bindings::{math, pathlib};
use crate::hand::hand;
use crate::measure::Row;

pub(super) fn rows() -> Vec<Row> {
    vec![
        Row::new("math::pi")
            .ours(attached(|| {
                assert!(black_box(math::pi().expect("a number")) > 3.0);
            }))
            .twin(by_hand(|py| {
                let pi = hand().math.bind(py).getattr(intern!(py, "pi"));
                let pi: f64 = pi.and_then(|pi| pi.extract()).expect("a number");
                assert!(black_box(pi) > 3.0);
            }))
            .python("math.pi", "import math")
            .at_most(0.50, 0.80),
        Row::new("Pattern.pattern -> String")
            .ours(attached(|| {
                assert_eq!(black_box(pattern().pattern().expect("text")).len(), 3);
            }))
            .twin(by_hand(|py| {
                let text = hand().pattern.bind(py).getattr(intern!(py, "pattern"));
                let text: String = text.and_then(|text| text.extract()).expect("text");
                assert_eq!(black_box(text).len(), 3);
            }))
            .python("pattern.pattern", "import re; pattern = re.compile('a+b')")
            .at_most(0.95, 0.95),
        Row::new("Path.name -> String, Python code")
            .ours({
                let mut path = None;
                attached(move || {
                    let path =
                        path.get_or_insert_with(|| pathlib::Path::new("/usr/lib/python3").expect("a path"));
                    assert_eq!(black_box(path.name().expect("text")).len(), 7);
                })
            })
            .twin(by_hand(|py| {
                let name = hand().path.bind(py).getattr(intern!(py, "name"));
                let name: String = name.and_then(|name| name.extract()).expect("text");
                assert_eq!(black_box(name).len(), 7);
            }))
            .python(
                "path.name",
                "from pathlib import Path; path = Path('/usr/lib/python3')",
            )
            .at_most(1.05, 1.05),
    ]
}
