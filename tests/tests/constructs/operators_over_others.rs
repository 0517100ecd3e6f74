//! The right operand of an operator may be over other types than the left one.

use snakebridge::Result;

snakebridge::python_module!("operators_over_others", path = "fixtures/python/constructs");

use operators_over_others::{Ignored, Named, Parser};

#[test]
fn the_result_is_over_both() -> Result<()> {
    let (number, text) = (Parser::new("n", 1)?, Parser::new("t", "x")?);
    let both: Parser<String, (i64, String)> = (&number + &text)?;
    assert_eq!(both.value()?, (1, "x".to_owned()));
    let swapped = (&text + number)?;
    assert_eq!(swapped.value()?, ("x".to_owned(), 1));
    Ok(())
}

#[test]
fn subclasses_are_on_either_side() -> Result<()> {
    let (number, text) = (Named::new("n", 1)?, Named::new("t", "x")?);
    let both: Parser<String, (i64, String)> = (&number + &text)?;
    assert_eq!(both.value()?, (1, "x".to_owned()));
    let plain = Parser::new("p", 1.5)?;
    assert_eq!((&plain + &text)?.value()?, (1.5, "x".to_owned()));
    assert_eq!((&text + &plain)?.value()?, ("x".to_owned(), 1.5));
    let _: Parser<String, (f64, ())> = (&plain + &Ignored::new("i")?)?;
    Ok(())
}

#[test]
fn other_overloads_stay() -> Result<()> {
    let (number, text) = (Parser::new("n", 1)?, Parser::new("t", "x")?);
    let ignored = Ignored::new("i")?;
    let left: Parser<String, i64> = (&number - &ignored)?;
    let right: Parser<String, String> = (&number - &text)?;
    assert_eq!((left.value()?, right.value()?), (1, "x".to_owned()));
    assert_eq!((&number * 5)?, 5);
    assert_eq!((&number * &text)?.value()?, "x");
    assert_eq!((&number >> "y")?, "y");
    Ok(())
}
