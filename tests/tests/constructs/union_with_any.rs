//! An instance of the class is a handle; anything else is a value, as for `Any` alone.

use snakebridge::{Result, Value};

snakebridge::python_module!("union_with_any", path = "fixtures/python/constructs");

use union_with_any::{Grid, GridOrValue};

#[test]
fn a_class_beside_any_is_recognised() -> Result<()> {
    match union_with_any::one_or_any(3)? {
        GridOrValue::Grid(grid) => assert_eq!(grid.cells()?, 3),
        other => panic!("{other:?}"),
    }
    assert!(matches!(
        union_with_any::one_or_any(0)?,
        GridOrValue::Value(Value::None)
    ));
    Ok(())
}

#[test]
fn plain_types_beside_any_are_a_value() -> Result<()> {
    assert_eq!(union_with_any::plain_or_any(2)?, Value::Int(2));
    assert_eq!(union_with_any::plain_or_any(0)?, Value::Str("none".into()));
    Ok(())
}

#[test]
fn overloads_beside_one_of_any_keep_their_class() -> Result<()> {
    let grid = union_with_any::total([1, 2, 3])?;
    assert!(matches!(&grid, GridOrValue::Grid(grid) if grid.cells()? == 3));
    assert!(matches!(
        union_with_any::total(5)?,
        GridOrValue::Value(Value::Int(5))
    ));
    Ok(())
}

#[test]
fn a_class_of_a_type_parameter_beside_any_is_either() -> Result<()> {
    let grid = Grid::<i64>::new(2)?;
    let scaled = grid.scaled(3)?;
    assert_eq!(scaled.left().map(|grid| grid.cells()).transpose()?, Some(6));
    assert_eq!(grid.scaled(0)?.right(), Some(Value::Int(0)));
    Ok(())
}

#[test]
fn an_object_of_an_undeclared_class_may_be_none() -> Result<()> {
    assert_eq!(union_with_any::argument(())?, "None");
    assert_eq!(union_with_any::argument((true, "a"))?, "(True, 'a')");
    assert_eq!(union_with_any::argument(5)?, "5");
    assert_eq!(union_with_any::arguments([(), ()])?, "[None, None]");
    Ok(())
}
