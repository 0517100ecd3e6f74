//! A closure, a named function, a handle.

use snakebridge::{Error, Result, Value, callback};

snakebridge::python_module!("callable_argument", path = "fixtures/python/constructs");

fn repeated(n: i64, text: String) -> Result<String> {
    Ok(std::iter::repeat_n(text, usize::try_from(n).unwrap()).collect())
}

#[test]
fn closures_functions_and_handles_go_in() -> Result<()> {
    assert_eq!(callable_argument::apply_by(repeated, 3)?, "xxx");
    assert_eq!(
        callable_argument::apply_by(|n, text| Ok(format!("{text}{n}")), 3)?,
        "x3"
    );
    assert_eq!(
        callable_argument::apply(callback(|n: i64, text: String| format!("{n}{text}")), 3)?,
        "3x"
    );
    assert_eq!(callable_argument::maybe()?, 0);
    assert_eq!(callable_argument::maybe_with(|kw| kw.f_by(|n| Ok(n + 1)))?, 21);
    let operator: Value = snakebridge::get("operator", "mul")?;
    assert_eq!(callable_argument::anyhow(operator, (6, 7))?, Value::Int(42));
    Ok(())
}

#[test]
fn what_a_closure_fails_with_comes_back() {
    let failed = callable_argument::apply_by(
        |_, _| Err::<String, _>(Error::other(std::io::Error::other("no text"))),
        1,
    )
    .unwrap_err();
    assert!(failed.to_string().contains("no text"), "{failed}");
}
