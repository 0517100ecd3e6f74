//! What an overload takes, it takes in every form: subclasses, paths among text, anything iterated over, values of a map.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use snakebridge::types::{Class, Dict, List};
use snakebridge::{Result, callback, exceptions, pull};

snakebridge::python_module!("forms_in_overloads", path = "fixtures/python/constructs");

use forms_in_overloads::{
    Careful, Counts, Fewer, Grade, Numbers, Place, Point, Room, Round, Shape, Span, Tally,
};
use forms_in_overloads::{
    drawn, environment, joined, largest, last, product, ranked, ranks, renamed, row, said, shown,
    text_or_bytes, total,
};

#[test]
fn a_path_is_of_any_class_with_one() -> Result<()> {
    assert_eq!(last("abc")?, "c");
    assert_eq!(last(Path::new("abc"))?, "c");
    assert_eq!(last(&Place::new("abd")?)?, "d");
    assert_eq!(last(&Room::new("abe")?)?, "e");
    assert_eq!(last(b"abf")?, b"f");
    Ok(())
}

#[test]
fn paths_stand_among_text() -> Result<()> {
    assert_eq!(joined("a")?, "a");
    assert_eq!(joined((Path::new("a"), "b"))?, "a/b");
    assert_eq!(joined(("a", Path::new("b"), "c"))?, "a/b/c");
    assert_eq!(joined((&Room::new("a")?, "b"))?, "a/b");
    assert_eq!(joined((b"a", b"b"))?, b"a/b");
    Ok(())
}

#[test]
fn exceptions_are_of_any_subclass() -> Result<()> {
    assert_eq!(said("x")?, "x");
    assert_eq!(said(&Careful::new(())?)?, 7);
    let builtin: exceptions::UserWarning = Class::of()?.call("x")?;
    assert_eq!(said(&builtin)?, 11);
    Ok(())
}

#[test]
fn classes_among_args_differ() -> Result<()> {
    let (shape, round) = (Shape::new()?, Round::new()?);
    assert_eq!(drawn((&shape, &round))?, 2);
    assert_eq!(drawn((&round, &shape, &round))?, 3);
    assert_eq!(drawn([&round])?, 1);
    assert_eq!(drawn(())?, "none");
    Ok(())
}

#[test]
fn anything_is_iterated_over() -> Result<()> {
    let text: Tally<String> = Tally::new("cab")?;
    assert_eq!(text.first()?, "a");
    assert_eq!(Tally::new([3, 2])?.first()?, 2);
    assert_eq!(Tally::new(BTreeSet::from([2, 1]))?.first()?, 1);
    assert_eq!(Tally::new(&List::<i64>::new([5, 4])?)?.first()?, 4);
    assert_eq!(Tally::new(pull(vec![7_i64, 6]))?.first()?, 6);
    assert_eq!(Tally::new(HashMap::from([("k", 1)]))?.first()?, "k");
    Ok(())
}

#[test]
fn values_of_a_map_convert_one_by_one() -> Result<()> {
    assert_eq!(environment(HashMap::from([("k", "v")]))?, "'k'='v'");
    assert_eq!(environment(HashMap::from([("k", b"v")]))?, "'k'=b'v'");
    assert_eq!(environment(HashMap::from([(b"k", "v")]))?, "b'k'='v'");
    Ok(())
}

#[test]
fn classes_of_this_universe_are_mappings_and_iterables() -> Result<()> {
    let counts = Counts::<String>::new(["b", "a", "b"])?;
    assert_eq!(Tally::new(&counts)?.first()?, "a");
    assert_eq!(Tally::new(counts)?.first()?, "a");
    let dict = Dict::<String, i64>::new(HashMap::from([("d", 1)]))?;
    assert_eq!(Tally::new(&dict)?.first()?, "d");
    assert_eq!(Tally::new(&Span::new(3)?)?.first()?, 0);
    assert_eq!(total(&Span::new(4)?)?, 6);
    Ok(())
}

#[test]
fn an_iterable_of_one_variant_is_one_of_the_union() -> Result<()> {
    assert_eq!(total([1, 2])?, 3);
    assert_eq!(total(pull(vec![1_i64, 2]))?, 3);
    assert_eq!(total(&List::<i64>::new([3, 4])?)?, 7);
    assert_eq!(total(BTreeSet::from([5_i64, 6]))?, 11);
    assert_eq!(total(&List::<bool>::new([true, true])?)?, 2);
    assert_eq!(total(&List::<String>::new(["a", "b"])?)?, "ab");
    Ok(())
}

#[test]
fn an_iterable_object_is_passed_by_value_as_well() -> Result<()> {
    let span = Span::new(5)?;
    assert_eq!(largest(&span)?, 4);
    assert_eq!(largest(span)?, 4);
    Ok(())
}

#[test]
fn a_union_goes_in_where_anything_does() -> Result<()> {
    assert_eq!(shown(text_or_bytes(true)?)?, "'t'");
    assert_eq!(shown(text_or_bytes(false)?)?, "b'b'");
    Ok(())
}

#[test]
fn a_class_below_an_iterable_one_is_iterable() -> Result<()> {
    assert_eq!(total(&Numbers::new()?)?, 3);
    assert_eq!(total(&Fewer::new()?)?, 3);
    assert_eq!(total(Fewer::new()?)?, 3);
    assert_eq!(Tally::new(&Fewer::new()?)?.first()?, 1);
    Ok(())
}

#[test]
fn a_class_that_is_a_tuple_is_iterable() -> Result<()> {
    assert_eq!(total(&Point::new(3, 4)?)?, 7);
    assert_eq!(total(&row()?)?, 6);
    assert_eq!(Tally::new(row()?)?.first()?, 1);
    Ok(())
}

#[test]
fn a_live_map_of_one_variant_is_one_of_the_union() -> Result<()> {
    assert_eq!(renamed(&Dict::<String, String>::new([("a", "b")])?)?, "'a'=b");
    assert_eq!(renamed(&Dict::<i64, String>::new([(1, "b")])?)?, "1=b");
    assert_eq!(renamed(HashMap::from([(1, "b")]))?, "1=b");
    assert_eq!(renamed(5)?, 5);
    Ok(())
}

#[test]
fn lists_have_the_members_of_a_protocol() -> Result<()> {
    assert_eq!(product([2, 3])?, 6);
    let found = product([[1, 2]])?;
    assert_eq!(format!("{found:?}"), "IntList([1, 2])");
    Ok(())
}

#[test]
fn members_of_an_enumeration_are_instances_of_its_base() -> Result<()> {
    assert_eq!(ranked(Grade::High)?, 2);
    assert_eq!(ranked("x")?, "x");
    assert_eq!(ranks([Grade::Low, Grade::High])?, 3);
    assert_eq!(ranks(["x", "y"])?, "xy");
    Ok(())
}

snakebridge::python_module!(pub "flattening", path = "fixtures/python");

#[test]
fn iterables_of_iterables_beside_iterables() -> Result<()> {
    assert_eq!(flattening::flatten([[1, 2], [3, 4]])?, [1, 2, 3, 4]);
    assert_eq!(flattening::union([1], [[2], [3]])?, [1, 2, 3]);
    let assigned = flattening::assign(HashMap::from([("a", 1)]), [HashMap::from([("b", 2)])])?;
    assert_eq!(assigned.to_string(), "{'a': 1, 'b': 2}");
    Ok(())
}

#[test]
fn one_handle_as_args_that_may_be_none() -> Result<()> {
    let left = flattening::Left::new()?;
    assert_eq!(flattening::tests(&left)?, "left");
    assert_eq!(flattening::tests((&left, None, "a"))?, "left None a");
    Ok(())
}

#[test]
fn a_callable_by_value_beside_a_bool() -> Result<()> {
    assert!(flattening::switch(flattening::tester()?)?);
    assert!(flattening::switch(&flattening::tester()?)?);
    assert!(flattening::switch(true)?);
    Ok(())
}

#[test]
fn a_callback_is_passed_again() -> Result<()> {
    let test = callback(|text: String| text == "x");
    assert!(flattening::switch(test.clone())?);
    assert!(flattening::switch(test)?);
    Ok(())
}

#[test]
fn collections_are_iterated_by_value() -> Result<()> {
    let mut all = Vec::new();
    for item in List::<i64>::new([1, 2])? {
        all.push(item?);
    }
    assert_eq!(all, [1, 2]);
    Ok(())
}
