//! The rows: what each does with its inputs, and what it may take.

use std::hint::black_box;

use arrow_array::RecordBatch;
use snakebridge::types::View;
use snakebridge::{Handle, Object, attached, call_as};

use crate::inputs::Inputs;
use crate::measure::{each, time};
use crate::{Result, numpy};

/// What a row may take.
pub(crate) enum Limit {
    /// As a ratio to `to_vec`.
    Ratio(f64),
    Microseconds(f64),
    None,
}

pub(crate) struct Row {
    pub(crate) title: &'static str,
    pub(crate) limit: Limit,
    /// Microseconds; none where a package is missing.
    pub(crate) run: fn(&Inputs) -> Result<Option<f64>>,
}

const fn row(title: &'static str, limit: Limit, run: fn(&Inputs) -> Result<Option<f64>>) -> Row {
    Row { title, limit, run }
}

pub(crate) const ROWS: &[Row] = &[
    row("to_vec", Limit::None, |inputs| {
        time(|| Ok(black_box(inputs.numbers.to_vec())))
    }),
    row("ndarray -> Vec", Limit::Ratio(1.3), |inputs| {
        time(|| Ok(Handle::read::<Vec<f64>>(&inputs.array)?))
    }),
    row("&[f64] -> numpy::asarray", Limit::Ratio(1.3), |inputs| {
        time(|| Ok(numpy::asarray(&inputs.numbers[..])?))
    }),
    row("Vec<f64> -> numpy::asarray", Limit::None, |inputs| {
        let numbers = inputs.numbers.clone();
        time(|| Ok(numpy::asarray(numbers)?))
    }),
    row(
        "&[f64] -> numpy::array, which copies again",
        Limit::None,
        |inputs| time(|| Ok(numpy::array(&inputs.numbers)?)),
    ),
    row("Shared -> numpy::asarray", Limit::Microseconds(3.0), |inputs| {
        each(|| Ok(numpy::asarray(&inputs.shared)?))
    }),
    row(
        "View of an ndarray, attached",
        Limit::Microseconds(0.2),
        |inputs| attached(|| each(|| viewed(&inputs.array))),
    ),
    row("View of an ndarray", Limit::None, |inputs| {
        each(|| viewed(&inputs.array))
    }),
    row(
        "tensor of f32, by DLPack -> Vec",
        Limit::Microseconds(1500.0),
        |inputs| time(|| Ok(Handle::read::<Vec<f32>>(&inputs.tensor)?)),
    ),
    row(
        "Shared of f32 -> numpy.from_dlpack",
        Limit::Microseconds(1500.0),
        |inputs| match inputs.knows_read_only {
            true => time(|| {
                Ok(call_as::<Object>(
                    "numpy",
                    "from_dlpack",
                    (&inputs.shared_halves,),
                )?)
            }),
            false => Ok(None),
        },
    ),
    row(
        "table of pyarrow -> RecordBatch",
        Limit::Microseconds(100.0),
        |inputs| read_table(inputs.table.as_ref()),
    ),
    row(
        "RecordBatch -> pyarrow.table",
        Limit::Microseconds(100.0),
        |inputs| match inputs.table {
            Some(_) => time(|| Ok(call_as::<Object>("pyarrow", "table", (&inputs.batch,))?)),
            None => Ok(None),
        },
    ),
    row("frame of pandas -> RecordBatch", Limit::None, |inputs| {
        read_table(inputs.frame.as_ref())
    }),
    row(
        "RecordBatch -> frame of pandas",
        Limit::None,
        |inputs| match inputs.frame {
            Some(_) => time(|| {
                Ok(call_as::<Object>(
                    "pandas",
                    "DataFrame.from_arrow",
                    (&inputs.batch,),
                )?)
            }),
            None => Ok(None),
        },
    ),
    row(
        "tensor of torch -> Vec<f32>",
        Limit::Microseconds(1500.0),
        |inputs| match &inputs.torch {
            Some(tensor) => time(|| Ok(Handle::read::<Vec<f32>>(tensor)?)),
            None => Ok(None),
        },
    ),
    row("&[f32] -> torch::tensor", Limit::Microseconds(1500.0), given),
];

/// By bindings, whose declaration says that a tensor is made of an array.
#[cfg(feature = "torch")]
fn given(inputs: &Inputs) -> Result<Option<f64>> {
    time(|| Ok(crate::torch::tensor(&inputs.halves[..])?))
}

#[cfg(not(feature = "torch"))]
fn given(inputs: &Inputs) -> Result<Option<f64>> {
    let _ = &inputs.halves;
    Ok(None)
}

fn read_table(table: Option<&Object>) -> Result<Option<f64>> {
    match table {
        Some(table) => time(|| Ok(Handle::read::<RecordBatch>(table)?)),
        None => Ok(None),
    }
}

fn viewed(array: &Object) -> Result<View<f64>> {
    // SAFETY: nobody writes to the arrays of this program.
    Ok(unsafe { View::of(array)? })
}
