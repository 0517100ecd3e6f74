//! Getters and setters; what a setter raises is an error.

use snakebridge::Result;
use snakebridge::exceptions::ValueError;

snakebridge::python_module!("properties", path = "fixtures/python/constructs");

#[test]
fn properties_are_read_and_set() -> Result<()> {
    let account = properties::Account::new("ada")?;
    assert_eq!((account.owner()?.as_str(), account.limit()?), ("ada", 0.0));
    account.set_limit(5)?;
    account.set_owner("bob")?;
    assert_eq!(account.label()?, "bob/5.0");
    let error = account.set_limit(-1).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    // A container behind an attribute is live.
    account.entries()?.append(3)?;
    assert_eq!(account.entries()?.to_vec()?, [3]);
    Ok(())
}
