//! `None`, the bare value and `Some(..)` go in; an `Option` comes out.

use snakebridge::Result;

snakebridge::python_module!("optional_argument", path = "fixtures/python/constructs");

#[test]
fn an_option_goes_both_ways() -> Result<()> {
    let (owned, none) = (Some("s".to_owned()), None::<String>);
    assert_eq!(optional_argument::shown(None)?, "None");
    assert_eq!(optional_argument::shown("a")?, "'a'");
    assert_eq!(optional_argument::shown(Some("a"))?, "'a'");
    assert_eq!(optional_argument::shown(owned.as_deref())?, "'s'");
    assert_eq!(optional_argument::shown(none.as_deref())?, "None");
    let first: Option<i64> = optional_argument::first([7, 8])?;
    assert_eq!(first, Some(7));
    assert_eq!(optional_argument::first(Vec::<i64>::new())?, None);
    Ok(())
}
