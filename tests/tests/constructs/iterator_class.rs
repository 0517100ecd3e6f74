//! A class with `__next__` is iterated over by reference. It is no `Iterator` of Rust, so each method is Python's.

use snakebridge::exceptions::ValueError;
use snakebridge::{Result, Value};

snakebridge::python_module!("iterator_class", path = "fixtures/python/constructs");

#[test]
fn an_instance_is_iterated_over_by_reference() -> Result<()> {
    let countdown = iterator_class::Countdown::new(3)?;
    let mut seen = Vec::new();
    for item in &countdown {
        seen.push(item?);
    }
    assert_eq!(seen, [2, 1, 0]);
    let again = iterator_class::Slower::new(2)?;
    assert_eq!(again.into_iter().collect::<Result<Vec<i64>>>()?, [1, 0]);
    Ok(())
}

#[test]
fn no_name_is_eaten() -> Result<()> {
    let countdown = iterator_class::Countdown::new(3)?;
    assert_eq!(countdown.count()?, 3);
    assert_eq!(countdown.next()?, "Python's own");
    assert_eq!(countdown.all()?, [2, 1, 0]);
    assert_eq!((&countdown).count()?, 0);
    Ok(())
}

#[test]
fn items_come_one_by_one() -> Result<()> {
    let countdown = iterator_class::Slower::new(2)?;
    assert_eq!(countdown.next_item()?, Some(1));
    assert_eq!(countdown.next_item()?, Some(0));
    assert_eq!(countdown.next_item()?, None);
    let stepper = iterator_class::Stepper::new(["a", "b"])?;
    assert_eq!(stepper.next_item()?.as_deref(), Some("a"));
    assert_eq!(stepper.next_item_2()?, "Python's own");
    assert_eq!(stepper.into_iter().collect::<Result<Vec<_>>>()?, ["b"]);
    Ok(())
}

#[test]
fn errors_are_not_the_end() -> Result<()> {
    let failing = iterator_class::Failing::new()?;
    assert!(failing.next_item().unwrap_err().is::<ValueError>());
    let items: Vec<_> = failing.into_iter().collect();
    assert!(matches!(items.as_slice(), [Err(error)] if error.is::<ValueError>()));
    Ok(())
}

#[test]
fn an_iterator_without_iter_is_iterated_over_by_next() -> Result<()> {
    let only = iterator_class::OnlyNext::new()?;
    assert_eq!(only.next_item()?, Some(1));
    assert_eq!(only.into_iter().collect::<Result<Vec<_>>>()?, [0]);
    Ok(())
}

#[test]
fn items_without_an_annotation_are_values() -> Result<()> {
    let graph = iterator_class::Graph::new()?;
    let items = graph.into_iter().collect::<Result<Vec<Value>>>()?;
    assert_eq!(items, [Value::from("a"), Value::from(1)]);
    Ok(())
}

#[test]
fn the_next_of_a_base_types_the_items() -> Result<()> {
    let over = iterator_class::Over::new()?;
    assert_eq!(over.into_iter().collect::<Result<Vec<i64>>>()?, [2, 1, 0]);
    Ok(())
}
