//! An alias is the type it names; a second name is the same item.

use snakebridge::Result;

snakebridge::python_module!("aliases", path = "fixtures/python/constructs");

#[test]
fn an_alias_is_what_it_stands_for() -> Result<()> {
    assert_eq!(aliases::widest([[("a", 1), ("b", 2)]])?, 2);
    assert_eq!(
        (aliases::kind(1)?.as_str(), aliases::kind(1.0)?.as_str()),
        ("int", "float")
    );
    assert_eq!(
        (aliases::maybe()?, aliases::maybe_with(|kw| kw.text("a"))?),
        (None, Some("a".to_owned()))
    );
    let dot: aliases::Dot = aliases::Point::new(1)?;
    let moved: aliases::Point = aliases::moved(&dot, 2)?;
    assert_eq!((moved.x()?, aliases::shifted(&moved, 3)?.x()?), (3, 6));
    Ok(())
}
