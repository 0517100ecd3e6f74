//! Numbers and text behind unions are read in one word, and `sum` adds whatever Python adds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::Result;
use snakebridge::traits::UnionValue as _;
use snakebridge::types::{Complex64, Decimal, Fraction};

snakebridge::python_module!(
    "scalars",
    "builtins",
    path = "fixtures/python",
    include = ["scalars.*", "builtins.sum"]
);

#[test]
fn a_union_is_read_as_the_number_it_is() -> Result<()> {
    assert_eq!(scalars::item("float")?.as_f64(), Some(2.5));
    assert_eq!(scalars::item("celsius")?.as_f64(), Some(36.5));
    assert_eq!(scalars::item("int")?.as_i64(), Some(5));
    assert_eq!(scalars::item("int")?.as_f64(), None);
    assert_eq!(scalars::item("bool")?.as_bool(), Some(true));
    assert_eq!(scalars::item("bool")?.as_i64(), None);
    assert_eq!(
        scalars::item("complex")?.as_complex(),
        Some(Complex64::new(0.0, 1.0))
    );
    assert_eq!(scalars::named("str")?.as_text().as_deref(), Some("a"));
    assert_eq!(scalars::named("int")?.as_i64(), Some(1));
    assert_eq!(scalars::named("list")?.as_text(), None);
    Ok(())
}

#[test]
fn a_sum_is_of_what_was_added() -> Result<()> {
    assert_eq!(builtins::sum([1, 2])?, 3);
    assert_eq!(builtins::sum(vec![true, true])?, 2);
    assert_eq!(builtins::sum([1.5, 2.0])?.as_f64(), Some(3.5));
    // Nothing adds up to the integer 0, as Python declares.
    assert_eq!(builtins::sum(Vec::<f64>::new())?.as_i64(), Some(0));
    let half: Decimal = "0.5".parse()?;
    match builtins::sum([half.clone(), half])? {
        builtins::DecimalOrInt::Decimal(sum) => assert_eq!(sum.to_string(), "1.0"),
        other => panic!("{other:?}"),
    }
    let third: Fraction = Fraction::new(1, 3)?;
    match builtins::sum(vec![third.clone(), third])? {
        builtins::FractionOrInt::Fraction(sum) => assert_eq!(sum.to_string(), "2/3"),
        other => panic!("{other:?}"),
    }
    let sum = builtins::sum([Complex64::new(1.0, 1.0), Complex64::new(1.0, 0.0)])?;
    assert_eq!(sum.as_complex(), Some(Complex64::new(2.0, 1.0)));
    Ok(())
}
