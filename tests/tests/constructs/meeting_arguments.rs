//! What two variants of a union accept is accepted once: handles over types that vary, and items of lists and of tuples.

use snakebridge::Result;
use snakebridge::types::Complex64;

snakebridge::python_module!("meeting_arguments", path = "fixtures/python/constructs");

use meeting_arguments::{Amount, Base, Left};
use meeting_arguments::{
    apart, based, floating, grid, grid_or_text, hashed, kind, left, listed, missing, nested, number, right,
    shuffled, styled, turned,
};

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
fn a_class_whose_base_is_over_another_type() -> Result<()> {
    assert_eq!(number(&floating()?)?, "Floating");
    assert_eq!(number(floating()?)?, "Floating");
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
fn lists_of_subclasses_beside_a_tuple() -> Result<()> {
    assert_eq!(based([&Left::new()?])?, "list");
    assert_eq!(based(vec![1, 2])?, "list");
    assert_eq!(based((1, "a"))?, "tuple");
    Ok(())
}

#[test]
fn slices_of_what_has_the_members_of_a_protocol() -> Result<()> {
    assert_eq!(hashed(&["a", "b"][..])?, ["str", "str"]);
    assert_eq!(hashed(&[1.5])?, ["float"]);
    assert_eq!(nested(&[["a", "b"]][..])?, [2]);
    assert_eq!(nested([&["a", "b"][..], &[]])?, [2, 0]);
    Ok(())
}

#[test]
fn slices_of_tuples_with_an_optional_union() -> Result<()> {
    assert_eq!(styled(&[("a", "bold")][..])?, ["str"]);
    assert_eq!(styled(&[("a", Base::new()?)][..])?, ["Base"]);
    Ok(())
}

#[test]
fn operands_and_overloads_of_bytes_and_complex_numbers() -> Result<()> {
    let amount = Amount::new()?;
    assert_eq!((&amount + b"abc")?, 3);
    assert_eq!((&amount + &b"ab"[..])?, 2);
    assert_eq!((&amount * 1.5)?, Complex64::new(3.0, 0.0));
    assert_eq!((&amount * Complex64::new(0.0, 1.0))?, Complex64::new(0.0, 2.0));
    assert_eq!((&amount - 0.5)?, Complex64::new(0.5, 0.0));
    assert_eq!((&amount - "text")?, "text");
    let of_float: Complex64 = amount.power(2.0)?;
    assert_eq!(of_float, Complex64::new(0.0, 2.0));
    assert_eq!(amount.power("x")?, "x");
    Ok(())
}

#[test]
fn a_tuple_of_unions_picks_an_overload() -> Result<()> {
    let amount = Amount::new()?;
    let both: i64 = amount.get_item((1, "a"))?;
    assert_eq!(both, 2);
    let one: String = amount.get_item(1)?;
    assert_eq!(one, "int");
    Ok(())
}

#[test]
fn an_overload_over_two_open_types() -> Result<()> {
    let of_grid: i64 = shuffled(&grid()?)?;
    assert_eq!(of_grid, 1);
    assert_eq!(shuffled([1, 2])?, "sequence");
    Ok(())
}

#[test]
fn one_value_that_may_be_several_beside_args() -> Result<()> {
    assert_eq!(turned(())?, Vec::<i64>::new());
    assert_eq!(turned(1)?, [1]);
    assert_eq!((turned([1, 2])?, turned((1, 2))?), (vec![1, 2], vec![1, 2]));
    Ok(())
}

#[test]
fn none_picks_the_overload_for_an_optional_value() -> Result<()> {
    assert_eq!(
        (missing(())?, missing("a")?, missing(Some("a"))?),
        (true, false, false)
    );
    assert_eq!(missing(vec!["a"])?, [false]);
    Ok(())
}
