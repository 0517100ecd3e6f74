//! CONFORMANCE section W: values on the wire, driven through a real interpreter and back.
//! Refs, refusals, random values and random objects have their own files in `wire`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

#[path = "wire/pool.rs"]
mod pool;
#[path = "wire/property.rs"]
mod property;
#[path = "wire/refs.rs"]
mod refs;
#[path = "wire/seeds.rs"]
mod seeds;
#[path = "wire/strict.rs"]
mod strict;

use serde_json::{Value as Json, json};
use snakebridge::{Error, Object, Session, Value, call, call_as, method, types::BigInt, wire};

type Result<T = ()> = snakebridge::Result<T>;

/// The value of a Python expression; `m` imports a module in it.
pub(crate) fn eval(source: &str) -> Result<Value> {
    let globals: Object = call_as("builtins", "dict", ())?;
    call("builtins", "exec", ("m = __import__", &globals))?;
    call("builtins", "eval", (source, &globals))
}

pub(crate) fn repr(value: &Value) -> Result<String> {
    call_as("builtins", "repr", (value,))
}

/// Through the wire as text, in the thread's session.
pub(crate) fn over(value: &Value) -> Result<Value> {
    let session = Session::current();
    let text = session.encode(value)?.to_string();
    session.decode(&wire::parse(&text)?)
}

/// Python's `repr` of what was evaluated, sent, and received.
pub(crate) fn through(source: &str) -> Result<String> {
    repr(&over(&eval(source)?)?)
}

/// The wire form of a Python expression.
pub(crate) fn encoded(source: &str) -> Result<Json> {
    Session::current().encode(&eval(source)?)
}

fn all_go_through(sources: &[&str]) -> Result {
    for source in sources {
        assert_eq!(through(source)?, repr(&eval(source)?)?, "{source}");
        let nested = format!("[({source},), {{'k': {source}}}, {{7: [{source}]}}]");
        assert_eq!(through(&nested)?, repr(&eval(&nested)?)?, "{nested}");
    }
    Ok(())
}

#[test]
fn w01_plain_values_go_through_unchanged() -> Result {
    all_go_through(&[
        "None", "True", "False", "0", "1", "-1", "6", "0.0", "-0.0", "1.0", "0.1", "5e-324",
    ])?;
    all_go_through(&[
        "''",
        "'text'",
        "'\"\\\\/\\b\\f\\n\\r\\t\\x7f'",
        "'\u{e9}\u{1f40d}\u{2028}'",
    ])?;
    assert_eq!(
        encoded("[None, True, 1, 1.0, 'x']")?,
        json!([null, true, 1, 1.0, "x"])
    );
    let values = over(&eval("[True, 1, 1.0, '1']")?)?;
    assert_eq!(values.at(0), Some(&Value::Bool(true)), "True never becomes 1");
    assert_eq!(values.at(1), Some(&Value::Int(1)));
    assert_eq!(values.at(2), Some(&Value::Float(1.0)));
    Ok(())
}

#[test]
fn w02_a_top_level_none_stays_none() -> Result {
    assert_eq!(encoded("None")?, Json::Null);
    assert_eq!(Session::current().decode(&Json::Null)?, Value::None);
    assert_eq!(wire::from_text("null")?, Value::None);
    assert_eq!(wire::from_text("\"None\"")?, Value::Str("None".into()));
    Ok(())
}

#[test]
fn w03_integers_are_exact_at_any_size() -> Result {
    all_go_through(&[
        "6", "2**53+1", "-2**63", "2**63-1", "2**63", "-2**63-1", "2**64-1", "2**64", "-2**200", "10**3000",
    ])?;
    assert_eq!(encoded("2**53+1")?, json!(9_007_199_254_740_993_i64));
    assert_eq!(
        encoded("-2**64")?,
        json!({"__type__": "int", "__schema__": 1, "value": "-18446744073709551616"})
    );
    assert_eq!(wire::from_text("18446744073709551615")?, Value::from(u64::MAX));
    Ok(())
}

/// Python and Rust exchange the number, not its digits: with digits this takes half a minute and more.
#[test]
fn w03_a_million_digits_pass_between_python_and_rust() -> Result {
    let globals: Object = call_as("builtins", "dict", ())?;
    let int = |source: &str| call_as::<BigInt>("builtins", "eval", (source, &globals));
    for sign in ["", "-"] {
        let power = int(&format!("{sign}7 ** 1_183_294"))?;
        let same = format!("lambda n: n == {sign}7 ** 1_183_294 and type(n) is int");
        let same: Object = call_as("builtins", "eval", (same, &globals))?;
        assert_eq!(method(&same, "__call__", (&power,))?, Value::Bool(true));
        assert_eq!(power, int(&format!("{sign}7 ** 1_183_294"))?);
        assert_ne!(power, int(&format!("{sign}7 ** 1_183_294 + 1"))?);
    }
    for (source, digits) in [
        ("-(2 ** 64)", "-18446744073709551616"),
        ("-(2 ** 63)", "-9223372036854775808"),
        ("2 ** 127", "170141183460469231731687303715884105728"),
        ("0", "0"),
        ("-1", "-1"),
        (
            "type('Own', (int,), {'to_bytes': None, 'bit_length': None})(2 ** 80)",
            "1208925819614629174706176",
        ),
    ] {
        assert_eq!(int(source)?.as_str(), digits);
    }
    // What is too wide for the declared type says so, without all of the digits.
    let error = call_as::<i64>("builtins", "pow", (10, 1_000_000)).unwrap_err();
    assert!(error.to_string().contains("... (1000001 digits)"), "{error}");
    Ok(())
}

#[test]
fn w04_special_floats_also_inside_containers_and_complex_numbers() -> Result {
    all_go_through(&[
        "float('inf')",
        "-float('inf')",
        "float('nan')",
        "1.7976931348623157e308",
    ])?;
    all_go_through(&[
        "complex(float('inf'), float('nan'))",
        "complex(-0.0, -float('inf'))",
    ])?;
    let word = |word: &str| json!({"__type__": "special_float", "__schema__": 1, "value": word});
    assert_eq!(
        encoded("(lambda i: [i, -i, i - i])(float('inf'))")?,
        json!([word("infinity"), word("neg_infinity"), word("nan")])
    );
    assert_eq!(
        encoded("complex(1, float('inf'))")?,
        json!({"__type__": "complex", "__schema__": 1, "real": 1.0, "imag": word("infinity")})
    );
    Ok(())
}

#[test]
fn w05_tuples_stay_tuples() -> Result {
    all_go_through(&["()", "(1,)", "((), ((),), [(1, 'a', None)])", "(1, [2, (3,)])"])?;
    assert_eq!(
        encoded("(1, [])")?,
        json!({"__type__": "tuple", "__schema__": 1, "elements": [1, []]})
    );
    Ok(())
}

#[test]
fn w06_sets_and_frozensets_stay_what_they_are() -> Result {
    all_go_through(&[
        "set()",
        "frozenset()",
        "{1}",
        "frozenset({'a'})",
        "{frozenset({()})}",
    ])?;
    assert_eq!(over(&eval("{3, 1, 2}")?)?, eval("{1, 2, 3}")?);
    let of_refs = eval("(lambda a: {a, m('math').pi, len})(object())")?;
    let back = over(&of_refs)?;
    assert_eq!(back, of_refs, "the members are the same objects");
    assert_eq!(
        back.as_set()
            .unwrap()
            .iter()
            .filter(|member| member.is_ref())
            .count(),
        2
    );
    Ok(())
}

#[test]
fn w07_str_is_str_and_bytes_is_bytes() -> Result {
    all_go_through(&["'ab'", "b'ab'", "b''", "b'\\x00\\xff'", "bytes(range(256))"])?;
    assert_eq!(
        encoded("b'ab'")?,
        json!({"__type__": "bytes", "__schema__": 1, "data": "YWI="})
    );
    assert_eq!(encoded("'YWI='")?, json!("YWI="));
    // A bytearray can change: it is no `bytes`, and stays itself.
    assert_eq!(encoded("bytearray(b'ab')")?["__type__"], "ref");
    assert_eq!(through("bytearray(b'ab')")?, "bytearray(b'ab')");
    Ok(())
}

#[test]
fn w08_dates_and_times_go_by_value_where_that_loses_nothing() -> Result {
    let dt = |expression: &str| format!("m('datetime').{expression}");
    for (source, tag) in [
        ("datetime(2024, 2, 29, 23, 59, 58, 123456)", "datetime"),
        ("datetime(1, 1, 1)", "datetime"),
        (
            "datetime(2024, 1, 2, tzinfo=m('datetime').timezone.utc)",
            "datetime",
        ),
        (
            "datetime(2024, 1, 2, 3, 4, 5, 6, m('datetime').timezone(m('datetime').timedelta(hours=-5, minutes=-30)))",
            "datetime",
        ),
        ("date(2024, 2, 29)", "date"),
        ("date.max", "date"),
        ("time(1, 2, 3, 4)", "time"),
        ("time(1, 2, tzinfo=m('datetime').timezone.utc)", "time"),
        ("timedelta(days=-1, microseconds=1)", "timedelta"),
        ("timedelta.max", "timedelta"),
        ("timedelta.min", "timedelta"),
    ] {
        let source = dt(source);
        assert_eq!(encoded(&source)?["__type__"], tag, "{source}");
        assert_eq!(through(&source)?, repr(&eval(&source)?)?, "{source}");
    }
    assert_eq!(
        encoded(&dt("datetime(2024, 1, 2, 3, tzinfo=m('datetime').timezone.utc)"))?,
        json!({"__type__": "datetime", "__schema__": 1, "value": "2024-01-02T03:00:00+00:00"})
    );
    assert_eq!(
        encoded(&dt("timedelta(1, 2, 3)"))?,
        json!({"__type__": "timedelta", "__schema__": 1, "days": 1, "seconds": 2, "microseconds": 3})
    );
    // What the text does not hold stays in Python: a fold, a named zone, a zone of one's own, a subclass.
    for source in [
        "datetime(2024, 1, 2, fold=1)",
        "datetime(2024, 1, 2, tzinfo=m('datetime').timezone(m('datetime').timedelta(0), 'Here'))",
        "datetime(2024, 1, 2, tzinfo=type('Z', (m('datetime').tzinfo,), {'utcoffset': lambda s, d: 1 / 0})())",
        "datetime.__class__('D', (m('datetime').datetime,), {})(2024, 1, 2)",
    ] {
        let value = eval(&dt(source))?;
        assert_eq!(Session::current().encode(&value)?["__type__"], "ref", "{source}");
        assert_eq!(over(&value)?, value, "{source}: the same object");
    }
    let utc = json!({"__type__": "datetime", "__schema__": 1, "value": "2024-01-02T03:04:05Z"});
    assert_eq!(
        Session::current().decode(&utc)?.to_string(),
        "2024-01-02 03:04:05+00:00"
    );
    Ok(())
}

#[test]
fn w09_complex_numbers_both_ways() -> Result {
    all_go_through(&["1+2j", "0j", "complex(-0.0, -0.0)", "1e-300-1e300j"])?;
    assert_eq!(
        encoded("1+2j")?,
        json!({"__type__": "complex", "__schema__": 1, "real": 1.0, "imag": 2.0})
    );
    let whole = json!({"__type__": "complex", "__schema__": 1, "real": 1, "imag": -2});
    assert_eq!(repr(&wire::decode(&whole)?)?, "(1-2j)");
    Ok(())
}

#[test]
fn w10_dicts_keep_keys_and_order() -> Result {
    all_go_through(&[
        "{}",
        "{'b': 1, 'a': 2, '': {'z': 0, 'y': {}}}",
        "{1: 'a', 2.5: 'b', (1, 2): 'c', None: 'd', False: 'e', 'f': 'g', b'h': 'i'}",
        "{2**70: 1, frozenset({1}): 2}",
        "{1: {'1': {(): []}}}",
    ])?;
    assert_eq!(
        encoded("{'b': 1, 'a': {}}")?.to_string(),
        r#"{"b":1,"a":{}}"#,
        "string keys make a plain object, in Python's order"
    );
    assert_eq!(
        encoded("{1: 'x', 'y': 2}")?,
        json!({"__type__": "dict", "__schema__": 1, "pairs": [[1, "x"], ["y", 2]]})
    );
    let twice = Value::Dict(vec![("a".into(), 1.into()), ("a".into(), 2.into())]);
    assert_eq!(
        wire::decode(&wire::encode(&twice)?)?,
        twice,
        "no entry is lost on the way"
    );
    Ok(())
}

#[test]
fn w11_a_users_dict_is_never_taken_for_a_tag() -> Result {
    for source in [
        "{'__type__': 'ref', 'id': 'x', 'session_id': 'y'}",
        "{'__type__': 'tuple', '__schema__': 1, 'elements': [1]}",
        "{'__type__': 1}",
        "{'__schema__': 1}",
        "{'id': 'x', 'session_id': 'y'}",
        "{'a': [{'__type__': {'__type__': 'bytes', 'data': ''}}]}",
    ] {
        assert_eq!(through(source)?, source.replace('"', "'"), "{source}");
    }
    let pairs = json!({"__type__": "dict", "__schema__": 1, "pairs": [["__type__", "ref"], ["id", "x"]]});
    assert_eq!(encoded("{'__type__': 'ref', 'id': 'x'}")?, pairs);
    assert_eq!(encoded("{'id': 1, 'session_id': 2}")?["__type__"], "dict");
    assert_eq!(encoded("{'id': 1}")?, json!({"id": 1}));
    // JSON of others that merely looks like a ref is a dict.
    let lookalike = json!({"id": "x", "session_id": "y", "type_name": "T", "python_module": "m"});
    assert_eq!(
        repr(&Session::current().decode(&lookalike)?)?
            .matches(':')
            .count(),
        4
    );
    Ok(())
}

#[test]
fn w14_what_cannot_be_sent_is_an_error_with_its_path() -> Result {
    let deep = (0..101).fold(Value::Int(0), |inner, _| Value::Tuple(vec![inner]));
    let value = Value::List(vec![0.into(), Value::Dict(vec![("k".into(), deep)])]);
    match wire::encode(&value).unwrap_err() {
        Error::UnsupportedValue { path, message, .. } => {
            assert!(path.starts_with(r#"[1]["k"][0][0]"#), "{path}");
            assert!(message.contains("100 levels"), "{message}");
        }
        other => panic!("{other}"),
    }
    match wire::encode(&eval("{'a': [1, len]}")?).unwrap_err() {
        Error::UnsupportedValue { path, message, .. } => {
            assert_eq!(path, r#"["a"][1]"#);
            assert!(message.contains("Handle::share"), "{message}");
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn w18_depth_is_an_error_and_never_a_crash() -> Result {
    let reduce = "m('functools').reduce(lambda inner, _: [inner], range(100000), 0)";
    let value = eval(reduce)?;
    assert_eq!(
        over(&value)?,
        value,
        "beyond the limit is a ref, and the same one comes back"
    );

    for (open, close) in [
        ("[", "]"),
        ("{\"a\":", "}"),
        (r#"{"__type__":"tuple","__schema__":1,"elements":["#, "]}"),
    ] {
        let text = format!("{}0{}", open.repeat(100_000), close.repeat(100_000));
        let error = wire::parse(&text).unwrap_err();
        assert!(matches!(error, Error::InvalidWire { .. }), "{error:?}");
    }
    // Trees of 100,000 levels take a large stack to drop; encoding and decoding do not.
    let deep = std::thread::Builder::new().stack_size(256 << 20).spawn(|| {
        let json = (0..100_000).fold(Json::Null, |inner, _| Json::Array(vec![inner]));
        let value = (0..100_000).fold(Value::None, |inner, _| Value::Set(vec![inner]));
        std::thread::scope(|scope| {
            let small = std::thread::Builder::new().stack_size(1 << 20);
            let results = small.spawn_scoped(scope, || (wire::decode(&json), wire::encode(&value)));
            let (decoded, encoded) = results.unwrap().join().unwrap();
            assert!(matches!(decoded.unwrap_err(), Error::InvalidWire { .. }));
            assert!(matches!(encoded.unwrap_err(), Error::UnsupportedValue { .. }));
        });
    });
    deep.unwrap().join().expect("no overflow");

    // What the limits allow goes through, at the deepest setting and on a small stack too.
    let limits = wire::Limits::default().depth(usize::MAX);
    let deepest = (0..128).fold(Value::Int(7), |inner, _| Value::Dict(vec![(inner, Value::None)]));
    let small = std::thread::Builder::new().stack_size(2 << 20).spawn(move || {
        let text = wire::encode_within(&deepest, &limits)?.to_string();
        let back = wire::decode_within(&wire::parse_within(&text, &limits)?, &limits)?;
        assert_eq!(back, deepest);
        Ok::<_, Error>(())
    });
    small.unwrap().join().expect("no overflow")
}

#[test]
fn w18_size_is_limited_in_both_directions() -> Result {
    let limits = wire::Limits::default().items(10).bytes(30);
    let nine = Value::List((0..9).map(Value::Int).collect());
    let json = wire::encode_within(&nine, &limits)?;
    assert_eq!(wire::decode_within(&json, &limits)?, nine);
    let ten = Value::List((0..10).map(Value::Int).collect());
    let long = Value::Str("x".repeat(31));
    for value in [ten, long, Value::Bytes(vec![0; 23])] {
        let error = wire::encode_within(&value, &limits).unwrap_err();
        assert!(error.to_string().contains("more than"), "{error}");
        let json = wire::encode(&value)?;
        let error = wire::decode_within(&json, &limits).unwrap_err();
        assert!(error.to_string().contains("more than"), "{error}");
        assert!(wire::parse_within(&json.to_string(), &limits).is_err());
    }
    Ok(())
}

#[test]
fn w21_odd_and_long_texts_are_exact() -> Result {
    all_go_through(&["'a\\x00b'", "'\\ufeff\\ufffd'", "'\u{10ffff}'"])?;
    // A lone surrogate is not text in Rust or JSON: the str itself stays in Python.
    assert_eq!(encoded("'\\ud800'")?["__type__"], "ref");
    assert_eq!(through("'x\\udfff'")?, "'x\\udfff'");
    assert!(matches!(
        wire::parse(r#""\ud800""#).unwrap_err(),
        Error::InvalidWire { .. }
    ));
    assert_eq!(wire::from_text(r#""\ud83d\udc0d""#)?, Value::from("\u{1f40d}"));

    let long = eval("'\\u00e9' * 50_000_000")?;
    let session = Session::builder().open()?;
    let back = session.decode(&wire::parse(&session.encode(&long)?.to_string())?)?;
    assert!(back == long, "100 MB come back as they were");
    Ok(())
}
