//! Random values: `decode(encode(v)) == v`, as a tree and as text, and hostile JSON never does more than fail.
//! `SNAKEBRIDGE_TEST_CASES` sets how many (2,000 by default).

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value as Json;
use snakebridge::{
    Value,
    types::{BigInt, Complex64},
    wire,
};

pub(super) fn config() -> ProptestConfig {
    let cases = std::env::var("SNAKEBRIDGE_TEST_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(2_000),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => ".{0,12}",
        1 => vec(any::<char>(), 0..6).prop_map(String::from_iter),
        1 => prop::sample::select(vec!["__type__", "__schema__", "id", "session_id", "ref", "elements", "pairs", ""])
            .prop_map(str::to_owned),
    ]
}

fn float() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => any::<u64>().prop_map(f64::from_bits),
        1 => prop::sample::select(vec![0.0, -0.0, 1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 5e-324]),
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::None),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        (-9_i64..9).prop_map(Value::Int),
        any::<u128>().prop_map(Value::from),
        ("-?[1-9][0-9]{20,600}").prop_map(|digits| Value::from(digits.parse::<BigInt>().unwrap())),
        float().prop_map(Value::Float),
        (float(), float()).prop_map(|(re, im)| Value::Complex(Complex64 { re, im })),
        text().prop_map(Value::Str),
        vec(any::<u8>(), 0..20).prop_map(Value::Bytes),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::List),
            vec(inner.clone(), 0..6).prop_map(Value::Tuple),
            vec(inner.clone(), 0..6).prop_map(Value::Set),
            vec(inner.clone(), 0..6).prop_map(Value::FrozenSet),
            vec((inner.clone(), inner.clone()), 0..6).prop_map(Value::Dict),
            vec((text().prop_map(Value::Str), inner), 0..6).prop_map(Value::Dict),
        ]
    })
}

/// Equal to the bit and in order, where `==` takes `-0.0` for `0.0`, and no NaN for another. All NaNs are one on the wire.
fn same(a: &Value, b: &Value) -> bool {
    let float = |a: f64, b: f64| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
    let all = |a: &[Value], b: &[Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (a, b) {
        (Value::Float(a), Value::Float(b)) => float(*a, *b),
        (Value::Complex(a), Value::Complex(b)) => float(a.re, b.re) && float(a.im, b.im),
        (Value::List(a), Value::List(b))
        | (Value::Tuple(a), Value::Tuple(b))
        | (Value::Set(a), Value::Set(b))
        | (Value::FrozenSet(a), Value::FrozenSet(b)) => all(a, b),
        (Value::Dict(a), Value::Dict(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
        }
        (a, b) => a == b,
    }
}

fn json() -> impl Strategy<Value = Json> {
    let word = prop::sample::select(vec![
        "tuple",
        "set",
        "bytes",
        "complex",
        "int",
        "dict",
        "ref",
        "stream_ref",
        "date",
        "decimal",
        "uuid",
        "timedelta",
        "special_float",
        "nan",
        "YWI=",
        "1",
        "callback",
        "2024-01-01",
    ]);
    let name = prop::sample::select(vec![
        "__type__",
        "__schema__",
        "elements",
        "data",
        "real",
        "imag",
        "pairs",
        "value",
        "id",
        "session_id",
        "type_name",
        "python_module",
        "days",
        "seconds",
        "microseconds",
        "x",
    ]);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        Just(Json::from(1)),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        word.prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let tagged = vec((name.clone(), inner.clone()), 0..4).prop_map(|fields| {
            let mut object: serde_json::Map<_, _> = fields
                .into_iter()
                .map(|(key, field)| (key.to_owned(), field))
                .collect();
            object.insert("__schema__".to_owned(), 1.into());
            Json::Object(object)
        });
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::Array),
            vec((name.clone(), inner), 0..5).prop_map(|fields| fields
                .into_iter()
                .map(|(key, field)| (key.to_owned(), field))
                .collect()),
            tagged,
        ]
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn w01_to_w10_decode_of_encode_is_the_value(value in value()) {
        let json = wire::encode(&value)?;
        prop_assert!(same(&wire::decode(&json)?, &value), "{json}");
        let text = json.to_string();
        let parsed = wire::parse(&text)?;
        prop_assert_eq!(&parsed, &json);
        prop_assert!(same(&wire::decode(&parsed)?, &value), "{}", text);
    }

    #[test]
    fn w12_what_decodes_encodes_to_the_same_value_again(json in json()) {
        if let Ok(value) = wire::decode(&json) {
            let again = wire::decode(&wire::encode(&value)?)?;
            prop_assert!(same(&again, &value), "{json}");
        }
    }

    #[test]
    fn w12_the_reader_agrees_with_serde_json_or_is_stricter(text in r#"([\[\]{},:"0-9a-e.+\- \\untrlsf]|"a"|"__type__"|true|null|12){0,24}"#) {
        if let Ok(json) = wire::parse(&text) {
            prop_assert_eq!(serde_json::from_str::<Json>(&text).ok(), Some(json));
        }
    }
}
