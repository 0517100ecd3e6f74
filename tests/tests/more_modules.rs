//! More modules than the eight, for what those do not have.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::Result;

snakebridge::python_module!("xml.etree.ElementTree" as etree, "email.message" as email);
snakebridge::python_module!("builtins", "os", "platform");
snakebridge::python_module!("email.headerregistry" as headers);

/// `_HeaderParser` is a protocol that only the stubs have.
#[test]
fn classes_of_a_protocol_without_a_name_are_recognized_by_its_members() -> Result<()> {
    let registry = headers::HeaderRegistry::new()?.registry()?;
    let classes = registry.to_map()?;
    assert_eq!(
        classes["subject"].to_string(),
        "<class 'email.headerregistry.UniqueUnstructuredHeader'>"
    );
    Ok(())
}

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

#[test]
fn builtins_are_a_module_too() -> Result<()> {
    assert_eq!(builtins::sorted(["b", "a"])?, ["a", "b"]);
    let range = builtins::Range::new_start_with(2, 8, |kw| kw.step(3))?;
    assert_eq!((&range).into_iter().collect::<Result<Vec<i64>>>()?, [2, 5]);
    assert_eq!(range.index(5)?, 1);
    Ok(())
}

#[test]
fn a_tuple_of_names_with_an_iterator_of_its_own_is_iterated_by_that() -> Result<()> {
    let this = platform::uname()?;
    let parts: Vec<String> = (&this).into_iter().collect::<Result<_>>()?;
    assert_eq!((parts.len(), &parts[0]), (6, &this.system()?));
    Ok(())
}

#[test]
fn classes_of_builtins_are_those_of_the_runtime() {
    let error = re_error();
    assert!(error.is::<builtins::ValueError>() && error.is::<snakebridge::exceptions::ValueError>());
    assert!(!error.is::<builtins::OsError>());
    let missing = snakebridge::call("os", "stat", ("/no/such/file",)).unwrap_err();
    assert!(missing.is::<builtins::FileNotFoundError>() && missing.is::<os::Error>());
}

fn re_error() -> snakebridge::Error {
    snakebridge::call("builtins", "int", ("x",)).unwrap_err()
}
