//! Every optional parameter takes `None`, the bare value, `Some(..)`, a reference and an existing `Option`, none of them annotated.
//! What stands inside `Some` is one type per kind, or `None` alone would have none: `&str`, `&Path`. A parameter of type Any takes
//! every `Option`, and so `()` for a bare `None`.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use std::path::{Path, PathBuf};

use snakebridge::Result;

snakebridge::python_module!("optional", path = "fixtures/python");

/// `f` with nothing set, and with each of the values.
macro_rules! sent {
    ($f:ident, $with:ident: $($value:expr),+ $(,)?) => {
        [optional::$f()?, $(optional::$with(|kw| kw.value($value))?),+]
    };
}

#[test]
fn text_and_bytes() -> Result<()> {
    let (owned, some, none) = ("o".to_owned(), Some("s".to_owned()), None::<String>);
    let found = sent!(text, text_with: None, "a", Some("a"), &owned, owned.clone(), Some(owned.as_str()), some.as_deref(), none.as_deref(), ());
    assert_eq!(
        found,
        [
            "'unset'", "None", "'a'", "'a'", "'o'", "'o'", "'o'", "'s'", "None", "None"
        ]
    );
    let (owned, some) = (b"o".to_vec(), Some(b"s".to_vec()));
    let found =
        sent!(data, data_with: None, b"a", &owned, owned.clone(), Some(owned.as_slice()), some.as_deref());
    assert_eq!(
        found,
        ["b'unset'", "None", "b'a'", "b'o'", "b'o'", "b'o'", "b's'"]
    );
    Ok(())
}

#[test]
fn numbers_and_truth() -> Result<()> {
    let (at_hand, small) = (Some(3_i64), 4_u8);
    let found = sent!(number, number_with: None, 1, Some(2), at_hand, small);
    assert_eq!(found, ["7", "None", "1", "2", "3", "4"]);
    let found = sent!(real, real_with: None, 1, 1.5, Some(2.5));
    assert_eq!(found, ["7.5", "None", "1.0", "1.5", "2.5"]);
    let found = sent!(truth, truth_with: None, true, Some(true));
    assert_eq!(found, ["False", "None", "True", "True"]);
    Ok(())
}

#[test]
fn paths() -> Result<()> {
    let (owned, some) = (PathBuf::from("o"), Some(PathBuf::from("s")));
    let found = sent!(path, path_with: None, "a", Some(Path::new("a")), Path::new("p"), &owned, owned.clone(), some.as_deref(), Some(owned.as_path()));
    assert_eq!(found, ["unset", "None", "a", "a", "p", "o", "o", "s", "o"]);
    Ok(())
}

#[test]
fn collections() -> Result<()> {
    let (list, numbers, map) = (
        vec!["a".to_owned()],
        vec![3],
        std::collections::BTreeMap::from([("b", 2)]),
    );
    let found = sent!(items, items_with: None, ["a"], vec!["a"], &list, Some(vec!["a"]));
    assert_eq!(found, ["None", "None", "['a']", "['a']", "['a']", "['a']"]);
    let found = sent!(sequence, sequence_with: None, [1, 2], &[1, 2], &numbers);
    assert_eq!(found, ["[]", "None", "[1, 2]", "[1, 2]", "[3]"]);
    let found = sent!(iterable, iterable_with: None, [1, 2], snakebridge::pull(5..7));
    assert_eq!(found, ["[]", "None", "[1, 2]", "[5, 6]"]);
    let found = sent!(mapping, mapping_with: None, [("a", 1)], &map);
    assert_eq!(found, ["{}", "None", "{'a': 1}", "{'b': 2}"]);
    let found = sent!(pair, pair_with: None, ("a", 1), Some(("b", 2)));
    assert_eq!(found, ["('unset', 0)", "None", "('a', 1)", "('b', 2)"]);
    Ok(())
}

#[test]
fn classes_and_enums() -> Result<()> {
    let (item, special) = (optional::Item::new("i")?, optional::Special::new("s")?);
    let at_hand = Some(item.clone());
    let found = sent!(item, item_with: None, &item, Some(&item), &special, at_hand.as_ref());
    assert_eq!(
        found,
        ["None", "None", "Item('i')", "Item('i')", "Item('s')", "Item('i')"]
    );
    let found = sent!(mode, mode_with: None, optional::Mode::WRITE, Some(optional::Mode::READ), optional::Mode::READ | optional::Mode::WRITE);
    assert_eq!(found, ["1", "None", "2", "1", "3"]);
    let (blue, handle) = (optional::Colour::Blue, optional::Colour::Blue.object()?);
    let found =
        sent!(colour, colour_with: None, &blue, Some(optional::Colour::Blue), optional::Colour::Red, &handle);
    assert_eq!(found, ["'r'", "None", "'b'", "'b'", "'r'", "'b'"]);
    Ok(())
}

#[test]
fn unions_literals_any_and_closures() -> Result<()> {
    let (owned, some) = ("o".to_owned(), Some("s".to_owned()));
    let found = sent!(either, either_with: None, "a", 5, &owned, (), Some("b"), some.as_deref());
    assert_eq!(
        found,
        ["'unset'", "None", "'a'", "5", "'o'", "None", "'b'", "'s'"]
    );
    let one = optional::StrOrInt::Int(1);
    assert_eq!(optional::either_with(|kw| kw.value(one.clone()))?, "1");
    let listed = Some("b".to_owned());
    let found = sent!(literal, literal_with: None, "b", Some("b"), listed.as_deref());
    assert_eq!(found, ["'a'", "None", "'b'", "'b'", "'b'"]);
    assert!(optional::literal_with(|kw| kw.value(some.as_deref())).is_err());
    let found = sent!(anything, anything_with: (), "a", Some("a"), 1, some.as_deref(), &owned);
    assert_eq!(found, ["'unset'", "None", "'a'", "'a'", "1", "'s'", "'o'"]);
    assert_eq!(optional::callback_with(|kw| kw.value(|n| Ok(n + 1)))?, "21");
    Ok(())
}

#[test]
fn required_ones_as_well() -> Result<()> {
    let item = optional::Item::new("i")?;
    assert_eq!(optional::required(None, None, None)?, "(None, None, None)");
    assert_eq!(optional::required("a", 1, &item)?, "('a', 1, Item('i'))");
    assert_eq!(
        optional::required(Some("a"), Some(1), Some(&item))?,
        "('a', 1, Item('i'))"
    );
    Ok(())
}
