//! A parameter of overloads that nothing distinguishes accepts what any of them does, each sent as what it is.

use snakebridge::{Result, types::Class};

snakebridge::python_module!("overload_containers", path = "fixtures/python/constructs");

use overload_containers as containers;

#[test]
fn each_arm_goes_in() -> Result<()> {
    assert_eq!(containers::describe([1, 2])?, "list");
    let map = std::collections::BTreeMap::from([("a", 1)]);
    assert_eq!(containers::describe_with(&map, |kw| kw.strict(true))?, "dict!");
    assert_eq!(containers::describe(&containers::Pen::new()?)?, "Pen");
    assert_eq!(
        containers::describe_with(&Class::<containers::Pen>::of()?, |kw| kw.count(3))?,
        "type??"
    );
    assert_eq!(containers::describe(("a", 1))?, "tuple");
    Ok(())
}

#[test]
fn the_enum_of_all_arms_goes_in() -> Result<()> {
    use containers::IntListOrStrIntDictOrWithNameOrMore as By;
    assert_eq!(containers::describe(By::IntList(vec![1]))?, "list");
    assert_eq!(
        containers::describe(By::StrIntTuple(("a".to_owned(), 1)))?,
        "tuple"
    );
    Ok(())
}
