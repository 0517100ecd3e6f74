//! Tables of pandas and pyarrow as columns of Rust and back, by Arrow's C data interface: no copy, and nothing row by row.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_array::types::{Float64Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, Float64Array, Int64Array, LargeStringArray, RecordBatch, RecordBatchIterator,
    RecordBatchReader,
};
use arrow_schema::DataType;
use snakebridge::{Handle, Object, attached, attr_as, call_as, method_as};

const ROWS: usize = 1_000_000;

/// A frame of pandas with numbers, halves of them, and their text.
fn frame(rows: usize) -> Object {
    let code = format!(
        "(lambda np, pd: pd.DataFrame({{'n': np.arange({rows}), 'half': np.arange({rows}) / 2, \
         'text': pd.Series(np.arange({rows})).astype(str)}}))(__import__('numpy'), __import__('pandas'))"
    );
    call_as("builtins", "eval", (code, BTreeMap::<String, i64>::new())).unwrap()
}

/// The same in Rust.
fn batch(rows: usize) -> RecordBatch {
    let numbers = 0..rows as i64;
    let text: LargeStringArray = numbers.clone().map(|n| Some(n.to_string())).collect();
    let columns: [(&str, ArrayRef); 3] = [
        ("n", Arc::new(Int64Array::from_iter_values(numbers.clone()))),
        (
            "half",
            Arc::new(Float64Array::from_iter_values(numbers.map(|n| n as f64 / 2.0))),
        ),
        ("text", Arc::new(text)),
    ];
    RecordBatch::try_from_iter(columns).unwrap()
}

/// The columns of `frame` have these values.
fn assert_values(table: &RecordBatch, rows: usize) {
    assert_eq!((table.num_rows(), table.num_columns()), (rows, 3));
    let numbers = table.column(0).as_primitive::<Int64Type>();
    assert!(numbers.values().iter().copied().eq(0..rows as i64));
    let halves = table.column(1).as_primitive::<Float64Type>();
    assert!(
        halves
            .values()
            .iter()
            .enumerate()
            .all(|(n, half)| *half == n as f64 / 2.0)
    );
    let text = |row: usize| match table.column(2).data_type() {
        DataType::LargeUtf8 => table.column(2).as_string::<i64>().value(row).to_owned(),
        DataType::Utf8 => table.column(2).as_string::<i32>().value(row).to_owned(),
        other => panic!("{other}"),
    };
    assert!((0..rows).all(|row| text(row) == row.to_string()));
}

#[test]
fn a_frame_of_pandas_is_a_table_of_rust_and_back() {
    let frame = frame(ROWS);
    let table: RecordBatch = Handle::read(&frame).unwrap();
    assert_values(&table, ROWS);
    let again: Object = call_as("pandas", "DataFrame.from_arrow", (&table,)).unwrap();
    assert!(method_as::<bool>(&again, "equals", (&frame,)).unwrap());
    // A column alone.
    let column: Object = method_as(&frame, "__getitem__", ("half",)).unwrap();
    let column: ArrayRef = Handle::read(&column).unwrap();
    assert_eq!(column.as_primitive::<Float64Type>().value(7), 3.5);
    let series: Object = call_as("pandas", "Series.from_arrow", (&column,)).unwrap();
    assert_eq!(
        method_as::<f64>(&series, "sum", ()).unwrap(),
        (ROWS as f64 - 1.0) * ROWS as f64 / 4.0
    );
}

#[test]
fn a_table_of_pyarrow_is_one_of_rust_and_back() {
    let batch = batch(ROWS);
    let table: Object = call_as("pyarrow", "table", (&batch,)).unwrap();
    assert_eq!(attr_as::<i64>(&table, "num_rows").unwrap(), ROWS as i64);
    method_as::<()>(&table, "validate", ()).unwrap();
    let read: RecordBatch = Handle::read(&table).unwrap();
    assert_eq!(read, batch);
    assert_values(&read, ROWS);
    // By the memory of Rust, on both ways.
    let place = |table: &RecordBatch| table.column(0).as_primitive::<Int64Type>().values().as_ptr();
    assert_eq!(place(&read), place(&batch));
    let one: Object = call_as("pyarrow", "record_batch", (&batch,)).unwrap();
    assert_eq!(Handle::read::<RecordBatch>(&one).unwrap(), batch);
    let column: Object = call_as("pyarrow", "array", (batch.column(2),)).unwrap();
    assert_eq!(&Handle::read::<ArrayRef>(&column).unwrap(), batch.column(2));
}

#[test]
fn a_table_in_chunks_is_read_as_they_are_or_as_one() {
    let parts: [RecordBatch; 2] = [batch(3), batch(2)];
    let schema = parts[0].schema();
    let reader: Box<dyn RecordBatchReader + Send> =
        Box::new(RecordBatchIterator::new(parts.clone().map(Ok), schema));
    let table: Object = call_as("pyarrow", "table", (reader,)).unwrap();
    assert_eq!(attr_as::<i64>(&table, "num_rows").unwrap(), 5);
    assert_eq!(Handle::read::<Vec<RecordBatch>>(&table).unwrap(), parts);
    let one: RecordBatch = Handle::read(&table).unwrap();
    assert_eq!(
        (one.slice(0, 3), one.slice(3, 2)),
        (parts[0].clone(), parts[1].clone())
    );
    let column: Object = method_as(&table, "column", ("n",)).unwrap();
    let column: ArrayRef = Handle::read(&column).unwrap();
    assert_eq!(column.as_primitive::<Int64Type>().values(), &[0, 1, 2, 0, 1]);
    // One after the other, while no Python runs here.
    let reader: RecordBatchStreamReader = Handle::read(&table).unwrap();
    let rows: Vec<usize> = reader.map(|batch| batch.unwrap().num_rows()).collect();
    assert_eq!(rows, [3, 2]);
}

#[test]
fn what_pyarrow_raises_in_a_stream_is_an_error() {
    let code = "(lambda pa: pa.RecordBatchReader.from_batches(pa.schema([('a', pa.int64())]), (1 / 0 for _ in [1])))(__import__('pyarrow'))";
    let reader: Object = call_as("builtins", "eval", (code, BTreeMap::<String, i64>::new())).unwrap();
    let error = Handle::read::<RecordBatch>(&reader).unwrap_err().to_string();
    assert!(error.contains("division by zero"), "{error}");
    let words: Object = call_as("pyarrow", "array", (["a"],)).unwrap();
    let error = Handle::read::<RecordBatch>(&words).unwrap_err().to_string();
    assert!(
        error.contains("pyarrow.lib.StringArray of Utf8, not a table of Arrow"),
        "{error}"
    );
}

/// How many functions of Python and C are called meanwhile.
fn calls(work: impl FnOnce()) -> i64 {
    let code = "type('Count', (), {'calls': 0, '__call__': lambda self, frame, event, value: \
                setattr(self, 'calls', self.calls + event.endswith('call'))})()";
    let count: Object = call_as("builtins", "eval", (code, BTreeMap::<String, i64>::new())).unwrap();
    attached(|| {
        call_as::<()>("sys", "setprofile", (&count,)).unwrap();
        work();
        call_as::<()>("sys", "setprofile", ((),)).unwrap();
    });
    attr_as(&count, "calls").unwrap()
}

#[test]
fn nothing_is_done_row_by_row() {
    let there_and_back = |frame: &Object| {
        let table: RecordBatch = Handle::read(frame).unwrap();
        drop(call_as::<Object>("pandas", "DataFrame.from_arrow", (&table,)).unwrap());
    };
    let (few, many) = (frame(1000), frame(ROWS));
    there_and_back(&few);
    let (of_few, of_many) = (calls(|| there_and_back(&few)), calls(|| there_and_back(&many)));
    assert!(of_few > 0);
    // Some belong to what the libraries do once, or to chunks.
    assert!(
        (of_many - of_few).abs() < 1000,
        "{of_few} of 1,000 rows, {of_many} of 1,000,000"
    );
}
