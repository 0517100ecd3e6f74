//! Slices: Rust's ranges as arguments, `Slice` as a result.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::reversed_empty_ranges,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::ValueError;
use snakebridge::{
    Error, Object, Result, call_as, method_as,
    types::{ByteArray, List, MemoryView, PyTuple, Slice},
};

snakebridge::python_module!("slices", path = "fixtures/python/constructs");
snakebridge::python_module!("array", "collections", "mmap", "string");

use slices::{Line, Numbers};

#[test]
fn every_range_is_a_slice() -> Result<()> {
    let kind = |range: Slice| slices::kind(range);
    assert_eq!(kind((1..3).into())?, "slice(1, 3, None) None");
    assert_eq!(slices::kind(1..3)?, "slice(1, 3, None) None");
    assert_eq!(slices::kind(1_usize..3)?, "slice(1, 3, None) None");
    assert_eq!(slices::kind(-2..)?, "slice(-2, None, None) None");
    assert_eq!(slices::kind(..5_i64)?, "slice(None, 5, None) None");
    assert_eq!(slices::kind(..)?, "slice(None, None, None) None");
    assert_eq!(slices::kind(1..=3)?, "slice(1, 4, None) None");
    // Up to the last one: an end of 0 would be before the first.
    assert_eq!(slices::kind(1..=-1)?, "slice(1, None, None) None");
    assert_eq!(slices::kind(..=-2)?, "slice(None, -1, None) None");
    assert_eq!(slices::kind(0..=i64::MAX)?, "slice(0, None, None) None");
    assert_eq!(
        slices::kind(0..u128::MAX)?,
        format!("slice(0, {}, None) None", u128::MAX)
    );
    assert_eq!(
        slices::kind(Slice::new(Some(8), None, Some(-2)))?,
        "slice(8, None, -2) None"
    );
    assert_eq!(
        slices::kind_with(.., |kw| kw.other(Slice::from(1..).step_by(2)))?,
        "slice(None, None, None) slice(1, None, 2)"
    );
    assert_eq!(
        slices::kind_with(.., |kw| kw.other(1..2))?,
        "slice(None, None, None) slice(1, 2, None)"
    );
    assert_eq!(
        slices::kind_with(.., |kw| kw.other(None))?,
        "slice(None, None, None) None"
    );
    let object: Object = call_as("builtins", "slice", ("a", "b"))?;
    assert_eq!(slices::kind(&object)?, "slice('a', 'b', None) None");
    Ok(())
}

#[test]
fn an_index_gives_an_item_and_a_range_a_sequence() -> Result<()> {
    let numbers = Numbers::new((10, 20, 30, 40))?;
    let one: i64 = numbers.get_item(1)?;
    let some: Numbers = numbers.get_item(1..3)?;
    assert_eq!((one, some.all()?), (20, vec![20, 30]));
    assert_eq!(numbers.get_item(-2..)?.all()?, [30, 40]);
    assert_eq!(
        numbers.get_item(Slice::from(..).step_by(-1))?.all()?,
        [40, 30, 20, 10]
    );
    numbers.set_item(0, 11)?;
    numbers.set_item(2.., [7])?;
    assert_eq!(numbers.all()?, [11, 20, 7]);
    numbers.del_item(0)?;
    numbers.del_item(1..)?;
    assert_eq!(numbers.all()?, [20]);
    let line = Line::new("python")?;
    assert_eq!(
        (line.get_item(0)?, line.get_item(..2)?),
        ("p".to_owned(), "py".to_owned())
    );
    Ok(())
}

#[test]
fn a_slice_of_integers_is_read_and_any_other_a_handle() -> Result<()> {
    let first: Slice = slices::first(3)?;
    assert_eq!((first.start(), first.stop(), first.step()), (None, Some(3), None));
    assert_eq!(first, Slice::from(..3));
    let named: Object = slices::named("a")?;
    assert_eq!(named.to_string(), "slice('a', None, None)");
    match slices::lies() {
        Err(Error::TypeMismatch {
            expected, got, path, ..
        }) => {
            assert_eq!((&*expected, &*got, &*path), ("int | None", "str", ".start"));
        }
        other => panic!("{other:?}"),
    }
    let error = slices::kind(Slice::from(..).step_by(0)).and_then(|_| {
        let list: List<i64> = List::new([1])?;
        list.get_slice(Slice::from(..).step_by(0))
    });
    assert!(error.unwrap_err().is::<ValueError>());
    Ok(())
}

#[test]
fn sequences_of_the_standard_library_are_sliced() -> Result<()> {
    let numbers = array::Array::<i64>::new_initializer("H", [1, 2, 3])?;
    assert_eq!(numbers.get_item(1..)?.tolist()?, [2, 3]);
    assert_eq!(numbers.get_item(0)?, 1);
    let list = collections::UserList::<i64>::new_initlist([1, 2, 3])?;
    assert_eq!(list.get_item(..2)?.len()?, 2);
    assert_eq!(list.get_item(2)?, 3);
    list.set_item(..2, [9])?;
    list.del_item(1..)?;
    assert_eq!(list.len()?, 1);
    let text = collections::UserString::new("python")?;
    assert_eq!(text.get_item(2..)?.to_string(), "thon");
    assert_eq!(text.get_item(0)?.to_string(), "p");
    let memory = mmap::Mmap::new(-1, 4)?;
    memory.set_item(1..3, b"ab")?;
    assert_eq!(memory.get_item(..)?, b"\0ab\0");
    assert_eq!(memory.get_item(1)?, 97);
    Ok(())
}

#[test]
fn handles_of_the_runtime_are_sliced() -> Result<()> {
    let list: List<i64> = List::new([1, 2, 3])?;
    assert_eq!(list.get_slice(1..)?.to_vec()?, [2, 3]);
    list.set_slice(..2, [7, 8, 9])?;
    list.del_slice(Slice::new(None, None, Some(2)))?;
    assert_eq!(list.to_vec()?, [8, 3]);
    assert_eq!(PyTuple::<i64>::new([1, 2, 3])?.get_slice(-1..)?.to_vec()?, [3]);
    let bytes = ByteArray::new(b"abcdef")?;
    assert_eq!(bytes.get_slice(2..4)?.to_vec()?, b"cd");
    let view = MemoryView::new(&bytes)?;
    let part = view.get_slice(Slice::from(1..).step_by(2))?;
    assert_eq!(part.to_vec()?, b"bdf");
    view.get_slice(..2)?.copy_from_slice(0, b"XY")?;
    assert_eq!(bytes.to_vec()?, b"XYcdef", "a part of the same memory");
    part.release()?;
    let part: List<i64> = method_as(&list, "__getitem__", (1..,))?;
    assert_eq!(part.to_vec()?, [3]);
    Ok(())
}
