//! Elements of tuples, lists and iterators, inside unions and outside.

use snakebridge::types::List;
use snakebridge::{Result, call_as};

snakebridge::python_module!("members_of_unions", path = "fixtures/python/constructs");

use members_of_unions::{
    Parameter, adam, connect, connect_one, connect_plain, joined, measure, numbers, parameters, tensors,
    total,
};

#[test]
fn a_union_in_a_tuple_of_a_union() -> Result<()> {
    assert_eq!(connect(("h", 1))?, "('h', 1)");
    assert_eq!(connect((b"h", 1))?, "(b'h', 1)");
    assert_eq!(connect(("h".to_owned(), 1, 2_i64))?, "('h', 1, 2)");
    assert_eq!(connect_one(("h", 1))?, "('h', 1)");
    assert_eq!(connect_plain(("h", 1))?, "('h', 1)");
    assert_eq!(connect_plain("h")?, "'h'");
    Ok(())
}

#[test]
fn numbers_in_a_tuple_of_a_union() -> Result<()> {
    assert_eq!(measure((1.5, 2.5))?, "(1.5, 2.5)");
    assert_eq!(measure((1, 2.5))?, "(1, 2.5)");
    Ok(())
}

#[test]
fn iterators_of_a_subclass() -> Result<()> {
    assert_eq!(adam(&parameters()?)?, 2);
    assert_eq!(adam(parameters()?)?, 2);
    assert_eq!(adam(&tensors()?)?, 1);
    let parameter = Parameter::new()?;
    assert_eq!(adam([&parameter])?, 1);
    assert_eq!(adam(vec![parameter])?, 1);
    Ok(())
}

#[test]
fn collections_of_what_passes() -> Result<()> {
    assert_eq!(total(&numbers()?)?, 3.0);
    assert_eq!(total(numbers()?)?, 3.0);
    let texts: List<String> = call_as("builtins", "list", (["a", "b"],))?;
    assert_eq!(joined(&texts)?, "['a', 'b']");
    assert_eq!(joined(["a"])?, "['a']");
    assert_eq!(joined(&["a".to_owned()])?, "['a']");
    Ok(())
}
