//! Modules beside the eight, for what those do not have.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::Result;

snakebridge::python_module!("xml.etree.ElementTree" as etree, "email.message" as email);

#[test]
fn a_class_that_python_iterates_by_index_is_iterated() -> Result<()> {
    let root = etree::fromstring("<a><b k='1'>x</b><c>y</c></a>")?;
    let mut seen = Vec::new();
    for child in &root {
        let child = child?;
        seen.push((child.tag()?, child.text()?.unwrap(), child.attrib()?.len()?));
    }
    assert_eq!(
        seen,
        [
            ("b".to_owned(), "x".to_owned(), 1),
            ("c".to_owned(), "y".to_owned(), 0)
        ]
    );
    Ok(())
}

#[test]
fn type_parameters_with_defaults_need_not_be_written() -> Result<()> {
    let mail = email::EmailMessage::new()?;
    mail.set_content("hello")?;
    mail.set_item("Subject", "greeting")?;
    let text = mail.as_string()?;
    assert!(
        text.contains("Subject: greeting\n") && text.ends_with("\n\nhello\n"),
        "{text}"
    );
    Ok(())
}
