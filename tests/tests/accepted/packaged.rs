//! What typed packages are made of: subclasses of exact values, aliases of another module, classes behind `Any`.

use std::collections::HashMap;

use snakebridge::exceptions::ValueError;
use snakebridge::types::{Class, Dict};
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

#[test]
fn what_hands_on_all_it_gets_takes_what_is_behind_it() -> Result<()> {
    let weight = packaged::Weight::new_with(|kw| kw.name("w"))?;
    assert_eq!(weight.name()?, "w");
    assert_eq!(weight.times(2.0)?, "w 2.0");
    assert_eq!(weight.times_with(2.0, |kw| kw.unit("kg"))?, "w 2.0kg");
    Ok(())
}

#[test]
fn an_iterator_that_returns_itself_by_its_name_is_one_of_rust() -> Result<()> {
    let countdown = packaged::Countdown::new(5)?;
    let two: Vec<i64> = countdown.iter()?.take(2).collect::<Result<_>>()?;
    assert_eq!(two, [4, 3]);
    assert_eq!(countdown.next_item()?, Some(2));
    Ok(())
}

#[test]
fn overloads_for_containers_of_callables_that_differ_in_the_result_alone_are_one() -> Result<()> {
    let one: i64 = packaged::run_one([("one", callback(|| 1_i64))], "one")?;
    assert_eq!(one, 1);
    Ok(())
}

#[test]
fn a_type_that_is_no_class_of_handles_picks_the_overload_for_classes() -> Result<()> {
    let number: i64 = packaged::parsed(Class::<i64>::of()?)?;
    let numbers: Vec<i64> = packaged::parsed_with(Class::<Vec<i64>>::of()?, |kw| kw.text("6"))?;
    let text: String = packaged::parsed(callback(|text: String| text + "!"))?;
    assert_eq!((number, numbers, text.as_str()), (5, vec![6], "5!"));
    let parameter: packaged::Parameter = packaged::parsed_with(packaged::Parameter, |kw| kw.text("n"))?;
    assert_eq!(parameter.name()?, "n");
    Ok(())
}

#[test]
fn what_is_a_list_or_a_dict_by_its_base_is_iterated_over() -> Result<()> {
    let mut names = Vec::new();
    for line in &packaged::lines(["a", "b"])? {
        names.push(line?.name()?);
    }
    for name in &packaged::sizes(["c"])? {
        names.push(name?);
    }
    assert_eq!(names, ["a", "b", "c"]);
    Ok(())
}

#[test]
fn an_enumeration_beside_a_number_is_a_right_operand() -> Result<()> {
    use packaged::Duration;
    let second = packaged::Duration::Second.object()?;
    assert_eq!((&second + 5)?, 1005);
    assert_eq!((&second + Duration::Minute)?, 61_000);
    assert_eq!((&second + &Duration::Minute)?, 61_000);
    Ok(())
}

#[test]
fn a_typed_dict_is_a_class_as_a_value() -> Result<()> {
    assert_eq!(packaged::fields(packaged::Film)?, ["name", "year"]);
    let film: packaged::Film = packaged::loaded(packaged::Film, HashMap::from([("name", "Stalker")]))?;
    assert_eq!(film.name()?, "Stalker");
    assert_eq!(Class::<packaged::Film>::of()?.name()?, "Film");
    Ok(())
}

#[test]
fn a_live_dict_is_the_map_of_a_union() -> Result<()> {
    let data = Dict::<String, Value>::new(HashMap::from([("a", 1)]))?;
    assert_eq!((packaged::patched(&data)?, data.len()?), (2, 2));
    assert_eq!(packaged::patched(Dict::<String, bool>::new([("a", true)])?)?, 2);
    assert_eq!(packaged::counted(&Dict::<String, i64>::new([("a", 1)])?)?, 1);
    assert_eq!(packaged::counted(HashMap::from([("a", 1)]))?, 1);
    Ok(())
}

#[test]
fn an_object_that_can_be_awaited_is_waited_for() -> Result<()> {
    let soon = packaged::Soon::new(5)?;
    assert_eq!((soon.block_on()?, soon.block_on()?), (5, 5));
    Ok(())
}
