//! Objects of which only Python knows the class: they are accepted, and checked against the declared class before the call.

use snakebridge::error::ErrorKind;
use snakebridge::{Error, Object, Result, Value, call_as};

use super::subclasses::subclass_argument::{self, Holder, each, many, maybe, take};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Arguments { .. }), "{error}");
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    error.to_string()
}

fn derived() -> Result<Object> {
    Ok((**subclass_argument::make()?).clone())
}

#[test]
fn what_fits_is_passed() -> Result<()> {
    let object = derived()?;
    let value = Value::from(object.clone());
    assert_eq!(take(&object)?, "Derived");
    assert_eq!(take(&value)?, "Derived");
    assert_eq!(maybe(&value)?, "Derived");
    assert_eq!(maybe(Value::None)?, "nothing");
    assert_eq!(each([&object])?, ["Derived"]);
    assert_eq!(each(vec![value.clone()])?, ["Derived"]);
    assert_eq!(each(&[value.clone()])?, ["Derived"]);
    assert_eq!(many((&object, &value))?, ["Derived", "Derived"]);
    assert_eq!(many(&object)?, ["Derived"]);
    let _ = subclass_argument::with_option_with(|kw| kw.base(&value))?;
    Ok(())
}

#[test]
fn what_does_not_fit_is_refused_before_the_call() -> Result<()> {
    let other: Object = call_as("builtins", "object", ())?;
    let expected = "must be subclass_argument.Base, not object";
    let of_base = |what: &str| format!("{what} {expected}");
    assert!(refusal(take(&other)).contains(&of_base("`base`")));
    assert!(refusal(take(Value::from(5))).contains("`base` must be subclass_argument.Base, not int"));
    let optional = "`base` must be subclass_argument.Base | None, not object";
    assert!(refusal(maybe(&other)).contains(optional));
    assert!(refusal(each([&other])).contains(&of_base("`bases`[0]")));
    assert!(refusal(many((&other,))).contains(&of_base("`*bases`")));
    let option = subclass_argument::with_option_with(|kw| kw.base(&other));
    assert!(refusal(option).contains(optional));
    let same = Holder::new()?.same(&other);
    assert!(refusal(same).contains("`other` must be subclass_argument.Holder, not object"));
    Ok(())
}

#[test]
fn the_error_names_the_function() -> Result<()> {
    let error = refusal(take(Value::from("text")));
    assert!(error.contains("subclass_argument.take"), "{error}");
    Ok(())
}
