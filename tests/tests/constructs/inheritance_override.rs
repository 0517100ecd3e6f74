//! An override hides its base's method, and narrows its type.

use snakebridge::{Handle, Result};

snakebridge::python_module!("inheritance_override", path = "fixtures/python/constructs");

#[test]
fn an_override_narrows() -> Result<()> {
    let puppy = inheritance_override::Puppy::new()?;
    let sound: String = puppy.sound()?;
    assert_eq!((sound.as_str(), puppy.intro()?.as_str()), ("woof", "puppy: woof"));
    assert_eq!(puppy.fetch_with(|kw| kw.what("ball"))?, "puppy fetches ball");
    let animal: &inheritance_override::Animal = &puppy;
    assert_eq!(animal.sound()?, Some("woof".to_owned()), "the override is called");
    let silent = inheritance_override::Animal::new("cat")?;
    assert_eq!(silent.sound()?, None);
    let loudest = inheritance_override::loudest([&silent, animal])?;
    assert_eq!(loudest.name()?, "puppy");
    let dog: inheritance_override::Dog = Handle::cast(&loudest)?;
    assert_eq!(dog.fetch()?, "puppy fetches stick");
    Ok(())
}
