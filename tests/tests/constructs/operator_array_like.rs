//! `a + b` of two arrays, and of an array and what can be made one; what is for objects alone has its own name.

use snakebridge::{Result, Value};

snakebridge::python_module!("operator_array_like", path = "fixtures/python/constructs");

use operator_array_like as arrays;

fn ints(array: &arrays::Array<Value>) -> Result<Vec<i64>> {
    array.items()?.iter().map(Value::to).collect()
}

#[test]
fn the_right_side_is_what_can_be_an_array() -> Result<()> {
    let (a, b) = (
        arrays::Array::<i64>::new([1, 2])?,
        arrays::Array::<i64>::new([3, 4])?,
    );
    let both: arrays::Array<Value> = (&a + &b)?;
    assert_eq!(ints(&both)?, [4, 6]);
    assert_eq!(ints(&(&a + [10, 20])?)?, [11, 22]);
    assert_eq!(ints(&(&a + 5_i64)?)?, [6, 7]);
    // Another class that has the special method of this package.
    assert_eq!(ints(&(&a + &arrays::Column::new()?)?)?, [11, 22]);
    assert_eq!(ints(&(a + &b)?)?, [4, 6]);
    Ok(())
}

#[test]
fn objects_give_anything_under_another_name() -> Result<()> {
    let words = arrays::objects()?;
    let joined: Value = words.add_any(&words)?;
    assert!(joined.as_object().is_some());
    let count: Value = arrays::objects()?.dot_any(2)?;
    assert_eq!(count, Value::from(2));
    Ok(())
}

#[test]
fn what_depends_on_the_object_is_of_any_content() -> Result<()> {
    let floats = arrays::Array::<f64>::new([0.5, 1.5])?;
    // An array combines with arrays of int and of float: which one results, only the object knows.
    let product: arrays::Array<Value> = floats.dot(&floats)?;
    assert_eq!(product.items()?, [0.25, 2.25].map(Value::from));
    let product: arrays::Array<Value> = floats.dot(2_i64)?;
    assert_eq!(product.items()?, [1.0, 3.0].map(Value::from));
    Ok(())
}

#[test]
fn overloads_that_give_one_class_are_one_function() -> Result<()> {
    let source = arrays::Array::<i64>::new([1, 2])?;
    let same: arrays::Array<Value> = arrays::array(&source)?;
    assert_eq!(ints(&same)?, [1, 2]);
    assert_eq!(ints(&arrays::array([7, 8, 9])?)?, [7, 8, 9]);
    assert_eq!(ints(&arrays::array_with([7, 8, 9], |kw| kw.count(2))?)?, [7, 8]);
    Ok(())
}
