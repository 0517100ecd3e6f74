//! Type parameters in the syntax of Python 3.12, and type variables with a default.
#![allow(missing_docs)]

use snakebridge::Result;

snakebridge::python_module!(
    "typevar_default" as defaults,
    "typevar_without_source" as live,
    path = "fixtures/python/constructs"
);

use defaults::{Labelled, Shelf};

#[test]
fn a_class_without_arguments_has_the_defaults() -> Result<()> {
    let shelf: Shelf<String> = defaults::made()?;
    let top: String = shelf.top()?;
    assert_eq!(top, "a");
    let numbers: Shelf<i64> = defaults::numbers()?;
    assert_eq!(numbers.top()? + 1, 2);
    let labelled: Labelled<Vec<u8>> = defaults::labelled()?;
    assert_eq!(
        (labelled.top()?, labelled.label()?),
        (b"x".to_vec(), "shelf".to_owned())
    );
    assert_eq!(defaults::top_of(&shelf)?, "a");
    // Its constructor's arguments say more than the default.
    let made = Shelf::new((1, 2))?;
    assert_eq!(made.top()? + 1, 2);
    Ok(())
}

#[test]
fn a_bare_base_has_the_defaults_too() -> Result<()> {
    let bare = defaults::bare()?;
    let top: String = bare.top()?;
    assert_eq!((top.as_str(), defaults::top_of(&bare)?.as_str()), ("c", "c"));
    Ok(())
}

#[test]
fn type_variables_are_read_off_the_interpreter() -> Result<()> {
    assert_eq!(live::same(5)? + 1, 6);
    assert_eq!(live::same("a")?, "a");
    let first: i64 = live::first([1, 2])?;
    assert_eq!(first, 1);
    assert!(live::applied_by(|x: i64| x > 3, 4)?);
    let text: live::Box<String> = live::Box::new("a")?;
    assert_eq!(text.get()?, "a");
    let number = live::IntBox::new(4)?;
    assert_eq!((number.get()? + 1, number.doubled()?), (5, 8));
    Ok(())
}

#[cfg(Py_3_12)]
mod of_python_3_12 {
    use snakebridge::Result;

    snakebridge::python_module!("pep695.generics" as generics, path = "fixtures/python/constructs");

    use generics::{Box, IntBox, IntOrFloat};

    #[test]
    fn functions_have_type_parameters() -> Result<()> {
        assert_eq!(generics::same(5)? + 1, 6);
        assert_eq!(generics::same("a")?, "a");
        assert_eq!(generics::first(["a", "b"])?, "a");
        assert_eq!(generics::longest("a", "bc")?, "bc");
        assert_eq!(generics::longest(b"abc", b"bc")?, b"abc");
        assert_eq!(generics::larger(1, 2)?, 2);
        assert_eq!(generics::applied_by(|x: i64| x + 1, 4)? + 1, 6);
        Ok(())
    }

    #[test]
    fn classes_have_type_parameters() -> Result<()> {
        let text = Box::new("a")?;
        let item: String = text.get()?;
        assert_eq!(item, "a");
        let pair: (String, i64) = text.beside(1)?;
        assert_eq!(pair, ("a".to_owned(), 1));
        assert_eq!(IntBox::new(4)?.get()? + 1, 5);
        Ok(())
    }

    #[test]
    fn aliases_are_what_they_stand_for() -> Result<()> {
        assert!(matches!(generics::doubled(2)?, IntOrFloat::Int(4)));
        assert!(matches!(generics::doubled(0.5)?, IntOrFloat::Float(x) if x == 1.0));
        assert_eq!(generics::swapped(("a", "b"))?, ("b".to_owned(), "a".to_owned()));
        Ok(())
    }
}
