//! The forms of calls that the witnesses of the pinned packages found refused, with their values.
#![allow(missing_docs)]

use snakebridge::exceptions::{KeyError, OSError};
use snakebridge::types::{ByteArray, Class, EmptyTuple};
use snakebridge::{Result, callback};

snakebridge::python_module!("shifting", path = "fixtures/python");

use shifting::{Graph, Grid, Hour, Minute, Moment, Node, Offset, Uri};

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
