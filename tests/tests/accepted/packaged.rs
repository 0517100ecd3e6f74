//! What typed packages are made of: subclasses of exact values, aliases of another module, classes behind `Any`.

use std::collections::HashMap;

use snakebridge::exceptions::ValueError;
use snakebridge::{Handle, Result, Value, callback};

mod alone {
    // Without `datetime`, its classes are exact values alone.
    snakebridge::python_module!(pub "moments", path = "fixtures/python");
}
mod beside {
    snakebridge::python_module!(pub "moments", pub "datetime", path = "fixtures/python");
}
snakebridge::python_module!("packaged", path = "fixtures/python");

#[test]
fn a_package_s_own_datetime_is_a_datetime_and_has_the_members_of_both_bases() -> Result<()> {
    use alone::moments;
    let (one, three) = (moments::at(1)?, moments::at(3)?);
    assert_eq!(one.diff(&three)?, 7200.0);
    assert_eq!(one.diff(moments::at(0)?)?, -3600.0);
    assert_eq!(one.nice()?, "nice");
    assert_eq!(moments::weekday(&one)?, 3);
    Ok(())
}

#[test]
fn the_same_where_datetime_is_declared() -> Result<()> {
    use beside::{datetime, moments};
    let (one, three) = (moments::at(1)?, moments::at(3)?);
    assert_eq!(one.diff(&three)?, 7200.0);
    assert_eq!(one.diff(&datetime::Datetime::new(2026, 1, 2)?)?, 82_800.0);
    assert_eq!((one.nice()?.as_str(), one.hour()?), ("nice", 1));
    assert_eq!((moments::weekday(&one)?, moments::weekday(three)?), (3, 3));
    Ok(())
}

#[test]
fn an_alias_with_arguments_of_another_module_is_the_union() -> Result<()> {
    assert!(matches!(packaged::conv(3)?, packaged::IntOrIntIntTuple::Int(3)));
    assert!(matches!(
        packaged::conv((3, 4))?,
        packaged::IntOrIntIntTuple::IntIntTuple((3, 4))
    ));
    assert!(matches!(
        packaged::conv_with(3, |kw| kw.stride((5, 6)))?,
        packaged::IntOrIntIntTuple::IntIntTuple((5, 6))
    ));
    assert_eq!(packaged::pad("a")?, "a");
    assert_eq!(packaged::pad(("a", "b"))?, "a/b");
    Ok(())
}

#[test]
fn a_class_whose_iter_has_no_annotation_is_iterated_over() -> Result<()> {
    let graph = packaged::Graph::new()?;
    let mut found = Vec::new();
    for one in &graph {
        found.push(one?.read::<String>()?);
    }
    assert_eq!(found, ["a", "b"]);
    Ok(())
}

#[test]
fn a_value_becomes_a_class_and_goes_in_where_one_is_wanted() -> Result<()> {
    let any: Value = packaged::anything("w")?;
    let parameter: packaged::Parameter = any.read()?;
    assert_eq!(parameter.name()?, "w");
    let tensor: packaged::Tensor = Handle::upcast(&parameter);
    assert_eq!(packaged::shape(&tensor)?, "Parameter");
    assert_eq!(packaged::shape(&any)?, "Parameter");
    assert_eq!(packaged::shape(any)?, "Parameter");
    let state = packaged::state("b")?;
    assert_eq!(packaged::load_state(&state)?, "Parameterb");
    assert_eq!(packaged::load_state(state)?, "Parameterb");
    assert_eq!(
        packaged::load_state(HashMap::from([("x", &parameter)]))?,
        "Parameterx"
    );
    Ok(())
}

#[test]
fn a_context_manager_is_what_has_its_members() -> Result<()> {
    let manager = packaged::Manager::new()?;
    assert_eq!(packaged::enter(&manager)?, 1);
    assert!(manager.left()?);
    Ok(())
}

#[test]
fn a_callback_returns_a_handle_or_raises() -> Result<()> {
    let make = |name: String| -> Result<packaged::Parameter> {
        if name.is_empty() {
            return Err(ValueError::new("no name")?.into());
        }
        packaged::Parameter::new_with(|kw| kw.name(name))
    };
    assert_eq!(packaged::named(callback(make), "p")?, "Parameter p");
    assert_eq!(packaged::named(make, "q")?, "Parameter q");
    assert!(
        packaged::named(callback(make), "")
            .unwrap_err()
            .is::<ValueError>()
    );
    Ok(())
}
