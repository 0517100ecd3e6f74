//! Hints that are text are read as types, on every version.

use snakebridge::Result;

snakebridge::python_module!("string_annotations", path = "fixtures/python/constructs");

#[test]
fn hints_that_are_text_are_types() -> Result<()> {
    let half: Option<f64> = string_annotations::half(3)?;
    assert_eq!(half, Some(1.5));
    assert_eq!(
        string_annotations::half_with(None, |kw| kw.names(vec![string_annotations::StrOrInt::Int(1)]))?,
        None
    );
    let later = string_annotations::Later::new()?;
    assert_eq!(string_annotations::count([("a", vec![&later, &later])])?, 2);
    Ok(())
}
