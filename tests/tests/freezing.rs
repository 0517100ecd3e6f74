//! Decorators for functions and for classes: a class object and a closure are told apart, callables are not told apart by what they return,
//! and what can be called whatever it is has `call`.
#![allow(missing_docs, reason = "each spelling is what is tested")]

use snakebridge::types::{Awaitable, Callable, Class};
use snakebridge::{Object, Result, Value, args, callback};

snakebridge::python_module!("freezing", path = "fixtures/python");

use freezing::{Freezer, Tester};

#[test]
fn a_closure_is_decorated_as_it_is_and_a_class_gives_the_class() -> Result<()> {
    let freezer = freezing::freeze("2012-01-14")?;
    let test: Callable<Value, i64> = freezer.call(|| 5)?;
    assert_eq!(test.call(())?, 5);
    let add: Callable<Value, String> = freezer.call(|a: i64, b: String| format!("{a}{b}"))?;
    assert_eq!(add.call((1, "b"))?, "1b");
    let class: Class<Tester> = freezer.call(&Class::<Tester>::of()?)?;
    let tester: Tester = class.call("x")?;
    assert_eq!(tester.test_the_class()?, "tested x");
    assert_eq!(
        freezer.call(Class::<Tester>::of()?)?.call(())?.test_the_class()?,
        "tested tester"
    );
    Ok(())
}

#[test]
fn what_else_can_be_called_goes_in_as_well() -> Result<()> {
    let freezer = freezing::freeze("2012-01-14")?;
    let named = callback(|n: i64| n + 1).named(["n"]);
    let test: Callable<Value, i64> = freezer.call(named)?;
    assert_eq!(test.call(1)?, 2);
    let again: Callable<Value, i64> = freezer.call(&test)?;
    assert_eq!(again.call(2)?, 3);
    let object: Object = snakebridge::get_as("builtins", "len")?;
    let len: Callable<Value, Value> = freezer.listed(&object)?.read()?;
    assert_eq!(len.call("abc")?, "3");
    let untyped: Value = freezer.call(snakebridge::get("builtins", "len")?)?;
    assert_eq!(untyped.read::<Callable<(String,), i64>>()?.call("abc")?, 3);
    // A handle of a class whose instances can be called.
    let other = freezer.call(&freezing::freeze("now")?)?;
    assert!(other.call(|| 1).is_ok());
    Ok(())
}

#[test]
fn what_decorates_writes_to_a_closure() -> Result<()> {
    let test = freezing::freeze("2012-01-14")?.call(|| 5)?;
    assert_eq!(freezing::frozen_at(&test)?.as_deref(), Some("2012-01-14"));
    let marked: Callable<(i64,), i64> = freezing::marked(|n: i64| n * 2)?;
    assert_eq!(
        (marked.call(4)?, freezing::frozen_at(&marked)?.as_deref()),
        (8, Some("marked"))
    );
    Ok(())
}

#[test]
fn callables_are_not_told_apart_by_what_they_return() -> Result<()> {
    let freezer: Freezer = freezing::freeze("now")?;
    let shown: Callable<Value, Value> = freezer.listed(|n: i64| n + 1)?;
    assert_eq!(shown.call(1)?, "2");
    let sized: Callable<Value, Value> = freezer.listed(|text: String| text)?;
    assert_eq!(sized.call("abc")?, 3);
    let both: Vec<Tester> = freezer.listed(&Class::<Tester>::of()?)?;
    assert_eq!(both.len(), 2);
    let told: Callable<Value, Value> = freezer.told(|n: i64| n + 1)?;
    assert_eq!(told.call(1)?, "2");
    Ok(())
}

#[test]
fn a_signature_that_a_type_variable_covers_is_no_other_one() -> Result<()> {
    let freezer = freezing::freeze("now")?;
    let plain: Callable<Value, bool> = freezer.awaited(|n: i64| n > 1)?;
    assert!(plain.call(2)?);
    let sleep: Callable<Value, Awaitable<Value>> = snakebridge::get_as("asyncio", "sleep")?;
    let sleep: Callable<Value, Awaitable<Value>> = freezer.awaited(&sleep)?;
    assert_eq!(sleep.call((0, "rested"))?.block_on()?, "rested");
    Ok(())
}

#[test]
fn a_closure_says_what_a_type_variable_is() -> Result<()> {
    let timed: Callable<Value, Vec<f64>> = freezing::timed(|x: f64| x / 2.0)?;
    assert_eq!(timed.call(1.0)?, [0.5]);
    let doubled: Callable<(i64,), String> = freezing::doubled(|n: i64| n.to_string())?;
    assert_eq!(doubled.call(4)?, "8");
    assert_eq!(freezing::doubled_by(|n| Ok(n + 1))?.call(4)?, 9);
    assert_eq!(freezing::doubled(callback(|n: i64| n + 1))?.call(4)?, 9);
    Ok(())
}

#[test]
fn a_closure_goes_where_a_callable_is_one_of_several_types() -> Result<()> {
    assert_eq!(freezing::registered("x")?, "x");
    assert_eq!(freezing::registered(|n: i64| n + 1)?, "2");
    assert_eq!(freezing::registered(callback(|n: i64| n + 1))?, "2");
    assert_eq!(freezing::handled(None, 1)?, "none");
    assert_eq!(freezing::handled("x", 2)?, "xx");
    assert_eq!(freezing::handled(|n: i64| n, 2)?, "11");
    assert_eq!(freezing::perhaps_with(|kw| kw.handler(|n: i64| n))?, "1");
    assert_eq!(freezing::perhaps_with(|kw| kw.handler("x"))?, "x");
    assert_eq!(freezing::perhaps_with(|kw| kw.handler(None))?, "none");
    Ok(())
}

#[test]
fn a_union_of_what_can_be_called_is_called() -> Result<()> {
    let by_class: Value = freezing::maker("class")?.call("x")?;
    assert_eq!(by_class.read::<Tester>()?.test_the_class()?, "tested x");
    assert_eq!(freezing::maker("number")?.call(5)?, "5");
    let freezer = freezing::made("freezer")?;
    assert_eq!(freezer.call(|| 7)?.read::<Callable<Value, i64>>()?.call(())?, 7);
    Ok(())
}

#[test]
fn what_decorates_returns_what_it_is_given() -> Result<()> {
    let marking = freezing::marking("m")?;
    let marked: Callable<(i64,), i64> = marking.call(|n: i64| n * 2)?;
    assert_eq!(
        (marked.call(4)?, freezing::frozen_at(&marked)?.as_deref()),
        (8, Some("m"))
    );
    let again: Callable<(i64,), i64> = freezing::marking("n")?.call(&marked)?;
    assert_eq!(again.call(5)?, 10);
    assert_eq!(freezing::frozen_at(&again)?.as_deref(), Some("n"));
    let named = marking.call(callback(|text: String| text + "!").named(["text"]))?;
    assert_eq!(named.call("a")?, "a!");
    let class: Class<freezing::Tester> = marking.call(freezing::Tester)?;
    assert_eq!(freezing::frozen_at(&class)?.as_deref(), Some("m"));
    let untyped: Value = marking.call((Value::from(Object::clone(&marked)),))?;
    assert_eq!(untyped.call(1)?, 2);
    let by_name = freezing::marking("k")?.call(args((&marked,)))?;
    assert_eq!(by_name.call(1)?, 2);
    Ok(())
}
