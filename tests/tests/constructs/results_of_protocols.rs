//! A special method of the argument types the result, and what a constructor makes is what it says.

use snakebridge::Result;
use snakebridge::types::Decimal;

snakebridge::python_module!(
    "results_of_protocols",
    "builtins",
    path = "fixtures/python/constructs",
    include = [
        "builtins.round",
        "builtins.next",
        "builtins.abs",
        "builtins.int",
        "results_of_protocols.*"
    ]
);

use results_of_protocols as m;

#[test]
fn numbers_round_to_their_type() -> Result<()> {
    let (whole, tenths): (i64, f64) = (builtins::round(5.5)?, builtins::round_ndigits(5.55, 1)?);
    assert_eq!((whole, tenths), (6, 5.5));
    assert_eq!(builtins::round(1)? + 1, 2);
    let half: Decimal = "-2.5".parse()?;
    assert_eq!(
        (builtins::round(&half)?, builtins::abs(&half)?.to_string()),
        (-2, "2.5".to_owned())
    );
    assert_eq!(m::rounded(2.4)? + 1, 3);
    assert_eq!(m::rounded_to(2.46, 1)? + 0.5, 3.0);
    Ok(())
}

#[test]
fn classes_round_to_what_they_declare() -> Result<()> {
    let length = m::Length::new(2.25)?;
    assert_eq!(
        (length.round()?, m::rounded(&length)?, builtins::round(&length)?),
        (2, 2, 2)
    );
    assert_eq!(m::rounded_to(&length, 1)?.metres()?, 2.2);
    Ok(())
}

#[test]
fn the_next_item_is_typed() -> Result<()> {
    let letters = m::Letters::new()?;
    assert_eq!(builtins::next(&letters)?, "a");
    assert_eq!(m::step(&letters)?, "b");
    let iterator = m::letters()?;
    assert_eq!(builtins::next(&iterator)?, "x");
    Ok(())
}

#[test]
fn the_annotation_of_self_fixes_what_is_made() -> Result<()> {
    let plain = m::Reader::new(["a", "b"])?;
    let names: Vec<String> = plain.names()?;
    assert_eq!(names, ["a", "b"]);
    let numbered = m::Reader::new_names(["a"], [1, 2])?;
    assert_eq!(numbered.names()?[1] + 1, 3);
    Ok(())
}

#[test]
fn a_constructor_may_return_none() -> Result<()> {
    assert!(m::Maybe::new(true)?.is_some_and(|made| made.here().unwrap()));
    assert!(m::Maybe::new(false)?.is_none());
    Ok(())
}
