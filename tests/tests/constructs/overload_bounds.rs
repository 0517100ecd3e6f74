//! Where no argument determines a type variable, its upper bound is used.

use snakebridge::Result;

snakebridge::python_module!("overload_bounds", path = "fixtures/python/constructs");

use overload_bounds as bounds;

#[test]
fn the_bound_is_what_is_taken_and_given() -> Result<()> {
    let half = bounds::Float::new(0.5)?;
    let scaled: bounds::Scalar = bounds::scaled(&bounds::Pen::new()?, &half)?;
    assert_eq!(scaled.value()?, 1.5);
    let same: bounds::Float = snakebridge::Handle::cast(&scaled)?;
    assert_eq!(same.value()?, 1.5);
    let whole = bounds::Int::new(2.0)?;
    assert_eq!(bounds::scaled(&bounds::Rope::new()?, &whole)?.value()?, 10.0);
    Ok(())
}

#[test]
fn constraints_that_are_tuples_are_tuples_of_any_length() -> Result<()> {
    let shape: Vec<i64> = bounds::size(3)?;
    assert_eq!(shape, [3]);
    assert_eq!(bounds::size([2, 3])?, [2, 3]);
    assert_eq!(bounds::size(vec![1; 9])?, [1; 9]);
    Ok(())
}
