//! Lists, tuples and ranges come out as a vector.

use snakebridge::Result;

snakebridge::python_module!("sequence_kinds", path = "fixtures/python/constructs");

#[test]
fn every_sequence_is_a_vector() -> Result<()> {
    for kind in ["list", "tuple", "range"] {
        let made: Vec<i64> = sequence_kinds::made(kind)?;
        assert_eq!(made, [1, 2], "{kind}");
    }
    assert_eq!(sequence_kinds::last([1, 2])?, 2);
    assert_eq!(sequence_kinds::last(vec![3])?, 3);
    Ok(())
}
