//! The mean of an array, a matrix product, a slice.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

use snakebridge::{Value, method_as, traits::FromPython};

snakebridge::python_module!("numpy", allow = ["large"]);

use numpy::{FloatingOrComplexfloatingOrTimedelta64OrValue as Mean, NdarrayOrValue, NdarrayValueValueOrValue as Found, array};

#[test]
fn the_mean_of_an_array() {
    let table = array([[1.0, 2.0], [3.0, 6.0]]).unwrap();
    assert_eq!(table.shape().unwrap(), [2, 2].map(Value::from));
    let Mean::Floating(mean) = numpy::mean(&table).unwrap() else {
        panic!("of floats the mean is one")
    };
    assert_eq!(method_as::<f64>(&mean, "item", ()).unwrap(), 3.0);
    // With an axis the stub says `Any`.
    let Mean::Value(columns) = numpy::mean_with(&table, |kw| kw.axis(0)).unwrap() else {
        panic!("of columns the mean is an array")
    };
    assert_eq!(method_as::<Vec<f64>>(&columns, "tolist", ()).unwrap(), [2.0, 4.0]);
    let NdarrayOrValue::Ndarray(roots) = numpy::sqrt([4.0, 9.0]).unwrap() else {
        panic!("of an array the roots are an array")
    };
    assert_eq!(floats(&roots), [2.0, 3.0]);
}

#[test]
fn a_matrix_product() {
    let left = array([[1, 2], [3, 4]]).unwrap();
    let right = array([[0, 1], [1, 0]]).unwrap();
    let product = numpy::matmul(&left, &right).unwrap();
    assert_eq!(
        method_as::<Vec<Vec<i64>>>(&product, "tolist", ()).unwrap(),
        [[2, 1], [4, 3]]
    );
}

#[test]
fn slices_items_and_masks() {
    let numbers = array([10, 11, 12, 13, 14, 15]).unwrap();
    let part = |found: Found| match found {
        Found::Ndarray(part) => floats(&part),
        other => panic!("{other:?}"),
    };
    assert_eq!(part(numbers.get_item(1..5).unwrap()), [11.0, 12.0, 13.0, 14.0]);
    let large = numbers.py_gt(13).unwrap();
    assert_eq!(part(numbers.get_item(&large).unwrap()), [14.0, 15.0]);
    let table = numpy::reshape(&numbers, (2, 3)).unwrap();
    let item = table.get_item((1, 0)).unwrap();
    assert!(matches!(&item, Found::Value(value) if value.to_string() == "13"));
    table.set_item((1, 0), 0).unwrap();
    assert_eq!(floats(&table.reshape([6]).unwrap()), [10.0, 11.0, 12.0, 0.0, 14.0, 15.0]);
}

#[test]
fn stacks_and_items() {
    let (a, b) = (array([1.0, 2.0]).unwrap(), array([3.0, 4.0]).unwrap());
    let rows = numpy::vstack([&a, &b]).unwrap();
    assert_eq!(rows.shape().unwrap(), [2, 2].map(Value::from));
    assert_eq!(rows.reshape((4,)).unwrap().size().unwrap(), 4);
    assert_eq!(floats(&numpy::concatenate([&a, &b]).unwrap()), [1.0, 2.0, 3.0, 4.0]);
    assert_eq!(a.into_iter().filter_map(Result::ok).count(), 2);
}

/// What an array holds, as a vector.
fn floats<S: FromPython, D: FromPython>(array: &numpy::Ndarray<S, D>) -> Vec<f64>
where
    S: Send + Sync + 'static,
    D: Send + Sync + 'static,
{
    array.tolist().unwrap().to().unwrap()
}

#[test]
fn arithmetic_of_arrays() {
    let (a, b) = (array([1.0, 2.0]).unwrap(), array([10.0, 20.0]).unwrap());
    assert_eq!(floats(&(&a + &b).unwrap()), [11.0, 22.0]);
    assert_eq!(floats(&(&a * 2.0).unwrap()), [2.0, 4.0]);
    assert_eq!(floats(&(&b - [1.0, 2.0]).unwrap()), [9.0, 18.0]);
    assert_eq!(floats(&a.pow(2).unwrap()), [1.0, 4.0]);
}

#[test]
fn shapes() {
    let zeros = numpy::zeros([2, 3]).unwrap();
    assert_eq!(zeros.shape().unwrap().to::<(i64, i64)>().unwrap(), (2, 3));
    let row = numpy::reshape(&zeros, 6).unwrap();
    assert_eq!(row.size().unwrap(), 6);
}
