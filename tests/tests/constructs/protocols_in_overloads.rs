//! What has certain members may be of any class, so nothing picks: one function takes what all of them do.

use snakebridge::{Result, Value};

snakebridge::python_module!("protocols_in_overloads", path = "fixtures/python/constructs");

use protocols_in_overloads::{Shelf, ShelfOrStickOrValue, Stick, StickOrValue};

fn stick(length: i64) -> Result<Stick<i64>> {
    Stick::new(length)
}

#[test]
fn sequences_of_a_protocol_take_handles() -> Result<()> {
    let (short, long) = (stick(1)?, stick(2)?);
    let joined = protocols_in_overloads::joined([&short, &long])?;
    assert!(matches!(&joined, StickOrValue::Stick(stick) if stick.length()? == 3));
    let sum = protocols_in_overloads::joined([4, 5])?;
    assert!(matches!(sum, StickOrValue::Value(Value::Int(9))));
    Ok(())
}

#[test]
fn a_class_beside_a_protocol_is_taken_whatever_it_holds() -> Result<()> {
    let shelf = Shelf::new([&stick(1)?, &stick(2)?, &stick(2)?])?;
    let second = shelf.get_item(1)?;
    assert!(matches!(&second, ShelfOrStickOrValue::Stick(stick) if stick.length()? == 2));
    let same = shelf.get_item(&Stick::<String>::new(2)?)?;
    let ShelfOrStickOrValue::Shelf(same) = same else {
        panic!("{same:?}")
    };
    assert_eq!(same.sticks()?.len()?, 2);
    Ok(())
}

#[test]
fn overloads_that_give_iterators_iterate() -> Result<()> {
    let shelf = Shelf::new([&stick(1)?, &stick(2)?])?;
    let mut lengths = Vec::new();
    for found in &shelf {
        match found? {
            StickOrValue::Stick(stick) => lengths.push(stick.length()?),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(lengths, [1, 2]);
    Ok(())
}

#[test]
fn keys_by_place_are_one_function() -> Result<()> {
    let (short, long) = (stick(1)?, stick(2)?);
    let shelf = Shelf::new([&short, &long])?;
    shelf.set_item(0, &long)?;
    shelf.set_item(&long, 7)?;
    let first = shelf.get_item(0)?;
    assert!(matches!(&first, ShelfOrStickOrValue::Stick(stick) if stick.length()? == 7));
    Ok(())
}

#[test]
fn lists_in_which_some_are_missing_pick_by_what_they_hold() -> Result<()> {
    let (short, long) = (stick(1)?, stick(2)?);
    let first: Stick<i64> = protocols_in_overloads::first([&long, &short])?;
    assert_eq!(first.length()?, 2);
    let first: Stick<i64> = protocols_in_overloads::first([None, Some(&short)])?;
    assert_eq!(first.length()?, 1);
    Ok(())
}
