//! `ElementTree`, whose stub declares `Element[Any]` wherever a tree goes in.

use snakebridge::Result;

snakebridge::python_module!("xml.etree.ElementTree" as et);

#[test]
fn a_tree_that_was_parsed_is_written_and_extended() -> Result<()> {
    let root = et::fromstring("<a><b/></a>")?;
    assert_eq!(et::tostring(&root)?, b"<a><b /></a>");
    let made = et::Element::new("c")?;
    root.append(&made)?;
    root.append(et::Element::new("d")?)?;
    root.insert(0, &made)?;
    root.remove(&made)?;
    root.extend([&made])?;
    let below = et::sub_element(&root, "e")?;
    let child = et::sub_element(&below, "f")?;
    assert_eq!(child.tag()?, "f");
    et::indent(&root)?;
    let text = et::tostring_with(&root, |kw| kw.encoding("unicode"))?;
    assert!(format!("{text:?}").contains("<f />"), "{text:?}");
    let tree = et::ElementTree::new_with(|kw| kw.element(&root))?;
    et::dump(&tree)?;
    assert!(et::iselement(&root)?);
    Ok(())
}
