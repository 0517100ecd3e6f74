//! Type variables inferred from an argument: as its own type, or as what it holds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::{BTreeSet, HashSet, VecDeque};

use snakebridge::{Error, Result, pull, types::PyTuple};
use snakebridge_tests::py::{collections, datetime};

snakebridge::python_module!(
    "random",
    "itertools",
    "heapq",
    "bisect",
    "copy",
    link("collections" = ::snakebridge_tests::py::collections)
);

#[test]
fn what_a_collection_holds_comes_out() -> Result<()> {
    let number: i64 = random::choice([7, 7])? + 1;
    assert_eq!(number, 8);
    let word: String = random::choice(vec!["same", "same"])?;
    assert_eq!(word, "same");
    let numbers: Vec<f64> = random::choices(&[0.5, 0.5][..])?;
    assert_eq!(numbers, [0.5]);
    let pair: (String, i64) = random::choice([("a", 1)])?;
    assert_eq!(pair, ("a".to_owned(), 1));
    let letter = random::choice("aaa")?;
    assert_eq!(letter, "a");
    assert_eq!(random::choices_with(["x"], |kw| kw.k(3))?, ["x", "x", "x"]);
    Ok(())
}

#[test]
fn every_rust_collection_determines_the_type() -> Result<()> {
    let three = |found: Vec<i64>| assert_eq!(found, [3, 2]);
    three(heapq::nlargest(2, [1, 3, 2])?);
    three(heapq::nlargest(
        2,
        vec![1_u8, 3, 2].into_iter().map(i32::from).collect::<Vec<_>>(),
    )?);
    let (list, set) = (vec![1, 3, 2], BTreeSet::from([1, 3, 2]));
    three(heapq::nlargest(2, &list)?);
    three(heapq::nlargest(2, VecDeque::from([1_i64, 3, 2]))?);
    three(heapq::nlargest(2, HashSet::from([1_u16, 3, 2]))?);
    three(heapq::nlargest(2, &set)?);
    assert_eq!(list.len(), set.len());
    three(heapq::nlargest(2, pull([1, 3, 2]))?);
    three(heapq::nlargest(2, &PyTuple::<i64>::new([1, 3, 2])?)?);
    three(heapq::nlargest(2, &collections::Deque::new_iterable([1, 3, 2])?)?);
    three(heapq::nlargest(2, b"\x01\x03\x02")?);
    Ok(())
}

#[test]
fn constructors_infer_their_class_s_parameters() -> Result<()> {
    let counter = collections::Counter::new_iterable(["a", "b", "a"])?;
    assert_eq!(counter.most_common()?[0], ("a".to_owned(), 2));
    let days = collections::Deque::new_iterable([&datetime::Date::new(2026, 3, 2)?])?;
    assert_eq!(days.pop()?.day()?, 2);
    let cycle = itertools::Cycle::new([1, 2])?;
    let first: Vec<i64> = cycle.iter()?.take(3).collect::<Result<_>>()?;
    assert_eq!(first, [1, 2, 1]);
    let repeated: Vec<String> = itertools::Repeat::new_with("r", |kw| kw.times(2))?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(repeated, ["r", "r"]);
    Ok(())
}

#[test]
fn the_argument_itself_determines_the_type() -> Result<()> {
    let copied: String = copy::copy("abc")?;
    assert_eq!(copied, "abc");
    let day = datetime::Date::new(2026, 3, 2)?;
    let copied: datetime::Date = copy::deepcopy(&day)?;
    assert!(copied.py_eq(&day)?);
    assert_eq!(bisect::bisect_left(["a", "c"], "b")?, 1);
    Ok(())
}

#[test]
fn a_result_of_another_type_than_inferred_is_an_error() -> Result<()> {
    // The stub says the element type, the list holds something else.
    let mixed: snakebridge::types::List<i64> = snakebridge::call_as("builtins", "list", (("a",),))?;
    match random::choice(&mixed).unwrap_err() {
        Error::TypeMismatch {
            symbol,
            expected,
            got,
            ..
        } => assert_eq!(
            (symbol.as_str(), expected.as_str(), got.as_str()),
            ("random.choice", "int", "str")
        ),
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn constructors_make_what_their_arguments_say() -> Result<()> {
    let table: Vec<(i64, String)> = itertools::Product::new_2([1, 2], ["a"])?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(table, [(1, "a".to_owned()), (2, "a".to_owned())]);
    let orders: Vec<Vec<String>> = itertools::Permutations::new(["a", "b"])?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(orders, [["a", "b"], ["b", "a"]]);
    let counted: Vec<i64> = itertools::Count::new()?.iter()?.take(2).collect::<Result<_>>()?;
    assert_eq!(counted, [0, 1]);
    let first: Vec<f64> = itertools::Count::new_start(0.5)?
        .iter()?
        .take(2)
        .collect::<Result<_>>()?;
    assert_eq!(first, [0.5, 1.5]);
    let evens: Vec<i64> = itertools::Filterfalse::new_by(|n| Ok(n % 2 == 1), [1, 2, 3, 4])?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(evens, [2, 4]);
    // Its overloads differ in the value of a number alone.
    let two: Vec<Vec<i64>> = itertools::Combinations::new([1, 2, 3], 2)?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(two, [[1, 2], [1, 3], [2, 3]]);
    Ok(())
}
