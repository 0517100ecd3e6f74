//! At run time `Tray[int]` and `Tray[str]` are the same, so a result that is either is one type, of anything.

use snakebridge::{Result, Value};

snakebridge::python_module!("class_of_different_contents", path = "fixtures/python/constructs");

use class_of_different_contents as trays;

#[test]
fn one_handle_stands_for_both() -> Result<()> {
    let tray: trays::Tray<Value> = trays::either(true)?;
    assert_eq!(tray.first()?, Value::from("a"));
    assert_eq!(trays::either(false)?.first()?, Value::from(1));
    let nested: trays::Tray<trays::Tray<Value>> = trays::nested(true)?;
    assert_eq!(nested.first()?.first()?, Value::from("a"));
    Ok(())
}

#[test]
fn instances_of_a_class_and_of_one_below_are_instances_of_the_class() -> Result<()> {
    let tray: trays::Tray<trays::Fruit> = trays::of_fruit(true)?;
    assert_eq!(tray.first()?.name()?, "Apple");
    assert_eq!(trays::of_fruit(false)?.first()?.name()?, "Fruit");
    Ok(())
}

#[test]
fn beside_other_types_it_is_one_arm() -> Result<()> {
    let Some(trays::TrayOrInt::Tray(tray)) = trays::maybe(true)? else {
        panic!("no tray");
    };
    assert_eq!(tray.first()?, Value::from("a"));
    assert!(trays::maybe(false)?.is_none());
    Ok(())
}

#[test]
fn a_default_is_no_promise() -> Result<()> {
    assert_eq!(trays::default_decides()?, "1 'x'");
    assert_eq!(
        trays::default_decides_with(|kw| kw.size(2.5).name(()))?,
        "2.5 None"
    );
    assert_eq!(
        trays::default_decides_with(|kw| kw.size([1, 2]).name("y"))?,
        "[1, 2] 'y'"
    );
    Ok(())
}
