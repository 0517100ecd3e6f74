//! What a type variable is, where several arguments mention it or an option alone: a handle has a type, a value is converted to it.

use snakebridge::exceptions::AssertionError;
use snakebridge::types::Class;
use snakebridge::{Result, Value, callback};

snakebridge::python_module!("packaged", path = "fixtures/python");

#[test]
fn a_handle_over_anything_takes_any_value_beside_it() -> Result<()> {
    packaged::assert_that(5, &packaged::equal_to(5)?)?;
    packaged::assert_that("a", packaged::equal_to("a")?)?;
    packaged::assert_that([1, 2], &packaged::equal_to([1, 2])?)?;
    let stream = packaged::Stream::new_items(["a"])?;
    packaged::assert_that(&stream, &packaged::equal_to(&stream)?)?;
    let error = packaged::assert_that_with(5, &packaged::equal_to(6)?, |kw| kw.reason("six")).unwrap_err();
    assert_eq!(error.downcast::<AssertionError>()?.to_string(), "six");
    Ok(())
}

#[test]
fn a_handle_says_what_the_value_is_converted_to() -> Result<()> {
    let half: packaged::Matcher<f64> = packaged::Matcher::new(2.0)?;
    packaged::assert_that(2, &half)?;
    Ok(())
}

#[test]
fn a_constructor_infers_what_an_option_says() -> Result<()> {
    let stream = packaged::Stream::new_items([1, 2])?;
    stream.push(3)?;
    let first: i64 = stream.first()?;
    assert_eq!(first, 1);
    let named = packaged::Stream::new_items_with(["a"], |kw| kw.name("letters"))?;
    assert_eq!(
        (named.first()?, named.name()?),
        ("a".to_owned(), "letters".to_owned())
    );
    assert_eq!(
        packaged::Stream::<f64>::new_with(|kw| kw.items([0.5]))?.first()?,
        0.5
    );
    Ok(())
}

#[test]
fn a_function_infers_what_an_option_says() -> Result<()> {
    let stream = packaged::Stream::new_items(["a", "bcd"])?;
    let sizes = stream.pipe(&packaged::mapped_function_by(|text: String| text.len() as i64)?)?;
    let size: i64 = sizes.first()?;
    assert_eq!(size, 1);
    let halves =
        packaged::mapped_function_by_with(|size: i64| Ok(size as f64 / 2.0), |kw| kw.before("<").after(">"))?;
    let halves = sizes.pipe(&halves)?;
    assert_eq!((halves.first()?, halves.name()?), (0.5, "<>".to_owned()));
    let same: packaged::Stream<Value> = packaged::mapped_with(|kw| kw.before("-"))?.call(&stream)?;
    assert_eq!(same.first()?, "a");
    Ok(())
}

#[test]
fn a_class_that_is_an_option_says_what_is_returned() -> Result<()> {
    let matcher = packaged::decode_kind("a", &Class::<packaged::Parameter>::of()?)?;
    assert_eq!(matcher.name()?, "a");
    assert_eq!(packaged::decode("b")?, "b");
    Ok(())
}

#[test]
fn a_closure_that_is_passed_anything_says_what_it_takes() -> Result<()> {
    assert_eq!(packaged::kept(|n: i64| n > 1, [1, 2, 3])?, [2, 3]);
    assert_eq!(packaged::kept(|text: String| text == "b", ["a", "b"])?, ["b"]);
    assert_eq!(packaged::kept(|value: Value| value == 2, [1, 2])?, [2]);
    assert_eq!(packaged::kept_by(|value| Ok(value == 2), [1, 2])?, [2]);
    assert_eq!(packaged::folded(|sum: i64, n: i64| sum + n, [1, 2, 3])?, 6);
    let error = packaged::kept(|n: i64| n > 1, ["a"]).unwrap_err();
    assert!(error.to_string().contains("argument 1"), "{error}");
    Ok(())
}

#[test]
fn an_overload_for_none_is_not_the_one_that_is_called() -> Result<()> {
    let dispatcher = packaged::Dispatcher::new()?;
    let double = dispatcher.call(callback(|n: i64| 2 * n))?;
    assert_eq!(double.call(4)?, 8);
    let named = dispatcher.call_none_with((), |kw| kw.name("twice"))?;
    assert_eq!(named.call(&double)?.to_string(), double.to_string());
    Ok(())
}
