//! Type variables of overloads that classes bound, said by classes, by several classes and by lists of instances.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::Result;
use snakebridge::exceptions::{Exception, KeyError, OSError, UnicodeError, ValueError};
use snakebridge::types::Class;

snakebridge::python_module!(
    "class_variables",
    "builtins",
    path = "fixtures/python",
    include = ["class_variables.*", "builtins.slice", "builtins.slice.*"]
);

use class_variables as m;

#[test]
fn instances_say_the_class() -> Result<()> {
    let found: m::Found<ValueError> = m::keep([ValueError::new(("one",))?])?;
    assert_eq!(found.get()?.to_string(), "one");
    let below: m::Found<UnicodeError> = m::keep(&vec![UnicodeError::new(("two",))?])?;
    assert_eq!(below.get()?.to_string(), "two");
    let kept: m::Kept<KeyError> = m::keep(vec![KeyError::new(("three",))?])?;
    assert_eq!(kept.first()?.to_string(), "'three'");
    let own: m::Kept<m::Missing> = m::keep(vec![Class::<m::Missing>::of()?.call("four")?])?;
    assert_eq!(own.first()?.to_string(), "'four'");
    Ok(())
}

#[test]
fn classes_of_subclasses_pick_an_overload() -> Result<()> {
    let found: m::Found<ValueError> = m::make(Class::<ValueError>::of()?)?;
    assert_eq!(found.get()?.to_string(), "made");
    let below: m::Found<ValueError> = m::make(&Class::<UnicodeError>::of()?)?;
    assert_eq!(below.get()?.to_string(), "made");
    // The union of a class and a tuple says the variable in two ways: it is its bound.
    let kept: m::Kept<Exception> = m::make(&Class::<OSError>::of()?)?;
    assert_eq!(kept.first()?.to_string(), "made");
    let several: m::Kept<Exception> = m::make([Class::<m::Missing>::of()?])?;
    assert_eq!(several.first()?.to_string(), "'made'");
    Ok(())
}

#[test]
fn a_tuple_of_classes_says_its_class() -> Result<()> {
    let each: Vec<m::Missing> = m::each_of([Class::<m::Missing>::of()?])?;
    assert_eq!(each.len(), 1);
    let first = m::any_of(vec![Class::<OSError>::of()?])?;
    assert_eq!(first.to_string(), "any");
    Ok(())
}

#[test]
fn a_default_that_is_another_parameter_is_what_was_given_for_it() -> Result<()> {
    let part = m::part()?;
    let (stop, step): (i64, i64) = (part.stop()?, part.step()?);
    assert_eq!((part.start()?, stop, step), (1, 5, 2));
    let named = m::part_by_name()?;
    let start: String = named.start()?;
    assert_eq!((start.as_str(), named.stop()?), ("a", 5));
    assert!(matches!(named.step()?, m::StrOrInt::Int(2)));
    Ok(())
}
