//! Where a call declares the classes of `collections.abc` too, what iterables and mappings hold is inferred as elsewhere.
#![allow(missing_docs, reason = "a test")]

use snakebridge::Result;
use snakebridge::types::List;

snakebridge::python_module!(
    "array",
    "builtins",
    "collections",
    "collections.abc",
    include = [
        "array.array",
        "array.array.*",
        "builtins.zip",
        "builtins.zip.*",
        "builtins.min",
        "collections.Counter",
        "collections.Counter.*",
        "collections.abc.*"
    ]
);

#[test]
fn iterables_say_their_items() -> Result<()> {
    let numbers = vec![1_i64, 2];
    let pairs = builtins::Zip::new_2(&numbers, ["a", "b"])?;
    let pairs: Vec<(i64, String)> = (&pairs).into_iter().collect::<Result<_>>()?;
    assert_eq!(pairs, [(1, "a".to_owned()), (2, "b".to_owned())]);
    let live = List::<f64>::new([2.5, 0.5])?;
    let least = builtins::min(&live)?;
    assert!((least - 0.5).abs() < f64::EPSILON);
    let bytes = array::Array::new_initializer("B", [1, 2])?;
    let first: i64 = bytes.get_item(0)?;
    assert_eq!(first, 1);
    Ok(())
}
