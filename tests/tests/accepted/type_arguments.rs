//! Generic classes with other type arguments than a parameter states: `G[Any]`, bare `G`, covariant and contravariant `G`.

use std::rc::Rc;

use snakebridge::Result;
use snakebridge::kinds::{Any, Sub, Super};
use snakebridge::traits::Arg;

snakebridge::python_module!("type_arguments", path = "fixtures/python/constructs");

use type_arguments::{Attr, Base, Derived, Double, Node, Sink, Source, Special};
use type_arguments::{
    attr, bare, each, exact, listed, maybe, narrow, nodes, numbers, option, option_with, pair, pick,
    required, several, shown, sink, source, sourced, total, union,
};

fn make() -> Result<Node<i64>> {
    Node::new(5)
}

#[test]
fn any_type_argument_where_python_says_any() -> Result<()> {
    let (number, text, special, double) = (make()?, Node::new("x")?, Special::new()?, Double::new()?);
    assert_eq!(shown(&number)?, "int");
    assert_eq!(shown(&text)?, "str");
    assert_eq!(shown(&make()?)?, "int");
    assert_eq!(shown(make()?)?, "int");
    assert_eq!(shown(&Rc::new(make()?))?, "int");
    assert_eq!(shown(&special)?, "str");
    assert_eq!(shown(&double)?, "str");
    assert_eq!(bare(&number)?, "int");
    assert_eq!(number.append(&text)?, 1);
    assert_eq!(special.append(&number)?, 1);
    Ok(())
}

#[test]
fn the_same_inside_of_other_types() -> Result<()> {
    let (number, text, special) = (make()?, Node::new("x")?, Special::new()?);
    assert_eq!(option()?, "None");
    assert_eq!(option_with(|kw| kw.node(&number))?, "int");
    assert_eq!(option_with(|kw| kw.node(None))?, "None");
    assert_eq!(option_with(|kw| kw.node(&special))?, "str");
    assert_eq!(required(&text)?, "str");
    assert_eq!(required(&Some(make()?))?, "int");
    assert_eq!(required(None)?, "None");
    assert_eq!(nodes([&number])?, ["int"]);
    assert_eq!(nodes(vec![make()?])?, ["int"]);
    assert_eq!(listed([&special])?, ["str"]);
    assert_eq!(maybe([Some(&Node::new(snakebridge::Value::from(1))?)])?, ["int"]);
    assert_eq!(maybe([&number])?, ["int"]);
    assert_eq!(several((&number, &text, special.clone()))?, ["int", "str", "str"]);
    assert_eq!(pair((&number, 1))?, "int");
    assert_eq!(union(&number)?, "int");
    assert_eq!(union(&special)?, "str");
    assert_eq!(union(3)?, "int");
    Ok(())
}

#[test]
fn what_passes_where_the_parameter_is_covariant() -> Result<()> {
    let (text, bytes) = (Attr::new("four")?, Attr::new(b"two".as_slice())?);
    assert_eq!(total([&text])?, 4);
    assert_eq!(total([&bytes])?, 3);
    assert_eq!(total(vec![text.clone()])?, 4);
    assert_eq!(attr(&text)? + attr(bytes)?, 7);
    let (base, derived) = (Source::new(Base::new()?)?, Source::new(Derived::new()?)?);
    assert_eq!(source(&base)?, "Base");
    assert_eq!(source(&derived)?, "Derived");
    assert_eq!(numbers(&Source::new(1)?)?, 1.5);
    assert_eq!(numbers(Source::new(1.25)?)?, 1.75);
    assert_eq!(sourced(&derived)?, "Derived");
    assert_eq!(sourced(&base)?, "Base");
    Ok(())
}

#[test]
fn what_it_passes_for_where_the_parameter_is_contravariant() -> Result<()> {
    assert_eq!(sink(&Sink::new(Base::new()?)?)?, "Derived");
    assert_eq!(sink(&Sink::new(Derived::new()?)?)?, "Derived");
    Ok(())
}

#[test]
fn overloads() -> Result<()> {
    assert_eq!(pick(&make()?)?, 3);
    assert_eq!(pick(&Special::new()?)?, 3);
    assert_eq!(pick("text")?, "text");
    assert_eq!(narrow(&make()?)?, 5);
    assert_eq!(narrow(&Special::new()?)?, "special");
    Ok(())
}

#[test]
fn an_invariant_parameter_takes_its_own() -> Result<()> {
    assert_eq!(exact(&make()?)?, "int");
    assert_eq!(each([make()?])?[0].item()?, 5);
    Ok(())
}

/// Compiles only for types that do not pass for the kind `K`: for others there would be two answers.
trait Refused<K, Which> {
    fn refused() {}
}
struct Passes;
impl<T, K> Refused<K, ()> for T {}
impl<T: Arg<'static, K>, K> Refused<K, Passes> for T {}

#[test]
fn what_does_not_pass_is_refused() {
    <&Node<String> as Refused<Node<i64>, _>>::refused();
    <&Special as Refused<Node<i64>, _>>::refused();
    <&Node<Derived> as Refused<Node<Base>, _>>::refused();
    <&Base as Refused<Node<Any>, _>>::refused();
    <&Source<Base> as Refused<Source<Sub<Derived>>, _>>::refused();
    <&Source<Node<i64>> as Refused<Source<Sub<Base>>, _>>::refused();
    <&Sink<Derived> as Refused<Sink<Super<Base>>, _>>::refused();
}
