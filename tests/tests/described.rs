//! What is really there: decorated functions, attributes of instances, values that change, descriptors, signatures made at run
//! time.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Handle, Result, Value};

snakebridge::python_module!(
    "class_attributes",
    "dataclass_order",
    "decorators",
    "descriptors",
    "implicit_optional",
    "instance_attributes",
    "interpreter_classes",
    "made_signatures",
    path = "fixtures/python/constructs"
);

#[test]
fn what_dataclass_writes_is_typed() -> Result<()> {
    let (old, new) = (
        dataclass_order::Version::new(1)?,
        dataclass_order::Version::new(2)?,
    );
    assert!(old.py_lt(&new)? && !old.py_ge(&new)?);
    Ok(())
}

#[test]
fn an_annotated_decorator_changes_the_parameters() -> Result<()> {
    assert_eq!(decorators::count_of()?, 2);
    assert_eq!(decorators::count_of_with(|kw| kw.symbol("B"))?, 0);
    let names: Vec<String> = decorators::names("a")?;
    assert_eq!(names, ["a!"]);
    let shop = decorators::Shop::new()?;
    assert_eq!(shop.title(2)?, ["tt"]);
    Ok(())
}

#[test]
fn a_wrapper_that_passes_on_keeps_the_types() -> Result<()> {
    let text: String = decorators::repeat("ab")?;
    assert_eq!(text, "abab");
    let shop: decorators::Shop = decorators::Shop::open(1)?;
    assert_eq!(shop.slow(3)?.to::<(String, i64)>()?, ("s".to_owned(), 3));
    let timed: Value = decorators::work(7)?;
    assert_eq!(timed.to::<(String, i64)>()?, ("ms".to_owned(), 7));
    Ok(())
}

#[test]
fn a_wrapper_that_changes_arguments_takes_anything() -> Result<()> {
    assert_eq!(decorators::second((1, 2))?.to::<i64>()?, 2);
    Ok(())
}

#[test]
fn what_a_decorator_makes_has_its_own_methods() -> Result<()> {
    let main: decorators::Command = decorators::main()?;
    assert_eq!((main.name()?.as_str(), main.invoke(3)?), ("main", 4));
    Ok(())
}

#[test]
fn a_default_of_none_makes_an_option() -> Result<()> {
    assert_eq!(implicit_optional::shown()?, "(None, None, None)");
    let shown = implicit_optional::shown_with(|kw| kw.a(None::<i64>).b(Some(vec!["x"])).c(2))?;
    assert_eq!(shown, "(None, ['x'], 2)");
    let page = implicit_optional::Page::new()?;
    assert!(page.names()?.is_none());
    assert!(page.parent()?.is_none());
    page.set_names(Some(vec!["a"]))?;
    assert_eq!(page.names()?.unwrap().to_vec()?, ["a"]);
    assert_eq!(implicit_optional::Entry::new()?.title()?, None);
    Ok(())
}

#[test]
fn what_methods_assign_can_be_read_and_set() -> Result<()> {
    let half = instance_attributes::Half::new(1, "b")?;
    assert_eq!(
        (half.a()?, half.b()?.to::<String>()?, half.c()?),
        (1, "b".to_owned(), 1)
    );
    assert_eq!(half.d()?.to::<String>()?, "b");
    assert_eq!(half.headers()?.get("x")?, "X");
    assert_eq!((half.size()?, half.last()?, half.total()?), (1.5, None, 0));
    assert!(half.names()?.to_vec()?.is_empty());
    half.run(2)?;
    assert_eq!((half.last()?, half.total()?, half.step()?), (Some(2), 2, 1));
    assert_eq!(half.result()?, "done");
    half.set_total(9)?;
    assert_eq!(half.total()?, 9);
    let child = instance_attributes::Child::new(0, 2)?;
    child.more()?;
    assert!(child.extra()?);
    Ok(())
}

#[test]
fn values_that_change_are_not_those_of_the_build() -> Result<()> {
    let page = class_attributes::Page::new()?;
    assert_eq!(page.title()?, None);
    page.open()?;
    assert_eq!(page.title()?.as_deref(), Some("opened"));
    assert_eq!((class_attributes::Page::limit()?, page.get_limit()?), (10, 10));
    page.set_limit(11)?;
    assert_eq!((class_attributes::Page::limit()?, page.get_limit()?), (10, 11));
    class_attributes::Page::enter()?;
    assert!(class_attributes::Page::current()?.as_object().is_some());
    assert!(class_attributes::current()?.is_none());
    class_attributes::start()?;
    assert!(class_attributes::current()?.is_some());
    Ok(())
}

#[test]
fn descriptors_are_what_they_give() -> Result<()> {
    let model = descriptors::Model::new()?;
    assert_eq!(
        (model.age()?, model.size()?, model.label()?.as_str()),
        (3, 4, "a")
    );
    model.set_age(7)?;
    assert_eq!(model.age()?, 7);
    assert_eq!(model.predict_with(2.0, |kw| kw.scale(3.0))?, 6.0);
    assert_eq!(model.three()?, ",,,");
    assert_eq!((model.show("a")?, model.show(1)?), ("?".into(), "int 1".into()));
    model.set_managed(5)?;
    assert_eq!(model.managed()?, 5);
    Ok(())
}

#[test]
fn signatures_made_at_run_time() -> Result<()> {
    assert_eq!(made_signatures::Bpe::new()?.seen()?, "((), {})");
    let given = made_signatures::Bpe::new_with(|kw| kw.vocab(7))?;
    assert_eq!(given.seen()?, "((), {'vocab': 7})");
    let item = made_signatures::Item::new("a", 1.5)?;
    assert_eq!((item.name()?.as_str(), item.price()?), ("a", 1.5));
    assert_eq!(made_signatures::five()?, "5-2");
    assert_eq!(made_signatures::root(9.0)?, 3.0);
    let made: made_signatures::Expr = made_signatures::col("x")?;
    assert_eq!(Handle::cast::<made_signatures::Expr>(&made)?.name()?, "x");
    Ok(())
}

#[test]
fn classes_of_the_interpreter_are_not_those_of_the_folder() -> Result<()> {
    let space = interpreter_classes::namespace()?;
    assert_eq!(interpreter_classes::first(&space)?, "a");
    assert_eq!(interpreter_classes::proxy()?.get_item("a")?, 1);
    assert_eq!(
        snakebridge::attr_as::<String>(&interpreter_classes::module()?, "__name__")?,
        "json"
    );
    interpreter_classes::function()?;
    let holder = interpreter_classes::Holder::new()?;
    assert_eq!(snakebridge::attr_as::<i64>(&holder.options()?, "v")?, 3);
    Ok(())
}
