//! Python's syntax always passes as many arguments to a special method, whatever else it could take.

use snakebridge::Result;

snakebridge::python_module!("called_by_syntax", path = "fixtures/python/constructs");

use called_by_syntax::{Rows, Section};

#[test]
fn items_are_set_read_and_deleted_without_options() -> Result<()> {
    let section = Section::new()?;
    section.set_item("license", "MIT")?;
    section.set_item("empty", None)?;
    assert_eq!(
        (section.get_item("license")?, section.get_item("empty")?),
        ("MIT".to_owned(), "none".to_owned())
    );
    assert!(section.contains("empty")?);
    section.del_item("empty")?;
    assert_eq!(section.len()?, 1);
    assert_eq!(section.iter()?.collect::<Result<Vec<String>>>()?, ["license"]);
    assert_eq!(section.py_repr()?, "Section(license)");
    Ok(())
}

#[test]
fn operators_and_comparisons_pass_the_other_operand() -> Result<()> {
    let section = Section::new()?;
    section.set_item("a", "1")?;
    assert_eq!(((&section + 2)?, (2 + &section)?, (-&section)?), (3, 3, -1));
    assert!(section.py_eq(&section)?);
    Ok(())
}

#[test]
fn a_call_has_its_options() -> Result<()> {
    let section = Section::new()?;
    assert_eq!(section.call("x")?, "called");
    assert_eq!(section.call_with("x", |kw| kw.default("given"))?, "given");
    Ok(())
}

#[test]
fn overloads_that_the_syntax_cannot_call_are_left_out() -> Result<()> {
    let rows = Rows::new()?;
    let second: i64 = rows.get_item(1)?;
    rows.set_item(0, 5)?;
    assert_eq!((second, rows.get_item(0)?), (2, 5));
    Ok(())
}
