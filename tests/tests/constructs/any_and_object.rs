//! Everything goes in; what comes out is a `Value`, exact.

use snakebridge::{Result, Value};

snakebridge::python_module!("any_and_object", path = "fixtures/python/constructs");

#[test]
fn everything_goes_in_and_comes_out() -> Result<()> {
    let values: [Value; 6] = [
        ().into(),
        true.into(),
        1.into(),
        1.0.into(),
        "1".into(),
        Value::Bytes(b"1".to_vec()),
    ];
    for value in values {
        assert_eq!(any_and_object::any_echo(&value)?, value);
    }
    assert_eq!(any_and_object::object_name([1, 2])?, "list");
    assert_eq!(any_and_object::object_name(0.0)?, "float");
    let pair = any_and_object::unknown_with("a", |kw| kw.other(2))?;
    assert_eq!(pair, ("a".into(), 2.into()));
    Ok(())
}
