//! Untrusted JSON text to `Value`: it is refused or it is exact. What decodes encodes, and decodes to the same again.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use serde_json::Value as Json;
use snakebridge::{Value, wire};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    snakebridge_fuzz::mutate_json(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let parsed = wire::parse(text);
    if let Ok(json) = &parsed {
        match serde_json::from_str(text) {
            Ok(other) => assert!(near(&other, json), "{other} was read as {json}"),
            // Both have a limit; the reader's is the higher one.
            Err(error) => assert!(
                error.to_string().contains("recursion"),
                "{text} is not JSON: {error}"
            ),
        }
    }
    // What other parsers let through arrives here as well.
    let Ok(json) = parsed.or_else(|_| serde_json::from_str(text)) else {
        return;
    };
    let Ok(value) = wire::decode(&json) else { return };
    let encoded = match wire::encode(&value) {
        Ok(encoded) => encoded,
        Err(error) => panic!("{value:?} was decoded and does not encode: {error}"),
    };
    let again = wire::decode(&encoded).expect("what was encoded decodes");
    assert!(same(&again, &value), "{value:?} became {again:?}");
    let text = encoded.to_string();
    assert_eq!(wire::parse(&text).expect("what was written parses"), encoded);
    assert_eq!(wire::encode(&again).expect("as before"), encoded);
});

/// Equal, except for the last bit of floats: by default serde_json may round long ones the other way.
fn near(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| near(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && near(a.1, b.1))
        }
        (Json::Number(a), Json::Number(b)) if a.is_f64() && b.is_f64() => {
            let (a, b) = (a.as_f64().unwrap_or_default(), b.as_f64().unwrap_or_default());
            a == b || ((a - b) / a).abs() < 1e-15 || (a - b).abs() <= f64::MIN_POSITIVE
        }
        _ => a == b,
    }
}

/// Equal to the bit and in order; all NaNs are one.
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
