//! Scalars of numpy are numbers where these are declared, exact or an error.

use snakebridge::{Error, Result};

snakebridge::python_module!("foreign_numbers", path = "fixtures/python/constructs");

#[test]
fn they_are_read_as_the_declared_number() -> Result<()> {
    assert_eq!(foreign_numbers::count()?, 7);
    assert_eq!(foreign_numbers::counts()?, [1, 2]);
    assert_eq!(foreign_numbers::total()?.to_bits(), 3.0_f64.to_bits());
    assert_eq!(foreign_numbers::half()?.to_bits(), 0.5_f64.to_bits());
    let small: u16 = snakebridge::call_as("foreign_numbers", "count", ())?;
    assert_eq!(small, 7);
    Ok(())
}

#[test]
fn what_does_not_fit_is_an_overflow_of_the_call() {
    match foreign_numbers::huge().unwrap_err() {
        Error::IntOverflow {
            symbol,
            value,
            target,
            ..
        } => {
            assert_eq!(symbol, "foreign_numbers.huge");
            assert_eq!((value.as_str(), target), ("1180591620717411303424", "i64"));
        }
        other => panic!("{other}"),
    }
}

#[test]
fn in_a_union_they_are_of_their_class() -> Result<()> {
    assert!(matches!(
        foreign_numbers::either()?,
        foreign_numbers::IntOrStr::Other(_)
    ));
    Ok(())
}

#[test]
fn no_other_class_of_numpy_is_a_number() {
    let error = foreign_numbers::no_number().unwrap_err().to_string();
    assert!(
        error.contains("returned numpy.datetime64 where int is declared"),
        "{error}"
    );
}
