//! Containers of `collections`, made from what Python makes them of, and joined.

use snakebridge::{
    Result,
    types::{Class, EitherOther, IndexMap},
};

use crate::{collections, decimal};

#[test]
fn an_ordered_dict_is_made_of_pairs_and_keywords() -> Result<()> {
    let made: collections::OrderedDict<String, i64> =
        collections::OrderedDict::new_iterable([("b", 1), ("a", 2)])?;
    assert_eq!(made.to_map()?.into_keys().collect::<Vec<_>>(), ["b", "a"]);
    let more: collections::OrderedDict<String, i64> =
        collections::OrderedDict::new_iterable_with([("b", 1)], |kw| kw.extra("c", 3))?;
    assert_eq!(
        more.to_map()?,
        IndexMap::from([("b".to_owned(), 1), ("c".to_owned(), 3)])
    );
    Ok(())
}

#[test]
fn a_default_dict_is_made_of_pairs_too() -> Result<()> {
    let counts: collections::Defaultdict<String, i64> =
        collections::Defaultdict::new_default_factory_iterable_by(|| Ok(0), [("a", 4)])?;
    assert_eq!((counts.get_item("a")?, counts.get_item("b")?), (4, 0));
    Ok(())
}

#[test]
fn dicts_are_joined_with_dicts_of_other_types() -> Result<()> {
    let own: collections::UserDict<String, i64> = collections::UserDict::new_dict([("a", 1)])?;
    let same = (&own | &own)?;
    assert_eq!(same.len()?, 1);
    let wider = own.bitor_any(IndexMap::from([(5, "five")]))?;
    assert_eq!((own.len()?, wider.len()?), (1, 2));
    let ordered: collections::OrderedDict<String, i64> = collections::OrderedDict::new_iterable([("a", 1)])?;
    let wider: collections::OrderedDict<EitherOther<String, i64>, EitherOther<i64, String>> =
        ordered.bitor_any(IndexMap::from([(5, "five")]))?;
    assert!(matches!(wider.get_item(EitherOther::Right(5))?, EitherOther::Right(text) if text == "five"));
    assert!(matches!(
        wider.get_item(EitherOther::Left("a".to_owned()))?,
        EitherOther::Left(1)
    ));
    Ok(())
}

#[test]
fn lists_are_compared_with_lists() -> Result<()> {
    let list: collections::UserList<i64> = collections::UserList::new_initlist([1, 5])?;
    assert!(list.py_lt(vec![1, 6])? && !list.py_lt(&list)? && list.py_le(&list)?);
    Ok(())
}

#[test]
fn a_table_of_characters_is_made_by_number_or_by_text() -> Result<()> {
    let by_number = collections::UserString::maketrans(IndexMap::from([(97, "A")]))?;
    let by_text = collections::UserString::maketrans(IndexMap::from([("a", "A")]))?;
    assert_eq!(by_number, by_text);
    assert_eq!(by_text, IndexMap::from([(97, "A".to_owned())]));
    Ok(())
}

#[test]
fn a_context_traps_what_is_set() -> Result<()> {
    let inexact = Class::<decimal::Inexact>::of()?;
    let context = decimal::Context::new_with(|kw| kw.prec(3).traps([&inexact]))?;
    let error = context.divide(1, 3).unwrap_err();
    assert!(error.is::<decimal::Inexact>());
    let lenient = decimal::Context::new_with(|kw| kw.prec(3).traps(()))?;
    assert_eq!(lenient.divide(1, 3)?.to_string(), "0.333");
    Ok(())
}
