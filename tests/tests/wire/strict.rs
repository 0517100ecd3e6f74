//! W12: the tags of schema 1, and that anything else is refused with its place and its name.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use snakebridge::{Error, Session, Value, wire};

use super::{Result, encoded};

/// The path and the message of the refusal.
fn refused(json: &Json) -> (String, String) {
    match Session::current().decode(json).unwrap_err() {
        Error::InvalidWire { path, message, .. } => (path, message),
        other => panic!("{json}: {other}"),
    }
}

fn unread(text: &str) -> (String, String) {
    match wire::parse(text).unwrap_err() {
        Error::InvalidWire { path, message, .. } => (path, message),
        other => panic!("{text}: {other}"),
    }
}

/// Digits cost more than linear time, so an integer has a limit of its own.
#[test]
fn w18_an_integer_has_4300_digits_at_most_unless_the_limits_allow_more() -> Result {
    let tagged = |digits: &str| json!({"__type__": "int", "__schema__": 1, "value": digits});
    for sign in ["", "-"] {
        let at_the_limit = format!("{sign}{}", "9".repeat(4_300));
        let value = wire::decode(&tagged(&at_the_limit))?;
        assert_eq!(wire::encode(&value)?["value"], json!(at_the_limit));
        for length in [4_301, 100_000] {
            let digits = format!("{sign}{}", "9".repeat(length));
            let nested = json!([{"a": tagged(&digits)}]);
            let (path, message) = refused(&nested);
            assert_eq!(path, "$[0].a.value");
            assert!(message.contains("more than 4300 digits"), "{message}");
            assert!(message.contains("raise `digits` in the `Limits`"), "{message}");

            let wide = wire::Limits::default().digits(length);
            let value = wire::decode_within(&nested, &wide)?;
            assert_eq!(wire::encode_within(&value, &wide)?, nested);
            assert_eq!(Session::current().encode_within(&value, &wide)?, nested);
            match wire::encode(&value).unwrap_err() {
                Error::UnsupportedValue { path, message, .. } => {
                    assert_eq!(path, "[0][\"a\"]");
                    assert!(message.contains("more than 4300 digits"), "{message}");
                }
                other => panic!("{other}"),
            }
        }
    }
    // The limit does not widen what is an int: this one has too many digits, and is none.
    let narrow = wire::Limits::default().digits(3);
    assert!(wire::decode_within(&tagged("0007"), &narrow).is_err());
    assert_eq!(
        wire::decode_within(&json!(123_456), &narrow)?,
        Value::Int(123_456)
    );
    Ok(())
}

#[test]
fn w12_every_tag_of_a_value_is_written_with_its_schema() -> Result {
    fn collect(json: &Json, tags: &mut BTreeSet<String>) {
        match json {
            Json::Array(items) => items.iter().for_each(|item| collect(item, tags)),
            Json::Object(object) => {
                if let Some(tag) = object.get("__type__") {
                    assert_eq!(object.get("__schema__"), Some(&json!(1)), "{json}");
                    tags.insert(tag.as_str().expect("a tag").to_owned());
                }
                object.values().for_each(|value| collect(value, tags));
            }
            _ => {}
        }
    }
    let mut tags = BTreeSet::new();
    let json = encoded(
        "[(), set(), frozenset(), b'', 1j, m('datetime').datetime.min, m('datetime').date.min, m('datetime').time.min, \
         float('nan'), {1: 2}, len, iter(()), 2**99, m('datetime').timedelta(1), m('decimal').Decimal(1), \
         m('uuid').UUID(int=7)]",
    )?;
    collect(&json, &mut tags);
    let expected = "bytes complex date datetime decimal dict frozenset int ref set special_float stream_ref time timedelta \
                    tuple uuid";
    assert_eq!(tags.into_iter().collect::<Vec<_>>().join(" "), expected);
    Ok(())
}

#[test]
fn w12_another_schema_is_refused_with_both_numbers() {
    for tag in [
        json!({"__type__": "tuple", "__schema__": 2, "elements": []}),
        json!({"__type__": "int", "__schema__": 2, "value": "1"}),
        json!({"__type__": "uuid", "__schema__": 2, "value": "1"}),
    ] {
        let (path, message) = refused(&json!({"a": [tag]}));
        assert_eq!(path, "$.a[0].__schema__");
        assert!(
            message.contains("schema 2") && message.contains("schema 1"),
            "{message}"
        );
    }
    for schema in [json!(0), json!("1"), json!(1.0), json!(-1), json!(null)] {
        let (path, _) = refused(&json!({"__type__": "tuple", "__schema__": schema, "elements": []}));
        assert_eq!(path, "$.__schema__", "{schema}");
    }
    let (path, message) = refused(&json!([{"__type__": "tuple", "elements": []}]));
    assert_eq!(path, "$[0]");
    assert!(message.contains("\"__schema__\": 1"), "{message}");
}

#[test]
fn w12_an_unknown_tag_is_an_error_that_names_it() {
    for tag in ["atom", "Tuple", "", "os.system", "pickle"] {
        let (path, message) = refused(&json!([{"__type__": tag, "__schema__": 1, "value": 1}]));
        assert_eq!(path, "$[0].__type__");
        assert!(message.contains(&format!("unknown tag `{tag}`")), "{message}");
    }
    for tag in ["callback", "callback_error", "stop_iteration"] {
        let (path, message) = refused(&json!({"__type__": tag, "__schema__": 1}));
        assert_eq!(path, "$.__type__");
        assert!(
            message.contains(tag) && message.contains("not a value"),
            "{message}"
        );
    }
    assert_eq!(refused(&json!({"__type__": 1, "__schema__": 1})).0, "$.__type__");
}

#[test]
fn w12_malformed_tags_say_where() {
    let tag = |tag: &str, name: &str, field: Json| json!({"__type__": tag, "__schema__": 1, name: field});
    for (json, path) in [
        (tag("tuple", "items", json!([])), "$"),
        (tag("tuple", "elements", json!("ab")), "$.elements"),
        (tag("tuple", "elements", json!({})), "$.elements"),
        (tag("bytes", "data", json!("YWI")), "$.data"),
        (tag("bytes", "data", json!("YWJ=")), "$.data"),
        (tag("bytes", "data", json!([1])), "$.data"),
        (tag("int", "value", json!(1)), "$.value"),
        (tag("int", "value", json!("1e5")), "$.value"),
        (tag("int", "value", json!("007")), "$.value"),
        (tag("int", "value", json!("-0")), "$.value"),
        (tag("int", "value", json!("+1")), "$.value"),
        (tag("int", "value", json!("\u{0661}")), "$.value"),
        (tag("special_float", "value", json!("inf")), "$.value"),
        (tag("dict", "pairs", json!([[1]])), "$.pairs[0]"),
        (tag("dict", "pairs", json!([[1, 2], [1, 2, 3]])), "$.pairs[1]"),
        (
            tag("dict", "pairs", json!([[{"__type__": "x"}, 2]])),
            "$.pairs[0][0].__type__",
        ),
        (tag("datetime", "value", json!("2024-13-01T00:00:00")), "$"),
        (tag("date", "value", json!("__import__('os')")), "$"),
        (tag("decimal", "value", json!("one")), "$"),
        (tag("uuid", "value", json!("1")), "$"),
        (tag("uuid", "value", json!(1)), "$.value"),
        (tag("timedelta", "days", json!(1)), "$"),
        (
            json!({"__type__": "timedelta", "__schema__": 1, "days": 1.5, "seconds": 0, "microseconds": 0}),
            "$.days",
        ),
        (
            json!({"__type__": "timedelta", "__schema__": 1, "days": i64::MAX, "seconds": 0, "microseconds": 0}),
            "$",
        ),
        (
            json!({"__type__": "complex", "__schema__": 1, "real": "1", "imag": 0}),
            "$.real",
        ),
        (
            json!({"__type__": "complex", "__schema__": 1, "real": 1, "imag": i64::MAX}),
            "$.imag",
        ),
        (
            json!({"__type__": "tuple", "__schema__": 1, "elements": [], "more": 1}),
            "$.more",
        ),
    ] {
        assert_eq!(refused(&json).0, path, "{json}");
    }
}

#[test]
fn w12_text_is_read_strictly() -> Result {
    for (text, path) in [
        ("", "$"),
        ("[1,]", "$[1]"),
        ("[1 2]", "$"),
        ("{\"a\":1,}", "$"),
        ("{a:1}", "$"),
        ("{\"a\" 1}", "$"),
        ("[01]", "$"),
        ("[1.]", "$[0]"),
        ("[.5]", "$[0]"),
        ("[+1]", "$[0]"),
        ("[1e]", "$[0]"),
        ("[1e999]", "$[0]"),
        ("[-0]", "$[0]"),
        ("[-]", "$[0]"),
        ("[NaN]", "$[0]"),
        ("[Infinity]", "$[0]"),
        ("{\"k\":[18446744073709551616]}", "$.k[0]"),
        ("[-9223372036854775809]", "$[0]"),
        ("{\"a\":{\"b\":1,\"\\u0062\":2}}", "$.a.b"),
        ("{\"__type__\":\"set\",\"__type__\":\"tuple\"}", "$.__type__"),
        ("\"a\nb\"", "$"),
        ("\"\\x41\"", "$"),
        ("\"\\u12\"", "$"),
        ("\"\\udc00\"", "$"),
        ("\"\\ud800\\u0041\"", "$"),
        ("\"open", "$"),
        ("'a'", "$"),
        ("nul", "$"),
        ("1 1", "$"),
        ("[", "$[0]"),
    ] {
        assert_eq!(unread(text).0, path, "{text}");
    }
    let text = " { \"a\\u00e9\\n\\/\" : [ -1.5e+3 , 0.1 , 1E2, true,false , null ] , \"\" : { } }\r\n\t";
    assert_eq!(
        wire::parse(text)?,
        serde_json::from_str::<Json>(text).expect("good JSON")
    );
    assert_eq!(
        wire::from_text("-0.0")?.as_f64().map(f64::to_bits),
        Some((-0.0_f64).to_bits())
    );
    let exact = [
        0.1,
        1.0 / 3.0,
        5e-324,
        f64::MAX,
        9_007_199_254_740_993.0,
        123_456.789e-30,
    ];
    for number in exact {
        let text = wire::to_text(&Value::Float(number))?;
        assert_eq!(wire::from_text(&text)?, Value::Float(number), "{text}");
    }
    Ok(())
}

#[test]
fn w12_without_a_session_what_needs_one_says_so() {
    for json in [
        json!({"__type__": "uuid", "__schema__": 1, "value": "00000000-0000-0000-0000-000000000001"}),
        json!({"__type__": "ref", "__schema__": 1, "id": "x", "session_id": "y", "type_name": "t", "python_module": "m"}),
    ] {
        match wire::decode(&json!([json])).unwrap_err() {
            Error::InvalidWire { path, message, .. } => {
                assert_eq!(path, "$[0]");
                assert!(message.contains("Session::decode"), "{message}");
            }
            other => panic!("{other}"),
        }
    }
}
