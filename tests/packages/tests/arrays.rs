//! Arrays of numpy, pandas and Pillow as `Vec`s, and a `Vec` as an array without a copy.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

use snakebridge::types::Shared;
use snakebridge::{Error, Handle, Object, call_as, method_as};

fn array(expression: &str) -> Object {
    call_as(
        "numpy",
        "array",
        (call_as::<Object>("ast", "literal_eval", (expression,)).unwrap(),),
    )
    .unwrap()
}

fn as_type(array: &Object, dtype: &str) -> Object {
    method_as(array, "astype", (dtype,)).unwrap()
}

#[test]
fn every_dtype_of_numbers_is_read() {
    let numbers = array("[[1, 2, 3], [4, 5, 6]]");
    macro_rules! read {
        ($($t:ty: $($dtype:literal)*;)*) => { $( $({
            let rows: Vec<[$t; 3]> = Handle::read(&as_type(&numbers, $dtype)).unwrap();
            assert_eq!(rows, [[1 as $t, 2 as $t, 3 as $t], [4 as $t, 5 as $t, 6 as $t]], "{}", $dtype);
        })* )* };
    }
    read! {
        i8: "int8"; i16: "int16" ">i2"; u16: "uint16" "<u2"; i32: "int32" ">i4"; u32: "uint32";
        i64: "int64" ">i8" "longlong"; u64: "uint64" ">u8"; f32: "float32" ">f4"; f64: "float64" ">f8";
    }
    let rows: Vec<Vec<u8>> = Handle::read(&as_type(&numbers, "uint8")).unwrap();
    assert_eq!(rows, [[1, 2, 3], [4, 5, 6]]);
    let transposed: Object = snakebridge::attr_as(&numbers, "T").unwrap();
    let rows: Vec<Vec<i64>> = Handle::read(&transposed).unwrap();
    assert_eq!(rows, [[1, 4], [2, 5], [3, 6]]);
}

#[test]
fn what_has_no_such_numbers_says_what_it_has() {
    let told = |array: &Object| match Handle::read::<Vec<f64>>(array).unwrap_err() {
        Error::TypeMismatch { got, .. } => got,
        other => panic!("{other}"),
    };
    let numbers = array("[1.5, 2.5]");
    assert_eq!(
        told(&as_type(&numbers, "float16")),
        "numpy.ndarray of float16 with shape (2,)"
    );
    assert_eq!(
        told(&as_type(&numbers, "object")),
        "numpy.ndarray of format `O` with shape (2,)"
    );
    // Dates have no format in the buffer protocol.
    assert_eq!(
        told(&as_type(&array("['2026-01-02']"), "datetime64[D]")),
        "numpy.ndarray"
    );
}

#[test]
fn a_series_and_a_picture_are_read_by_what_numpy_makes_of_them() {
    let series: Object = call_as("pandas", "Series", ([1.5, 2.5],)).unwrap();
    assert_eq!(Handle::read::<Vec<f64>>(&series).unwrap(), [1.5, 2.5]);
    let picture: Object = call_as("PIL.Image", "new", ("RGB", (2, 1), (255, 0, 7))).unwrap();
    let pixels: Vec<Vec<[u8; 3]>> = Handle::read(&picture).unwrap();
    assert_eq!(pixels, [[[255, 0, 7], [255, 0, 7]]]);
}

#[test]
fn a_vec_of_rust_is_an_array_without_a_copy() {
    let shared = Shared::with_shape((0..6).map(f64::from).collect(), &[2, 3]).unwrap();
    let array: Object = call_as("numpy", "asarray", (&shared,)).unwrap();
    assert_eq!(
        snakebridge::attr_as::<(i64, i64)>(&array, "shape").unwrap(),
        (2, 3)
    );
    let place: Object = snakebridge::attr_as(&array, "ctypes").unwrap();
    assert_eq!(
        snakebridge::attr_as::<usize>(&place, "data").unwrap(),
        shared.as_ptr() as usize
    );
    assert_eq!(method_as::<f64>(&array, "sum", ()).unwrap(), 15.0);
    let error = method_as::<()>(&array, "fill", (1.0,)).unwrap_err();
    assert!(error.to_string().contains("read-only"), "{error}");
    let copied: Object = call_as("numpy", "array", (&shared,)).unwrap();
    drop(shared);
    method_as::<()>(&copied, "fill", (1.0,)).unwrap();
    assert_eq!(
        Handle::read::<[[f64; 3]; 2]>(&array).unwrap(),
        [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]
    );
}
