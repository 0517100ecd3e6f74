//! Overloads by the items of what is iterated over, by options that belong together, and with values of which nothing is known.

use std::collections::{BTreeSet, HashMap, HashSet};

use snakebridge::types::List;
use snakebridge::{Result, Value, pull, spread};

snakebridge::python_module!("overload_items", path = "fixtures/python/constructs");

use overload_items::{
    Job, Named, Term, color, color_3, color_front_back, color_name, count, counted, dump, dump_with,
    first_of, joined, now, parsed, results, summed, tabs, total, updated,
};

#[test]
fn items_of_a_union_in_every_collection() -> Result<()> {
    assert_eq!(total([1, 2])?, 3);
    assert_eq!(total([true, false])?, 1);
    assert_eq!(total(BTreeSet::from([1, 2]))?, 3);
    assert_eq!(total(HashSet::from([true]))?, 1);
    assert_eq!(total(&List::<i64>::new([1, 2])?)?, 3);
    assert_eq!(total(pull(vec![4_i64, 5]))?, 9);
    assert_eq!(total([1.5, 2.0])?, 3.5);
    Ok(())
}

#[test]
fn items_with_the_members_of_a_protocol() -> Result<()> {
    assert_eq!(summed([1, 2])?, 3);
    assert!(matches!(summed([1.5, 2.0])?, overload_items::FloatOrInt::Float(sum) if sum == 3.5));
    let weight = |grams| overload_items::Weight::new(grams);
    let sum = summed([&weight(1)?, &weight(2)?])?;
    assert!(matches!(sum, overload_items::WeightOrInt::Weight(sum) if sum.grams()? == 3));
    Ok(())
}

#[test]
fn optional_items_are_all_present_or_not() -> Result<()> {
    assert_eq!(joined(["a", "b"])?, "ab");
    assert_eq!(joined([Some("a"), None])?, "a");
    assert_eq!(joined(("a", "b", "c"))?, "abc");
    assert_eq!(joined(vec!["a".to_owned()])?, "a");
    assert_eq!(joined([b"a", b"b"])?, b"ab");
    assert_eq!(joined([(), ()])?, b"");
    Ok(())
}

#[test]
fn options_that_belong_together_are_arguments() -> Result<()> {
    assert_eq!(color()?, (0.0, 0.0, 0.0));
    let () = color_name("red")?;
    assert_eq!(color_front_back("red", "blue")?, 2);
    assert_eq!(color_3(0.5, 1.0, 0.0)?, "(0.5, 1.0, 0.0)");
    Ok(())
}

#[test]
fn an_option_that_only_one_overload_takes_picks_it() -> Result<()> {
    assert_eq!(dump(1)?, [1, 2, 3]);
    let () = dump_with(1, |kw| kw.command(|one: i64| one * 2))?;
    let () = dump_with(1, |kw| kw.stop(5).command(|_| ()))?;
    assert_eq!(dump_with(1, |kw| kw.stop(5))?, [1, 2, 3]);
    Ok(())
}

#[test]
fn a_tuple_of_a_union_converts_item_by_item() -> Result<()> {
    assert_eq!(tabs(1.5)?, "1.5");
    assert_eq!(tabs([1.5, 2.0])?, "(1.5, 2.0)");
    assert_eq!(tabs(["1c"])?, "('1c',)");
    assert_eq!(tabs(("1c", 2.0, 3))?, "('1c', 2.0, 3)");
    assert_eq!(tabs(vec!["1c".to_owned()])?, "('1c',)");
    Ok(())
}

#[test]
fn handles_of_subclasses_among_the_items() -> Result<()> {
    assert_eq!(results([&Job::new(5)?])?, [5]);
    assert_eq!(results([&Named::new()?])?, ["named"]);
    assert_eq!(results(vec![Named::new()?])?, ["named"]);
    let all: Result<Vec<i64>> = first_of([&now(5)?, &now(6)?])?.collect();
    assert_eq!(all?, [5, 6]);
    let all: Result<Vec<String>> = first_of(vec![now("a")?])?.collect();
    assert_eq!(all?, ["a"]);
    Ok(())
}

#[test]
fn members_of_pairs_and_maps_are_of_any_variant() -> Result<()> {
    let term = Term::new()?;
    assert_eq!(term.subs([(&term, 5)])?, 1);
    assert_eq!(term.subs([(1, &term), (2, &term)])?, 2);
    assert_eq!(term.subs(HashMap::from([(1, &term)]))?, 1);
    assert_eq!(term.subs("x")?, "x");
    assert_eq!(updated([("a", b"b")])?, 1);
    assert_eq!(updated([(b"a", b"b")])?, 1);
    assert_eq!(updated(HashMap::from([(b"a", b"b")]))?, 1);
    assert_eq!(updated(HashMap::from([("a", b"b")]))?, 1);
    Ok(())
}

#[test]
fn a_value_may_mean_any_overload() -> Result<()> {
    assert_eq!(parsed("12")?, 12);
    assert_eq!(parsed(Value::from("12"))?, 12);
    assert_eq!(parsed(&Value::from("12"))?, 12);
    assert_eq!(parsed(vec![Value::from("a")])?, "['a']");
    assert_eq!(total(Value::from(vec![1, 2]))?, 3);
    assert_eq!(total(vec![Value::from(1), Value::from(2.5)])?, 3.5);
    let error = parsed(Value::from(1.5)).map(|value| value == "1.5");
    assert!(error?);
    Ok(())
}

#[test]
fn an_array_is_one_of_anything_and_several_of_something() -> Result<()> {
    assert_eq!(count([("a", 1), ("b", 2)])?, 1);
    assert_eq!(count(vec![1, 2, 3])?, 1);
    assert_eq!(count(&[1, 2, 3][..])?, 1);
    assert_eq!(count((1, 2, 3))?, 3);
    assert_eq!(count(())?, 0);
    assert_eq!(count("a")?, 1);
    assert_eq!(count(spread(vec![1, 2, 3]))?, 3);
    assert_eq!(count(spread(&["a", "b"][..]))?, 2);
    assert_eq!(counted([1, 2, 3])?, 3);
    assert_eq!(counted(spread([1, 2]))?, 2);
    Ok(())
}
