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
