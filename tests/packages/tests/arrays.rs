//! Arrays of numpy, pandas and Pillow as `Vec`s, and a `Vec` as an array without a copy.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::time::Duration;

use snakebridge::traits::FromPython;
use snakebridge::types::{Complex64, Shared, View};
use snakebridge::{Error, Handle, Object, Value, args, attr_as, call_as, method, method_as, settle};

snakebridge::python_module!("samples", path = "python");

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
    assert_eq!(attr_as::<(i64, i64)>(&array, "shape").unwrap(), (2, 3));
    let place: Object = snakebridge::attr_as(&array, "ctypes").unwrap();
    assert_eq!(
        attr_as::<usize>(&place, "data").unwrap(),
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

/// Reads an array of so many axes, and holds it against what `tolist` says.
fn agrees<T: FromPython + PartialEq + Debug>(array: &Object, told: &str) {
    let listed: T = method_as(array, "tolist", ()).unwrap();
    assert_eq!(Handle::read::<T>(array).unwrap(), listed, "{told}");
}

/// The same of one type of numbers, in one to three axes. What is special about the arrays is added.
fn agree<T: FromPython + PartialEq + Debug>(dtype: &str, found: &mut BTreeSet<String>) {
    for seed in 0..60 {
        for axes in 1..=3 {
            let told = format!("seed {seed}, {dtype}, {axes} axes");
            let Value::Ref(array) = samples::sample(seed, dtype, axes).unwrap() else {
                panic!("an array is an object");
            };
            match axes {
                1 => agrees::<Vec<T>>(&array, &told),
                2 => agrees::<Vec<Vec<T>>>(&array, &told),
                _ => agrees::<Vec<Vec<Vec<T>>>>(&array, &told),
            }
            found.extend(samples::traits(&array).unwrap());
        }
    }
}

#[test]
fn arrays_of_numpy_of_any_kind_agree_with_tolist() {
    let mut found = BTreeSet::new();
    macro_rules! all {
        ($($t:ty => $dtype:literal;)*) => { $( agree::<$t>($dtype, &mut found); )* };
    }
    all! {
        bool => "bool";
        i8 => "int8";
        i16 => "int16";
        i32 => "int32";
        i64 => "int64";
        u16 => "uint16";
        u32 => "uint32";
        u64 => "uint64";
        f32 => "float32";
        f64 => "float64";
        Complex64 => "complex128";
    }
    let all = ["empty", "misaligned", "negative", "swapped", "zero"];
    assert!(found.iter().eq(all), "{found:?}");
}

#[test]
fn an_array_of_numpy_is_viewed_and_kept_where_numpy_has_it() {
    let numbers = array("[[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]]");
    let turned: Object = attr_as(&numbers, "T").unwrap();
    // SAFETY: this test alone knows the array, and writes to it when the views are gone.
    let (view, other) = unsafe {
        (
            View::<f64>::of(&numbers).unwrap(),
            View::<f64>::of(&turned).unwrap(),
        )
    };
    assert_eq!(view.as_slice().unwrap(), [1.5, 2.5, 3.5, 4.5, 5.5, 6.5]);
    assert_eq!((other.shape(), other.strides()), (&[3, 2][..], &[8, 24][..]));
    assert_eq!((other.as_slice(), other.get(&[2, 1])), (None, Some(6.5)));
    drop(turned);
    drop(numbers);
    assert!(settle(Duration::from_secs(10)));
    assert_eq!(view.get(&[1, 2]), Some(6.5));
}

/// What the documentation of `View::of` warns of: numpy resizes an array that is being viewed. The view is not looked at.
#[test]
fn numpy_resizes_what_is_viewed_where_it_is_told_not_to_look() {
    let numbers = as_type(&array("[1, 2, 3]"), "float64");
    // SAFETY: the view is not used after this.
    let view = unsafe { View::<f64>::of(&numbers) }.unwrap();
    let refused = method_as::<()>(&numbers, "resize", (100_000,)).unwrap_err();
    assert!(
        refused.to_string().contains("cannot resize an array"),
        "{refused}"
    );
    method(&numbers, "resize", args((100_000,)).kw("refcheck", false)).unwrap();
    drop(view);
    // A view of what may change is none that safe code makes.
    assert!(View::<f64>::of_constant(&numbers).is_err());
}

#[test]
fn tensors_go_to_numpy_by_dlpack_and_come_back() {
    let shared = Shared::with_shape(vec![1.0_f32, 2.0, 3.0, 4.0], &[2, 2]).unwrap();
    let tensor: Object = call_as("numpy", "from_dlpack", (&shared,)).unwrap();
    assert_eq!(
        Handle::read::<[[f32; 2]; 2]>(&tensor).unwrap(),
        [[1.0, 2.0], [3.0, 4.0]]
    );
    // SAFETY: nobody writes to it: numpy knows that it is read-only.
    let view = unsafe { View::<f32>::of(&tensor) }.unwrap();
    assert_eq!(view.as_ptr(), shared.as_ptr());
}
