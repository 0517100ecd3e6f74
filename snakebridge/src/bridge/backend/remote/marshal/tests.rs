//! What is written is read again, and what is no value is refused.

use super::{Reader, Writer};
use crate::bridge::value::Value;

#[test]
fn a_value_comes_back() {
    let value = Value::List(vec![
        Value::Int(-1),
        Value::Int(i64::MIN),
        Value::Str("é".to_owned()),
        Value::None,
    ]);
    let mut out = Vec::new();
    assert!(Writer::new(&mut out).plain(&value));
    assert_eq!(Reader::whole(&out).unwrap().plain(), Some(value));
}
