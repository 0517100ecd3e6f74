//! Type variables of overloads that classes bound, said by classes, by several classes and by lists of instances.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::exceptions::{Exception, KeyError, OSError, UnicodeError, ValueError};
use snakebridge::types::Class;
use snakebridge::{Error, Result, Value};

snakebridge::python_module!(
    "class_variables",
    "builtins",
    path = "fixtures/python",
    include = [
        "class_variables.*",
        "builtins.slice",
        "builtins.slice.*",
        "builtins.memoryview",
        "builtins.memoryview.*"
    ]
);

use builtins::{Memoryview, Slice};
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
    // A union of a class and a tuple of classes says the variable by either.
    let below: m::Found<UnicodeError> = m::make(&Class::<UnicodeError>::of()?)?;
    assert_eq!(below.get()?.to_string(), "made");
    let kept: m::Kept<OSError> = m::make(&Class::<OSError>::of()?)?;
    assert_eq!(kept.first()?.to_string(), "made");
    let several: m::Kept<m::Missing> = m::make([Class::<m::Missing>::of()?])?;
    assert_eq!(several.first()?.to_string(), "'made'");
    let wrong: m::Found<ValueError> = m::make(vec![Class::<ValueError>::of()?])?;
    assert_eq!(wrong.get()?.to_string(), "made");
    Ok(())
}

#[test]
fn a_tuple_of_classes_says_its_class() -> Result<()> {
    let each: Vec<m::Missing> = m::each_of([Class::<m::Missing>::of()?])?;
    assert_eq!(each.len(), 1);
    let first: OSError = m::any_of(vec![Class::<OSError>::of()?])?;
    assert_eq!(first.to_string(), "any");
    let only: KeyError = m::any_of(Class::<KeyError>::of()?)?;
    assert_eq!(only.to_string(), "'any'");
    Ok(())
}

#[test]
fn a_function_beside_classes_does_not_part_them() -> Result<()> {
    let own: Option<m::Kept<m::Missing>> = m::pick(Class::<m::Missing>::of()?)?;
    assert_eq!(own.unwrap().first()?.to_string(), "'picked'");
    let several: Option<m::Found<ValueError>> = m::pick([Class::<ValueError>::of()?])?;
    assert_eq!(several.unwrap().get()?.to_string(), "picked");
    let by: Option<m::Kept<Exception>> = m::pick_callable_by(|number: i64| Ok::<_, Error>(number + 1))?;
    assert!(by.is_none());
    Ok(())
}

#[test]
fn none_in_a_constructor_is_a_value_like_others() -> Result<()> {
    let both: Slice<i64, i64, Value> = Slice::new_stop_2(1, 5)?;
    assert_eq!((both.start()?, both.stop()?), (1, 5));
    let open: Slice<i64, (), Value> = Slice::new_stop_2(1, ())?;
    assert_eq!((open.start()?, open.stop()?), (1, ()));
    let three: Slice<(), String, i64> = Slice::new_stop_step((), "z", 2)?;
    assert_eq!(
        (three.start()?, three.stop()?.as_str(), three.step()?),
        ((), "z", 2)
    );
    Ok(())
}

#[test]
fn ranges_are_slices_where_the_class_is_declared_too() -> Result<()> {
    let view = Memoryview::new(b"abc")?;
    assert_eq!(view.get_item(1..)?.tobytes()?, b"bc");
    assert_eq!(view.get_item(0..2)?.get_item(1)?, 98);
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

#[test]
fn a_class_without_type_arguments_has_their_defaults() -> Result<()> {
    let view = Memoryview::new(b"\x01\x02")?;
    let signed: Memoryview<i64> = view.cast(builtins::lit::B)?;
    assert_eq!(signed.get_item(1)? + 1, 3);
    let part: Memoryview<i64> = signed.get_item(..1)?;
    assert_eq!(part.tolist()?, [1]);
    // The type argument that was asked for stays in what has the same items.
    let letters: Memoryview<Vec<u8>> = view.cast(builtins::lit::C)?;
    assert_eq!(letters.toreadonly()?.get_item(0)?, b"\x01");
    let given: Memoryview<i64> = m::viewed()?;
    assert_eq!(given.get_item(0)?, 1);
    Ok(())
}
