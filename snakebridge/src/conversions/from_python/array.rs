//! Arrays of numbers by value: one copy, where a list is read element by element. They are read where the program names the
//! type (`Handle::read`, `Value::read`, `call_as`, the argument of a closure); a result that a stub declares as a `list` is one.

use super::mismatch;
use crate::bridge::{Error, FromPython, PyKind, Result, Returned};
use crate::interpreter::ffi::{Array, Items};

/// Reads the value if it is an array of numbers. None if it is none, or the type of the result is not one of numbers, or the
/// array is a sequence of other numbers, which are then read one by one (a `memoryview` of `i` as `Vec<i64>`).
pub(super) fn read<T: FromPython>(
    value: &Returned<'_>,
    is_sequence: impl FnOnce() -> bool,
) -> Option<Result<Vec<T>>> {
    let (item, axes) = T::array_item()?;
    read_items(value, item, axes + 1, T::from_items, is_sequence)
}

/// Reads an array of so many axes; `copy` says nothing where the extents are not those of its type.
pub(super) fn read_items<R>(
    value: &Returned<'_>,
    item: &str,
    axes: usize,
    copy: impl FnOnce(Items<'_>) -> Option<R>,
    is_sequence: impl FnOnce() -> bool,
) -> Option<Result<R>> {
    if value.is_declared() || value.kind() != PyKind::Other {
        return None;
    }
    let array = match value.array() {
        Ok(array) => array?,
        Err(error) => return Some(Err(error)),
    };
    let fitting = if array.dimensions() == axes {
        array.items(item).and_then(copy)
    } else {
        None
    };
    match fitting {
        Some(items) => Some(Ok(items)),
        None if (axes, array.dimensions()) == (1, 1) && is_sequence() => None,
        None => Some(Err(misfit(value, &array, &expected(item, Some(axes))))),
    }
}

/// What is expected, for messages; of any number of axes if none is given.
pub(crate) fn expected(item: &str, axes: Option<usize>) -> String {
    match axes {
        None => format!("an array of {item}"),
        Some(1) => format!("an array of {item} with 1 axis"),
        Some(axes) => format!("an array of {item} with {axes} axes"),
    }
}

/// The error that names the types and shapes of both.
#[cold]
pub(crate) fn misfit(value: &Returned<'_>, array: &Array<'_>, expected: &str) -> Error {
    mismatch(value, expected, &array.describe())
}

/// What a type of numbers says of itself.
macro_rules! numbers {
    () => {
        fn array_item() -> Option<(&'static str, usize)> {
            Some((<Self as $crate::interpreter::ffi::Number>::NAME, 0))
        }

        fn from_items(items: $crate::interpreter::ffi::Items<'_>) -> Option<Vec<Self>> {
            items.copied()
        }
    };
}
pub(super) use numbers;
