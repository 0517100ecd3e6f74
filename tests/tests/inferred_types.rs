//! Type variables inferred from arguments in every way: from their own type, from what they hold, from what they return.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::{BTreeMap, HashMap};

use snakebridge::{
    Error, Result, Value, callback, pull,
    types::{Callable, EitherOther, IndexMap},
};
use snakebridge_tests::iteration::{functools, itertools};
use snakebridge_tests::py::{collections, datetime, math, re};

snakebridge::python_module!(
    "typevar_identity",
    "typevar_from_iterable",
    "typevar_from_closure",
    "typevar_bound",
    "typevar_constrained",
    "variadic_iterables",
    "generic_class",
    "generic_union",
    "param_spec",
    "typevar_from_protocol",
    "variadic_callable",
    path = "fixtures/python/constructs"
);

snakebridge::python_module!("concurrent.futures", "dataclasses", "threading");

#[test]
fn the_standard_library_s_own() -> Result<()> {
    let sum = functools::reduce_by(|a, b| a + b, [1, 2, 3])?;
    assert_eq!(sum + 1, 7);
    let text = functools::reduce_initial_by(|text: String, n| format!("{text}{n}"), [1, 2], ">")?;
    assert_eq!(text, ">12");
    let powers = itertools::Starmap::new(callback(|a: i64, b: i64| a * b), [(2, 3), (4, 5)])?;
    assert_eq!(powers.iter()?.collect::<Result<Vec<_>>>()?, [6, 20]);
    let chained = itertools::Chain::new(([1, 2], [3, 4]))?;
    assert_eq!(
        chained.iter()?.map(|n| Ok(n? + 1)).collect::<Result<Vec<_>>>()?,
        [2, 3, 4, 5]
    );
    let flat: Vec<String> = itertools::Chain::from_iterable([["a"], ["b"]])?
        .iter()?
        .collect::<Result<_>>()?;
    assert_eq!(flat, ["a", "b"]);
    let table = itertools::Product::new_5([1], ["a"], [true], [2], ["b"])?;
    let rows = table.iter()?.collect::<Result<Vec<_>>>()?;
    assert_eq!(rows, [(1, "a".to_owned(), true, 2, "b".to_owned())]);
    let groups = itertools::Groupby::new_key_by([1, 2, 11], |n| n / 10)?;
    let keys: Vec<i64> = groups.iter()?.map(|group| Ok(group?.0)).collect::<Result<_>>()?;
    assert_eq!(keys, [0, 1]);
    let pool = concurrent_futures::ThreadPoolExecutor::new()?;
    let future = pool.submit(callback(|| 6 * 7), ())?;
    assert_eq!(future.result()? + 1, 43);
    let key = functools::cmp_to_key_by(|a: String, b: String| a.len().cmp(&b.len()) as i64)?;
    key.call(("a",))?;
    let twice = functools::Partial::new(callback(|a: i64, b: i64| a * b), 2)?;
    assert_eq!(twice.call(21)? + 1, 43);
    Ok(())
}

#[test]
fn the_argument_itself() -> Result<()> {
    assert_eq!(typevar_identity::identity(1)? + 1, 2);
    assert_eq!(typevar_identity::identity("a")?.len(), 1);
    for float in [0.0_f64, -0.0, 1.0] {
        assert_eq!(typevar_identity::identity(float)?.to_bits(), float.to_bits());
    }
    let (number, word) = typevar_identity::pair(1, "a")?;
    assert_eq!((number + 1, word.as_str()), (2, "a"));
    let day = datetime::Date::new(2026, 3, 2)?;
    assert_eq!(typevar_identity::identity(&day)?.day()?, 2);
    assert_eq!(typevar_identity::first_of(1, (2, 3))? + 1, 4);
    assert_eq!(typevar_identity::first_of("a", ())?, "a");
    assert_eq!(typevar_identity::present(1.5)? + 1.0, 2.5);
    assert_eq!(typevar_identity::boxed(true)?, [true]);
    Ok(())
}

#[test]
fn what_a_collection_holds() -> Result<()> {
    assert_eq!(typevar_from_iterable::last([1, 2])? + 1, 3);
    assert_eq!(typevar_from_iterable::flat([[1, 2], [3, 4]])?[3] + 1, 5);
    assert_eq!(typevar_from_iterable::flat(vec![vec!["a"], vec![]])?[0].len(), 1);
    let swapped = typevar_from_iterable::swapped(&BTreeMap::from([("a", 1), ("b", 2)]))?;
    assert_eq!(swapped, [(1, "a".to_owned()), (2, "b".to_owned())]);
    assert_eq!(
        typevar_from_iterable::swapped(HashMap::from([(1, 0.5)]))?,
        [(0.5, 1)]
    );
    assert_eq!(typevar_from_iterable::swapped([("a", 1)])?, [(1, "a".to_owned())]);
    let (keys, values) = typevar_from_iterable::unzipped([(1, "a"), (2, "b")])?;
    assert_eq!((keys[1] + 1, values[1].as_str()), (3, "b"));
    let (keys, _) = typevar_from_iterable::unzipped(pull([(1, "a")]))?;
    assert_eq!(keys, [1]);
    assert_eq!(typevar_from_iterable::entries([(1, 2)])?, [(1, 2)]);
    assert_eq!(
        typevar_from_iterable::entries(IndexMap::from([(1, true)]))?,
        [(1, true)]
    );
    assert_eq!(typevar_from_iterable::values([("a", 1.5)])?[0] + 1.0, 2.5);
    Ok(())
}

#[test]
fn what_a_closure_returns() -> Result<()> {
    let five: i64 = typevar_from_closure::call_by(|| 5)?;
    assert_eq!(five, 5);
    let word: String = typevar_from_closure::call_by(|| Ok("word"))?;
    assert_eq!(word, "word");
    let halves = typevar_from_closure::mapped_by(|n| Ok(0.5 * if n == 1 { 1.0 } else { 2.0 }), [1, 2])?;
    assert_eq!(halves[0] + halves[1], 1.5);
    let lengths = typevar_from_closure::mapped_by(|word| word.len(), ["a", "bc"])?;
    assert_eq!(lengths, [1, 2]);
    let days = typevar_from_closure::mapped_by(|day| datetime::Date::new(2026, 3, day), [1, 2])?;
    assert_eq!(days[1].day()?, 2);
    let parts = typevar_from_closure::chained_by(|n| vec![n, n + 1], [1, 5])?;
    assert_eq!(parts, [1, 2, 5, 6]);
    Ok(())
}

#[test]
fn what_a_callable_returns() -> Result<()> {
    let sum = typevar_from_closure::apply_all(callback(|a: i64, b: i64| a + b), (1, 2))?;
    assert_eq!(sum + 1, 4);
    let length: Callable<(String,), i64> = snakebridge::get_as("builtins", "len")?;
    assert_eq!(typevar_from_closure::mapped(&length, ["a", "bc"])?, [1, 2]);
    let untyped: Value = snakebridge::get("builtins", "len")?;
    assert_eq!(typevar_from_closure::apply_all(untyped, "abc")?, Value::Int(3));
    // What it takes determines the type, where nothing else does.
    let key = typevar_from_closure::key_of_by(|a: i64, b: i64| a - b)?;
    assert_eq!(key.call((3,))?, 0);
    let key = typevar_from_closure::key_of(callback(|a: String, b: String| a.len() + b.len()))?;
    assert_eq!(key.call(("ab",))?, 4);
    Ok(())
}

#[test]
fn what_all_arguments_hold() -> Result<()> {
    assert_eq!(variadic_iterables::joined(([1, 2], vec![3]))?[2] + 1, 4);
    assert_eq!(variadic_iterables::joined([["a"], ["b"]])?, ["a", "b"]);
    assert_eq!(variadic_iterables::joined((pull([1.5]), &[2.5]))?, [1.5, 2.5]);
    assert_eq!(variadic_iterables::listed((1, 2, 3))?, [1, 2, 3]);
    assert_eq!(variadic_iterables::listed(["a"])?, ["a"]);
    Ok(())
}

#[test]
fn bounds_and_constraints() -> Result<()> {
    let derived = typevar_bound::Derived::new("d")?;
    assert_eq!(typevar_bound::same(&derived)?.extra()?, 1);
    assert_eq!(typevar_bound::largest([1, 2])? + 1, 3);
    assert_eq!(typevar_bound::largest([0.5])? + 1.0, 1.5);
    let base: typevar_bound::Base = typevar_bound::make("b")?;
    assert_eq!(base.describe()?, "Base b");
    assert_eq!(typevar_bound::size([1, 2])?, 2);
    assert_eq!(typevar_constrained::double(2)? + 1, 5);
    assert_eq!(typevar_constrained::double(0.5)? + 1.0, 2.0);
    Ok(())
}

#[test]
fn classes_of_one_s_own() -> Result<()> {
    let stack = generic_class::Stack::new([1, 2])?;
    stack.push(3)?;
    assert_eq!(generic_class::top(&stack)? + 1, 4);
    let words = generic_class::Stack::new(["a"])?;
    assert_eq!(generic_class::tops([&words])?, ["a"]);
    assert_eq!(generic_class::stacked(0.5)?.pop()? + 1.0, 1.5);
    let table = generic_class::Table::new([("one", 1)])?;
    assert_eq!(table.get("one")? + 1, 2);
    Ok(())
}

#[test]
fn what_comes_out_otherwise_is_an_error() -> Result<()> {
    let liar: Callable<(String,), f64> = snakebridge::get_as("builtins", "len")?;
    match typevar_from_closure::mapped(&liar, ["a"]) {
        // An exact int is a float; a str is none.
        Ok(lengths) => assert_eq!(lengths, [1.0]),
        Err(error) => panic!("{error}"),
    }
    let liar: Callable<(String,), f64> = snakebridge::get_as("builtins", "str")?;
    match typevar_from_closure::mapped(&liar, ["a"]).unwrap_err() {
        Error::TypeMismatch {
            path, expected, got, ..
        } => {
            assert_eq!(
                (path.as_str(), expected.as_str(), got.as_str()),
                ("[0]", "float", "str")
            );
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn unions_of_inferred_types() -> Result<()> {
    assert!(matches!(
        generic_union::or_default(5, "none")?,
        EitherOther::Left(5)
    ));
    match generic_union::or_default(0, "none")? {
        EitherOther::Right(text) => assert_eq!(text, "none"),
        other => panic!("{other:?}"),
    }
    // The exact type decides, not the order: an int is not a float here, nor a bool an int.
    assert!(matches!(
        generic_union::either(0.5, 1, false)?,
        EitherOther::Right(1)
    ));
    assert!(matches!(
        generic_union::either(1, true, false)?,
        EitherOther::Right(true)
    ));
    assert!(matches!(
        generic_union::either(1.0_f64, 1, true)?,
        EitherOther::Left(_)
    ));
    // Of one type on both sides it is the left.
    assert_eq!(generic_union::either(1, 2, false)?.into_inner()? + 1, 3);
    let listed = generic_union::listed("a", 1)?;
    assert!(matches!(&listed[..], [EitherOther::Left(text), EitherOther::Right(1)] if text == "a"));
    let named = generic_union::named("text")?;
    assert_eq!(named["default"].clone().unwrap().right().unwrap(), "text");
    assert_eq!(named["float"].clone().unwrap().left(), Some(1.0));
    assert!(named["none"].is_none());
    match generic_union::stranger("x")? {
        EitherOther::Other(object) => assert_eq!(object.to_string(), "['x']"),
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn a_default_of_the_type_or_of_another() -> Result<()> {
    let slot = generic_union::Slot::new(0)?;
    assert_eq!(slot.get(7)? + 1, 8);
    assert_eq!(slot.get_any("none")?.right().unwrap(), "none");
    let sum = (&slot + &generic_union::Slot::new(5)?)?;
    assert_eq!(sum.get(0)? + 1, 6);
    let counter =
        (collections::Counter::new_iterable(["a"])? + &collections::Counter::new_iterable(["a", "b"])?)?;
    assert_eq!(counter.most_common()?[0], ("a".to_owned(), 2));
    let found = re::compile(r"(a)|(b)")?.search("a")?.unwrap();
    let groups = found.groups_default("")?;
    let groups: Vec<String> = groups.into_iter().map(|g| g.into_inner().unwrap()).collect();
    assert_eq!(groups, ["a", ""]);
    let padded = itertools::ZipLongest::new_iter2_fillvalue([1, 2], ["a"], ())?;
    let rows = padded.iter()?.collect::<Result<Vec<_>>>()?;
    assert!(matches!(rows[1], (EitherOther::Left(2), EitherOther::Right(()))));
    Ok(())
}

#[test]
fn what_a_special_method_gives() -> Result<()> {
    assert_eq!(math::ceil(1.5)? + 1, 3);
    assert_eq!(math::floor(-1.5)? + 1, -1);
    assert_eq!(math::trunc(7)? + 1, 8);
    let length = typevar_from_protocol::Length::new(-1.5)?;
    assert_eq!(math::ceil(&length)? + 1, 0);
    assert_eq!(typevar_from_protocol::magnitude(&length)?.metres()?, 1.5);
    assert_eq!(typevar_from_protocol::magnitude(-3)? + 1, 4);
    assert_eq!(typevar_from_protocol::magnitude(-0.5)? + 1.0, 1.5);
    Ok(())
}

#[test]
fn callables_and_what_they_are_called_with() -> Result<()> {
    let sum = variadic_callable::run(callback(|a: i64, b: i64| a + b), (1, 2))?;
    assert_eq!(sum + 1, 4);
    let same = param_spec::logged(callback(|n: i64| n * 2))?;
    assert_eq!(same.call(21)? + 1, 43);
    assert_eq!(param_spec::called(callback(|n: i64| n * 2), 2)? + 1, 5);
    let timer = threading::Timer::new(0.0, callback(|| ()))?;
    timer.start()?;
    timer.join()?;
    Ok(())
}
