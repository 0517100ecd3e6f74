//! `Class<T>` goes in and out, and makes instances.

use snakebridge::{Error, Result, types::Class};

snakebridge::python_module!("type_of_class", path = "fixtures/python/constructs");

#[test]
fn classes_are_values() -> Result<()> {
    let four: Class<type_of_class::Four> = type_of_class::four()?;
    assert_eq!(four.name()?, "Four");
    let made: type_of_class::Four = four.call("tile")?;
    assert_eq!(made.name()?, "tile");
    assert_eq!(type_of_class::sides(&four)?, 4);
    assert_eq!(type_of_class::sides(&Class::<type_of_class::Base>::of()?)?, 0);
    match type_of_class::wrong().unwrap_err() {
        Error::TypeMismatch { expected, .. } => assert_eq!(expected, "type[type_of_class.Four]"),
        other => panic!("{other}"),
    }
    Ok(())
}
