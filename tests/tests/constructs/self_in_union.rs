//! `Self` in a union with other types: in the subclass it is the subclass.

use snakebridge::Result;

snakebridge::python_module!("self_in_union", path = "fixtures/python/constructs");

use self_in_union::{Money, Tip};

#[test]
fn one_of_its_own_or_something_else() -> Result<()> {
    let (ten, two) = (Money::new(10)?, Money::new(2)?);
    let sum: Money = ten.plus(&two)?;
    assert_eq!(sum.cents()?, 12);
    assert_eq!(ten.plus(5)?.cents()?, 15);
    assert_eq!(ten.plus("7")?.cents()?, 17);
    let rest: Money = (&ten - &two)?;
    assert_eq!(rest.cents()?, 8);
    assert_eq!((&ten - 1)?.cents()?, 9);
    Ok(())
}

#[test]
fn of_the_subclass_it_is_the_subclass() -> Result<()> {
    let (ten, two) = (Tip::new(10)?, Tip::new(2)?);
    let sum: Tip = ten.plus(&two)?;
    assert_eq!(sum.cents()?, 12);
    let rest: Tip = (&ten - 3)?;
    assert_eq!(rest.cents()?, 7);
    Ok(())
}
