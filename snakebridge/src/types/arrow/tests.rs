//! The interface both ways, without any library of Python: what Rust gives is what Rust reads.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_array::types::Int64Type;
use arrow_array::{
    Array, ArrayRef, Float64Array, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchReader,
    StringArray, StructArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

use crate::bridge::{Error, Handle, Object};
use crate::conversions::{call_as, method_as};
use crate::interpreter::settle;

fn schema() -> SchemaRef {
    let number = Field::new("number", DataType::Int64, true);
    let name = Field::new("name", DataType::Utf8, true);
    let origin = [("origin".to_owned(), "here".to_owned())];
    Arc::new(Schema::new_with_metadata(vec![number, name], origin))
}

fn table(numbers: &[i64]) -> RecordBatch {
    let names: StringArray = numbers.iter().map(|n| (*n != 2).then(|| n.to_string())).collect();
    let numbers = Int64Array::from(numbers.to_vec());
    RecordBatch::try_new(schema(), vec![Arc::new(numbers), Arc::new(names)]).unwrap()
}

/// The object that Python is given.
macro_rules! python {
    ($argument:expr) => {
        call_as::<Object>("operator", "getitem", (($argument,), 0)).unwrap()
    };
}

/// A table in three pieces, the second of which is empty.
fn pieces() -> Box<dyn RecordBatchReader + Send> {
    let all = [table(&[1, 2]), table(&[]), table(&[3])].map(Ok);
    Box::new(RecordBatchIterator::new(all, schema()))
}

#[test]
fn a_table_goes_and_comes_back_without_a_copy() {
    let batch = table(&[1, 2, 3]);
    let object = python!(&batch);
    assert_eq!(Handle::type_name(&object).unwrap(), "ArrowTable");
    let read: RecordBatch = Handle::read(&object).unwrap();
    assert_eq!(read, batch);
    let place = |batch: &RecordBatch| batch.column(0).as_primitive::<Int64Type>().values().as_ptr();
    assert_eq!(place(&read), place(&batch));
    let pieces: Vec<RecordBatch> = Handle::read(&object).unwrap();
    assert_eq!(pieces, std::slice::from_ref(&batch));
    // It is what it was, whoever reads it, and outlives the object.
    drop(object);
    assert_eq!(read.schema(), schema());
    assert_eq!(read.slice(1, 2), table(&[2, 3]));
}

#[test]
fn a_part_of_a_table_is_one() {
    let part = table(&[1, 2, 3, 4]).slice(1, 2);
    let object = python!(part);
    assert_eq!(Handle::read::<RecordBatch>(&object).unwrap(), table(&[2, 3]));
    // Without columns it has rows still.
    let none = table(&[1, 2, 3]).project(&[]).unwrap();
    let object = python!(&none);
    assert_eq!(Handle::read::<RecordBatch>(&object).unwrap().num_rows(), 3);
}

#[test]
fn a_column_goes_and_comes_back_without_a_copy() {
    let column: ArrayRef = Arc::new(Float64Array::from(vec![Some(1.5), None]));
    let object = python!(&column);
    let read: ArrayRef = Handle::read(&object).unwrap();
    assert_eq!(&read, &column);
    assert_eq!(
        read.to_data().buffers()[0].as_ptr(),
        column.to_data().buffers()[0].as_ptr()
    );
    assert_eq!(Handle::read::<Vec<ArrayRef>>(&object).unwrap(), [column]);
    // A table is a column of structs.
    let object = python!(table(&[1]));
    let read: ArrayRef = Handle::read(&object).unwrap();
    assert_eq!(
        RecordBatch::from(read.as_struct()).columns(),
        table(&[1]).columns()
    );
}

#[test]
fn a_table_in_pieces_is_read_as_they_are_or_as_one() {
    let object = python!(pieces());
    assert_eq!(Handle::type_name(&object).unwrap(), "ArrowStream");
    let read: RecordBatch = Handle::read(&object).unwrap();
    assert_eq!(read, table(&[1, 2, 3]));
    let error = Handle::read::<RecordBatch>(&object).unwrap_err();
    assert!(
        error.to_string().contains("the stream of Rust was taken already"),
        "{error}"
    );
    let object = python!(pieces());
    let read: Vec<RecordBatch> = Handle::read(&object).unwrap();
    assert_eq!(read, [table(&[1, 2]), table(&[]), table(&[3])]);
    let nothing: Box<dyn RecordBatchReader + Send> = Box::new(RecordBatchIterator::new([], schema()));
    let object = python!(nothing);
    assert_eq!(Handle::read::<RecordBatch>(&object).unwrap(), table(&[]));
}

#[test]
fn a_stream_is_read_piece_by_piece_on_any_thread() {
    let object = python!(pieces());
    let reader: RecordBatchStreamReader = Handle::read(&object).unwrap();
    drop(object);
    assert_eq!(reader.schema(), schema());
    let rows = std::thread::spawn(|| reader.map(|batch| batch.unwrap().num_rows()).collect::<Vec<_>>());
    assert_eq!(rows.join().unwrap(), [2, 0, 1]);
}

#[test]
fn a_list_of_tables_is_read_one_by_one() {
    let list: Object = call_as("builtins", "list", ([table(&[1]), table(&[2])],)).unwrap();
    let read: Vec<RecordBatch> = Handle::read(&list).unwrap();
    assert_eq!(read, [table(&[1]), table(&[2])]);
}

#[test]
fn what_is_no_table_says_so() {
    let list: Object = call_as("builtins", "list", ([1, 2],)).unwrap();
    let told = |error: Error| match error {
        Error::TypeMismatch { expected, got, .. } => (expected, got),
        other => panic!("{other}"),
    };
    let error = Handle::read::<RecordBatch>(&list).unwrap_err();
    assert_eq!(told(error), ("a table of Arrow".to_owned(), "list".to_owned()));
    let error = Handle::read::<ArrayRef>(&list).unwrap_err();
    assert_eq!(told(error).0, "a column of Arrow");
    let error = Handle::read::<RecordBatchStreamReader>(&list).unwrap_err();
    assert_eq!(told(error).0, "a stream of tables of Arrow");
    let column: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    let column = python!(column);
    let error = Handle::read::<RecordBatch>(&column).unwrap_err();
    assert_eq!(
        told(error),
        (
            "a table of Arrow".to_owned(),
            "snakebridge.ArrowArray of Int64".to_owned()
        )
    );
    let class = "type('Broken', (), {'__arrow_c_stream__': lambda self: 1})()";
    let broken: Object = call_as("builtins", "eval", (class, BTreeMap::<String, i64>::new())).unwrap();
    let error = Handle::read::<RecordBatch>(&broken).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("returned no capsule of Arrow, but int"),
        "{error}"
    );
}

#[test]
fn rows_that_are_null_are_no_rows_of_a_table() {
    let inner: ArrayRef = Arc::new(Int64Array::from(vec![1, 2]));
    let fields = vec![Field::new("a", DataType::Int64, true)].into();
    let rows = StructArray::new(fields, vec![inner], Some(vec![true, false].into()));
    let rows: ArrayRef = Arc::new(rows);
    let object = python!(rows);
    let error = Handle::read::<RecordBatch>(&object).unwrap_err();
    assert!(
        error.to_string().contains("rows of the table are null"),
        "{error}"
    );
}

/// Pieces of a table, with what is to happen at one of them.
fn failing(at: impl Fn() -> std::result::Result<RecordBatch, ArrowError> + Send + 'static) -> Object {
    let pieces = (0..3).map(move |index| if index == 1 { at() } else { Ok(table(&[index])) });
    let reader: Box<dyn RecordBatchReader + Send> = Box::new(RecordBatchIterator::new(pieces, schema()));
    python!(reader)
}

#[test]
fn an_error_or_a_panic_of_a_reader_arrives_as_an_error() {
    let error = failing(|| Err(ArrowError::ComputeError("no more".to_owned())));
    let error = Handle::read::<Vec<RecordBatch>>(&error).unwrap_err().to_string();
    assert!(error.contains("no more"), "{error}");
    let panic = failing(|| panic!("out of range"));
    let error = Handle::read::<Vec<RecordBatch>>(&panic).unwrap_err().to_string();
    assert!(error.contains("the reader panicked: out of range"), "{error}");
}

#[test]
fn what_is_shared_is_released_once_by_whoever_has_it_last() {
    let column: ArrayRef = Arc::new(Int64Array::from(vec![7; 1000]));
    let data = column.to_data();
    let owners = || data.buffers()[0].strong_count();
    let own = owners();
    let object = python!(&column);
    let read: ArrayRef = Handle::read(&object).unwrap();
    assert!(owners() > own);
    // Asked for and not taken.
    let capsules: Object = method_as(&object, "__arrow_c_array__", ()).unwrap();
    drop(object);
    drop(capsules);
    assert!(settle(Duration::from_secs(10)));
    assert_eq!(read.as_primitive::<Int64Type>().value(999), 7);
    assert!(owners() > own);
    std::thread::spawn(move || drop(read)).join().unwrap();
    assert_eq!(owners(), own);
}

#[test]
fn a_stream_that_nobody_takes_is_dropped_once() {
    struct Counted(Arc<()>);

    impl Iterator for Counted {
        type Item = std::result::Result<RecordBatch, ArrowError>;

        fn next(&mut self) -> Option<Self::Item> {
            let _ = &self.0;
            None
        }
    }

    let count = Arc::new(());
    let pieces = Counted(Arc::clone(&count));
    let reader: Box<dyn RecordBatchReader + Send> = Box::new(RecordBatchIterator::new(pieces, schema()));
    let object = python!(reader);
    let capsule: Object = method_as(&object, "__arrow_c_stream__", ()).unwrap();
    drop((object, capsule));
    assert!(settle(Duration::from_secs(10)));
    assert_eq!(Arc::strong_count(&count), 1);
}

#[cfg(all(feature = "pool", unix))]
#[test]
fn a_table_does_not_leave_its_process() {
    use crate::bridge::{Session, with_session};
    use crate::error::ErrorKind;
    use crate::session::Pool;

    let pool = Pool::builder().size(1).open().unwrap();
    let session = Session::builder().pool(&pool).open().unwrap();
    with_session(&session, || {
        let given = call_as::<Object>("operator", "getitem", ((&table(&[1]),), 0)).unwrap_err();
        assert_eq!(given.kind(), ErrorKind::OtherBackend, "{given}");
        let object: Object = call_as("builtins", "object", ()).unwrap();
        let read = Handle::read::<RecordBatch>(&object).unwrap_err();
        assert_eq!(read.kind(), ErrorKind::OtherBackend, "{read}");
    });
}

/// Reads a stream as C does, through functions that ctypes calls after it has released the interpreter by itself.
const DRAIN: &str = "
def drain(capsule):
    import ctypes
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    stream = get(capsule, b'arrow_array_stream')
    fields = (ctypes.c_void_p * 5).from_address(stream)
    get_next = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(fields[1])
    free, rows = ctypes.CFUNCTYPE(None, ctypes.c_void_p), []
    while True:
        array = (ctypes.c_void_p * 10)()
        if get_next(stream, array):
            raise ValueError('no next piece')
        if not array[8]:
            break
        rows.append(array[0] or 0)
        free(array[8])(ctypes.addressof(array))
    free(fields[3])(stream)
    return rows
";

#[test]
fn a_reader_that_calls_python_is_called_without_the_interpreter() {
    let names: Object = call_as("builtins", "dict", ()).unwrap();
    call_as::<()>("builtins", "exec", (DRAIN, &names)).unwrap();
    let drain: Object = method_as(&names, "__getitem__", ("drain",)).unwrap();
    // It has a handle, which is dropped with it.
    let list: Object = call_as("builtins", "list", ()).unwrap();
    let pieces = [1, 2, 3].map(|number: i64| (number, list.clone()));
    let pieces = pieces.into_iter().map(|(number, list)| {
        method_as::<()>(&list, "append", (number,))
            .map_err(|error| ArrowError::ExternalError(error.into()))?;
        let length: i64 =
            method_as(&list, "__len__", ()).map_err(|error| ArrowError::ExternalError(error.into()))?;
        Ok(table(&(0..length).collect::<Vec<_>>()))
    });
    let reader: Box<dyn RecordBatchReader + Send> = Box::new(RecordBatchIterator::new(pieces, schema()));
    let reader = python!(reader);
    let capsule: Object = method_as(&reader, "__arrow_c_stream__", ()).unwrap();
    let rows: Vec<i64> = method_as(&drain, "__call__", (&capsule,)).unwrap();
    assert_eq!(rows, [1, 2, 3]);
    drop((capsule, reader));
    assert_eq!(Handle::read::<Vec<i64>>(&list).unwrap(), [1, 2, 3]);
}
