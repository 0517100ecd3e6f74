//! A raised exception is downcast to its class, with its attributes.

use snakebridge::Result;
use snakebridge::exceptions::ValueError;

snakebridge::python_module!("exception_attributes", path = "fixtures/python/constructs");

#[test]
fn what_was_raised_has_its_attributes() -> Result<()> {
    let error = exception_attributes::refuse(7).unwrap_err();
    assert!(error.is::<exception_attributes::Refused>() && error.is::<ValueError>());
    let refused = error.downcast::<exception_attributes::Refused>()?;
    assert_eq!((refused.code()?, refused.hint()?.as_str()), (7, "try again"));
    assert_eq!(refused.to_string(), "refused with 7");
    let made = exception_attributes::Refused::new_with(1, |kw| kw.hint("h"))?;
    assert_eq!(made.hint()?, "h");
    Ok(())
}
