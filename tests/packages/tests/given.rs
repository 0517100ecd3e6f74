//! Numbers of Rust as arrays of numpy: where it takes arrays, with the type they have, in one copy or none.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::types::Shared;
use snakebridge::{Handle, Object, Result, attr_as, call_as, method_as};

snakebridge::python_module!(
    "numpy",
    include = ["array", "asarray", "sum", "take"],
    allow = ["large"],
);

fn dtype(array: &Object) -> String {
    attr_as::<Object>(array, "dtype").unwrap().to_string()
}

fn shape(array: &Object) -> Vec<i64> {
    let shape: Object = attr_as(array, "shape").unwrap();
    call_as("builtins", "list", (&shape,)).unwrap()
}

fn is_writable(array: &Object) -> bool {
    attr_as(&attr_as::<Object>(array, "flags").unwrap(), "writeable").unwrap()
}

#[test]
fn arrays_have_the_type_and_the_shape_of_rust() -> Result<()> {
    macro_rules! given {
        ($($t:ty => $dtype:literal;)*) => { $({
            let numbers: Vec<$t> = vec![1 as $t, 2 as $t, 3 as $t];
            for array in [numpy::array(&numbers)?, numpy::asarray(&numbers[..])?, numpy::asarray(numbers.clone())?] {
                let array: Object = array.clone();
                assert_eq!((dtype(&array), shape(&array)), ($dtype.to_owned(), vec![3]));
                assert_eq!(Handle::read::<Vec<$t>>(&array)?, numbers);
                assert!(is_writable(&array));
            }
        })* };
    }
    given! {
        i8 => "int8"; i16 => "int16"; i32 => "int32"; i64 => "int64"; isize => "int64";
        u8 => "uint8"; u16 => "uint16"; u32 => "uint32"; u64 => "uint64"; f32 => "float32"; f64 => "float64";
    }
    let counts: Object = numpy::asarray([1_usize, 2])?.clone();
    assert_eq!(dtype(&counts), "int64");
    let flags: Object = numpy::asarray([true, false])?.clone();
    assert_eq!(dtype(&flags), "bool");
    let table: Object = numpy::array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])?.clone();
    assert_eq!(shape(&table), [2, 3]);
    Ok(())
}

#[test]
fn what_python_writes_does_not_reach_rust() -> Result<()> {
    let numbers = vec![1.0, 2.0];
    let array: Object = numpy::asarray(&numbers)?.clone();
    method_as::<()>(&array, "fill", (7.0,))?;
    assert_eq!(Handle::read::<Vec<f64>>(&array)?, [7.0, 7.0]);
    assert_eq!(numbers, [1.0, 2.0]);
    let shared = Shared::from(numbers);
    let array: Object = numpy::asarray(&shared)?.clone();
    assert!(!is_writable(&array));
    let copy: Object = numpy::array(&shared)?.clone();
    assert!(is_writable(&copy));
    Ok(())
}

#[test]
fn the_snippet_of_the_guide() -> Result<()> {
    let numbers = vec![1.5, 2.5];
    let place = numbers.as_ptr() as usize;
    let total = numpy::sum(&numbers)?; // `ArrayLike`: the numbers are copied once
    let table = numpy::array([[1.0, 2.0], [3.0, 6.0]])?;
    let array = numpy::asarray(numbers)?; // over the memory of the `Vec`
    assert_eq!(call_as::<f64>("builtins", "float", (total,))?, 4.0);
    assert_eq!(
        Handle::read::<Vec<[f64; 2]>>(&table.clone())?,
        [[1.0, 2.0], [3.0, 6.0]]
    );
    let memory: Object = attr_as(&array.clone(), "ctypes")?;
    assert_eq!(attr_as::<usize>(&memory, "data")?, place);
    Ok(())
}

#[test]
fn functions_of_arrays_take_numbers_of_rust() -> Result<()> {
    let numbers = vec![1.5_f32, 2.5];
    let total = numpy::sum(&numbers)?;
    assert_eq!(call_as::<f64>("builtins", "float", (total,))?, 4.0);
    let total = numpy::sum(&Shared::from(vec![1_i64, 2]))?;
    assert_eq!(call_as::<i64>("builtins", "int", (total,))?, 3);
    // Indices are signed, so that numpy takes them.
    let taken = numpy::take([10.0, 20.0, 30.0], [2_usize, 0])?;
    let taken: Object = call_as("numpy", "asarray", (taken,))?;
    assert_eq!(Handle::read::<Vec<f64>>(&taken)?, [30.0, 10.0]);
    Ok(())
}

#[test]
fn tensors_go_both_ways() -> Result<()> {
    let shared = Shared::with_shape(vec![1_i32, 2, 3, 4], &[2, 2])?;
    let array: Object = call_as("numpy", "from_dlpack", (&shared,))?;
    assert_eq!(Handle::read::<[[i32; 2]; 2]>(&array)?, [[1, 2], [3, 4]]);
    assert!(!is_writable(&array));
    let place: Object = attr_as(&array, "ctypes")?;
    assert_eq!(attr_as::<usize>(&place, "data")?, shared.as_ptr() as usize);
    drop(shared);
    assert_eq!(Handle::read::<[[i32; 2]; 2]>(&array)?, [[1, 2], [3, 4]]);
    Ok(())
}
