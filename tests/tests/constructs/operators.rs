//! `std::ops` on references and values.

use snakebridge::Result;

snakebridge::python_module!("operators", path = "fixtures/python/constructs");

#[test]
fn operators_are_rust_s() -> Result<()> {
    let (a, b) = (operators::Vector::new(1, 2)?, operators::Vector::new(3, 4)?);
    let sum: operators::Vector = (&a + &b)?;
    assert_eq!((sum.x()?, sum.y()?), (4, 6));
    assert_eq!(format!("{:?}", (&b - &a)?), "Vector(2, 2)");
    assert_eq!(format!("{:?}", ((&a * 3)? + &b)?), "Vector(6, 10)");
    assert_eq!((&a / 2)?, (0.5, 1.0));
    assert_eq!(format!("{:?}", (-&a)?), "Vector(-1, -2)");
    assert_eq!(a.matmul(&b)?, 11);
    assert_eq!(
        ((&a | &b)?, (&a | 1)?),
        ("or Vector".to_owned(), "or int".to_owned())
    );
    Ok(())
}

#[test]
fn a_value_of_rust_is_the_left_operand() -> Result<()> {
    let scale = operators::Scale::new(2.0)?;
    assert_eq!((2 * &scale)?.by()?, 4.0);
    assert_eq!((1.5 * (2 * &scale)?)?.by()?, 6.0);
    assert_eq!(
        ((5 - &scale)?, ("a" - &scale)?),
        ("5 - 2.0".to_owned(), "'a' - 2.0".to_owned())
    );
    let named = ("width" / &scale)?;
    assert_eq!((named.name()?, named.scale()?.by()?), ("width".into(), 2.0));
    assert_eq!((3 / operators::Scale::new(1.0)?)?.name()?, 3);
    let count: i64 = 7;
    assert_eq!((count - &operators::Wide::new(1.0)?)?, "wide");
    assert_eq!((2.0 * operators::Wide::new(1.0)?)?.by()?, 2.0);
    Ok(())
}
