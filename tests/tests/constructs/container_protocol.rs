//! `len`, `get_item`, `set_item`, `del_item`, `contains`, `iter` and `for`.

use snakebridge::Result;
use snakebridge::exceptions::KeyError;

snakebridge::python_module!("container_protocol", path = "fixtures/python/constructs");

#[test]
fn a_container() -> Result<()> {
    let shelf = container_protocol::Shelf::new()?;
    shelf.set_item("a", 1)?;
    shelf.set_item("b", 2)?;
    assert_eq!((shelf.len()?, shelf.get_item("b")?), (2, 2));
    assert!(shelf.contains("a")? && !shelf.contains(1)?);
    shelf.del_item("a")?;
    assert!(shelf.get_item("a").unwrap_err().is::<KeyError>());
    let mut keys = Vec::new();
    for key in &shelf {
        keys.push(key?);
    }
    assert_eq!(keys, ["b"]);
    assert_eq!(shelf.iter()?.collect::<Result<Vec<String>>>()?, ["b"]);
    Ok(())
}
