//! `&[u8]` in, `Vec<u8>` out.

use snakebridge::Result;

snakebridge::python_module!("bytes_value", path = "fixtures/python/constructs");

#[test]
fn bytes_go_both_ways() -> Result<()> {
    let data: Vec<u8> = bytes_value::reversed_(b"ab\0")?;
    assert_eq!(data, b"\0ba");
    assert_eq!(bytes_value::echo(&[255, 0])?, "b'\\xff\\x00'");
    assert_eq!(bytes_value::echo(&Vec::new())?, "b''");
    Ok(())
}
