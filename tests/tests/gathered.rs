//! `Collection[T]` and `Container[T]` take sets, views and maps, as arguments and as results; what each Rust type is read from.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_borrows_for_generic_args,
    reason = "a broken test must stop"
)]

use std::collections::{BTreeSet, HashMap, HashSet};

use snakebridge::types::{Dict, FrozenSet, IndexSet, List, Set};
use snakebridge::{Error, Result};

snakebridge::python_module!("gathered", path = "fixtures/python");

/// What a sequence is.
const SEQUENCES: [&str; 6] = ["list", "tuple", "range", "deque", "user", "pair"];
/// What else a collection is.
const OTHERS: [&str; 5] = ["set", "frozenset", "keys", "values", "dict"];

fn is_mismatch<T: std::fmt::Debug>(found: &Result<T>) -> bool {
    matches!(found, Err(Error::TypeMismatch { .. }))
}

#[test]
fn a_collection_is_read_from_whatever_is_one() -> Result<()> {
    for kind in SEQUENCES.into_iter().chain(OTHERS) {
        assert_eq!(gathered::collection(kind)?, [1, 2], "{kind}");
        assert_eq!(gathered::container(kind)?, [1, 2], "{kind}");
        assert_eq!(gathered::maybe(kind)?, Some(vec![1, 2]), "{kind}");
        assert_eq!(gathered::inside(kind)?["a"], [[1, 2]], "{kind}");
        match gathered::one_of(kind)? {
            gathered::StrOrIntList::IntList(items) => assert_eq!(items, [1, 2], "{kind}"),
            other => panic!("{kind}: {other:?}"),
        }
    }
    let shelf = gathered::Shelf::new()?;
    assert_eq!(shelf.books()?, [1, 2]);
    assert_eq!(shelf.more()?, [1, 2]);
    Ok(())
}

#[test]
fn text_bytes_and_iterators_are_no_collections_of_numbers() {
    for kind in ["text", "bytes", "iterator"] {
        let found = gathered::collection(kind);
        assert!(is_mismatch(&found), "{kind}: {found:?}");
    }
}

/// What is declared as a sequence, a list or a tuple of any length is a `Vec`, and read from every sequence. No set is one.
#[test]
fn a_vec_is_read_from_each_sequence() -> Result<()> {
    for kind in SEQUENCES {
        assert_eq!(gathered::sequence(kind)?, [1, 2], "{kind}");
        assert_eq!(gathered::listed(kind)?, [1, 2], "{kind}");
        assert_eq!(gathered::tuples(kind)?, [1, 2], "{kind}");
    }
    for kind in OTHERS {
        for found in [
            gathered::sequence(kind),
            gathered::listed(kind),
            gathered::tuples(kind),
        ] {
            assert!(is_mismatch(&found), "{kind}: {found:?}");
        }
    }
    Ok(())
}

/// A Rust tuple is read from a tuple, which may have names.
#[test]
fn a_rust_tuple_is_read_from_a_tuple_alone() -> Result<()> {
    for kind in SEQUENCES.into_iter().chain(OTHERS) {
        match kind {
            "tuple" | "pair" => assert_eq!(gathered::two(kind)?, (1, 2), "{kind}"),
            _ => assert!(is_mismatch(&gathered::two(kind)), "{kind}"),
        }
    }
    // The names are on the object.
    let pair: gathered::Pair = snakebridge::call_as("gathered", "two", ("pair",))?;
    assert_eq!((pair.left()?, pair.right()?), (1, 2));
    Ok(())
}

#[test]
fn every_collection_is_passed() -> Result<()> {
    assert_eq!(gathered::size([1, 2])?, 2);
    assert_eq!(gathered::size(&vec![1, 2])?, 2);
    assert_eq!(gathered::size(HashSet::from([1, 2]))?, 2);
    assert_eq!(gathered::size(&BTreeSet::from([1, 2]))?, 2);
    assert_eq!(gathered::size(&IndexSet::from([1, 2]))?, 2);
    assert_eq!(gathered::size(&List::<i64>::new([1, 2])?)?, 2);
    assert_eq!(gathered::size(&Set::<i64>::new([1, 2])?)?, 2);
    assert_eq!(gathered::size(&FrozenSet::<i64>::new([1, 2])?)?, 2);
    assert_eq!(
        gathered::size(&Dict::<i64, String>::new([(1, "a"), (2, "b")])?)?,
        2
    );
    assert_eq!(gathered::size(gathered::collection("keys")?)?, 2);
    assert!(gathered::has(HashSet::from([1]))?);
    assert!(!gathered::has([2])?);
    assert_eq!(gathered::size_of_any(HashSet::from([1]))?, "set 1");
    assert_eq!(gathered::size_of_any([1, 2])?, "list 2");
    assert_eq!(gathered::size_of_any("abc")?, "str 3");
    assert_eq!(
        gathered::size_of_some_with(|kw| kw.items(HashSet::from(["a"])))?,
        1
    );
    assert_eq!(gathered::size_of_some_with(|kw| kw.items(None))?, -1);
    assert_eq!(gathered::size_of_some()?, -1);
    let keys: HashMap<i64, i64> = HashMap::from([(1, 2)]);
    assert_eq!(gathered::size(keys.keys().copied().collect::<Vec<_>>())?, 1);
    Ok(())
}

#[test]
fn text_is_a_container_of_its_letters() -> Result<()> {
    assert!(gathered::is_in("a", "abc")?);
    assert!(!gathered::is_in("x", &"abc".to_owned())?);
    assert!(gathered::is_in(1, [1, 2])?);
    assert!(gathered::is_in(1, HashSet::from([1]))?);
    Ok(())
}
