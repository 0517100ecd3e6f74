//! `json`: values, options, hooks, serde, and the decoder's error.

use serde::{Deserialize, Serialize};
use snakebridge::exceptions::{TypeError, ValueError};
use snakebridge::{Result, Value};
use snakebridge_tests::py::json;

#[derive(Debug, Serialize, Deserialize, PartialEq)]
struct Order {
    id: u32,
    name: String,
    tags: Vec<String>,
    #[serde(default)]
    note: Option<String>,
}

fn order() -> Order {
    Order {
        id: 7,
        name: "ü".to_owned(),
        tags: vec!["a".to_owned(), "b".to_owned()],
        note: None,
    }
}

#[test]
fn dumps_takes_rust_data_and_its_options() -> Result<()> {
    assert_eq!(
        json::dumps([("b", 1), ("a", 2)].as_slice())?,
        r#"[["b", 1], ["a", 2]]"#
    );
    let value = Value::from_serialize(&order())?;
    assert_eq!(
        json::dumps(&value)?,
        r#"{"id": 7, "name": "\u00fc", "tags": ["a", "b"], "note": null}"#
    );
    let text = json::dumps_with(&value, |kw| {
        kw.ensure_ascii(false).sort_keys(true).separators((",", ":"))
    })?;
    assert_eq!(text, r#"{"id":7,"name":"ü","note":null,"tags":["a","b"]}"#);
    assert_eq!(json::dumps_with([1, 2], |kw| kw.indent(2))?, "[\n  1,\n  2\n]");
    assert_eq!(json::dumps_with([1, 2], |kw| kw.indent("\t"))?, "[\n\t1,\n\t2\n]");
    assert_eq!(json::dumps_with([1, 2], |kw| kw.indent(None))?, "[1, 2]");
    assert_eq!(json::dumps(())?, "null");
    Ok(())
}

#[test]
fn a_value_becomes_a_struct() -> Result<()> {
    let value = json::loads(r#"{"id": 7, "name": "ü", "tags": ["a", "b"]}"#)?;
    assert_eq!(value.to::<Order>()?, order());
    assert_eq!(value.get("id").and_then(Value::as_i64), Some(7));
    assert_eq!(
        value
            .get("tags")
            .and_then(|tags| tags.at(1))
            .and_then(Value::as_str),
        Some("b")
    );
    let numbers: Vec<f64> = json::loads("[1.5, 2.0]")?.to()?;
    assert_eq!(numbers, [1.5, 2.0]);
    assert_eq!(json::loads(b"[true]")?, Value::List(vec![Value::Bool(true)]));
    let wrong = json::loads(r#"{"id": "seven", "name": "", "tags": []}"#)?.to::<Order>();
    assert!(wrong.is_err());
    Ok(())
}

#[test]
fn an_integer_of_any_size_survives() -> Result<()> {
    let text = "[123456789012345678901234567890, -9223372036854775808]";
    let value = json::loads(text)?;
    assert_eq!(value.at(1), Some(&Value::Int(i64::MIN)));
    assert!(matches!(value.at(0), Some(Value::BigInt(_))));
    assert_eq!(json::dumps(&value)?, text);
    Ok(())
}

#[test]
fn hooks_are_closures() -> Result<()> {
    let doubled = json::loads_with("[1, 2]", |kw| kw.parse_int(|text| format!("{text}{text}")))?;
    assert_eq!(doubled, Value::List(vec![Value::from("11"), Value::from("22")]));
    let count = json::loads_with(r#"[{"a": 1, "b": 2}]"#, |kw| {
        kw.object_pairs_hook_by(|pairs| Ok(Value::from(i64::try_from(pairs.len()).unwrap_or(-1))))
    })?;
    assert_eq!(count, Value::List(vec![Value::Int(2)]));
    let text = json::dumps_with(
        Value::Complex(snakebridge::types::Complex64::new(1.0, 2.0)),
        |kw| {
            kw.default_by(|value| {
                value.as_complex().map_or(Value::None, |c| {
                    Value::from(vec![Value::from(c.re), Value::from(c.im)])
                })
            })
        },
    )?;
    assert_eq!(text, "[1.0, 2.0]");
    Ok(())
}

#[test]
fn a_decoding_error_says_where() -> Result<()> {
    let error = json::loads("[\n1,").unwrap_err();
    assert!(error.is::<json::JsonDecodeError>());
    assert!(error.is::<ValueError>());
    assert!(!error.is::<TypeError>());
    assert!(error.clone().downcast::<TypeError>().is_err());
    let error = error.downcast::<json::JsonDecodeError>()?;
    assert_eq!((error.lineno()?, error.colno()?, error.pos()?), (2, 3, 4));
    assert_eq!(error.msg()?, "Expecting value");
    assert_eq!(error.doc()?, "[\n1,");
    assert_eq!(error.to_string(), "Expecting value: line 2 column 3 (char 4)");
    let base: &ValueError = &error;
    assert_eq!(base.args()?.len(), 1);
    Ok(())
}

#[test]
fn what_json_cannot_encode_is_a_type_error() -> Result<()> {
    let error = json::dumps(b"bytes".to_vec()).unwrap_err();
    assert!(error.is::<TypeError>(), "{error}");
    assert!(
        error.to_string().contains("bytes is not JSON serializable"),
        "{error}"
    );
    let error = json::dumps_with(f64::NAN, |kw| kw.allow_nan(false)).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    Ok(())
}

#[test]
fn encoder_and_decoder_are_classes() -> Result<()> {
    let encoder = json::JsonEncoder::new_with(|kw| kw.sort_keys(true).indent(1))?;
    assert!(encoder.sort_keys()?);
    assert_eq!(
        encoder.encode(Value::from_serialize(&[("k", 1)])?)?,
        "[\n [\n  \"k\",\n  1\n ]\n]"
    );
    let pieces = encoder.iterencode([1, 2])?.collect::<Result<Vec<_>>>()?;
    assert_eq!(pieces.concat(), "[\n 1,\n 2\n]");
    let decoder = json::JsonDecoder::new()?;
    assert_eq!(
        decoder.raw_decode("[1] rest")?,
        (Value::List(vec![Value::Int(1)]), 3)
    );
    assert!(decoder.strict()?);
    decoder.set_strict(false)?;
    assert!(!decoder.strict()?);
    Ok(())
}
