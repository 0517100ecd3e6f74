//! Operators between live collections are Python's, and functions that defer to a special method return what it does.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::HashMap;

use snakebridge::exceptions::{TypeError, ZeroDivisionError};
use snakebridge::time::TimeDelta;
use snakebridge::types::{
    Complex64, Decimal, Dict, Fraction, FrozenSet, IndexMap, IndexSet, List, MemoryView, PyInt, PyIter,
    PyStr, PyTuple, Set, TextFile,
};
use snakebridge::{Result, Value};

snakebridge::python_module!(
    "builtins",
    "deferring",
    "itertools",
    path = "fixtures/python",
    include = [
        "deferring.*",
        "builtins.abs",
        "builtins.divmod",
        "builtins.iter",
        "builtins.next",
        "builtins.pow",
        "builtins.reversed",
        "builtins.reversed.*",
        "builtins.sum",
        "itertools.chain",
        "itertools.chain.*",
        "itertools.product",
        "itertools.product.*"
    ]
);

#[test]
fn sets_are_subtracted_and_joined() -> Result<()> {
    let letters = Set::<String>::new(["a", "b"])?;
    let others = Set::<String>::new(["b", "c"])?;
    let numbers = FrozenSet::<i64>::new([1])?;
    assert_eq!((&letters - &others)?.to_set()?, IndexSet::from(["a".to_owned()]));
    assert_eq!((&letters & &others)?.len()?, 1);
    assert_eq!((&letters | &others)?.len()?, 3);
    assert_eq!((&letters ^ &others)?.len()?, 2);
    // What the other set holds is of any type: nothing of it is in the result.
    let left: Set<String> = (&letters - &numbers)?;
    assert_eq!(left.len()?, 2);
    assert!(letters.isdisjoint(&numbers)?);
    assert_eq!(letters.difference([1, 2])?.len()?, 2);
    let both: FrozenSet<i64> = (numbers.clone() | Set::<i64>::new([2])?)?;
    assert_eq!(both.len()?, 2);
    Ok(())
}

#[test]
fn lists_and_dicts_are_joined() -> Result<()> {
    let list = List::<i64>::new([1, 2])?;
    assert_eq!((&list + &list)?.to_vec()?, [1, 2, 1, 2]);
    assert_eq!((&list * 2)?.len()?, 4);
    assert_eq!(list.len()?, 2);
    let tuple = PyTuple::<i64>::new([1])?;
    assert_eq!((&tuple + &tuple)?.to_vec()?, [1, 1]);
    let one = Dict::<String, i64>::new([("a", 1), ("b", 2)])?;
    let two = Dict::<String, i64>::new([("b", 3)])?;
    assert_eq!((&one | &two)?.to_map()?["b"], 3);
    // What a dict is made of is joined as well, and a class below the container gives the container.
    assert_eq!((&one | [("c", 4)])?.len()?, 3);
    let own = deferring::Ages::new()?;
    let both: Dict<String, i64> = (&own | &one)?;
    assert_eq!(both.len()?, 2);
    let steps: List<i64> = (&deferring::Steps::new()? + &list)?;
    assert_eq!(steps.to_vec()?, [1, 2]);
    assert_eq!(one.get_item("b")?, 2);
    Ok(())
}

#[test]
fn divmod_is_typed_by_both_sides() -> Result<()> {
    assert_eq!(builtins::divmod(7, 2)?, (3, 1));
    assert_eq!(builtins::divmod(7.5, 2)?, (3.0, 1.5));
    assert_eq!(builtins::divmod(7, 2.5)?, (2.0, 2.0));
    let (whole, rest): (i64, TimeDelta) =
        builtins::divmod(TimeDelta::new(0, 7, 0)?, TimeDelta::new(0, 2, 0)?)?;
    assert_eq!((whole, rest), (3, TimeDelta::new(0, 1, 0)?));
    let (whole, rest): (i64, Fraction) = builtins::divmod(Fraction::new(7, 2)?, 2)?;
    assert_eq!((whole, rest.to_string()), (1, "3/2".to_owned()));
    let seven: Decimal = "7".parse()?;
    assert_eq!(builtins::divmod(&seven, 2)?.0.to_string(), "3");
    assert!(builtins::divmod(1, 0).unwrap_err().is::<ZeroDivisionError>());
    // A class of one's own, by what it is divided by.
    let length = deferring::Length::new(7)?;
    let (times, rest) = builtins::divmod(&length, &length)?;
    assert_eq!((times, rest.value()?), (1, 0));
    let (part, rest) = builtins::divmod(&length, 2)?;
    assert_eq!((part.value()?, rest), (3, 1));
    assert_eq!(builtins::divmod_any(9, &length)?, "9 by 7");
    // Of two types that may be one, the first that the class names counts.
    let column = deferring::Series::new(vec![1, 2])?;
    let (left, _): (deferring::Series<i64>, deferring::Series<i64>) = builtins::divmod(&column, &column)?;
    assert_eq!(left.values()?.to_vec()?, [1, 2]);
    Ok(())
}

#[test]
fn pow_is_typed_by_both_sides() -> Result<()> {
    // Numbers are told apart as before, by their values too.
    let whole: i64 = builtins::pow(2, builtins::lit::Int4)?;
    let part: f64 = builtins::pow_float_2(1.5, 2)?;
    assert_eq!((whole, part), (16, 2.25));
    let half = Fraction::new(1, 2)?;
    let power: Fraction = builtins::pow_with_pow_any(&half, 2)?;
    assert_eq!(power.to_string(), "1/4");
    let root: f64 = builtins::pow_with_pow_any(&half, 2.0)?;
    assert_eq!(root, 0.25);
    let turned: Complex64 = builtins::pow_with_pow_any(half, Complex64::new(1.0, 0.0))?;
    assert_eq!(turned.re, 0.5);
    let two: Decimal = "2".parse()?;
    let squared: Decimal = builtins::pow_with_pow_any(&two, 2)?;
    let exact: Decimal = builtins::pow_with_pow_any(&two, &two)?;
    assert_eq!(
        (squared.to_string(), exact.to_string()),
        ("4".to_owned(), "4".to_owned())
    );
    // A class of one's own, by what it is raised to.
    let length = deferring::Length::new(3)?;
    let area: deferring::Length = builtins::pow_with_pow_any(&length, 2)?;
    assert_eq!(area.value()?, 9);
    let named: String = builtins::pow_with_pow_any(&length, "squared")?;
    assert_eq!(named, "3 squared");
    Ok(())
}

#[test]
fn pow_is_typed_by_the_modulus_as_well() -> Result<()> {
    let (seven, two): (Decimal, Decimal) = ("7".parse()?, "2".parse()?);
    let rest: Decimal = builtins::pow_mod_with_pow(&seven, &two, &"5".parse::<Decimal>()?)?;
    let of_ints: Decimal = builtins::pow_mod_with_pow(&seven, 2, 5)?;
    assert_eq!(
        (rest.to_string(), of_ints.to_string()),
        ("4".to_owned(), "4".to_owned())
    );
    let length = deferring::Length::new(3)?;
    let part: deferring::Length = builtins::pow_mod_with_pow(&length, 2, 5)?;
    assert_eq!(part.value()?, 4);
    let within: String = builtins::pow_mod_with_pow(&length, 2, &length)?;
    assert_eq!(within, "3 within 3");
    Ok(())
}

#[test]
fn a_value_by_any_key_is_of_the_type_of_the_values() -> Result<()> {
    let one: i64 = deferring::of_key(IndexMap::from([("a", 1)]), "a")?;
    let live: String = deferring::of_key(&Dict::<Value, String>::new([(5, "five")])?, 5)?;
    assert_eq!((one, live.as_str()), (1, "five"));
    Ok(())
}

#[test]
fn a_sum_of_ints_is_what_it_starts_with() -> Result<()> {
    assert_eq!(builtins::sum_start([1, 2], 2.5)?, 5.5);
    assert_eq!(
        builtins::sum_start([1], "1.5".parse::<Decimal>()?)?.to_string(),
        "2.5"
    );
    let count: i64 = builtins::sum_start([true, false], true)?;
    assert_eq!(count, 2);
    let joined: Vec<i64> = builtins::sum_start(vec![vec![1], vec![2]], vec![0])?;
    assert_eq!(joined, [0, 1, 2]);
    let exact: i64 = builtins::sum_with([1, 2], |kw| kw.start(3))?;
    assert_eq!(exact, 6);
    Ok(())
}

#[test]
fn no_collections_are_of_any_type() -> Result<()> {
    assert_eq!(itertools::Chain::<i64>::new(())?.into_iter().count(), 0);
    assert_eq!(itertools::Product::new(())?.into_iter().count(), 1);
    Ok(())
}

#[test]
fn reversed_yields_what_the_object_does() -> Result<()> {
    let list = List::<i64>::new([1, 2])?;
    let back: PyIter<i64> = builtins::Reversed::new(&list)?;
    assert_eq!(back.collect::<Result<Vec<_>>>()?, [2, 1]);
    assert_eq!(
        builtins::Reversed::new(vec!["a", "b"])?.collect::<Result<Vec<_>>>()?,
        ["b", "a"]
    );
    // A class says itself what its `__reversed__` returns.
    let countdown: deferring::Countdown = builtins::Reversed::new(&deferring::Countup::new()?)?;
    assert_eq!(countdown.start()?, 3);
    Ok(())
}

#[test]
fn iter_is_typed_by_what_is_iterated() -> Result<()> {
    let numbers: PyIter<i64> = builtins::iter(vec![1, 2])?;
    assert_eq!(numbers.collect::<Result<Vec<_>>>()?, [1, 2]);
    let keys = builtins::iter(&Dict::<String, i64>::new([("a", 1)])?)?;
    assert_eq!(builtins::next(&keys)?, "a");
    // What Python iterates by index alone has its own name: its items are what `__getitem__` returns.
    let letters: PyIter<String> = builtins::iter_with_getitem(deferring::Letters::new()?)?;
    assert_eq!(builtins::next(&letters)?, "letter 0");
    Ok(())
}

#[test]
fn what_iterates_by_itself_is_not_asked_by_index() -> Result<()> {
    let letters: PyIter<String> = builtins::iter_with_getitem("ab")?;
    assert_eq!(builtins::next(&letters)?, "a");
    let numbers: PyIter<i64> = builtins::iter_with_getitem([1, 2])?;
    assert_eq!(builtins::next(&numbers)?, 1);
    assert_eq!(builtins::next(&builtins::iter_with_getitem(b"ab")?)?, 97);
    assert_eq!(builtins::next(&builtins::iter_with_getitem((5, 6))?)?, 5);
    let keys: PyIter<String> = builtins::iter_with_getitem(HashMap::from([("key", 1)]))?;
    assert_eq!(builtins::next(&keys)?, "key");
    assert_eq!(
        builtins::next(&builtins::iter_with_getitem(&List::<i64>::new([3])?)?)?,
        3
    );
    assert_eq!(
        builtins::next(&builtins::iter_with_getitem(&PyTuple::<i64>::new([4])?)?)?,
        4
    );
    let view = MemoryView::new(b"x".to_vec())?;
    assert_eq!(builtins::next(&builtins::iter_with_getitem(&view)?)?, 120);
    // Classes of one's own: by what `__iter__` yields where there is one.
    let pages: PyIter<String> = builtins::iter_with_getitem(&deferring::Pages::new()?)?;
    assert_eq!(builtins::next(&pages)?, "page");
    let members: PyIter<i64> = builtins::iter_with_getitem(&deferring::Pair::new(7, 8)?)?;
    assert_eq!(builtins::next(&members)?, 7);
    Ok(())
}

#[test]
fn a_handle_of_a_builtin_class_defers_as_its_value_does() -> Result<()> {
    let metres = deferring::metres(-7)?;
    let count: &PyInt = &metres;
    let distance: i64 = builtins::abs(count)?;
    assert_eq!(distance, 7);
    assert_eq!(builtins::divmod(count, 2)?, (-4, 1));
    assert_eq!(builtins::divmod(count, 2.0)?, (-4.0, 1.0));
    let squared: i64 = builtins::pow_with_pow_any(count, 2)?.read()?;
    assert_eq!(squared, 49);
    let word = deferring::word("xy")?;
    let text: &PyStr = &word;
    assert_eq!(builtins::next(&builtins::iter(text)?)?, "x");
    assert_eq!(builtins::next(&builtins::iter_with_getitem(text)?)?, "x");
    Ok(())
}

#[test]
fn next_takes_generators_and_files() -> Result<()> {
    let steps = deferring::steps(2)?;
    assert_eq!(builtins::next(&steps)?, 0);
    let lines: TextFile = snakebridge::call_as("io", "StringIO", ("a\nb\n",))?;
    assert_eq!(builtins::next(&lines)?, "a\n");
    Ok(())
}

#[test]
fn a_new_that_makes_another_class_says_so() -> Result<()> {
    let made: deferring::Countdown = deferring::Chooser::new(5)?;
    assert_eq!(made.start()?, 5);
    assert!(
        snakebridge::call("builtins", "reversed", (1,))
            .unwrap_err()
            .is::<TypeError>()
    );
    Ok(())
}

#[test]
fn values_have_the_operators_of_python() -> Result<()> {
    let half = snakebridge::call("fractions", "Fraction", (1, 2))?;
    let sum = ((&half * 3)? + (half.clone() / 2)?)?;
    assert_eq!(snakebridge::call("builtins", "str", (&sum,))?, "7/4");
    assert_eq!((Value::from("a") + "b")?, "ab");
    assert_eq!((-Value::from(5))?, -5);
    assert!((&half - "x").unwrap_err().is::<TypeError>());
    Ok(())
}
