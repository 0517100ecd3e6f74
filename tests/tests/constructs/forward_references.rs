//! Classes that mention each other are linked both ways.

use snakebridge::{Handle, Result};

snakebridge::python_module!("forward_references", path = "fixtures/python/constructs");

#[test]
fn they_are_linked_both_ways() -> Result<()> {
    let root = forward_references::Node::new("root")?;
    let leaf = forward_references::Node::new_with("leaf", |kw| kw.parent(&root))?;
    let tree: forward_references::Tree = forward_references::Tree::new()?.add(&root)?.add(&leaf)?;
    assert_eq!(leaf.parent()?.unwrap().name()?, "root");
    assert!(root.parent()?.is_none());
    assert_eq!(leaf.tree()?.unwrap().first()?.name()?, "root");
    assert!(Handle::is(&leaf.tree()?.unwrap(), &tree));
    leaf.set_parent(None)?;
    assert!(leaf.parent()?.is_none());
    Ok(())
}
