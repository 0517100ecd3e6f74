//! `Callable[[A], R]` and `type[T]`, both ways.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::{KeyError, LookupError};
use snakebridge::{
    Error, Object, Result, Value, callback,
    types::{Callable, Class},
};

snakebridge::python_module!("callables", path = "fixtures/python");

use callables::{Shape, Square, Unrelated};

#[track_caller]
fn mismatch<T: std::fmt::Debug>(found: Result<T>) -> (String, String, String) {
    match found.unwrap_err() {
        Error::TypeMismatch {
            symbol,
            expected,
            got,
            ..
        } => (symbol, expected, got),
        other => panic!("{other}"),
    }
}

#[test]
fn a_callable_that_comes_back_is_called_with_types() -> Result<()> {
    let add: Callable<(i64,), i64> = callables::adder(40)?;
    assert_eq!(add.call((2,))?, 42);
    assert_eq!(add.clone().call((-40,))?, 0);
    let join = callables::joiner()?;
    assert_eq!(join.call(("-", ["a", "b"]))?, "a-b");
    let any = callables::anything()?;
    assert_eq!(any.call((1, "a"))?, "((1, 'a'), {})");
    assert_eq!(any.call(())?, "((), {})");
    assert!(callables::maybe(false)?.is_none());
    callables::maybe(true)?.unwrap().call(())?;
    // A name that is a function at run time is bound as one, and a class as one.
    assert_eq!(callables::handler("up")?, "UP");
    assert_eq!(callables::Kind::new()?.describe()?, "shape with 4 sides");
    Ok(())
}

#[test]
fn what_is_not_as_declared_is_an_error() -> Result<()> {
    let (_, expected, got) = mismatch(callables::liar()?.call(()));
    assert_eq!((expected.as_str(), got.as_str()), ("int", "str"));
    let (symbol, _, got) = mismatch(callables::not_one());
    assert_eq!((symbol.as_str(), got.as_str()), ("callables.not_one", "int"));
    let error = callables::adder(1)?.call((i64::MAX,)).unwrap_err();
    assert!(matches!(error, Error::IntOverflow { .. }), "{error}");
    Ok(())
}

#[test]
fn a_parameter_takes_closures_and_handles() -> Result<()> {
    assert_eq!(
        callables::apply_by(|n: i64, s: String| Ok(s.repeat(usize::try_from(n).unwrap())))?,
        "xx"
    );
    assert_eq!(
        callables::apply(callback(|n: i64, s: String| format!("{s}{n}")))?,
        "x2"
    );
    let any = callables::anything()?;
    assert_eq!(callables::apply_with(&any, |kw| kw.n(7))?, "((7, 'x'), {})");
    let untyped: Value = snakebridge::get("operator", "mul")?;
    assert_eq!(callables::apply(untyped)?, "xx");
    let sum = callables::apply_any(callback(|a: i64, b: i64| a + b), (20, 22))?;
    assert_eq!(sum, Value::Int(42));
    let (one, two) = (callables::adder(1)?, callables::adder(2)?);
    assert_eq!(callables::apply_all([&one, &two], 10)?, [11, 12]);
    Ok(())
}

#[test]
fn a_union_may_have_one() -> Result<()> {
    assert_eq!(callables::either("text")?, "text");
    assert_eq!(callables::either_by(|| Ok("called".to_owned()))?, "called");
    Ok(())
}

#[test]
fn classes_come_back_as_classes() -> Result<()> {
    let class: Class<Square> = callables::square_class()?;
    assert_eq!(class.name()?, "Square");
    let square: Square = class.call("tile")?;
    assert_eq!(square.describe()?, "tile with 4 sides");
    let any: Class<Object> = callables::any_class()?;
    assert_eq!(any.name()?, "Unrelated");
    let error: Class<LookupError> = callables::error_class()?;
    assert_eq!(error.call("k")?.to_string(), "'k'");
    let (symbol, expected, got) = mismatch(callables::wrong_class());
    assert_eq!(
        (symbol.as_str(), expected.as_str(), got.as_str()),
        ("callables.wrong_class", "type[callables.Square]", "type")
    );
    Ok(())
}

#[test]
fn classes_are_passed_as_classes() -> Result<()> {
    assert_eq!(callables::sides(&Class::<Shape>::of()?)?, 0);
    assert_eq!(callables::sides(&Class::<Square>::of()?)?, 4);
    assert_eq!(callables::sides(&callables::square_class()?)?, 4);
    assert_eq!(callables::name_of(&Class::<Unrelated>::of()?)?, "Unrelated");
    assert_eq!(callables::name_of(&Class::<KeyError>::of()?)?, "KeyError");
    assert_eq!(callables::class_or_name()?, "None");
    assert_eq!(callables::class_or_name_with(|kw| kw.cls("named"))?, "named");
    let square = Class::<Square>::of()?;
    assert_eq!(callables::class_or_name_with(|kw| kw.cls(&square))?, "'Square'");
    Ok(())
}

#[test]
fn a_closure_where_anything_is_taken_is_a_function() -> Result<()> {
    let double = || callback(|x: i64| x * 2);
    assert!(callables::is_function(double())?);
    assert!(!callables::is_function(5)?);
    let things = [("a", double()), ("b", double())];
    assert_eq!(callables::functions_among(things, ("c", double()))?, 3);
    let positive = callables::Is::new(callback(|x: i64| x > 0))?;
    assert!(positive.holds(1)? && !positive.holds(-1)?);
    assert_eq!(positive.get_item(double())?, "(arg1: int) -> int1");
    positive.set_check(callback(|x: i64| x < 0))?;
    assert!(positive.holds(-1)?);
    Ok(())
}
