//! The constructor decides what the class is over.

use snakebridge::Result;

snakebridge::python_module!("any_str_class", path = "fixtures/python/constructs");

#[test]
fn the_constructor_decides() -> Result<()> {
    let text: any_str_class::Buffer<str> = any_str_class::Buffer::new("a")?;
    text.add("b")?;
    assert_eq!(text.value()?, "ab");
    let bytes = any_str_class::Buffer::<[u8]>::new(b"a")?;
    bytes.add(b"b")?;
    assert_eq!(bytes.value()?, b"ab");
    Ok(())
}
