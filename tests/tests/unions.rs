//! Unions with tuples of handles, both ways, and what the annotation of `self` says.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::KeyError;
use snakebridge::{Result, call_as, types::Class};

snakebridge::python_module!(
    "union_of_tuples",
    "typevar_of_self",
    path = "fixtures/python/constructs"
);

use union_of_tuples::TupleOrNoneNoneNoneTuple as Info;

#[test]
fn a_tuple_of_handles_is_passed() -> Result<()> {
    let error: KeyError = call_as("builtins", "KeyError", ("k",))?;
    let class = Class::<KeyError>::of()?;
    assert_eq!(
        union_of_tuples::describe((&class, &error, 7))?,
        "(<class 'KeyError'>, KeyError('k'), 7)"
    );
    assert_eq!(union_of_tuples::describe(((), (), ()))?, "(None, None, None)");
    assert_eq!(union_of_tuples::describe(true)?, "True");
    Ok(())
}

#[test]
fn a_tuple_of_handles_comes_back() -> Result<()> {
    let Info::Tuple((class, error, None)) = union_of_tuples::info("error")? else {
        panic!("no error");
    };
    assert_eq!(
        (class.name()?.as_str(), error.to_string().as_str()),
        ("KeyError", "'k'")
    );
    let numbered = union_of_tuples::info("numbered")?;
    assert!(matches!(&numbered, Info::Tuple((_, _, Some(7)))));
    assert!(matches!(
        union_of_tuples::info("")?,
        Info::NoneNoneNoneTuple(((), (), ()))
    ));
    let Info::Other(object) = union_of_tuples::info("other")? else {
        panic!("not declared so");
    };
    assert_eq!(object.to_string(), "(None, 1, None)");
    Ok(())
}

#[test]
fn a_tuple_of_lists_is_passed() -> Result<()> {
    assert_eq!(union_of_tuples::total((1, [2, 3], 4))?, 10);
    assert_eq!(union_of_tuples::total((1, vec![2, 3], -6))?, 0);
    assert_eq!(union_of_tuples::total("four")?, 4);
    Ok(())
}

#[test]
fn the_annotation_of_self_determines_the_type() -> Result<()> {
    let slots = typevar_of_self::Slots::new([("one", 1)])?;
    assert_eq!(slots.fill("one")?, Some(1));
    assert_eq!(slots.fill("two")?, None);
    assert_eq!(slots.fill_value("three", 3)? + 1, 4);
    Ok(())
}
