//! The fields of a class that attrs makes.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::{Value, types::IndexMap};

snakebridge::python_module!("attrs");

#[test]
fn a_class_has_the_fields_it_was_made_with() {
    let at_zero = attrs::field_with(|kw| kw.default(0)).unwrap();
    let made_of = IndexMap::from([
        ("x".to_owned(), attrs::field().unwrap()),
        ("y".to_owned(), at_zero),
    ]);
    let point = attrs::make_class("Point", &made_of).unwrap();
    assert!(attrs::has(&point).unwrap());
    let fields = attrs::fields_dict(&*point).unwrap();
    assert_eq!(fields.keys().collect::<Vec<_>>(), ["x", "y"]);
    assert_eq!(fields["y"].name().unwrap(), "y");
    assert_eq!(fields["y"].default_().unwrap(), Some(Value::from(0)));
    let here = point.call((3,)).unwrap();
    let data = attrs::asdict(&here).unwrap();
    assert_eq!(data["x"], Value::from(3));
    assert_eq!(data["y"], Value::from(0));
}
