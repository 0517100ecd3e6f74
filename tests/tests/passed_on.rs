//! What a function returns goes into the next one: the enum of a union where a wider union is expected, or what all of its variants are.
#![allow(missing_docs, reason = "each spelling is what is tested")]

use snakebridge::{Result, pull};

snakebridge::python_module!("passed_on", path = "fixtures/python");

#[test]
fn a_union_goes_where_a_wider_one_is_expected() -> Result<()> {
    for (index, shown) in [(0, "3"), (1, "'three'")] {
        let key = passed_on::get(index)?;
        assert_eq!(passed_on::same(&key)?, shown);
        assert_eq!(passed_on::wider(&key)?, shown);
        assert_eq!(passed_on::float_or_text(&key)?, shown);
        assert_eq!(passed_on::wider_or_none(&key)?, shown);
        assert_eq!(passed_on::each([&key, &key])?, format!("{shown}, {shown}"));
        assert_eq!(passed_on::wider(key)?, shown);
    }
    Ok(())
}

#[test]
fn so_does_a_list_of_them() -> Result<()> {
    let keys = passed_on::get_all()?;
    assert_eq!(passed_on::each(&keys)?, "3, 'three'");
    assert_eq!(passed_on::each_listed(&keys)?, "3, 'three'");
    assert_eq!(passed_on::each_listed(keys)?, "3, 'three'");
    Ok(())
}

#[test]
fn an_optional_one_goes_by_reference() -> Result<()> {
    for (index, shown) in [(0, "3"), (1, "'three'"), (2, "None")] {
        assert_eq!(passed_on::wider_or_none(&passed_on::get_maybe(index)?)?, shown);
    }
    for (index, text) in [(0, "tag"), (1, "comment"), (2, "nothing")] {
        assert_eq!(passed_on::name_or_none(&passed_on::find_maybe(index)?)?, text);
    }
    assert_eq!(
        passed_on::name_number_or_none(&passed_on::find_maybe(1)?)?,
        "comment"
    );
    assert_eq!(passed_on::name_number_or_none(&passed_on::tag_maybe(0)?)?, "tag");
    assert_eq!(passed_on::name_number_or_none(&passed_on::tag_maybe(1)?)?, "None");
    assert_eq!(passed_on::name_or_none(&passed_on::tag_maybe(0)?)?, "tag");
    Ok(())
}

#[test]
fn a_union_goes_where_all_of_its_variants_do() -> Result<()> {
    let found = [passed_on::find(0)?, passed_on::find(1)?];
    assert_eq!(passed_on::name(&found[0])?, "tag");
    assert_eq!(passed_on::name_or_none(&found[1])?, "comment");
    assert_eq!(passed_on::name_or_number(&found[1])?, "comment");
    assert_eq!(passed_on::names(&found)?, "tag, comment");
    let [_, last] = found;
    assert_eq!(passed_on::name(last)?, "comment");
    Ok(())
}

#[test]
fn an_int_or_a_float_is_a_float() -> Result<()> {
    assert_eq!(passed_on::half(&passed_on::number(0)?)?, 1.5);
    assert_eq!(passed_on::half(passed_on::number(1)?)?, 0.25);
    assert_eq!(
        passed_on::halves([passed_on::number(0)?, passed_on::number(1)?])?,
        [1.5, 0.25]
    );
    Ok(())
}

#[test]
fn a_handle_over_a_union_goes_where_one_over_a_wider_union_does() -> Result<()> {
    assert_eq!(passed_on::stamps_wider(&passed_on::stamp()?)?, "3");
    Ok(())
}

#[test]
fn an_iterator_of_rust_goes_where_nothing_is_declared() -> Result<()> {
    assert_eq!(passed_on::count(pull(0..3))?, 3);
    assert_eq!(
        passed_on::count_all_with(|kw| kw.items(pull("a b".split(' '))))?,
        2
    );
    Ok(())
}
