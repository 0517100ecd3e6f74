//! Each kind in every form that a person writes: slices, by value, in tuples with `None`, returned by closures.

use std::collections::{BTreeMap, HashMap};

use snakebridge::types::Class;
use snakebridge::{Result, callback};

snakebridge::python_module!("forms_of_arguments", path = "fixtures/python/constructs");

use forms_of_arguments::{Box as Carton, Crate, Item, Length, Special};
use forms_of_arguments::{
    asked, asked_by, classes, keys, kind, kind_with, made, names, opened, ordered, renamed_by, sections,
    widths,
};

#[test]
fn a_slice_holds_optional_values() -> Result<()> {
    let (item, special) = (Item::new("a")?, Special::new("b")?);
    let borrowed = [&item, &item];
    assert_eq!(names(&borrowed[..])?, "a,a");
    assert_eq!(names(&[special.clone()][..])?, "b");
    assert_eq!(names(&[Some(&item), None][..])?, "a,-");
    assert_eq!(names(&vec![Some(special), None])?, "b,-");
    assert_eq!(names([&item])?, "a");
    let numbers = [1, 2];
    assert_eq!(widths(&numbers[..])?, 3);
    assert_eq!(widths(&[Some(1), None][..])?, 1);
    Ok(())
}

#[test]
fn a_slice_holds_classes_and_maps() -> Result<()> {
    let (item, special) = (Class::<Item>::of()?, Class::<Special>::of()?);
    assert_eq!(classes(&[&item][..])?, "Item");
    assert_eq!(classes(&vec![special.clone(), special])?, "Special,Special");
    let maps = [HashMap::from([("a", 1)])];
    assert_eq!(keys(&maps[..])?, "a");
    assert_eq!(keys(&vec![BTreeMap::from([("b", 1), ("a", 2)])])?, "a,b");
    assert_eq!(sections(&[("s", HashMap::from([("k", 1)]))][..])?, "s:k");
    Ok(())
}

#[test]
fn what_is_inferred_from_goes_by_value() -> Result<()> {
    let boxed: Carton<i64> = Carton::new(5)?;
    let found: i64 = opened(&boxed)?;
    assert_eq!(found, 5);
    assert_eq!(opened(boxed)?, 5);
    // Of a subclass the type argument is known as well, however the handle is held.
    let text: String = opened(Crate::new("x")?)?;
    assert_eq!(text, "x");
    let shared = std::rc::Rc::new(Crate::new("y")?);
    assert_eq!(opened(&shared)?, "y");
    assert_eq!(opened(shared)?, "y");
    let all: Vec<Special> = made(Class::<Special>::of()?)?;
    assert_eq!(all[0].name()?, "made");
    Ok(())
}

#[test]
fn an_operand_goes_by_value() -> Result<()> {
    let (one, two) = (Length::new(2)?, Length::new(3)?);
    assert_eq!((&one * &two)?, 6);
    assert_eq!((&one * two.clone())?, 6);
    assert_eq!((one * two)?, 6);
    assert_eq!(((Length::new(2)? * 5)? * Length::new(2)?)?, 20);
    Ok(())
}

#[test]
fn none_stands_inside_of_tuples() -> Result<()> {
    assert_eq!(kind()?, "None None None");
    assert_eq!(kind_with(|kw| kw.error(((), ())))?, "None None None");
    assert_eq!(kind_with(|kw| kw.error(None))?, "None None None");
    assert_eq!(kind_with(|kw| kw.place(None))?, "None None None");
    assert_eq!(
        kind_with(|kw| kw.place((Some("a"), None)))?,
        "None ('a', None) None"
    );
    assert_eq!(
        kind_with(|kw| kw.place(Some((None, Some(1)))))?,
        "None (None, 1) None"
    );
    assert_eq!(kind_with(|kw| kw.values(None))?, "None None None");
    assert_eq!(kind_with(|kw| kw.values([("a", None)]))?, "None None {'a': None}");
    Ok(())
}

#[test]
fn a_closure_returns_what_may_be_none() -> Result<()> {
    assert_eq!(asked_by(|name| Ok(Some(Special::new(&name)?)))?, "Specialx");
    assert_eq!(asked_by(|name| Special::new(&name))?, "Specialx");
    assert_eq!(asked_by(|name| Item::new(&name).ok())?, "Itemx");
    assert_eq!(asked(|name: String| Item::new(&name).ok())?, "Itemx");
    assert_eq!(asked_by(|_| ())?, "nothing");
    assert_eq!(asked_by(|_| None::<Item>)?, "nothing");
    assert_eq!(renamed_by(|name| Some(name + "y"))?.as_deref(), Some("xy"));
    assert_eq!(renamed_by(|_| Some("y"))?.as_deref(), Some("y"));
    assert_eq!(renamed_by(|name| name)?.as_deref(), Some("x"));
    assert_eq!(
        renamed_by(|name| Ok(if name == "x" { None } else { Some(name) }))?,
        None
    );
    Ok(())
}

#[test]
fn a_closure_returns_a_closure() -> Result<()> {
    let twice = |_: Item| callback(|n: i64| n * 2);
    assert_eq!(ordered(twice)?, 40);
    Ok(())
}
