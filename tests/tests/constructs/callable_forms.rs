//! Every spelling of a callable: inferred, written out, `callback`, handles, `None`, and values beside it.

use snakebridge::exceptions::ValueError;
use snakebridge::types::Callable;
use snakebridge::{Result, callback, get_as};

snakebridge::python_module!("callable_forms", path = "fixtures/python/constructs");

use callable_forms::{AlsoNamed, Base, Derived, Named};

#[test]
fn the_form_for_closures_infers() -> Result<()> {
    assert!(callable_forms::test_by(|x| x.pow(2) > 1, 2)?);
    assert_eq!(callable_forms::maybe_by(|x| x.pow(2) > 1, 2)?, Some(true));
    assert_eq!(callable_forms::beside_by(|x| x.pow(2), 3)?, "9");
    assert_eq!(callable_forms::beside_number_by(|x| x.pow(2), 3)?, 9);
    let words = ["ccc", "a", "bb"];
    let found = callable_forms::combine_with(words, |kw| {
        kw.key_by(|word| word.len()).label_by(|i| i.to_string())
    })?;
    assert_eq!(found, ["0a", "1bb", "2ccc"]);
    assert_eq!(
        callable_forms::both_by(|x| x.pow(2), |x, y| format!("{y}{x}"))?,
        "x1"
    );
    assert_eq!(callable_forms::given_by(|base| base.number())?, 7);
    Ok(())
}

#[test]
fn the_plain_form_takes_all_spellings() -> Result<()> {
    let even: Callable<(i64,), bool> = get_as("operator", "truth")?;
    assert!(callable_forms::test(|x| x > 1, 2)?);
    assert!(callable_forms::test(|x: i64| x.pow(2) > 1, 2)?);
    assert!(callable_forms::test(callback(|x: i32| x > 1), 2)?);
    assert!(callable_forms::test(callback(|x: i64| x > 1).attached(), 2)?);
    assert!(callable_forms::test(&even, 2)?);
    assert_eq!(callable_forms::maybe(None, 2)?, None);
    assert_eq!(callable_forms::maybe((), 2)?, None);
    assert_eq!(callable_forms::maybe(|x| x > 1, 2)?, Some(true));
    assert_eq!(callable_forms::maybe(|x: i64| x.pow(2) > 1, 2)?, Some(true));
    assert_eq!(callable_forms::maybe(callback(|x: i32| x > 1), 2)?, Some(true));
    assert_eq!(
        callable_forms::maybe(Some(callback(|x: i64| x > 1)), 2)?,
        Some(true)
    );
    assert_eq!(callable_forms::maybe(&even, 0)?, Some(false));
    let both = callable_forms::both(
        |x: i64| x + 1,
        callback(|n: i64, text: String| format!("{text}{n}")),
    )?;
    assert_eq!(both, "x2");
    assert_eq!(callable_forms::both(|x: i64| x + 1, None)?, "");
    Ok(())
}

#[test]
fn values_and_callables_stand_beside_each_other() -> Result<()> {
    let next: Callable<(i64,), i64> = get_as("operator", "neg")?;
    assert_eq!(callable_forms::beside("text", 1)?, "text");
    assert_eq!(callable_forms::beside(String::from("text"), 1)?, "text");
    assert_eq!(callable_forms::beside(|x: i64| x + 1, 1)?, "2");
    assert_eq!(callable_forms::beside(callback(|x: i64| x + 1), 1)?, "2");
    assert_eq!(callable_forms::beside(&next, 1)?, "-1");
    assert_eq!(callable_forms::beside_number(7, 1)?, 7);
    assert_eq!(callable_forms::beside_number(None, 1)?, -1);
    assert_eq!(callable_forms::beside_number(Some(7), 1)?, 7);
    assert_eq!(callable_forms::beside_number(|x: i64| x + 1, 1)?, 2);
    assert_eq!(callable_forms::anything(3)?, "given 3");
    assert_eq!(callable_forms::anything(callback(|x: i64| x))?, "called 1");
    assert_eq!(callable_forms::anything_by(|x| x.pow(2))?, "called 1");
    let words = ["bb", "a"];
    assert_eq!(
        callable_forms::combine_with(words, |kw| kw.key(None).label("-"))?,
        ["-bb", "-a"]
    );
    let by_length = callback(|word: String| word.len());
    assert_eq!(
        callable_forms::combine_with(words, |kw| kw.key(by_length))?,
        ["a", "bb"]
    );
    let written = |word: String| word.len();
    assert_eq!(
        callable_forms::combine_with(words, |kw| kw.key(written))?,
        ["a", "bb"]
    );
    let number = callback(|i: i64| i.to_string());
    assert_eq!(
        callable_forms::combine_with(words, |kw| kw.label(number))?,
        ["0bb", "1a"]
    );
    Ok(())
}

#[test]
fn handles_go_both_ways_and_errors_come_out() -> Result<()> {
    assert_eq!(
        callable_forms::made_by(|n| Base::new_with(|kw| kw.n(n)))?.number()?,
        5
    );
    assert_eq!(callable_forms::made_by(|_| Derived::new())?.number()?, 0);
    assert_eq!(
        callable_forms::made(|n: i64| Base::new_with(|kw| kw.n(n)))?.number()?,
        5
    );
    assert_eq!(callable_forms::given(|base: Base| base.number())?, 7);
    let failed = callable_forms::test_by(|_| -> Result<bool> { Err(ValueError::new("no")?.into()) }, 1);
    assert!(failed.unwrap_err().is::<ValueError>());
    assert!(
        callable_forms::given(callback(|_: Base| "no number"))
            .unwrap_err()
            .to_string()
            .contains("str where int is declared")
    );
    Ok(())
}

#[test]
fn type_variables_of_any_name_are_in_scope() -> Result<()> {
    let named = Named::new("abc")?;
    assert_eq!(named.changed_with(|kw| kw.f_by(|text: String| text.len()))?, 3);
    assert_eq!(named.changed_with(|kw| kw.f(None))?, 0);
    let also = AlsoNamed::new(5)?;
    assert_eq!(also.changed_with(|kw| kw.f_by(|n| n + 1))?, 6);
    assert_eq!(also.changed_with(|kw| kw.f(callback(|n: i64| n + 1)))?, 6);
    Ok(())
}
