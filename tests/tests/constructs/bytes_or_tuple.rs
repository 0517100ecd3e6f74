//! Bytes are a `Vec` in Rust as lists are: where Python takes both, or bytes and tuples, each arrives as what it is.

use snakebridge::{Result, Value, types::PyBytes};

snakebridge::python_module!("bytes_or_tuple", path = "fixtures/python/constructs");

use bytes_or_tuple::BytesOrValueList as Either;

#[test]
fn bytes_and_tuples_go_in_as_themselves() -> Result<()> {
    assert_eq!(bytes_or_tuple::shown(b"ab")?, "bytesb'ab'");
    assert_eq!(bytes_or_tuple::shown(&[97_u8][..])?, "bytesb'a'");
    assert_eq!(bytes_or_tuple::shown((1, "b"))?, "tuple(1, 'b')");
    assert!(matches!(bytes_or_tuple::given("bytes")?, Either::Bytes(bytes) if bytes == b"ab"));
    let expected = [Value::from(1), Value::from("b")];
    assert!(matches!(bytes_or_tuple::given("")?, Either::ValueList(items) if items == expected));
    Ok(())
}

#[test]
fn a_protocol_is_fulfilled_by_lists_and_by_bytes() -> Result<()> {
    assert_eq!(bytes_or_tuple::counted(vec![1, 2, 1], 1)?, 2);
    assert_eq!(bytes_or_tuple::counted(b"aba", b"a")?, 2);
    let bytes: PyBytes = snakebridge::call_as("builtins", "bytes", ([97_i64, 98, 97],))?;
    assert_eq!(bytes_or_tuple::counted(&bytes, b"b")?, 1);
    Ok(())
}
