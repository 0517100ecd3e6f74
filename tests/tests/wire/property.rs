//! Random values: `decode(encode(v)) == v`, as a tree and as text, and hostile JSON never does more than fail.
//! `SNAKEBRIDGE_TEST_CASES` sets how many (2,000 unless told otherwise).

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value as Json;
use snakebridge::{BigInt, Complex64, Session, Value, call_as, wire};

fn config() -> ProptestConfig {
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
        ("-?[1-9][0-9]{20,60}").prop_map(|digits| Value::from(digits.parse::<BigInt>().unwrap())),
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

/// Objects made from a seed in Python, sent, and compared in Python, types and all.
const MAKER: &str = "
import datetime, decimal, random, uuid

def make(seed):
    r = random.Random(seed)
    def leaf():
        k = r.randrange(14)
        if k == 0: return None
        if k == 1: return r.random() < 0.5
        if k == 2: return r.randrange(-10, 10)
        if k == 3: return r.getrandbits(r.randrange(1, 300)) * r.choice((1, -1))
        if k == 4: return r.choice((0.0, -0.0, float('inf'), -float('inf'), float('nan'), r.random(), 1e300 * r.random()))
        if k == 5: return ''.join(chr(r.choice((0, 34, 92, 47, 97, 233, 0x2028, 0xffff, 0x1f40d))) for _ in range(r.randrange(6)))
        if k == 6: return bytes(r.randrange(256) for _ in range(r.randrange(6)))
        if k == 7: return complex(r.choice((0.0, -0.0, float('inf'), r.random())), r.random())
        if k == 8: return datetime.datetime(r.randrange(1, 9999), r.randrange(1, 13), r.randrange(1, 29), r.randrange(24),
            r.randrange(60), r.randrange(60), r.choice((0, r.randrange(10**6))),
            r.choice((None, datetime.timezone.utc, datetime.timezone(datetime.timedelta(seconds=r.randrange(-86399, 86400))))))
        if k == 9: return datetime.date.fromordinal(r.randrange(1, 3652059))
        if k == 10: return datetime.timedelta(r.randrange(-999999999, 999999999), r.randrange(86400), r.randrange(10**6))
        if k == 11: return decimal.Decimal((r.randrange(2), tuple(r.randrange(10) for _ in range(r.randrange(1, 40))), r.randrange(-50, 50)))
        if k == 12: return uuid.UUID(int=r.getrandbits(128))
        return r.choice(('__type__', 'id', 'session_id', '__schema__', 'ref'))
    def key(depth):
        if depth and r.random() < 0.2:
            return tuple(key(depth - 1) for _ in range(r.randrange(3)))
        return leaf()
    def value(depth):
        if depth == 0 or r.random() < 0.3: return leaf()
        k, n = r.randrange(6), r.randrange(5)
        if k == 0: return [value(depth - 1) for _ in range(n)]
        if k == 1: return tuple(value(depth - 1) for _ in range(n))
        if k == 2: return {key(1) for _ in range(n)}
        if k == 3: return frozenset(key(1) for _ in range(n))
        if k == 4: return {key(1): value(depth - 1) for _ in range(n)}
        return {r.choice(('a', 'b', '__type__', 'id', 'session_id', '')): value(depth - 1) for _ in range(n)}
    return value(4)

def show(x):
    if type(x) in (set, frozenset):
        return type(x).__name__ + repr(sorted(show(y) for y in x))
    if type(x) in (list, tuple):
        return type(x).__name__ + repr([show(y) for y in x])
    if type(x) is dict:
        return 'dict' + repr([(show(k), show(v)) for k, v in x.items()])
    return type(x).__module__ + '.' + type(x).__name__ + ':' + repr(x)

def same(seed, x):
    return show(make(seed)) == show(x)
";

#[test]
fn w01_to_w19_python_objects_from_a_seed_come_back_the_same() -> super::Result {
    snakebridge_tests::module("sb_seeds", MAKER)?;
    let session = Session::builder().open()?;
    let cases = config().cases;
    snakebridge::with_session(&session, || {
        for seed in 0..cases {
            let made = snakebridge::call("sb_seeds", "make", (seed,))?;
            let text = session.encode(&made)?.to_string();
            let back = session.decode(&wire::parse(&text)?)?;
            let same: bool = call_as("sb_seeds", "same", (seed, &back))?;
            assert!(same, "seed {seed}: {text}");
        }
        assert_eq!(session.statistics().pinned, 0, "all of it travels by value");
        assert_eq!(session.statistics().live, 0, "and nothing is left");
        Ok::<_, snakebridge::Error>(())
    })
}
