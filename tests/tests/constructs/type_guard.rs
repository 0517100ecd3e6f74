//! A bool.

use snakebridge::Result;

snakebridge::python_module!("type_guard", path = "fixtures/python/constructs");

#[test]
fn it_is_a_bool() -> Result<()> {
    let text: bool = type_guard::is_text("a")?;
    assert!(text && !type_guard::is_text(1)?);
    Ok(())
}
