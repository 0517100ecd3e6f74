//! Attributes and constants by name, results of methods that pass on what others make, and operators for several contents of one
//! class.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::AttributeError;
use snakebridge::{Result, Value};

snakebridge::python_module!("by_name", "modes", path = "fixtures/python");

#[test]
fn attributes_by_name_have_the_declared_type() -> Result<()> {
    let space = by_name::Narrow::new()?;
    space.set_attr("seven", 7)?;
    let seven: i64 = space.get_attr("seven")?;
    assert_eq!(seven, 7);
    space.del_attr("seven")?;
    assert!(space.get_attr("seven").unwrap_err().is::<AttributeError>());
    Ok(())
}

#[test]
fn attributes_by_name_without_annotation_are_values() -> Result<()> {
    let open = by_name::Open::new()?;
    assert_eq!(open.get_attr("name")?, "NAME");
    Ok(())
}

#[test]
fn what_a_class_puts_into_its_dict_is_read_by_name() -> Result<()> {
    let message = by_name::Message::new_with("note_on", |kw| kw.extra("note", 60))?;
    assert_eq!(message.get_attr("kind")?, "note_on");
    assert_eq!(message.get_attr("note")?, 60);
    message.set_attr("note", 61)?;
    assert_eq!(message.get_attr("note")?, 61);
    assert!(message.set_attr("pitch", 1).unwrap_err().is::<AttributeError>());
    Ok(())
}

#[test]
fn data_by_names_of_the_form_that_is_pythons() -> Result<()> {
    let proxy = by_name::Proxy::new("abc")?;
    assert_eq!((proxy.reference__()?, proxy.subject__()?), ("abc".to_owned(), 3));
    assert_eq!(proxy.get_attr("real")?, 3);
    Ok(())
}

#[test]
fn an_alias_that_hides_the_name_it_stands_for_is_that_class() -> Result<()> {
    let trie = by_name::Trie::new()?;
    assert_eq!(trie.step(3)?.key()?, 3);
    assert!(trie.longest(3)?.found()?);
    assert!(!trie.longest(0)?.found()?);
    Ok(())
}

#[test]
fn methods_of_what_an_object_holds_are_its_own() -> Result<()> {
    let ledger = by_name::Ledger::new(vec!["b".to_owned()])?;
    ledger.append("a")?;
    assert_eq!((ledger.count("a")?, ledger.first()?), (1, "b".to_owned()));
    ledger.add("x")?;
    assert!(ledger.isdisjoint(["y"])?);
    assert!(!ledger.isdisjoint(["x", "y"])?);
    // Not before a method has assigned it.
    assert!(ledger.pop().unwrap_err().is::<AttributeError>());
    ledger.open()?;
    assert_eq!(ledger.pop()?, "a");
    Ok(())
}

#[test]
fn properties_of_a_class_are_read_from_it() -> Result<()> {
    assert_eq!(by_name::Parrot::order()?, "Parrots");
    assert_eq!(by_name::Parrot::new()?.get_order()?, "Parrots");
    Ok(())
}

#[test]
fn attributes_are_what_the_parameter_is_when_it_is_stored() -> Result<()> {
    let store = by_name::Store::new_with(|kw| kw.path("abc"))?;
    assert_eq!(store.engine()?.speed()?, 5);
    let length: i64 = store.length()?;
    assert_eq!(length, 3);
    Ok(())
}

#[test]
fn members_of_the_object_that_a_class_hands_on_to() -> Result<()> {
    let book = by_name::Book::new()?;
    assert_eq!(book.add("abc")?, 3);
    assert_eq!(book.title()?, "rows");
    assert_eq!(book.get_attr("title")?, "rows");
    Ok(())
}

#[test]
fn what_another_method_or_a_local_name_made_has_its_class() -> Result<()> {
    let open = by_name::opened()?;
    assert_eq!(open.copied()?.length()?, 3);
    Ok(())
}

#[test]
fn operators_name_each_operand_once() -> Result<()> {
    let moment = by_name::Moment::<()>::new()?;
    let span = by_name::Span::<i64>::new()?;
    (&moment - &span)?;
    (&moment - 3)?;
    Ok(())
}

#[test]
fn a_constant_picks_the_overload_that_names_its_value() -> Result<()> {
    assert_eq!(modes::new(b"key", modes::MODE_FAST)?.speed()?, 9);
    let safe = modes::new_with(b"key", modes::MODE_SAFE, |kw| kw.nonce(b"n"))?;
    assert_eq!(safe.lock()?, "locked");
    assert_eq!(modes::mode_safe()?, 11);
    Ok(())
}

#[test]
fn what_yields_is_iterated() -> Result<()> {
    let counted: Vec<i64> = by_name::counted(2)?.collect::<Result<_>>()?;
    assert_eq!(counted, [0, 1]);
    let numbers = by_name::Numbers::new()?;
    let own: Vec<Value> = numbers.iter()?.collect::<Result<_>>()?;
    assert_eq!(own, [1, 2]);
    let mut sum = 0;
    for number in numbers.doubled()? {
        sum += number?.as_i64().unwrap();
    }
    assert_eq!(sum, 6);
    Ok(())
}
