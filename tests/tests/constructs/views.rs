//! Views and mappings arrive whatever their class is.

use snakebridge::types::{Dict, List, PyIter, Set};
use snakebridge::{Handle, Result};

snakebridge::python_module!("views", path = "fixtures/python/constructs");

#[test]
fn keys_that_rust_cannot_hash_arrive() -> Result<()> {
    let keys: Set<views::Key> = views::keys_of_handles()?;
    assert_eq!(keys.len()?, 1);
    assert_eq!(views::frozen_handles()?.len()?, 1);
    let live: Set<views::Key> = views::live_handles()?;
    assert_eq!(live.len()?, 1);
    let table: Dict<views::Key, i64> = views::table()?;
    let key = table.iter()?.next().unwrap()?;
    assert_eq!((table.len()?, table.get_item(&key)?), (1, 1));
    assert!(views::keys_of_str()?.contains("a"));
    Ok(())
}

#[test]
fn the_methods_of_generic_mappings_work() -> Result<()> {
    let of = views::Box::new("x")?;
    for keys in [of.keys()?, of.members()?, of.frozen()?] {
        assert!(keys.contains("x")? && keys.len()? == 1);
        assert_eq!(keys.into_iter().collect::<Result<Vec<_>>>()?, ["x"]);
    }
    let items = of.items()?.collect::<Result<Vec<(String, i64)>>>()?;
    assert_eq!(items, [("x".to_owned(), 1)]);
    assert_eq!(of.get_map()?.get_item("x")?, 1);
    Ok(())
}

#[test]
fn values_and_items_are_iterated_over() -> Result<()> {
    let values: PyIter<i64> = views::values()?;
    assert_eq!(values.collect::<Result<Vec<_>>>()?, [1]);
    let items = views::items()?.collect::<Result<Vec<_>>>()?;
    assert_eq!(items, [("a".to_owned(), 1)]);
    Ok(())
}

#[test]
fn a_live_handle_is_of_any_class_with_the_methods() -> Result<()> {
    let settings = views::Settings::new()?;
    let flags: Dict<String, i64> = settings.flags()?;
    flags.set_item("b", 2)?;
    assert_eq!(settings.flags()?.get("b")?, Some(2));
    assert_eq!(settings.proxy()?["b"], 2);
    let members: Set<i64> = settings.members()?;
    assert!(members.contains(1)?);
    let items: List<i64> = settings.items()?;
    items.append(3)?;
    assert_eq!(settings.items()?.to_vec()?, [1, 2, 3]);
    assert_eq!(settings.queue()?.to_vec()?, [1, 2]);
    assert_eq!(views::first_of(&Set::<i64>::new([4])?, &flags)?, 5);
    assert!(Handle::object(&flags).to_string().contains('b'));
    Ok(())
}

#[test]
fn beside_each_other_the_class_decides() -> Result<()> {
    use views::IntListOrIntSetOrIntIntDict as Found;
    assert!(matches!(views::list_or_set("list")?, Found::IntList(_)));
    assert!(matches!(views::list_or_set("set")?, Found::IntSet(_)));
    assert!(matches!(views::list_or_set("dict")?, Found::IntIntDict(_)));
    Ok(())
}
