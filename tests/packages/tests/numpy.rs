//! The mean of an array, a matrix product, a slice.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::{Value, method_as};

snakebridge::python_module!("numpy");

use numpy::array_any as array;

#[test]
fn the_mean_of_an_array() {
    let table = array([[1.0, 2.0], [3.0, 6.0]]).unwrap();
    assert_eq!(table.shape().unwrap(), [2, 2].map(Value::from));
    assert_eq!(
        method_as::<f64>(&numpy::mean(&table).unwrap(), "item", ()).unwrap(),
        3.0
    );
    let columns = numpy::mean_with(&table, |kw| kw.axis(0)).unwrap();
    assert_eq!(method_as::<Vec<f64>>(&columns, "tolist", ()).unwrap(), [2.0, 4.0]);
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
fn a_slice() {
    let numbers = array([10, 11, 12, 13, 14, 15]).unwrap();
    let middle = numbers.get_item_any(1..5).unwrap();
    assert_eq!(
        middle.tolist().unwrap().to::<Vec<i64>>().unwrap(),
        [11, 12, 13, 14]
    );
}
