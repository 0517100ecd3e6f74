//! What an overload takes, it takes in every form: subclasses, paths among text, anything iterated over, values of a map.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use snakebridge::types::{Class, List};
use snakebridge::{Result, exceptions, pull};

snakebridge::python_module!("forms_in_overloads", path = "fixtures/python/constructs");

use forms_in_overloads::{Careful, Place, Room, Round, Shape, Tally};
use forms_in_overloads::{drawn, environment, joined, last, said};

#[test]
fn a_path_is_of_any_class_with_one() -> Result<()> {
    assert_eq!(last("abc")?, "c");
    assert_eq!(last(Path::new("abc"))?, "c");
    assert_eq!(last(&Place::new("abd")?)?, "d");
    assert_eq!(last(&Room::new("abe")?)?, "e");
    assert_eq!(last(b"abf")?, b"f");
    Ok(())
}

#[test]
fn paths_stand_among_text() -> Result<()> {
    assert_eq!(joined("a")?, "a");
    assert_eq!(joined((Path::new("a"), "b"))?, "a/b");
    assert_eq!(joined(("a", Path::new("b"), "c"))?, "a/b/c");
    assert_eq!(joined((&Room::new("a")?, "b"))?, "a/b");
    assert_eq!(joined((b"a", b"b"))?, b"a/b");
    Ok(())
}

#[test]
fn exceptions_are_of_any_subclass() -> Result<()> {
    assert_eq!(said("x")?, "x");
    assert_eq!(said(&Careful::new(())?)?, 7);
    let builtin: exceptions::UserWarning = Class::of()?.call("x")?;
    assert_eq!(said(&builtin)?, 11);
    Ok(())
}

#[test]
fn classes_among_args_differ() -> Result<()> {
    let (shape, round) = (Shape::new()?, Round::new()?);
    assert_eq!(drawn((&shape, &round))?, 2);
    assert_eq!(drawn((&round, &shape, &round))?, 3);
    assert_eq!(drawn([&round])?, 1);
    assert_eq!(drawn(())?, "none");
    Ok(())
}

#[test]
fn anything_is_iterated_over() -> Result<()> {
    let text: Tally<String> = Tally::new("cab")?;
    assert_eq!(text.first()?, "a");
    assert_eq!(Tally::new([3, 2])?.first()?, 2);
    assert_eq!(Tally::new(BTreeSet::from([2, 1]))?.first()?, 1);
    assert_eq!(Tally::new(&List::<i64>::new([5, 4])?)?.first()?, 4);
    assert_eq!(Tally::new(pull(vec![7_i64, 6]))?.first()?, 6);
    assert_eq!(Tally::new(HashMap::from([("k", 1)]))?.first()?, "k");
    Ok(())
}

#[test]
fn values_of_a_map_convert_one_by_one() -> Result<()> {
    assert_eq!(environment(HashMap::from([("k", "v")]))?, "'k'='v'");
    assert_eq!(environment(HashMap::from([("k", b"v")]))?, "'k'=b'v'");
    assert_eq!(environment(HashMap::from([(b"k", "v")]))?, "b'k'='v'");
    Ok(())
}
