//! Overloads for class objects beside those for anything: text, numbers, collections and instances pick the latter.

use class_beside_any::{Container, Service};
use snakebridge::types::Class;
use snakebridge::{Object, Result, Value};

snakebridge::python_module!("class_beside_any", path = "fixtures/python/constructs");

#[test]
fn a_class_object_says_what_is_returned() -> Result<()> {
    let container = Container::new()?;
    let made: Service = container.resolve(Class::<Service>::of()?)?;
    assert_eq!(made.name()?, "service");
    let class = Class::<Service>::of()?;
    let named = container.resolve_with(&class, |kw| kw.extra("name", "other"))?;
    assert_eq!(named.name()?, "other");
    Ok(())
}

#[test]
fn anything_else_is_a_key() -> Result<()> {
    let container = Container::new()?;
    let service = Service::new()?;
    container.register_with("url", |kw| kw.instance("https://example.com"))?;
    container.register_with(5, |kw| kw.instance(&service))?;
    container.register_with((1, "x"), |kw| kw.factory(Class::<Service>::of().ok()))?;
    container.register_with(&service, |kw| kw.instance([1, 2]))?;
    container.register(&Class::<Service>::of()?)?;
    let url: Value = container.resolve("url")?;
    assert_eq!(url.as_str(), Some("https://example.com"));
    assert_eq!(container.resolve(5)?.read::<Service>()?.name()?, "service");
    assert_eq!(container.resolve((1, "x"))?.read::<Service>()?.name()?, "service");
    assert_eq!(container.resolve(&service)?.read::<Vec<i64>>()?, [1, 2]);
    Ok(())
}

#[test]
fn of_a_value_python_knows() -> Result<()> {
    let class: Object = (*Class::<Service>::of()?).clone();
    let made: Value = Container::new()?.resolve(class)?;
    assert_eq!(made.read::<Service>()?.name()?, "service");
    let name: Value = class_beside_any::label(Value::from("x"))?;
    assert_eq!(name.as_str(), Some("x"));
    Ok(())
}

#[test]
fn results_differ() -> Result<()> {
    let one: i64 = class_beside_any::label(Class::<Service>::of()?)?;
    let text: String = class_beside_any::label([1, 2])?;
    assert_eq!((one, text.as_str()), (1, "[1, 2]"));
    let service: Service = class_beside_any::cast(Class::<Service>::of()?, Service::new()?)?;
    assert_eq!(service.name()?, "service");
    assert_eq!(class_beside_any::cast("Service", 5)?.as_i64(), Some(5));
    assert_eq!(class_beside_any::cast(&service, 5)?.as_i64(), Some(5));
    assert_eq!(class_beside_any::cast(vec![1.5], 5)?.as_i64(), Some(5));
    Ok(())
}
