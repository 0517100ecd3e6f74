//! What only a stub says: the members that a `__getattr__` gives, constants without values, bases without a name at run time. Collections of
//! what nobody says go wherever a collection of the kind does, and a Python iterator is iterated over by reference.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::Result;

snakebridge::python_module!("stub_says", path = "fixtures/python");
snakebridge::python_module!("left_out", path = "fixtures/python", exclude = ["Base"]);
use stub_says::{Document, Form, Instant, Listed, Pdf, Rows, Zoned};

#[test]
fn members_that_getattr_gives() -> Result<()> {
    let listed = Listed::new()?;
    assert_eq!(listed.title()?, "title");
    Ok(())
}

#[test]
fn constants_without_values_are_the_classes() -> Result<()> {
    assert_eq!((Form::plain()?, Form::wide()?.as_str()), (1, "wide"));
    let form = Form::new()?;
    assert_eq!((form.get_plain()?, form.width()?), (1, 2));
    form.set_plain(5)?;
    assert_eq!((form.get_plain()?, Form::plain()?), (5, 1));
    Ok(())
}

#[test]
fn classes_pass_for_their_bases_of_the_stub() -> Result<()> {
    let (early, late) = (Instant::new(1)?, Zoned::new(2)?);
    assert!(!early.after(&late)?);
    assert!(Instant::new(3)?.after(early)?);
    assert_eq!(late.at()?, 2);
    Ok(())
}

#[test]
fn collections_of_anything_pass_for_those_of_something() -> Result<()> {
    let document = Document::new()?;
    document.set_item("a", 1)?;
    assert_eq!(stub_says::dumps(&document)?, "{'a': 1}");
    assert_eq!(stub_says::total(&document)?, 1);
    let rows = Rows::new()?;
    rows.append("x")?;
    rows.append("y")?;
    assert_eq!(stub_says::joined(&rows)?, "x-y");
    Ok(())
}

#[test]
fn a_function_that_is_attached_to_a_class_is_called_on_the_class() -> Result<()> {
    assert_eq!(Pdf::open("a")?.name()?, "ar");
    assert_eq!(Pdf::open_with("a", |kw| kw.mode("w"))?.name()?, "aw");
    Ok(())
}

#[test]
fn iterators_go_on_by_reference() -> Result<()> {
    let words = stub_says::words("a b c")?;
    let mut first = Vec::new();
    for word in &words {
        first.push(word?);
        if first.len() == 2 {
            break;
        }
    }
    let rest = words.collect::<Result<Vec<_>>>()?;
    assert_eq!(
        (first, rest),
        (vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()])
    );
    Ok(())
}

#[test]
fn unions_take_what_is_below_a_class_that_is_left_out() -> Result<()> {
    let (middle, lower) = (left_out::Middle::new()?, left_out::Lower::new()?);
    assert_eq!(left_out::shown(&middle)?, "Middle");
    assert_eq!(left_out::shown(lower.clone())?, "Lower");
    assert_eq!(left_out::shown(5)?, "5");
    assert_eq!(
        left_out::all_shown((&middle, &lower, 1))?,
        ["Middle", "Lower", "1"]
    );
    Ok(())
}
