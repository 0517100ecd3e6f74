//! Text gives text, bytes give bytes, and mixing does not compile.

use snakebridge::Result;

snakebridge::python_module!("any_str_function", path = "fixtures/python/constructs");

#[test]
fn the_first_argument_decides() -> Result<()> {
    let text: String = any_str_function::joined("a", "b")?;
    let bytes: Vec<u8> = any_str_function::joined(b"a", b"b")?;
    assert_eq!((text.as_str(), bytes.as_slice()), ("ab", &b"ab"[..]));
    let halves: (String, String) = any_str_function::halves("abc")?;
    assert_eq!(halves, ("a".to_owned(), "bc".to_owned()));
    let halves: (Vec<u8>, Vec<u8>) = any_str_function::halves(b"abc")?;
    assert_eq!(halves, (b"a".to_vec(), b"bc".to_vec()));
    Ok(())
}
