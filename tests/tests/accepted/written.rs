//! What a call changes is a live handle, and what a closure fills is one.

use snakebridge::error::ErrorKind;
use snakebridge::types::{Dict, IndexMap, List, Set};
use snakebridge::{Result, Value, call_as};

snakebridge::python_module!(
    pub "written_arguments",
    path = "fixtures/python/constructs",
);
use written_arguments as py;

snakebridge::python_module!(pub "heapq", pub "bisect", pub "random", pub "types", pub "builtins", pub "collections");

#[test]
fn what_the_source_stores_into() -> Result<()> {
    let items = List::new([1])?;
    py::grow(&items)?;
    py::Table::new()?.put(&items)?;
    assert_eq!(items.to_vec()?, [1, 1, 4]);
    let table = Dict::new([("a", 1)])?;
    py::store(&table, "b")?;
    assert_eq!(
        table.to_map()?,
        IndexMap::from([("a".to_owned(), 1), ("b".to_owned(), 1)])
    );
    py::clear(&table)?;
    assert_eq!(table.len()?, 0);
    let names = Set::new(["a", "b"])?;
    py::drop(&names, "a")?;
    assert_eq!(names.len()?, 1);
    assert_eq!(py::cached("a")?, 1);
    assert_eq!(py::cached_with("a", |kw| kw.cache(None))?, 1);
    assert_eq!(py::cached_with("a", |kw| kw.cache(&table))?, 1);
    assert_eq!(table.get_item("a")?, 1);
    let names: Dict<String, i64> = Dict::new([("a", 1)])?;
    builtins::exec_with("b = a + 1", |kw| kw.globals(&names))?;
    assert_eq!(names.get_item("b")?, 2);
    let data = py::cached_with("a", |kw| kw.cache(Value::Dict(vec![])));
    assert_eq!(data.unwrap_err().kind(), ErrorKind::TypeMismatch);
    Ok(())
}

#[test]
fn what_the_type_says() -> Result<()> {
    let table = Dict::new([("a", 1)])?;
    py::declared(&table)?;
    assert_eq!(table.len()?, 2);
    let items = List::new([1, 2])?;
    py::shuffled(&items)?;
    assert_eq!(items.to_vec()?, [2, 1]);
    let items = Set::new([1, 2])?;
    py::emptied(&items)?;
    assert_eq!(items.len()?, 0);
    Ok(())
}

#[test]
fn what_a_handle_holds_is_inferred() -> Result<()> {
    let heap = List::new(["a"])?;
    py::push(&heap, "b")?;
    let last: String = py::last(&heap)?;
    assert_eq!(last, "b");
    let heap = List::new([3, 1, 2])?;
    heapq::heapify(&heap)?;
    heapq::heappush(&heap, 0)?;
    assert_eq!(heapq::heappop(&heap)?, 0);
    assert_eq!(heap.len()?, 3);
    let sorted = List::new([1, 3])?;
    bisect::insort(&sorted, 2)?;
    assert_eq!(sorted.to_vec()?, [1, 2, 3]);
    random::shuffle(&sorted)?;
    assert_eq!(sorted.len()?, 3);
    Ok(())
}

#[test]
fn what_is_only_read_or_copied_is_data() -> Result<()> {
    assert_eq!(py::read([1, 2])?, 3);
    assert_eq!(py::copied(vec![1])?, [1, 4]);
    Ok(())
}

#[test]
fn objects_are_checked_and_plain_data_is_refused() -> Result<()> {
    let items: List<i64> = List::new([1])?;
    py::grow(snakebridge::Handle::object(&items))?;
    assert_eq!(items.len()?, 2);
    let error = py::grow(call_as::<Value>("builtins", "list", ((1, 2),))?).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    let expected =
        "written_arguments.grow: `items` must be a live handle, because it is changed, not plain data";
    assert_eq!(error.to_string(), expected);
    Ok(())
}

#[test]
fn a_handle_of_a_subclass() -> Result<()> {
    let scores = py::Scores::new()?;
    py::store(&scores, "a")?;
    py::noted(&scores, "bc")?;
    assert_eq!((scores.get_item("a")?, scores.get_item("bc")?), (0, 2));
    Ok(())
}

#[test]
fn a_class_with_the_abstract_class_that_the_type_says() -> Result<()> {
    let registry = py::Registry::new()?;
    py::declared(&registry)?;
    assert_eq!(registry.get_item("declared")?, 1);
    assert_eq!(py::remembered(&registry)?, 2);
    assert_eq!(py::remembered(None)?, 0);
    assert_eq!(py::remembered(())?, 0);
    let small = py::SmallRegistry::new()?;
    py::declared(small.clone())?;
    assert_eq!(py::remembered(&small)?, 2);
    assert_eq!(py::remembered(&Dict::<String, i64>::new([("a", 1)])?)?, 1);
    let loose = py::Loose::new()?;
    py::declared(&loose)?;
    assert_eq!(py::remembered(&loose)?, 2);
    let line = py::Line::new((1, 2))?;
    py::shuffled(&line)?;
    random::shuffle(&line)?;
    let bag = py::Bag::new((1, 2))?;
    py::emptied(&bag)?;
    assert_eq!((line.len()?, bag.len()?), (2, 0));
    let deque = collections::Deque::<i64>::new_iterable([1, 2, 3])?;
    py::shuffled(&deque)?;
    assert_eq!(py::taken(&deque)?, 1);
    Ok(())
}

#[test]
fn what_such_a_class_holds_is_inferred() -> Result<()> {
    let store = py::Store::new("a", 1)?;
    assert_eq!(py::renamed(&store, "a", "b")?, 1);
    assert_eq!(py::remembered(&store)?, 2);
    py::declared(&store)?;
    assert_eq!(py::renamed(&Dict::<i64, String>::new([(1, "x")])?, 1, 2)?, "x");
    assert_eq!(py::taken(&py::Line::new((1, 2))?)?, 2);
    Ok(())
}

#[test]
fn such_a_class_in_unions_and_arguments_and_overloads() -> Result<()> {
    let (registry, line) = (py::Registry::new()?, py::Line::new((1, 2))?);
    assert_eq!(py::one_of_several(&registry)?, 0);
    assert_eq!(py::each_cleared((&registry, &py::SmallRegistry::new()?))?, 2);
    assert_eq!(py::told(&registry)?, "mapping");
    assert_eq!(py::told(&line)?, 2);
    Ok(())
}

#[test]
fn an_object_is_asked_for_the_abstract_class() -> Result<()> {
    let registry = py::Registry::new()?;
    py::declared(snakebridge::Handle::object(&registry))?;
    assert_eq!(py::remembered(snakebridge::Handle::object(&registry))?, 2);
    let line = py::Line::new((1, 2))?;
    let error = py::remembered(snakebridge::Handle::object(&line)).unwrap_err();
    let expected = "written_arguments.remembered: `cache` must be collections.abc.MutableMapping | None, not written_arguments.Line";
    assert_eq!(error.to_string(), expected);
    Ok(())
}

#[test]
fn a_closure_that_fills() -> Result<()> {
    let made = py::filled(|table: Dict<String, i64>| table.set_item("a", 1))?;
    assert_eq!(made, IndexMap::from([("a".to_owned(), 1)]));
    let made = py::filled_or_not_with(|kw| kw.fill(|items: List<String>| items.append("a")))?;
    assert_eq!(made, ["a"]);
    assert_eq!(py::measured(|items: Vec<i64>| items.len())?, 2);
    let class = types::new_class_with("Filled", |kw| {
        kw.exec_body(|body: Dict<String, Value>| body.set_item("answer", 42))
    })?;
    assert_eq!(snakebridge::attr_as::<i64>(&*class, "answer")?, 42);
    Ok(())
}
