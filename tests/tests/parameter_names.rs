//! Type variables that are called as a class, a function or an option set of their module.
#![allow(missing_docs)]

use snakebridge::{Result, callback};

snakebridge::python_module!("parameter_names" as names, path = "fixtures/python");

use names::{Basket, Box as Carton, Item, R, T};

#[test]
fn a_class_may_be_called_as_its_type_variable() -> Result<()> {
    let text: Carton<String> = Carton::new("a")?;
    assert_eq!(text.get()?, "a");
    assert_eq!(names::item(&text)?, "a");
    assert_eq!(
        names::item_with(&text, |kw| kw.key(callback(|s: String| s.len() as i64)))?,
        "a"
    );
    for item in &text {
        assert_eq!(item?, "a");
    }
    Ok(())
}

#[test]
fn options_and_type_variables_keep_apart() -> Result<()> {
    let numbers = T::new_with(1, |kw| kw.second(2).times(2))?;
    assert_eq!(numbers.last()?, 2);
    assert_eq!(numbers.boxed(&Carton::new(5)?)?.get()?, 5);
    assert_eq!(numbers.with(|t| t.last())?, 2);
    assert_eq!(R::new("r")?.with(|text| Ok(text.len()))?, 1);
    assert_eq!(names::t(1)?, [1]);
    assert_eq!(names::t_with(1, |kw| kw.more([2]))?, [1, 2]);
    assert_eq!(names::x_with("x", |kw| kw.times(2))?, ["x", "x"]);
    let basket = Basket::new(["a"])?;
    assert_eq!(basket.pick()?.as_deref(), Some("a"));
    assert_eq!(basket.pick_with(|kw| kw.instead("b"))?.as_deref(), Some("b"));
    let swapped = Item::new("k", 5)?.swapped()?;
    let _: &Item<i64, String> = &swapped;
    Ok(())
}
