//! The forms of calls that the witnesses of the pinned packages found refused, with their values.
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet, HashMap};

use snakebridge::exceptions::{KeyError, OSError, RuntimeError, SystemExit};
use snakebridge::types::{ByteArray, Class, EmptyTuple, Set};
use snakebridge::{Result, callback};

snakebridge::python_module!("shifting", path = "fixtures/python");

use shifting::{Column, Fixed, Graph, Grid, Hour, Minute, Moment, Node, Offset, Row, Sorter, Uri};

#[test]
fn an_operand_of_a_subclass_beside_other_operands() -> Result<()> {
    let moment = Moment::new(10)?;
    let (offset, hour, minute) = (Offset::new_with(|kw| kw.steps(5))?, Hour::new()?, Minute::new()?);
    assert_eq!((&moment + &offset)?.at()?, 15);
    assert_eq!((&moment + &hour)?.at()?, 11);
    assert_eq!((&moment + offset)?.at()?, 15);
    assert_eq!((&moment + 7)?.at()?, 17);
    assert_eq!((&moment + "h")?, "10h");
    assert_eq!((&moment - &minute)?.at()?, 9);
    assert_eq!((&moment - &Moment::new(4)?)?, 6);
    Ok(())
}

#[test]
fn a_protocol_with_a_buffer_alone_is_a_buffer() -> Result<()> {
    assert_eq!(shifting::received(b"abc")?, 3);
    assert_eq!(shifting::received(&b"abcd"[..])?, 4);
    assert_eq!(shifting::received(&ByteArray::new(b"ab")?)?, 2);
    Ok(())
}

#[test]
fn an_option_that_only_the_signature_for_anything_takes() -> Result<()> {
    assert_eq!(shifting::eye(2)?, 2.0);
    let typed = shifting::eye_with(2, |kw| kw.dtype("int"))?;
    assert_eq!(typed.as_str(), Some("2 int C"));
    Ok(())
}

#[test]
fn an_optional_value_is_of_either_signature() -> Result<()> {
    let text = shifting::dump_with("a", |kw| kw.encoding(()))?;
    assert_eq!(text, "a");
    let bytes = shifting::dump_with("a", |kw| kw.encoding("utf-8"))?;
    assert_eq!(bytes, b"a");
    let either = shifting::dump_with("a", |kw| kw.encoding(Some("utf-8")))?;
    assert!(matches!(either, Some(shifting::StrOrBytes::Bytes(bytes)) if bytes == b"a"));
    Ok(())
}

#[test]
fn a_list_of_anything_beside_bytes() -> Result<()> {
    assert_eq!(shifting::named(b"ab")?, b"ab");
    assert_eq!(shifting::named(["a", "b", "c"])?, 3);
    assert_eq!(shifting::named(vec![1_i64, 2])?, 2);
    assert_eq!(shifting::named(&[1.5][..])?, 1);
    Ok(())
}

#[test]
fn what_has_to_be_empty_is_an_empty_tuple() -> Result<()> {
    assert_eq!(shifting::reshape(EmptyTuple)?, "none");
    assert_eq!(shifting::reshape(())?, "none");
    assert_eq!(shifting::shaped(())?, "()");
    assert_eq!(shifting::shaped(3)?, "3");
    assert_eq!(shifting::reshape([3, 4])?, 2);
    Ok(())
}

#[test]
fn a_callback_in_a_tuple() -> Result<()> {
    let double = || callback(|x: i64| x * 2);
    let doubled: i64 = shifting::pipe((double(), "x"), 4)?;
    assert_eq!(doubled, 8);
    Ok(())
}

#[test]
fn an_option_that_one_signature_requires_and_no_state_has() -> Result<()> {
    assert_eq!(shifting::norm([1.5, 2.5])?, 4.0);
    assert_eq!(shifting::norm_axis([1.5], 0)?.as_str(), Some("0 False"));
    let kept = shifting::norm_axis_with([1.5], (0, 1), |kw| kw.keepdims(true))?;
    assert_eq!(kept.as_str(), Some("(0, 1) True"));
    Ok(())
}

#[test]
fn options_of_which_each_alone_means_another_overload() -> Result<()> {
    let (graph, node, uri) = (
        Graph::new()?,
        Node::new_with(|kw| kw.name("a"))?,
        Uri::new_with(|kw| kw.name("b"))?,
    );
    graph.value()?;
    let alone: () = graph.value_with(|kw| kw.subject(&uri))?;
    assert_eq!(alone, ());
    let found = graph.value_with(|kw| kw.subject(&node).predicate(&uri).any(false))?;
    assert_eq!(
        found.map(|node| node.name()).transpose()?.as_deref(),
        Some("a b False")
    );
    let found = graph.value_with(|kw| kw.predicate(&uri).subject(&node))?;
    assert_eq!(
        found.map(|node| node.name()).transpose()?.as_deref(),
        Some("a b True")
    );
    Ok(())
}

#[test]
fn a_tuple_of_one_length_beside_one_of_any() -> Result<()> {
    assert_eq!(shifting::placed(("a", 1))?, "('a', 1)");
    assert_eq!(shifting::placed(("a", "b"))?, "('a', 'b')");
    assert_eq!(shifting::placed(("a",))?, "('a',)");
    assert_eq!(shifting::placed(("a", "b", "c"))?, "('a', 'b', 'c')");
    let (offset, hour) = (Offset::new_with(|kw| kw.steps(5))?, Hour::new()?);
    assert_eq!(shifting::moved((&offset, &hour))?, 6);
    assert_eq!(shifting::moved((1, 2))?, 3);
    assert_eq!(shifting::moved((1, 2, 3))?, 6);
    let (key, os) = (Class::<KeyError>::of()?, Class::<OSError>::of()?);
    assert_eq!(shifting::caught((&key, 1))?, 2);
    assert_eq!(shifting::caught((&key, &os))?, 2);
    assert_eq!(shifting::caught((&key, &os, &key))?, 3);
    Ok(())
}

#[test]
fn keys_of_several_lengths() -> Result<()> {
    let grid = Grid::new()?;
    grid.set_item((.., "a"), 1)?;
    assert_eq!(grid.last()?, "(slice(None, None, None), 'a')=1");
    grid.set_item((1, "a"), 1)?;
    assert_eq!(grid.last()?, "(1, 'a')=1");
    grid.set_item(("x",), 2)?;
    assert_eq!(grid.last()?, "('x',)=2");
    grid.set_item((1, "x", [4]), 3)?;
    assert_eq!(grid.last()?, "(1, 'x', [4])=3");
    Ok(())
}

#[test]
fn an_overload_for_a_class_over_anything_beside_one_for_tuples() -> Result<()> {
    let column: Column<i64> = Column::new(5)?;
    assert_eq!(shifting::stamped(&column)?.of()?, "5");
    let row: Row<String> = Row::new("x")?;
    assert_eq!(shifting::stamped(row)?.of()?, "x");
    assert_eq!(shifting::stamped((1, 2))?.of()?, "tuple");
    assert_eq!(shifting::stamped(1.5)?, "1.5");
    Ok(())
}

#[test]
fn maps_pick_overloads_by_what_they_hold() -> Result<()> {
    let (column, hour) = (Column::<i64>::new(5)?, Hour::new()?);
    assert_eq!(shifting::joined(HashMap::from([("a", &column)]))?, 5);
    assert_eq!(
        shifting::joined(HashMap::from([(1, Some(&column)), (2, None)]))?,
        5
    );
    let offset = Offset::new()?;
    assert_eq!(
        shifting::joined(BTreeMap::from([(1, &offset), (2, &offset)]))?,
        "1 2"
    );
    assert_eq!(shifting::kept(HashMap::from([("a", &column)]))?, "a5");
    assert_eq!(shifting::kept([&column])?, "5");
    // Of two maps with values of one class the keys are open none the less.
    assert_eq!(shifting::pooled(HashMap::from([("a", &column)]))?, 5);
    let any = shifting::a_column_of_any()?;
    assert_eq!(shifting::pooled(HashMap::from([(1, &any)]))?, "any");
    assert_eq!(
        shifting::pooled(HashMap::from([(1, Some(&any)), (2, None)]))?,
        "any"
    );
    // Of several maps in a union the one counts whose values take those of the others.
    assert_eq!(shifting::typed("text")?, "text");
    assert_eq!(shifting::typed(HashMap::from([("a", "b")]))?, "ab");
    assert_eq!(shifting::typed(HashMap::from([(1, 2)]))?, "12");
    assert_eq!(
        shifting::typed(HashMap::from([("a", HashMap::from([("b", 1)]))]))?,
        "a{'b': 1}"
    );
    assert_eq!(shifting::dotted(&hour)?, 1);
    assert_eq!(shifting::dotted(HashMap::from([("a", &column)]))?, "a5");
    Ok(())
}

#[test]
fn text_beside_a_class_that_is_not_declared() -> Result<()> {
    assert_eq!(shifting::replaced("a")?, "a None");
    assert_eq!(shifting::replaced_with("a", |kw| kw.repl("b"))?, "a b");
    assert_eq!(shifting::replaced(HashMap::from([("a", "b")]))?, 1);
    let pattern = snakebridge::call("re", "compile", ("x",))?;
    assert_eq!(shifting::replaced(&pattern)?, "x None");
    Ok(())
}

#[test]
fn optional_collections_of_a_class_over_anything() -> Result<()> {
    let class = Class::<Offset>::of()?;
    let (one, two) = (Column::<i64>::new(5)?, Column::<i64>::new(6)?);
    let listed = [&one];
    assert_eq!(shifting::resolved_with(&class, |kw| kw.attribs(None))?, "none");
    assert_eq!(
        shifting::resolved_with(&class, |kw| kw.attribs([&one, &two]))?,
        "5,6"
    );
    assert_eq!(
        shifting::resolved_with(&class, |kw| kw.attribs(&listed[..]))?,
        "5"
    );
    assert_eq!(
        shifting::resolved_with(&class, |kw| kw.attribs(vec![one.clone()]))?,
        "5"
    );
    assert_eq!(shifting::signed_with(1, |kw| kw.signature(None))?, "none");
    assert_eq!(shifting::signed_with(1, |kw| kw.signature(&listed[..]))?, "5");
    Ok(())
}

#[test]
fn what_a_union_of_one_class_returns_goes_in_where_it_is_declared() -> Result<()> {
    let column = shifting::either(true)?;
    assert_eq!(shifting::seeded_with(1, |kw| kw.dtype(&column))?, "1");
    let text: Column<String> = Column::new("a")?;
    assert_eq!(shifting::seeded_with(1, |kw| kw.dtype(text))?, "a");
    assert_eq!(shifting::seeded_with(1, |kw| kw.dtype("i"))?, "i");
    Ok(())
}

#[test]
fn a_live_set_of_what_has_the_members() -> Result<()> {
    let set: Set<String> = Set::new(["a", "b"])?;
    assert_eq!(shifting::left_out_with(|kw| kw.names(&set))?, 2);
    assert_eq!(shifting::left_out_with(|kw| kw.names(BTreeSet::from(["a"])))?, 1);
    Ok(())
}

#[test]
fn handles_in_lists_of_lists() -> Result<()> {
    let hour = Hour::new()?;
    assert_eq!(shifting::binned_with(|kw| kw.edges([[&hour]]))?, "[[1]]");
    assert_eq!(
        shifting::binned_with(|kw| kw.edges([[1.5], [2.5]]))?,
        "[[1.5], [2.5]]"
    );
    assert_eq!(shifting::binned_with(|kw| kw.edges(None))?, "none");
    Ok(())
}

#[test]
fn a_list_in_some_decides() -> Result<()> {
    assert_eq!(shifting::parsed(Some(vec![1, 2]))?, 3);
    assert_eq!(shifting::parsed([1, 2])?, 3);
    assert_eq!(shifting::parsed(())?, 0);
    assert_eq!(shifting::parsed("a")?, "a");
    Ok(())
}

#[test]
fn a_list_of_a_class_over_anything_is_a_tuple() -> Result<()> {
    let column: Column<Vec<i64>> = Column::new(vec![5_i64])?;
    assert_eq!(shifting::picked([&column])?, "tuple [5]");
    assert_eq!(shifting::picked(vec![column])?, "tuple [5]");
    assert_eq!(shifting::picked(1)?, 1);
    Ok(())
}

#[test]
fn what_can_only_be_none_and_what_a_class_forbids_is_not_offered() -> Result<()> {
    let empty: Sorter<String> = Sorter::new()?;
    assert_eq!(empty.size()?, 0);
    let sorter = Sorter::new_graph(HashMap::from([("a", vec!["b"])]))?;
    assert_eq!(sorter.size()?, 1);
    let fixed = Fixed::new()?;
    assert!(fixed.stop().unwrap_err().is::<RuntimeError>());
    assert!(fixed.call().unwrap_err().is::<SystemExit>());
    // Methods of the bindings would be called instead of these.
    assert!(Sorter::<String>::new_with());
    assert!(fixed.set_attr() && fixed.get_item());
    Ok(())
}

/// What the bindings have no methods for.
trait NotThere {
    fn new_with() -> bool {
        true
    }
    fn set_attr(&self) -> bool {
        true
    }
    fn get_item(&self) -> bool {
        true
    }
}
impl NotThere for Sorter<String> {}
impl NotThere for Fixed {}
