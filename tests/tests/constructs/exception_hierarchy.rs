//! A subclass passes for each of its bases, and for no other.

use snakebridge::exceptions::{KeyError, LookupError, OSError};
use snakebridge::{Error, Result};

snakebridge::python_module!("exception_hierarchy", path = "fixtures/python/constructs");

use exception_hierarchy::{AppError, Missing, MissingFile};

#[test]
fn a_subclass_passes_for_its_bases() -> Result<()> {
    let file = exception_hierarchy::fail("file").unwrap_err();
    assert!(file.is::<MissingFile>() && file.is::<Missing>() && file.is::<AppError>());
    assert!(file.is::<OSError>() && file.is::<LookupError>() && !file.is::<KeyError>());
    let missing = exception_hierarchy::fail("missing").unwrap_err();
    assert!(missing.is::<LookupError>() && !missing.is::<MissingFile>() && !missing.is::<OSError>());
    assert!(missing.clone().downcast::<MissingFile>().is_err());
    assert_eq!(missing.downcast::<AppError>()?.to_string(), "missing");
    Ok(())
}

#[test]
fn the_cause_is_kept() {
    let error = exception_hierarchy::fail("cause").unwrap_err();
    let Error::Python(raised) = &error else {
        panic!("{error}")
    };
    assert_eq!(raised.cause().unwrap().message(), "'inner'");
}
