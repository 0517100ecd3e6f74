//! An int beyond `i64` is an error that names the way out; nothing wraps.

use snakebridge::{Error, Result, types::BigInt};

snakebridge::python_module!("int_overflow", path = "fixtures/python/constructs");

#[test]
fn nothing_wraps() -> Result<()> {
    assert_eq!(int_overflow::power(62)?, 1 << 62);
    match int_overflow::power(63).unwrap_err() {
        Error::IntOverflow {
            symbol,
            value,
            target,
            ..
        } => assert_eq!(
            (symbol.as_str(), value.as_str(), target),
            ("int_overflow.power", "9223372036854775808", "i64")
        ),
        other => panic!("{other}"),
    }
    let big: BigInt = snakebridge::call_as("int_overflow", "power", (64,))?;
    assert_eq!(big.to_string(), "18446744073709551616");
    Ok(())
}

#[test]
fn what_is_no_int_is_a_mismatch() {
    for kind in ["float", "str", "bool"] {
        match int_overflow::wrong(kind).unwrap_err() {
            Error::TypeMismatch { expected, got, .. } => {
                assert_eq!((expected.as_str(), got.as_str()), ("int", kind));
            }
            other => panic!("{other}"),
        }
    }
}
