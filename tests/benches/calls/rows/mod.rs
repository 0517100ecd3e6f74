//! The rows of the table, by what they measure.

mod attributes;
mod calls;
mod floor;
mod loops;
mod sessions;
mod threads;
mod values;

pub(crate) use threads::throughput;

use std::time::Duration;

use pyo3::prelude::*;

use crate::measure::{Row, time};

/// A side whose loop runs attached, through the bindings.
fn attached(mut body: impl FnMut() + 'static) -> impl FnMut(u64) -> Duration + 'static {
    move |count| snakebridge::attached(|| time(count, &mut body))
}

/// A side whose loop runs attached, by hand.
fn by_hand(mut body: impl FnMut(Python<'_>) + 'static) -> impl FnMut(u64) -> Duration + 'static {
    move |count| Python::attach(|py| time(count, || body(py)))
}

/// All rows whose title has `part` in it.
pub(crate) fn rows(part: &str) -> Vec<Row> {
    let mut all = calls::rows();
    all.extend(attributes::rows());
    all.extend(threads::rows());
    all.extend(sessions::rows());
    all.extend(values::rows());
    all.extend(loops::rows());
    all.retain(|row| row.title.contains(part));
    all
}
