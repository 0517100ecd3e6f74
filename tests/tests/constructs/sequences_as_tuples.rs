//! `(2, 3)` where Python takes a sequence of ints, as one writes it there.

use snakebridge::{
    Result,
    types::{List, PyTuple},
};

snakebridge::python_module!("sequences_as_tuples", path = "fixtures/python/constructs");

#[test]
fn a_tuple_is_a_sequence_in_a_union() -> Result<()> {
    assert_eq!(sequences_as_tuples::plain((2, 3))?, "(2, 3)");
    assert_eq!(sequences_as_tuples::one_or_more((2, 3))?, "(2, 3)");
    assert_eq!(sequences_as_tuples::one_or_more([2, 3])?, "[2, 3]");
    assert_eq!(sequences_as_tuples::one_or_more(2)?, "2");
    assert_eq!(
        sequences_as_tuples::two_kinds(("a", "b", "c"))?,
        "('a', 'b', 'c')"
    );
    assert_eq!(sequences_as_tuples::two_kinds((7,))?, "(7,)");
    assert_eq!(
        sequences_as_tuples::of_values(("left", "right"), "left")?,
        "(('left', 'right'), 'left')"
    );
    assert_eq!(sequences_as_tuples::beside_hashable((7, "a"))?, "(7, 'a')");
    assert_eq!(sequences_as_tuples::beside_hashable([1.5])?, "[1.5]");
    Ok(())
}

#[test]
fn handles_of_lists_and_tuples_are_sequences_in_a_union() -> Result<()> {
    let tuple: PyTuple<i64> = snakebridge::call_as("builtins", "tuple", ([1, 2],))?;
    let list: List<i64> = snakebridge::call_as("builtins", "list", ([1, 2],))?;
    assert_eq!(sequences_as_tuples::one_or_more(&tuple)?, "(1, 2)");
    assert_eq!(sequences_as_tuples::plain(&list)?, "[1, 2]");
    Ok(())
}

#[test]
fn a_tuple_picks_the_overload_of_sequences() -> Result<()> {
    let text: String = sequences_as_tuples::picked((2, 3))?;
    assert_eq!(text, "(2, 3)");
    let text: String = sequences_as_tuples::picked([2, 3])?;
    assert_eq!(text, "[2, 3]");
    let nothing: i64 = sequences_as_tuples::picked(())?;
    assert_eq!(nothing, 0);
    Ok(())
}
