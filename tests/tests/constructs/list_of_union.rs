//! `list[int] | list[str]` with `[]`, and `list[int | str]`.

use snakebridge::Result;

snakebridge::python_module!("list_of_union", path = "fixtures/python/constructs");

use list_of_union::{IntListOrStrList as Lists, IntOrStr};

#[test]
fn empty_lists_are_of_the_first_arm() -> Result<()> {
    assert!(matches!(list_of_union::echo(vec![1, 2])?, Lists::IntList(found) if found == [1, 2]));
    assert!(matches!(list_of_union::echo(["a"])?, Lists::StrList(found) if found == ["a"]));
    assert!(matches!(list_of_union::echo(Vec::<String>::new())?, Lists::IntList(found) if found.is_empty()));
    Ok(())
}

#[test]
fn items_are_distinguished() -> Result<()> {
    let mixed = list_of_union::mixed()?;
    let [IntOrStr::Int(1), IntOrStr::Str(text)] = mixed.as_slice() else {
        panic!("{mixed:?}")
    };
    assert_eq!(text, "a");
    Ok(())
}
