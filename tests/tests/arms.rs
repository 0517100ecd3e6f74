//! Arms of unions: which say the result of a call, and what goes in for one.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![allow(
    clippy::needless_borrow,
    clippy::needless_borrows_for_generic_args,
    reason = "each spelling is what is tested"
)]

use std::collections::HashMap;

use snakebridge::{Result, Value};

snakebridge::python_module!("arms", path = "fixtures/python");
use arms::{Lines, Parser, Reader};

#[test]
fn text_is_a_sequence_of_text_where_a_class_says_so() -> Result<()> {
    let parser = Parser::new("a")?;
    assert!(parser.parse("abc")?);
    assert!(!parser.parse(&Reader::new(["b"])?)?);
    assert!(parser.parse(["a"])?);
    assert!(Parser::new(1)?.parse([1, 2])?);
    Ok(())
}

#[test]
fn what_iterates_goes_where_an_arm_is_iterated() -> Result<()> {
    let file = arms::spool("a\nb\n")?;
    assert_eq!(arms::count(&file)?, 2);
    assert_eq!(arms::count(&Lines::new()?)?, 3);
    assert_eq!(arms::count("a\nb")?, 2);
    assert_eq!(arms::count(arms::generated()?)?, 1);
    Ok(())
}

#[test]
fn a_list_or_a_tuple_takes_tuples() -> Result<()> {
    assert_eq!(arms::fields(("a", "b"))?, "tuple");
    assert_eq!(arms::fields(["a"])?, "list");
    assert_eq!(
        arms::keys_with(|kw| kw.keys(("a", "b")).more(("c",)))?,
        "tuple tuple"
    );
    Ok(())
}

#[test]
fn nothing_is_an_empty_collection() -> Result<()> {
    assert_eq!(arms::length(())?, 0);
    assert_eq!(arms::total(())?, 0);
    assert_eq!(arms::width(())?, 0);
    assert_eq!(arms::any_of(())?, "tuple");
    assert_eq!(arms::urls_with(|kw| kw.urls(()).also(()))?, "[] ()");
    Ok(())
}

#[test]
fn a_constrained_variable_among_the_arms_says_the_result() -> Result<()> {
    assert_eq!(arms::found("ab")?.first()?, "a");
    assert_eq!(arms::found(b"ab")?.first()?, b"a");
    Ok(())
}

#[test]
fn a_map_goes_where_its_values_may_be_maps_as_well() -> Result<()> {
    let plain = HashMap::from([("a", "int64")]);
    assert_eq!(arms::read_with(|kw| kw.dtype(&plain))?, "{'a': 'int64'}");
    assert_eq!(
        arms::read_with(|kw| kw.dtype(HashMap::from([(1, "int64")])))?,
        "{1: 'int64'}"
    );
    assert_eq!(arms::read_with(|kw| kw.dtype("int64"))?, "'int64'");
    Ok(())
}

#[test]
fn maps_are_told_by_their_values() -> Result<()> {
    let text = HashMap::from([("a", "-")]);
    assert_eq!(arms::missing_with(|kw| kw.na_values(text))?, "{'a': '-'}");
    let lists = HashMap::from([(1, vec!["-"])]);
    assert_eq!(arms::missing_with(|kw| kw.na_values(&lists))?, "{1: ['-']}");
    assert_eq!(
        arms::missing_with(|kw| kw.na_values(HashMap::from([("a", ["-"])])))?,
        "{'a': ['-']}"
    );
    assert_eq!(arms::missing_with(|kw| kw.na_values(["-"]))?, "['-']");
    Ok(())
}

#[test]
fn a_closure_goes_beside_a_protocol() -> Result<()> {
    let names = ["a", "b"];
    let by = |name: Value| Ok::<_, snakebridge::Error>(name.as_str() == Some("a"));
    assert_eq!(arms::columns_with(names, |kw| kw.usecols(by))?, ["a"]);
    assert_eq!(
        arms::columns_with(names, |kw| kw.usecols(|name: Value| name.as_str() == Some("b")))?,
        ["b"]
    );
    assert_eq!(
        arms::columns_with(names, |kw| kw.usecols_by(|name| name.as_str() == Some("b")))?,
        ["b"]
    );
    assert_eq!(arms::columns_with(names, |kw| kw.usecols(["b"]))?, ["b"]);
    Ok(())
}

#[test]
fn integers_go_where_an_arm_holds_floats() -> Result<()> {
    assert_eq!(arms::color_with(|kw| kw.color((255, 0, 0)))?, "(255, 0, 0)");
    assert_eq!(arms::color_with(|kw| kw.color((255, 0.5)))?, "(255, 0.5)");
    assert_eq!(arms::color_with(|kw| kw.color([255, 0]))?, "(255, 0)");
    assert_eq!(arms::color_with(|kw| kw.color(255))?, "255");
    assert_eq!(arms::polygon([1, 2])?, "[1, 2] 0");
    assert_eq!(arms::polygon(vec![1.5, 2.0])?, "[1.5, 2.0] 0");
    let widths = vec![3_i64];
    assert_eq!(
        arms::polygon_with((1, 0.5), |kw| kw.widths(&widths))?,
        "(1, 0.5) [3]"
    );
    assert_eq!(arms::polygon_with(1, |kw| kw.widths((1, 0.5)))?, "1 (1, 0.5)");
    assert_eq!(arms::grid([[1, 2], [3, 4]])?, "[[1, 2], [3, 4]]");
    assert_eq!(arms::grid(HashMap::from([("a", [1, 2])]))?, "{'a': [1, 2]}");
    Ok(())
}

#[test]
fn pairs_are_a_dict_where_no_arm_is_a_list() -> Result<()> {
    assert_eq!(arms::style_with(|kw| kw.style([("a", 1)]))?, "{'a': 1} 0");
    assert_eq!(
        arms::style_with(|kw| kw.style([("a", 0.5)]).nested([("b", "c")]))?,
        "{'a': 0.5} {'b': 'c'}"
    );
    let pairs = vec![("b", 1.5)];
    assert_eq!(arms::style_with(|kw| kw.style(&pairs))?, "{'b': 1.5} 0");
    assert_eq!(
        arms::style_with(|kw| kw.style(HashMap::from([("a", 1)])))?,
        "{'a': 1} 0"
    );
    Ok(())
}
