//! The constructor decides what the class is over.

use std::path::{Path, PathBuf};

use snakebridge::error::ErrorKind;
use snakebridge::{Object, Result, Value, call_as};

snakebridge::python_module!("any_str_class", path = "fixtures/python/constructs");

use any_str_class::{Buffer, Tree};

#[test]
fn the_constructor_decides() -> Result<()> {
    let text = Buffer::new("a")?;
    text.add("b")?;
    assert_eq!(text.value()?, "ab");
    let bytes = Buffer::new(b"a")?;
    bytes.add(b"b")?;
    assert_eq!(bytes.value()?, b"ab");
    Ok(())
}

#[test]
fn text_in_every_form() -> Result<()> {
    let owned = "b".to_owned();
    let text = Buffer::new("a".to_owned())?;
    text.add(&owned)?;
    text.add(&&&owned)?;
    text.add(owned)?;
    assert_eq!(text.value()?, "abbb");
    let bytes = Buffer::new(vec![97])?;
    bytes.add(&[98][..])?;
    assert_eq!(bytes.value()?, b"ab");
    Ok(())
}

#[test]
fn a_path_decides_too() -> Result<()> {
    let path = PathBuf::from("a");
    assert_eq!(Tree::new(&path, "b")?.both()?, "ab");
    assert_eq!(Tree::new(Path::new("a"), &"b".to_owned())?.both()?, "ab");
    assert_eq!(Tree::new(path, "b".to_owned())?.both()?, "ab");
    assert_eq!(Tree::new("a", "b")?.both()?, "ab");
    assert_eq!(Tree::new(b"a", b"b")?.both()?, b"ab");
    Ok(())
}

#[test]
fn values_and_objects_are_checked_against_it() -> Result<()> {
    let text = Buffer::new("a")?;
    text.add(Value::from("b"))?;
    text.add(&Value::from("b"))?;
    text.add(call_as::<Object>("builtins", "str", ("c",))?)?;
    assert_eq!(text.value()?, "abbc");
    let error = text.add(Value::from(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert_eq!(
        error.to_string(),
        "any_str_class.Buffer.add: `part` must be str, not int"
    );
    assert_eq!(Tree::new(Value::from("a"), "b")?.both()?, "ab");
    Ok(())
}
