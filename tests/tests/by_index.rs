//! Iteration by `__getitem__` alone, Python's older protocol.
#![allow(clippy::unwrap_used, reason = "a broken test must stop")]
#![deny(warnings)]

use snakebridge::Result;

snakebridge::python_module!("by_index", path = "fixtures/python");

#[test]
fn what_is_iterated_over_by_index_gives_its_items() -> Result<()> {
    let mut names = Vec::new();
    for parameter in &by_index::Parameters::new(["b", "a"])? {
        names.push(parameter?.name()?);
    }
    assert_eq!(names, ["b", "a"]);
    let sorted = by_index::Sorted::new(["b", "a"])?;
    let first = (&sorted).into_iter().next().unwrap()?;
    assert_eq!(first.name()?, "a");
    Ok(())
}

#[test]
fn of_overloads_the_one_for_an_index_counts() -> Result<()> {
    let items: Vec<i64> = (&by_index::Box::new([3, 4])?)
        .into_iter()
        .collect::<Result<_>>()?;
    assert_eq!(items, [3, 4]);
    Ok(())
}

#[test]
fn a_subclass_of_dict_is_iterated_over_as_one() -> Result<()> {
    let counts = by_index::Counts::new()?;
    counts.set_item(7, "x")?;
    let keys: Vec<i64> = (&*counts).into_iter().collect::<Result<_>>()?;
    assert_eq!(keys, [7]);
    assert_eq!(by_index::ByName::new()?.get_item("abc")?, 3);
    Ok(())
}
