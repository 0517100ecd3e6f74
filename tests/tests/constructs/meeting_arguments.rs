//! What two variants of a union accept is accepted once: handles over types that vary, and items of lists and of tuples.

use snakebridge::Result;

snakebridge::python_module!("meeting_arguments", path = "fixtures/python/constructs");

use meeting_arguments::{Base, apart, grid, grid_or_text, kind, left, listed, right, shuffled};

#[test]
fn handles_of_one_class_over_types_that_vary() -> Result<()> {
    assert_eq!(kind(&left()?)?, "Left");
    assert_eq!(kind(right()?)?, "Right");
    assert_eq!(kind("text")?, "text");
    assert_eq!(grid_or_text(&grid()?)?, "Right");
    assert_eq!(grid_or_text("text")?, "text");
    Ok(())
}

#[test]
fn a_list_is_one_where_the_union_has_lists_of_such_items() -> Result<()> {
    assert_eq!(listed(vec!["a"])?, "list");
    assert_eq!(listed(("a", &Base::new()?))?, "tuple");
    assert_eq!(listed(5)?, "int");
    Ok(())
}

#[test]
fn what_no_list_has_is_passed_as_a_tuple() -> Result<()> {
    assert_eq!(apart(vec![1])?, "list");
    assert_eq!(apart(vec!["a"])?, "tuple");
    Ok(())
}

#[test]
fn an_overload_over_two_open_types() -> Result<()> {
    let of_grid: i64 = shuffled(&grid()?)?;
    assert_eq!(of_grid, 1);
    assert_eq!(shuffled([1, 2])?, "sequence");
    Ok(())
}
