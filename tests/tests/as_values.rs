//! Classes and functions as values: a class by its path, a function by `function!`.
#![allow(
    missing_docs,
    clippy::needless_borrows_for_generic_args,
    reason = "each spelling is what is tested"
)]

use snakebridge::types::{Class, ClassName};
use snakebridge::{Result, Value, call_as, exceptions, function};

mod py {
    snakebridge::python_module!(
        pub "as_values",
        pub "builtins",
        path = "fixtures/python",
        include = ["as_values.*", "builtins.KeyError", "builtins.ZeroDivisionError"]
    );
}

use py::as_values::{self, Car, Van};

#[test]
fn a_class_is_a_value_by_its_path() -> Result<()> {
    let car: Car = as_values::make(Car)?;
    assert_eq!(car.name()?, "car");
    let van: Van = as_values::made_car(Van)?;
    assert_eq!(van.name()?, "car");
    let by_path: Car = as_values::made_car(py::as_values::Car)?;
    assert_eq!(by_path.name()?, "car");
    assert_eq!(as_values::named(Car)?, "Car");
    assert_eq!(as_values::named(&as_values::Url)?, "URL");
    assert_eq!(as_values::named(as_values::Node)?, "Node");
    assert_eq!(as_values::named([Car])?, "[<class 'as_values.Car'>]");
    assert_eq!(as_values::named(as_values::Color)?, "Color");
    assert!(!as_values::raising(as_values::Broken)?);
    Ok(())
}

#[test]
fn it_goes_where_a_class_goes() -> Result<()> {
    assert_eq!(as_values::kept_with(|kw| kw.cls(Van).other(&Car))?, "Van Car");
    assert_eq!(as_values::either(Van)?, "Van");
    assert_eq!(as_values::either("x")?, "x");
    assert_eq!(as_values::together((Car, Van))?, ["Car", "Van"]);
    assert_eq!(as_values::together(Car)?, ["Car"]);
    assert_eq!(as_values::several([Car, Car])?, ["Car", "Car"]);
    let made: Car = as_values::applied(Car, "x")?;
    assert_eq!(made.name()?, "x");
    assert!(call_as::<bool>("builtins", "issubclass", (Van, Car))?);
    Ok(())
}

#[test]
fn so_are_the_builtin_exceptions() -> Result<()> {
    assert_eq!(as_values::caught(exceptions::ValueError)?, ["ValueError"]);
    assert_eq!(as_values::caught(py::builtins::KeyError)?, ["KeyError"]);
    let several = (
        exceptions::OSError,
        py::builtins::ZeroDivisionError,
        as_values::Broken,
    );
    assert_eq!(
        as_values::caught(several)?,
        ["OSError", "ZeroDivisionError", "Broken"]
    );
    assert_eq!(as_values::caught([exceptions::ValueError])?, ["ValueError"]);
    assert_eq!(as_values::named(exceptions::LookupError)?, "LookupError");
    assert!(!as_values::raising(exceptions::TypeError)?);
    Ok(())
}

#[test]
fn it_gives_the_class_object() -> Result<()> {
    let car: ClassName<Car> = Car;
    let class: Class<Car> = car.class()?;
    assert_eq!(class.call("x")?.name()?, "x");
    assert_eq!(as_values::named(&class)?, "Car");
    assert!(format!("{car:?}").contains("as_values.Car"), "{car:?}");
    Ok(())
}

#[test]
fn a_function_is_a_value_by_its_path() -> Result<()> {
    assert_eq!(as_values::named(&function!(as_values::check_any)?)?, "check_any");
    let upper = function!(py::as_values::match_)?;
    assert_eq!(upper.call("abc")?, "ABC");
    let answer: Value = as_values::applied(&function!(as_values::twice)?, 4)?;
    assert_eq!(answer, 8);
    let answer: Value = as_values::applied(function!(as_values::check_any)?, ())
        .unwrap_or_else(|error| Value::from(error.to_string()));
    assert!(
        answer
            .as_str()
            .is_some_and(|text| text.contains("missing 1 required")),
        "{answer:?}"
    );
    assert_eq!(function!(crate::py::as_values::match_)?.call("b")?, "B");
    Ok(())
}
