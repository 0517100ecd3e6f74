//! An instance is called.

use snakebridge::Result;

snakebridge::python_module!("call_protocol", path = "fixtures/python/constructs");

#[test]
fn an_instance_is_called() -> Result<()> {
    let scale = call_protocol::Scale::new(3)?;
    assert_eq!(scale.call(2)?, 6);
    assert_eq!(scale.call_with(2, |kw| kw.offset(1))?, 7);
    Ok(())
}
