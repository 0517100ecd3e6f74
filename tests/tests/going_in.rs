//! Arguments as people write them: what is optional of a type variable, unions by reference, no `*args`, text as a sequence.
#![allow(
    missing_docs,
    clippy::needless_borrow,
    clippy::needless_borrows_for_generic_args,
    reason = "each spelling is what is tested"
)]

use std::collections::HashMap;

use snakebridge::types::{Class, Dict, IndexMap, List};
use snakebridge::{Result, Value, callback};

snakebridge::python_module!("going_in", path = "fixtures/python");

use going_in::{
    And, Cache, Chain, Decoder, Factory, Held, Joined, Maybe, Position, Schema, StrOrBytes,
    StrOrBytesOrBytearray, Xor,
};

#[test]
fn what_may_be_none_says_what_is_inside() -> Result<()> {
    let some: Maybe<i64> = Maybe::from_optional(Some(1_i64))?;
    assert_eq!(some.or_else(5)?, 1);
    let bare: Maybe<String> = Maybe::from_optional("a")?;
    assert_eq!(bare.or_else("b")?, "a");
    let none = Maybe::from_optional(None::<i64>)?;
    assert_eq!(none.or_else(5)?, 5);
    let text: Option<String> = Some("a".to_owned());
    assert_eq!(Maybe::from_optional(text.as_deref())?.or_else("b")?, "a");
    assert_eq!(Maybe::from_optional(text)?.or_else("b")?, "a");
    let nothing: Maybe<Value> = Maybe::from_optional(())?;
    assert_eq!(nothing.or_else(5)?, 5);
    let anything: Maybe<Value> = Maybe::from_optional(Value::None)?;
    assert_eq!(anything.or_else("x")?, "x");
    Ok(())
}

#[test]
fn what_may_be_none_is_a_handle() -> Result<()> {
    let held = Held::new(3)?;
    let some: Maybe<Held<i64>> = Maybe::from_optional(Some(&held))?;
    assert_eq!(some.or_else(&held)?.get()?, 3);
    assert_eq!(Maybe::from_optional(&held)?.or_else(&held)?.get()?, 3);
    assert_eq!(Maybe::from_optional(held.clone())?.or_else(&held)?.get()?, 3);
    let found: Option<Held<i64>> = Some(held.clone());
    assert_eq!(Maybe::from_optional(found.as_ref())?.or_else(&held)?.get()?, 3);
    assert_eq!(Maybe::from_optional(found)?.or_else(&held)?.get()?, 3);
    Ok(())
}

#[test]
fn a_constructor_s_parameter_is_said_by_what_may_be_none() -> Result<()> {
    let made: Maybe<f64> = Maybe::new(Some(0.5))?;
    assert_eq!(made.or_else(1.0)?, 0.5);
    let made: Maybe<Vec<i64>> = Maybe::new(vec![1, 2])?;
    assert_eq!(made.inner_value()?, Some(vec![1, 2]));
    let none = Maybe::new(None::<&str>)?;
    assert_eq!(none.inner_value()?, None::<String>);
    Ok(())
}

#[test]
fn what_a_closure_may_not_return() -> Result<()> {
    let half: Maybe<f64> = Maybe::from_optional(3_i64)?.bind_optional_by(|n| Ok(Some(n as f64 / 2.0)))?;
    assert_eq!(half.or_else(0.0)?, 1.5);
    let none = Maybe::from_optional(3_i64)?.bind_optional_by(|n| (n > 3).then_some(n))?;
    assert_eq!(none.or_else(0)?, 0);
    let always: Maybe<i64> = Maybe::from_optional("abc")?.bind_optional_by(|text| Ok(text.len() as i64))?;
    assert_eq!(always.or_else(0)?, 3);
    let given = Maybe::from_optional(3_i64)?.bind_optional(callback(|n: i64| Some(n + 1)))?;
    assert_eq!(given.or_else(0)?, 4);
    let lifted = going_in::maybe(callback(|n: i64| (n > 0).then_some(n.to_string())))?;
    let some: Maybe<String> = lifted.call(5)?;
    assert_eq!(some.or_else("none")?, "5");
    assert_eq!(lifted.call(0)?.or_else("none")?, "none");
    Ok(())
}

#[test]
fn items_and_collections_may_be_none() -> Result<()> {
    assert_eq!(going_in::present([Some(1), None, Some(3)])?, [1, 3]);
    assert_eq!(going_in::present([1, 2])?, [1, 2]);
    assert_eq!(going_in::present(&vec![Some("a".to_owned()), None])?, ["a"]);
    assert_eq!(going_in::first_present(Some([1.5, 2.5]))?, 1.5);
    assert_eq!(going_in::first_present(vec!["a"])?, "a");
    let first: Option<i64> = going_in::first_present([Some(1), None])?;
    assert_eq!(first, Some(1));
    assert_eq!(going_in::of_options(HashMap::from([("a", Some(1))]))?, [1]);
    assert_eq!(going_in::of_options([("a", 1)])?, [1]);
    assert_eq!(going_in::either_of(None, 2)?, 2);
    assert_eq!(going_in::either_of(Some("a"), "b")?, "a");
    Ok(())
}

#[test]
fn a_union_goes_in_by_reference() -> Result<()> {
    let payload = StrOrBytesOrBytearray::Str("abc".to_owned());
    assert_eq!(going_in::size(&payload)?, 3);
    assert_eq!(going_in::size(payload)?, 3);
    let either = going_in::either(true)?;
    assert_eq!(going_in::size_or_none(&either)?, 4);
    assert_eq!(
        going_in::size_with_with("x", |kw| kw.text(&either).more(&either))?,
        8
    );
    assert_eq!(going_in::anything(&either)?, "str");
    let both = [going_in::either(true)?, going_in::either(false)?];
    assert_eq!(going_in::sizes(&both)?, [4, 5]);
    assert_eq!(going_in::sizes(both.to_vec())?, [4, 5]);
    assert_eq!(going_in::sizes(&both.to_vec())?, [4, 5]);
    assert_eq!(going_in::sizes([&both[0], &both[1]])?, [4, 5]);
    assert_eq!(going_in::sizes_of(&either)?, [4]);
    assert_eq!(going_in::sizes_of((&either, "ab", b"c"))?, [4, 2, 1]);
    assert_eq!(going_in::sizes_of(&both)?, [4, 5]);
    assert_eq!(going_in::sizes_of(either.clone())?, [4]);
    let named = HashMap::from([("a", either)]);
    assert_eq!(going_in::by_name(&named)?, 4);
    assert_eq!(going_in::by_name(named)?, 4);
    let text = StrOrBytes::Str("ab".to_owned());
    assert_eq!(going_in::by_name([("a", &text)])?, 2);
    Ok(())
}

#[test]
fn no_args_are_of_every_type() -> Result<()> {
    let chain = Chain::<i64>::new_with((), |kw| kw.value([1, 3, 5]))?;
    assert_eq!((chain.count()?, chain.first()?), (3, 1));
    let empty: Chain<String> = Chain::new(())?;
    assert_eq!(empty.count()?, 0);
    assert_eq!(Chain::new_with((7, 8), |kw| kw.value([6]))?.first()?, 6);
    assert_eq!(
        Chain::new_with("a", |kw| kw.value([] as [&str; 0]))?.first()?,
        "a"
    );
    assert_eq!(Chain::new_with([0.5], |kw| kw.value([1.5]))?.count()?, 2);
    let joined: Joined<i64> = Joined::new(())?;
    assert_eq!(joined.count()?, 0);
    assert_eq!(Joined::new(([1, 2], [3]))?.count()?, 3);
    assert_eq!(going_in::gathered(())?.len(), 0);
    assert_eq!(going_in::zipped(())?.len(), 0);
    Ok(())
}

#[test]
fn text_is_a_sequence_of_what_can_be_hashed() -> Result<()> {
    assert_eq!(going_in::ratio("abcd", "abce")?, 75.0);
    assert_eq!(going_in::ratio("ab".to_owned(), &"ab".to_owned())?, 100.0);
    assert_eq!(
        going_in::ratio(["a", "b"], vec!["a".to_owned(), "c".to_owned()])?,
        50.0
    );
    assert_eq!(going_in::ratio(b"ab", &b"ab"[..])?, 100.0);
    assert_eq!(
        going_in::ratio(&["a", "b"], &vec!["a".to_owned(), "b".to_owned()])?,
        100.0
    );
    assert_eq!(going_in::ratio_or_none_with("ab", |kw| kw.s2("abc"))?, 5);
    assert_eq!(going_in::ratio_or_none_with(None, |kw| kw.s2(["x"]))?, 1);
    assert_eq!(going_in::ratio_or_none("ab")?, 2);
    assert_eq!(going_in::extract("ab", ["ab", "cd"])?, [100.0, 0.0]);
    assert_eq!(going_in::extract("ab", vec!["ab".to_owned()])?, [100.0]);
    assert_eq!(going_in::extract("ab", &["ab", "cd"])?, [100.0, 0.0]);
    assert_eq!(going_in::extract("ab", &vec!["ab".to_owned()])?, [100.0]);
    assert_eq!(going_in::extract("ab", HashMap::from([("k", "ab")]))?, [100.0]);
    assert_eq!(going_in::hashed("ab")?, 2);
    assert_eq!(going_in::hashed(7)?, 7);
    assert_eq!(going_in::hashed(["a"])?, 1);
    Ok(())
}

#[test]
fn a_type_parameter_that_says_nothing_is_not_written() -> Result<()> {
    let and = And::new(("a", callback(|n: i64| n + 1)))?;
    assert_eq!(and.validate(1)?.len()?, 3);
    let and: And<Value> = And::new_with("a", |kw| kw.error("no"))?;
    assert_eq!(and.validate(1)?.len()?, 2);
    assert_eq!(Xor::new(())?.validate(1)?.len()?, 1);
    // Here it is what `make` returns.
    let factory = Factory::<Held<i64>>::new_with(|kw| kw.version(2))?;
    assert_eq!(factory.make()?.get()?, 1);
    Ok(())
}

#[test]
fn a_default_of_none_is_an_optional_result() -> Result<()> {
    let cache = Cache::new([("a", 1)])?;
    let found: Option<i64> = cache.get("a")?;
    assert_eq!(found, Some(1));
    assert_eq!(cache.get("b")?, None);
    assert!(cache.get_with("b", |kw| kw.default(()))?.is_none());
    assert_eq!(cache.get_with("b", |kw| kw.default("x"))?.to_string(), "x");
    let last: Option<i64> = cache.last()?;
    assert_eq!(last, Some(1));
    let name: Option<String> = going_in::found(["a"], "b")?;
    assert_eq!(name, None);
    assert_eq!(
        going_in::found_with(["a"], "b", |kw| kw.default(7))?.as_i64(),
        Some(7)
    );
    let other: Option<String> = going_in::found_or(["a"], "a")?;
    assert_eq!(other.as_deref(), Some("a"));
    assert_eq!(going_in::found_untold(["a"], "b")?, None::<String>);
    assert_eq!(going_in::first_or(["a"])?.as_deref(), Some("a"));
    assert_eq!(going_in::first_or_default([0_i64; 0], 2.5)?.to_string(), "2.5");
    Ok(())
}

#[test]
fn items_that_may_be_handles_or_none() -> Result<()> {
    let (position, held) = (Position::new(1)?, Held::new(3)?);
    assert_eq!(going_in::positions([Some(&position), None])?, 1);
    assert_eq!(going_in::positions(&[Some(position.clone()), None])?, 1);
    assert_eq!(going_in::lengths([Some(&held), None])?, 1);
    assert_eq!(going_in::lengths(&vec![Some(held), None])?, 1);
    assert_eq!(going_in::at(["a", "b"], position.py_index()?)?, "b");
    Ok(())
}

#[test]
fn a_dict_of_several_types() -> Result<()> {
    let (and, position) = (And::new("a")?, Position::new(1)?);
    let entries = Dict::of((("name", &and), (&position, 5), (7, "seven")))?;
    assert_eq!(Schema::new(&entries)?.shown()?, "str:And,Position:int,int:str");
    assert_eq!(Schema::new(entries)?.shown()?, "str:And,Position:int,int:str");
    let nested = Dict::of((
        ("inner", Dict::of((("a", 1),))?),
        ("items", List::of(("a", 1, &and))?),
    ))?;
    assert_eq!(Schema::new(&nested)?.shown()?, "str:dict,str:list");
    assert_eq!(going_in::keyed((("a", &and), (&position, 5)))?, 2);
    assert_eq!(going_in::keyed(&nested)?, 2);
    assert_eq!(going_in::keyed_dict((("a", 1),))?, 1);
    assert_eq!(going_in::keyed_dict(&nested)?, 2);
    let typed: Dict<String, f64> = Dict::new((("a", 1), ("b".to_owned(), 2.5)))?;
    assert_eq!(typed.get_item("a")?, 1.0);
    Ok(())
}

#[test]
fn a_type_is_a_value() -> Result<()> {
    let shape = Class::<Vec<Position>>::of()?;
    assert_eq!(going_in::shape_name(&shape)?, "list[Position]");
    let decoder = Decoder::<Vec<Position>>::new(&shape)?;
    assert_eq!(decoder.shape()?, "list[Position]");
    assert_eq!(decoder.decode([&Position::new(3)?])?[0].py_index()?, 3);
    let named = Class::<IndexMap<String, Position>>::of()?;
    assert_eq!(going_in::shape_name(&named)?, "dict[str, Position]");
    let optional = Class::<Option<Position>>::of()?;
    assert_eq!(going_in::shape_name(&optional)?, "typing.Optional[Position]");
    assert_eq!(Class::<Position>::of()?.name()?, "Position");
    assert_eq!(
        Class::<(i64, Vec<u8>, ())>::of()?.to_string(),
        "tuple[int, bytes, NoneType]"
    );
    assert_eq!(Class::<Value>::of()?.to_string(), "typing.Any");
    assert_eq!(Class::<List<i64>>::of()?.to_string(), "<class 'list'>");
    let read: Vec<i64> = going_in::shape_of(&Class::<Vec<i64>>::of()?, [1, 2])?;
    assert_eq!(read, [1, 2]);
    let held: Position = going_in::shape_of(&Class::<Position>::of()?, &Position::new(1)?)?;
    assert_eq!(held.py_index()?, 1);
    let text = going_in::shape_of(Class::<String>::of()?, "a")?;
    assert_eq!(text, "a");
    Ok(())
}

#[test]
fn a_tuple_becomes_the_list_that_is_declared() -> Result<()> {
    assert_eq!(going_in::row(("Adelaide", 1295))?, "['Adelaide', 1295]");
    assert_eq!(going_in::rows((("a", 1), ["b"]))?, "([['a', 1], ['b']], None)");
    assert_eq!(
        going_in::rows([("a", 1), ("b", 2)])?,
        "([['a', 1], ['b', 2]], None)"
    );
    assert_eq!(
        going_in::rows_with(&[("a", 1)], |kw| kw.widths((1, 2.5)))?,
        "([['a', 1]], [1.0, 2.5])"
    );
    assert_eq!(going_in::listed((1, 2))?, [1, 2]);
    // Where a tuple is declared as well, it is one.
    assert_eq!(going_in::list_or_pair((1, 2))?, "tuple");
    assert_eq!(going_in::list_or_pair([1, 2])?, "list");
    Ok(())
}
