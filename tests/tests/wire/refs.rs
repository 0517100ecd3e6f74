//! Refs on the wire: W13, W15 to W17, W19, W20, R2, R4, R6, C10 and what P asks for today.

use serde_json::json;
use snakebridge::{
    Error, Handle, Object, Session, Value, attr, call_as,
    error::{InvalidRefKind, RefLost},
    wire::{self, RefTag, WireRef},
    with_session,
};
use snakebridge_tests::{freed, probe, wait_freed};

use super::{Result, encoded, eval, over, repr, through};

fn open(id: &str) -> Result<Session> {
    Session::builder().id(id).open()
}

#[test]
fn w13_a_ref_has_the_fields_of_schema_1_and_comes_back_as_the_same_object() -> Result {
    let session = open("w13-fields")?;
    let object = with_session(&session, || probe("w13"))?;
    let json = session.encode(&Value::Ref(object.clone()))?;
    assert_eq!(
        json,
        json!({
            "__type__": "ref", "__schema__": 1, "id": Handle::reference(&object).id(), "session_id": "w13-fields",
            "type_name": "Probe", "python_module": "sb_probes", "library": "sb_probes",
            "qualified_type": "sb_probes.Probe",
        })
    );
    let wire: WireRef = serde_json::from_value(json.clone()).expect("reads");
    assert_eq!(wire.to_json(), json);
    assert_eq!(serde_json::to_value(&wire).expect("writes"), json);
    for back in [
        session.resolve(&wire)?,
        session.resolve(&json)?,
        session.resolve(json.to_string().as_str())?,
        session.decode(&json)?.as_object().expect("a ref").clone(),
    ] {
        assert!(Handle::is(&back, &object));
    }
    let mut pooled = json;
    pooled["pool_name"] = json!("workers");
    let wire: WireRef = serde_json::from_value(pooled.clone()).expect("a pool's ref parses");
    assert_eq!(wire.pool_name.as_deref(), Some("workers"));
    assert_eq!(wire.to_json(), pooled);
    match session.decode(&pooled).unwrap_err() {
        Error::Environment { message, .. } => assert!(message.contains("'workers'"), "{message}"),
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn w13_malformed_refs_name_the_problem_and_the_path() -> Result {
    let session = open("w13-malformed")?;
    let good = session.encode(&Value::Ref(with_session(&session, || probe("w13-bad"))?))?;
    let with = |name: &str, value: serde_json::Value| {
        let mut json = good.clone();
        json[name] = value;
        json
    };
    let without = |name: &str| {
        let mut json = good.clone();
        json.as_object_mut().expect("an object").remove(name);
        json
    };
    use InvalidRefKind::{InvalidFormat, MissingId, MissingType};
    for (json, problem, path) in [
        (without("id"), MissingId, "$"),
        (without("__type__"), MissingType, "$"),
        (without("__schema__"), InvalidFormat, "$.__schema__"),
        (without("session_id"), InvalidFormat, "$.session_id"),
        (without("type_name"), InvalidFormat, "$.type_name"),
        (without("python_module"), InvalidFormat, "$.python_module"),
        (with("__schema__", json!(2)), InvalidFormat, "$.__schema__"),
        (with("__schema__", json!("1")), InvalidFormat, "$.__schema__"),
        (with("__type__", json!("tuple")), InvalidFormat, "$.__type__"),
        (with("__type__", json!(null)), InvalidFormat, "$.__type__"),
        (with("id", json!("")), InvalidFormat, "$.id"),
        (with("id", json!(null)), InvalidFormat, "$.id"),
        (with("id", json!(["x"])), InvalidFormat, "$.id"),
        (with("id", json!("x".repeat(5000))), InvalidFormat, "$.id"),
        (with("library", json!(1)), InvalidFormat, "$.library"),
        (with("pool_name", json!(null)), InvalidFormat, "$.pool_name"),
        (with("extra key", json!(1)), InvalidFormat, "$[\"extra key\"]"),
        (json!("ref"), InvalidFormat, "$"),
        (json!([good]), InvalidFormat, "$"),
    ] {
        match session.resolve(&json).unwrap_err() {
            Error::InvalidRef {
                problem: p, path: at, ..
            } => {
                assert_eq!((p, at.as_str()), (problem, path), "{json}");
            }
            other => panic!("{json}: {other}"),
        }
        assert!(serde_json::from_value::<WireRef>(json).is_err());
    }
    assert!(matches!(
        session.resolve("{no json").unwrap_err(),
        Error::InvalidRef {
            problem: InvalidFormat,
            ..
        }
    ));
    let inside = json!({"a": [1, without("id")]});
    match session.decode(&inside).unwrap_err() {
        Error::InvalidRef { problem, path, .. } => {
            assert_eq!((problem, path.as_str()), (MissingId, "$.a[1]"));
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn w13_only_the_session_that_is_named_gives_the_object() -> Result {
    let (mine, theirs) = (open("w13-mine")?, open("w13-theirs")?);
    let object = with_session(&mine, || probe("w13-cross"))?;
    let json = mine.encode(&Value::Ref(object.clone()))?;
    match theirs.decode(&json).unwrap_err() {
        Error::SessionMismatch {
            expected_session,
            actual_session,
            ..
        } => {
            assert_eq!(
                (expected_session.as_str(), actual_session.as_str()),
                ("w13-theirs", "w13-mine")
            );
        }
        other => panic!("{other}"),
    }
    let mut forged = json;
    forged["session_id"] = json!("w13-theirs");
    assert_eq!(reason(&theirs.decode(&forged).unwrap_err()), RefLost::Unknown);
    assert!(matches!(
        theirs.encode(&Value::Ref(object)).unwrap_err(),
        Error::SessionMismatch { .. }
    ));
    assert_eq!(theirs.statistics().pinned, 0);
    Ok(())
}

fn reason(error: &Error) -> RefLost {
    match error {
        Error::RefNotFound { reason, .. } => *reason,
        other => panic!("not RefNotFound: {other}"),
    }
}

#[test]
fn w15_only_the_leaf_becomes_a_ref() -> Result {
    let json = encoded("[1, 2, m('re').compile('x'), 4]")?;
    assert_eq!((&json[0], &json[1], &json[3]), (&json!(1), &json!(2), &json!(4)));
    assert_eq!(
        (&json[2]["__type__"], &json[2]["type_name"]),
        (&json!("ref"), &json!("Pattern"))
    );
    for source in [
        "[1, 2, m('re').compile('x'), 4]",
        "{'k': ({2: m('re').compile('x')},)}",
        "[({'a': [m('re').compile('x')]}, 1)]",
        "{m('re').compile('x'): frozenset({m('re').compile('x')})}",
    ] {
        assert_eq!(through(source)?, repr(&eval(source)?)?, "{source}");
    }
    Ok(())
}

#[test]
fn w16_one_object_is_one_ref_and_cycles_end() -> Result {
    let json = encoded("(lambda o: [o, {'again': o}])(object())")?;
    assert_eq!(json[0], json[1]["again"]);
    let cyclic = eval("(lambda l: [l.append(l), l][1])([1])")?;
    let session = snakebridge::Session::current();
    let json = session.encode(&cyclic)?;
    assert_eq!(json[0], 1);
    assert_eq!(json[1]["type_name"], "list");
    assert_eq!(session.decode(&json)?, cyclic);
    Ok(())
}

#[test]
fn w17_nothing_stays_behind_when_encoding_fails() -> Result {
    let session = open("w17")?;
    let other = open("w17-other")?;
    let (one, two) = with_session(&session, || Ok::<_, Error>((probe("w17")?, probe("w17")?)))?;
    let shared = Handle::share(&two)?;
    let foreign = with_session(&other, || probe("w17-other"))?;
    let gone = with_session(&session, || probe("w17-gone"))?;
    Handle::release(gone.clone());
    let deep = (0..200).fold(Value::None, |inner, _| Value::List(vec![inner]));
    for last in [Value::Ref(foreign), Value::Ref(gone), deep] {
        let value = Value::List(vec![
            Value::Ref(one.clone()),
            Value::Ref(two.clone()),
            Value::Ref(one.clone()),
            last,
        ]);
        assert!(session.encode(&value).is_err());
        let statistics = session.statistics();
        assert_eq!(
            (statistics.pinned, statistics.live),
            (1, 2),
            "what was shared before stays shared"
        );
    }
    assert!(Handle::is(&session.resolve(&shared)?, &two));
    assert_eq!(
        reason(&session.find(Handle::reference(&one).id()).unwrap_err()),
        RefLost::Unknown
    );
    let name: String = with_session(&session, || snakebridge::attr_as(&one, "name"))?;
    assert_eq!(name, "w17", "and the handle is as good as before");
    drop(one);
    wait_freed("w17", 1)?;

    // After a failure and a success it is pinned once, and one release ends that.
    let json = session.encode(&Value::Ref(two.clone()))?;
    assert!(
        session
            .encode(&Value::List(vec![Value::Ref(two.clone()), deep_again()]))
            .is_err()
    );
    drop(two);
    assert!(session.decode(&json)?.is_ref());
    assert!(session.release_ref(&shared.id));
    assert_eq!(session.statistics().live, 0);
    wait_freed("w17", 2)?;

    // The same for a result of Python that cannot be read to its end.
    snakebridge_tests::module(
        "sb_half",
        "class Half(dict): pass\ndef make(n):\n    return [object() for _ in range(n)] + ['x']\n",
    )?;
    let before = session.statistics().live;
    let half = with_session(&session, || call_as::<Vec<Object>>("sb_half", "make", (5,)));
    drop(half);
    assert_eq!(session.statistics().live, before);
    Ok(())
}

fn deep_again() -> Value {
    (0..101).fold(Value::None, |inner, _| Value::List(vec![inner]))
}

#[test]
fn w19_nothing_is_flattened_into_a_stand_in() -> Result {
    for source in [
        "m('collections').Counter('aab')",
        "m('collections').OrderedDict(a=1)",
        "m('collections').defaultdict(int)",
        "m('collections').namedtuple('P', 'x y')(1, 2)",
        "m('signal').SIGINT",
        "m('re').I",
        "m('fractions').Fraction(1, 3)",
        "type('S', (str,), {})('text')",
        "type('D', (m('decimal').Decimal,), {})('1.5')",
        "range(3)",
    ] {
        let value = eval(source)?;
        let json = snakebridge::Session::current().encode(&value)?;
        assert_eq!(json["__type__"], "ref", "{source}");
        assert_eq!(over(&value)?, value, "{source}: the same object");
    }
    for (source, tag) in [
        ("m('decimal').Decimal('1.50')", "decimal"),
        ("m('decimal').Decimal('-0E-400')", "decimal"),
        ("m('decimal').Decimal('sNaN123')", "decimal"),
        ("m('decimal').Decimal('-Infinity')", "decimal"),
        ("m('decimal').Decimal(2) ** 90", "decimal"),
        ("m('uuid').UUID(int=1)", "uuid"),
    ] {
        assert_eq!(encoded(source)?["__type__"], tag, "{source}");
        assert_eq!(through(source)?, repr(&eval(source)?)?, "{source}");
        assert!(over(&eval(source)?)?.is_ref());
    }
    assert_eq!(
        encoded("m('decimal').Decimal('1.50')")?,
        json!({"__type__": "decimal", "__schema__": 1, "value": "1.50"})
    );
    Ok(())
}

#[test]
fn w20_iterators_become_streams_and_files_refs() -> Result {
    for source in [
        "iter([1, 2])",
        "(x for x in [1, 2])",
        "map(str, [1, 2])",
        "reversed([2, 1])",
    ] {
        let value = eval(source)?;
        let json = snakebridge::Session::current().encode(&value)?;
        assert_eq!(json["__type__"], "stream_ref", "{source}");
        assert_eq!(over(&value)?, value, "{source}: the same object");
        let wire = Handle::share(value.as_object().expect("a ref"))?;
        assert_eq!(wire.kind, RefTag::StreamRef);
        assert_eq!(wire.to_json(), json);
        let length: i64 = call_as("builtins", "len", (Value::List(vec![]),))?;
        assert_eq!(length, 0);
        let items: Value = snakebridge::call("builtins", "list", (over(&value)?,))?;
        assert_eq!(items.len()?, 2, "{source}");
    }
    for source in [
        "m('io').StringIO('a')",
        "range(2)",
        "{1: 2}.keys()",
        "m('threading').Lock()",
    ] {
        assert_eq!(encoded(source)?["__type__"], "ref", "{source}");
    }
    for source in ["'abc'", "[1]", "{'a': 1}"] {
        assert!(encoded(source)?.get("__type__").is_none(), "{source}");
    }
    Ok(())
}

#[test]
fn r02_encoding_mints_the_id_and_it_stays() -> Result {
    let object = probe("r02-wire")?;
    let session = snakebridge::Session::current();
    let json = session.encode(&Value::Ref(object.clone()))?;
    let id = json["id"].as_str().expect("an id");
    assert_eq!((id.len(), id), (32, Handle::reference(&object).id()));
    assert_eq!(session.encode(&Value::Ref(object.clone()))?, json);
    assert_eq!(Handle::share(&object)?.to_json(), json);
    Ok(())
}

#[test]
fn r04_encoding_pins_and_plain_serde_wants_it_shared_first() -> Result {
    let session = open("r04-wire")?;
    let object = with_session(&session, || probe("r04-wire"))?;
    let value = Value::List(vec![1.into(), Value::Ref(object)]);
    for error in [
        serde_json::to_string(&value).unwrap_err().to_string(),
        wire::to_text(&value).unwrap_err().to_string(),
    ] {
        assert!(error.contains("Handle::share"), "{error}");
    }
    assert_eq!(session.statistics().pinned, 0);
    let json = session.encode(&value)?;
    assert_eq!(serde_json::to_value(&value).expect("it is shared now"), json);
    assert_eq!(wire::encode(&value)?, json);
    drop(value);
    assert_eq!(freed("r04-wire")?, 0, "pinned without a handle");
    assert_eq!((session.statistics().live, session.statistics().pinned), (1, 1));
    let back = session.decode(&json)?;
    let again = back.at(1).and_then(Value::as_object).expect("a ref").clone();
    let name: String = with_session(&session, || snakebridge::attr_as(&again, "name"))?;
    assert_eq!(name, "r04-wire");
    drop((back, again));
    assert!(session.release_ref(json[1]["id"].as_str().expect("an id")));
    wait_freed("r04-wire", 1)?;
    Ok(())
}

#[test]
fn r06_the_wire_says_why_a_ref_is_gone() -> Result {
    let session = open("r06-wire")?;
    let object = with_session(&session, || probe("r06-wire"))?;
    let json = session.encode(&Value::Ref(object.clone()))?;
    Handle::release(object.clone());
    match session.decode(&json).unwrap_err() {
        Error::RefNotFound {
            ref_id,
            session_id,
            reason,
            ..
        } => {
            assert_eq!(ref_id, json["id"].as_str().expect("an id"));
            assert_eq!((session_id.as_str(), reason), ("r06-wire", RefLost::Released));
        }
        other => panic!("{other}"),
    }
    assert_eq!(
        reason(&session.encode(&Value::Ref(object.clone())).unwrap_err()),
        RefLost::Released
    );
    assert_eq!(reason(&attr(&object, "name").unwrap_err()), RefLost::Released);
    Session::release("r06-wire");
    assert_eq!(
        reason(&session.decode(&json).unwrap_err()),
        RefLost::SessionReleased
    );
    Ok(())
}

#[test]
fn c10_messages_begin_with_snakebridges_words() -> Result {
    let session = open("c10-wire")?;
    let good = session.encode(&Value::Ref(with_session(&session, || probe("c10"))?))?;
    let id = good["id"].as_str().expect("an id").to_owned();
    let mut missing = good.clone();
    missing.as_object_mut().expect("an object").remove("id");
    let said = |error: Error, words: &str| assert!(error.to_string().starts_with(words), "{error}");
    said(
        session.resolve(&missing).unwrap_err(),
        "Invalid SnakeBridge reference: missing 'id' field",
    );
    said(
        open("c10-other")?.resolve(&good).unwrap_err(),
        &format!("SnakeBridge reference '{id}' belongs to session 'c10-wire'"),
    );
    session.release_ref(&id);
    said(
        session.resolve(&good).unwrap_err(),
        &format!("SnakeBridge reference '{id}' not found in session 'c10-wire'"),
    );
    said(
        wire::from_text("{").unwrap_err(),
        "Invalid SnakeBridge wire value (at $):",
    );
    Ok(())
}
