//! NUL, combining marks and astral planes survive; a lone surrogate is an error.

use snakebridge::Result;

snakebridge::python_module!("text_exact", path = "fixtures/python/constructs");

#[test]
fn text_survives() -> Result<()> {
    for (text, length) in [("", 0), ("a\0b", 3), ("e\u{301}", 2), ("\u{1F40D}", 1)] {
        assert_eq!(
            (text_exact::echo(text)?.as_str(), text_exact::length(text)?),
            (text, length)
        );
    }
    let error = text_exact::surrogate().unwrap_err();
    assert!(error.to_string().contains("surrogate"), "{error}");
    Ok(())
}
