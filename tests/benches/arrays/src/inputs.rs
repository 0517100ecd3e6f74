//! What the rows read and give, each of as many items.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, Int64Array, RecordBatch};
use snakebridge::types::Shared;
use snakebridge::{Object, call_as};

use crate::Result;

pub(crate) struct Inputs {
    pub(crate) numbers: Vec<f64>,
    pub(crate) halves: Vec<f32>,
    pub(crate) array: Object,
    pub(crate) shared: Shared<f64>,
    pub(crate) shared_halves: Shared<f32>,
    /// What has `__dlpack__` alone, as tensors do.
    pub(crate) tensor: Object,
    /// Rows of two columns.
    pub(crate) batch: RecordBatch,
    pub(crate) table: Option<Object>,
    pub(crate) frame: Option<Object>,
    pub(crate) torch: Option<Object>,
    /// Whether this numpy knows version 1 of DLPack, by which read-only arrays go.
    pub(crate) knows_read_only: bool,
}

impl Inputs {
    pub(crate) fn of(count: usize) -> Result<Inputs> {
        let numbers: Vec<f64> = (0..count).map(|number| number as f64).collect();
        let halves: Vec<f32> = numbers.iter().map(|number| *number as f32).collect();
        let columns: [(&str, ArrayRef); 2] = [
            ("n", Arc::new(Int64Array::from_iter_values(0..count as i64))),
            ("x", Arc::new(Float64Array::from(numbers.clone()))),
        ];
        let batch = RecordBatch::try_from_iter(columns)?;
        let made = |package: &str, maker: &str, argument: &RecordBatch| -> Result<Option<Object>> {
            if !has(package)? {
                return Ok(None);
            }
            Ok(Some(call_as(package, maker, (argument,))?))
        };
        let tensor = tensor(count)?;
        let torch = match has("torch")? {
            true => Some(call_as("torch", "from_dlpack", (&tensor,))?),
            false => None,
        };
        let shared_halves = Shared::from(halves.clone());
        Ok(Inputs {
            knows_read_only: call_as::<Object>("numpy", "from_dlpack", (&shared_halves,)).is_ok(),
            table: made("pyarrow", "table", &batch)?,
            frame: made("pandas", "DataFrame.from_arrow", &batch)?,
            torch,
            batch,
            array: call_as("numpy", "arange", (count as f64,))?,
            shared: Shared::from(numbers.clone()),
            shared_halves,
            tensor,
            halves,
            numbers,
        })
    }
}

/// Whether this Python has the package.
fn has(package: &str) -> Result<bool> {
    let found: Option<Object> = call_as("importlib.util", "find_spec", (package,))?;
    Ok(found.is_some())
}

/// An object without a buffer, over an array of `float32`.
fn tensor(count: usize) -> Result<Object> {
    let code = format!(
        "(lambda array: type('Tensor', (), {{'__dlpack__': lambda self, **options: array.__dlpack__(**options), \
         '__dlpack_device__': lambda self: array.__dlpack_device__()}})())(__import__('numpy').arange({count}, dtype='f4'))"
    );
    Ok(call_as(
        "builtins",
        "eval",
        (code, BTreeMap::<String, i64>::new()),
    )?)
}
