//! Tuples of known length are tuples, of any length vectors; a list is a mismatch.

use snakebridge::{Error, Result, types::EmptyTuple};

snakebridge::python_module!("tuple_result", path = "fixtures/python/constructs");

#[test]
fn tuples_are_tuples() -> Result<()> {
    let pair: (i64, String) = tuple_result::pair(1, "a")?;
    assert_eq!(pair, (1, "a".to_owned()));
    assert_eq!(tuple_result::swapped((0.5, "x"))?, ("x".to_owned(), 0.5));
    let many: Vec<i64> = tuple_result::many(3)?;
    assert_eq!(many, [0, 1, 2]);
    let empty: EmptyTuple = tuple_result::empty()?;
    assert_eq!(empty, EmptyTuple);
    assert_eq!(tuple_result::taken(())?, "()");
    assert_eq!(tuple_result::taken(empty)?, "()");
    Ok(())
}

#[test]
fn a_list_and_a_triple_are_no_pair() {
    match tuple_result::full() {
        Err(Error::TypeMismatch { expected, got, .. }) => {
            assert_eq!((&*expected, &*got), ("an empty tuple", "tuple"));
        }
        other => panic!("{other:?}"),
    }
    for (found, got) in [(tuple_result::lists(), "list"), (tuple_result::triple(), "tuple")] {
        match found.unwrap_err() {
            Error::TypeMismatch {
                symbol,
                got: found,
                expected,
                ..
            } => {
                assert!(
                    symbol.starts_with("tuple_result.") && found.contains(got),
                    "{symbol} {found}"
                );
                assert!(expected.contains("tuple"), "{expected}");
            }
            other => panic!("{other}"),
        }
    }
}
