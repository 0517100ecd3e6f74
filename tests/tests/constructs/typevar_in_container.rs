//! A type variable inside a list is inferred, however often it occurs; what cannot be inferred is any value.

use std::collections::{HashMap, HashSet};

use snakebridge::Result;
use snakebridge::types::{Class, List};

snakebridge::python_module!("typevar_in_container" as m, path = "fixtures/python/constructs");

#[test]
fn lists_of_what_can_be_sorted_are_taken() -> Result<()> {
    let heap: List<i64> = List::new([3, 1, 2])?;
    m::heapify(&heap)?;
    assert_eq!(heap.to_vec()?, [1, 2, 3]);
    m::heapify(&List::<String>::new(["b", "a"])?)?;
    assert_eq!(m::ranked(&HashMap::from([("b", 1), ("a", 2)]))?, ["b", "a"]);
    assert_eq!(m::unique(HashSet::from([1, 2]))?, 2);
    assert_eq!(m::smallest([2, 1])?, "1");
    assert_eq!(m::shown(&m::Data::new(1.5)?)?, "1.5");
    Ok(())
}

#[test]
fn lists_of_classes_are_taken() -> Result<()> {
    let part = m::Part::new()?;
    assert_eq!(m::things(&List::<m::Part>::new([&part])?)?, 1);
    assert_eq!(m::things([&part, &part])?, 2);
    Ok(())
}

#[test]
fn keyword_arguments_of_a_type_variable_take_any() -> Result<()> {
    let data = m::Data::new(1)?;
    assert_eq!(m::Stack::new(&data)?.count()?, 1);
    Ok(())
}

#[test]
fn a_union_of_type_variables_is_any_value() -> Result<()> {
    let padded: Vec<_> = m::pad([1])?.collect::<Result<_>>()?;
    assert_eq!(padded[0].len(), 1);
    Ok(())
}

#[test]
fn class_objects_pick_an_overload() -> Result<()> {
    let class: Class<m::Part> = Class::of()?;
    let same: Class<m::Part> = m::aliased(&class)?;
    assert_eq!(same.to_string(), class.to_string());
    let data: m::Data<i64> = m::aliased(&m::Data::new(1)?)?;
    assert_eq!(m::shown(&data)?, "1");
    Ok(())
}
