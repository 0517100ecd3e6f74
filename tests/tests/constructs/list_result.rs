//! `Vec<T>` both ways; an item that does not fit is named by its index.

use snakebridge::{Error, Result};

snakebridge::python_module!("list_result", path = "fixtures/python/constructs");

#[test]
fn lists_are_vectors() -> Result<()> {
    let doubled: Vec<i64> = list_result::doubled([1, 2])?;
    assert_eq!(doubled, [1, 2, 1, 2]);
    assert_eq!(list_result::doubled(&doubled[..1])?, [1, 1]);
    let table: Vec<Vec<String>> = list_result::table([["a", "b"], ["c", "d"]])?;
    assert_eq!(table, [["b", "a"], ["d", "c"]]);
    Ok(())
}

#[test]
fn an_item_that_does_not_fit_is_named() {
    match list_result::wrong().unwrap_err() {
        Error::TypeMismatch {
            symbol,
            path,
            expected,
            got,
            ..
        } => assert_eq!(
            (symbol.as_str(), path.as_str(), expected.as_str(), got.as_str()),
            ("list_result.wrong", "[1]", "int", "str")
        ),
        other => panic!("{other}"),
    }
}
