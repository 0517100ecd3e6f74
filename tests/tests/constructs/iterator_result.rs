//! Lazy, and an exception in the middle is an item.

use snakebridge::exceptions::LookupError;
use snakebridge::{Result, types::PyIter};

snakebridge::python_module!("iterator_result", path = "fixtures/python/constructs");

#[test]
fn items_come_one_by_one() -> Result<()> {
    let mut counted: PyIter<i64> = iterator_result::counted(1_000_000_000_000_i64)?;
    assert_eq!((counted.next().unwrap()?, counted.next().unwrap()?), (0, 1));
    let mut fails = iterator_result::fails(1)?;
    assert_eq!(fails.next().unwrap()?, "0");
    assert!(fails.next().unwrap().unwrap_err().is::<LookupError>());
    assert!(fails.next().is_none());
    Ok(())
}
