//! Constants are read, containers are live.

use snakebridge::Result;

snakebridge::python_module!("module_attributes", path = "fixtures/python/constructs");

#[test]
fn constants_are_read() -> Result<()> {
    assert_eq!(
        (module_attributes::limit()?, module_attributes::ratio()?),
        (3, 0.5)
    );
    assert_eq!(
        (module_attributes::name()?.as_str(), module_attributes::nothing()?),
        ("module", None)
    );
    assert_eq!(module_attributes::pair()?, (1, "one".to_owned()));
    Ok(())
}

#[test]
fn containers_are_live() -> Result<()> {
    let (items, table, tags) = (
        module_attributes::items()?,
        module_attributes::table()?,
        module_attributes::tags()?,
    );
    assert_eq!(module_attributes::count()?, 3);
    items.append(2)?;
    table.set_item("b", 2)?;
    tags.add("y")?;
    assert_eq!(module_attributes::count()?, 6);
    assert_eq!((items.to_vec()?, table.get("b")?), (vec![1, 2], Some(2)));
    Ok(())
}
