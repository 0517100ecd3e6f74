//! `Value`: exact builtin data as Rust data, everything else a ref; serde in both directions.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use snakebridge::__private::{Site, call};
use snakebridge::exceptions::ValueError;
use snakebridge::{
    Error, Handle, Object, Result, Value, call_as,
    traits::Arg,
    types::{BigInt, Complex64},
};

fn eval(source: &str) -> Result<Value> {
    static EVAL: Site = Site::function("builtins", "eval");
    static DICT: Site = Site::function("builtins", "dict");
    let globals: Object = call(&DICT, [])?;
    call(&EVAL, [Arg::<String>::raw(source), Arg::<Object>::raw(&globals)])
}

fn repr<'a>(value: impl Arg<'a, Value>) -> Result<String> {
    static REPR: Site = Site::function("builtins", "repr");
    call(&REPR, [value.raw()])
}

/// Python's `repr` of a value that went through Rust.
fn through(source: &str) -> Result<String> {
    repr(&eval(source)?)
}

#[test]
fn plain_data_goes_through_unchanged_at_any_depth() -> Result<()> {
    for source in [
        "None",
        "True",
        "False",
        "0",
        "1",
        "-1",
        "6",
        "9007199254740993",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551616",
        "-1606938044258990275541962092341162602522202993782792835301376",
        "0.0",
        "-0.0",
        "1.0",
        "inf",
        "nan",
        "(1+2j)",
        "''",
        "'a\\x00b'",
        "'\u{1f40d}'",
        "b''",
        "b'\\xff\\x00'",
        "[]",
        "()",
        "(1,)",
        "((), [(1, None)])",
        "{}",
        "{1: 'a', 2.5: 'b', None: 'c', False: 'd', (1, 2): 'e'}",
        "set()",
        "frozenset()",
        "frozenset({(1, 2)})",
        "{'__type__': 'ref', 'id': 'x', 'session_id': 'y'}",
        "{'b': 1, 'a': {'c': []}}",
        "[9223372036854775808, (inf, {'k': -0.0})]",
    ] {
        let python = source
            .replace("inf", "float('inf')")
            .replace("nan", "float('nan')");
        assert_eq!(through(&python)?, source, "{source}");
    }
    Ok(())
}

#[test]
fn six_things_stay_six_things() -> Result<()> {
    let values = eval("[True, 1, 1.0, '1', b'1', None]")?;
    let items = values.as_list().unwrap();
    for (i, a) in items.iter().enumerate() {
        for (j, b) in items.iter().enumerate() {
            assert_eq!(a == b, i == j, "{a:?} and {b:?}");
        }
    }
    assert!(items[0] == true && items[1] == 1 && items[2] == 1.0 && items[3] == "1" && items[5].is_none());
    assert!(items[1] != true && items[2] != 1_i64 && items[4] != "1");
    Ok(())
}

#[test]
fn only_what_is_not_plain_becomes_a_ref() -> Result<()> {
    let value = eval("[1, {'k': ({2: __import__('re').compile('x')},)}, 4]")?;
    assert_eq!(value.at(0), Some(&Value::Int(1)));
    let inner = value.at(1).unwrap().get("k").unwrap().at(0).unwrap();
    let (key, leaf) = &inner.as_dict().unwrap()[0];
    assert!(*key == 2 && leaf.is_ref());
    assert_eq!(Handle::type_name(leaf.as_object().unwrap())?, "Pattern");
    assert_eq!(value.at(2), Some(&Value::Int(4)));
    assert_eq!(
        repr(&value)?,
        "[1, {'k': ({2: re.compile('x')},)}, 4]",
        "and goes back as the same object"
    );
    Ok(())
}

#[test]
fn subclasses_are_refs_and_never_flattened() -> Result<()> {
    for source in [
        "__import__('collections').Counter('aab')",
        "__import__('collections').OrderedDict(a=1)",
        "__import__('collections').defaultdict(int)",
        "__import__('collections').namedtuple('P', 'x y')(1, 2)",
        "__import__('signal').SIGINT",
        "__import__('re').I",
        "__import__('decimal').Decimal('1.50')",
        "__import__('uuid').UUID(int=1)",
        "__import__('fractions').Fraction(1, 3)",
        "type('S', (str,), {})('text')",
        "bytearray(b'x')",
        "range(3)",
        "len",
        "__import__('math')",
    ] {
        assert!(eval(source)?.is_ref(), "{source}");
        assert!(
            eval(&format!("[{source}]"))?.at(0).unwrap().is_ref(),
            "{source} in a list"
        );
    }
    Ok(())
}

#[test]
fn one_object_is_one_ref_and_cycles_end() -> Result<()> {
    let value = eval("(lambda o: [o, {'again': o}])(object())")?;
    let first = value.at(0).unwrap();
    assert_eq!(Some(first), value.at(1).unwrap().get("again"));
    assert_ne!(*first, eval("object()")?);

    let cyclic = eval("(lambda l: [l.append(l), l][1])([1])")?;
    assert_eq!(cyclic.at(0), Some(&Value::Int(1)));
    let back = cyclic.at(1).unwrap().as_object().unwrap();
    assert_eq!(Handle::type_name(back)?, "list");
    let deep = eval("__import__('functools').reduce(lambda inner, _: [inner], range(100000), 0)")?;
    let mut level = &deep;
    let mut depth = 0;
    while let Some(inner) = level.at(0) {
        level = inner;
        depth += 1;
    }
    assert!(level.is_ref() && depth >= 90, "{depth} levels, then {level:?}");
    Ok(())
}

#[test]
fn very_deep_data_is_refused_on_the_way_in() {
    let mut deep = Value::Int(0);
    for _ in 0..5_000 {
        deep = Value::List(vec![deep]);
    }
    let error = repr(&deep).unwrap_err();
    assert!(matches!(error, Error::UnsupportedValue { .. }), "{error:?}");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Config {
    name: String,
    retries: u8,
    ratio: f64,
    tags: Vec<String>,
    limits: BTreeMap<String, Option<i64>>,
    mode: Mode,
    shape: (i64, Shape),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Mode {
    Fast,
    Careful { passes: u32 },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Point(f64, f64),
    Named(String),
}

const CONFIG: &str = "{'name': 'n', 'retries': 3, 'ratio': 2, 'tags': ['a'], 'limits': {'x': None, 'y': 1},
    'mode': {'Careful': {'passes': 2}}, 'shape': (1, {'Point': (0.5, 1.5)})}";

#[test]
fn a_struct_reads_from_a_dict_and_goes_back() -> Result<()> {
    let config: Config = eval(CONFIG)?.to()?;
    assert_eq!(config.ratio, 2.0);
    assert_eq!(config.mode, Mode::Careful { passes: 2 });
    assert_eq!(config.shape, (1, Shape::Point(0.5, 1.5)));
    let value = Value::from_serialize(&config)?;
    assert_eq!(value.get("retries"), Some(&Value::Int(3)));
    assert_eq!(value.get("limits").unwrap().get("x"), Some(&Value::None));
    assert_eq!(value.to::<Config>()?, config);
    let named = Value::from_serialize(&(Mode::Fast, Shape::Named("s".into())))?;
    assert_eq!(repr(&named)?, "('Fast', {'Named': 's'})");
    assert_eq!(eval("'Fast'")?.to::<Mode>()?, Mode::Fast);
    Ok(())
}

#[test]
fn errors_of_serde_name_where_and_what() -> Result<()> {
    let at = |source: &str| match eval(source).unwrap().to::<Config>() {
        Err(Error::TypeMismatch { path, got, .. }) => (path, got),
        Err(Error::UnsupportedValue { path, message, .. }) => (path, message),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        at(&CONFIG.replace("'a'", "5")),
        ("[\"tags\"][0]".to_owned(), "int".to_owned())
    );
    assert_eq!(
        at(&CONFIG.replace("'n'", "__import__('re').compile('')")),
        ("[\"name\"]".to_owned(), "Pattern".to_owned())
    );
    assert_eq!(
        at(&CONFIG.replace("'retries': 3", "'retries': True")),
        ("[\"retries\"]".to_owned(), "bool".to_owned())
    );
    assert!(
        at(&CONFIG.replace("'name': 'n', ", ""))
            .1
            .contains("missing field `name`")
    );
    assert_eq!(
        at(&CONFIG.replace("'passes': 2", "'passes': 'x'")).0,
        "[\"mode\"][\"Careful\"][\"passes\"]"
    );
    let wide = eval("{'x': 9007199254740993}")?
        .to::<HashMap<String, f64>>()
        .unwrap_err();
    assert!(
        matches!(&wide, Error::IntOverflow { path, .. } if path == "[\"x\"]"),
        "{wide:?}"
    );
    Ok(())
}

#[test]
fn serde_carries_what_it_can_and_refuses_the_rest() -> Result<()> {
    let plain = eval("{'a': [1, 2.5, None, True], 'b': {'c': 'x'}}")?;
    let json = serde_json::to_string(&plain).unwrap();
    assert_eq!(json, r#"{"a":[1,2.5,null,true],"b":{"c":"x"}}"#);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), plain);
    assert_eq!(
        serde_json::to_string(&eval("18446744073709551615")?).unwrap(),
        u64::MAX.to_string()
    );
    let refused = serde_json::to_string(&eval("[len]")?).unwrap_err().to_string();
    assert!(refused.contains("Handle::share"), "{refused}");
    assert!(serde_json::to_string(&eval("2**300")?).is_err());
    assert_eq!(eval("b'ab'")?.to::<Vec<u8>>()?, b"ab");
    assert_eq!(
        eval("{1: 'a'}")?.to::<HashMap<i64, String>>()?,
        HashMap::from([(1, "a".to_owned())])
    );
    assert_eq!(eval("1j")?.to::<(f64, f64)>()?, (0.0, 1.0));
    assert_eq!(eval("2**100")?.to::<i128>()?, 1 << 100);
    assert!(
        eval("[1, 2, 3]")?.to::<(i64, i64)>().is_err(),
        "a triple is not a pair"
    );
    Ok(())
}

#[test]
fn values_are_made_compared_and_shown() -> Result<()> {
    assert_eq!(Value::from(u64::MAX), Value::BigInt(BigInt::from(u64::MAX)));
    assert_eq!(Value::from(7_u64), Value::Int(7));
    assert_eq!(Value::from(Some("x")), Value::Str("x".into()));
    assert_eq!(Value::from(None::<i64>), Value::None);
    assert_eq!(eval("{1, 2, 3}")?, Value::Set(vec![3.into(), 1.into(), 2.into()]));
    assert_ne!(eval("{1, 2}")?, Value::FrozenSet(vec![1.into(), 2.into()]));
    assert_eq!(
        eval("{'a': 1, 'b': 2}")?,
        Value::Dict(vec![("b".into(), 2.into()), ("a".into(), 1.into())])
    );
    let shown = eval("[None, True, 1, 1.0, 'a\"b', b'\\x00', (1,), (), {'k': set()}, 1-2j, frozenset([1])]")?;
    assert_eq!(
        format!("{shown:?}"),
        r#"[None, True, 1, 1.0, "a\"b", b"\x00", (1,), (), {"k": set()}, (1.0-2.0j), frozenset({1})]"#
    );
    assert_eq!(eval("'plain'")?.to_string(), "plain");
    assert_eq!(eval("len")?.to_string(), "<built-in function len>");
    assert_eq!(
        Value::from(Complex64::new(0.0, 1.0)).as_complex(),
        Some(Complex64::new(0.0, 1.0))
    );
    assert_eq!("-007".parse::<BigInt>()?.as_str(), "-7");
    assert!("1x".parse::<BigInt>().is_err());
    assert!(eval("int('x')").unwrap_err().is::<ValueError>());
    Ok(())
}

#[test]
fn values_have_lengths_members_and_calls() -> Result<()> {
    assert_eq!(eval("[1, 2, 3]")?.len()?, 3);
    assert_eq!(eval("{'a': 1}")?.len()?, 1);
    assert_eq!(eval("'abc'")?.len()?, 3);
    assert_eq!(eval("b'ab'")?.len()?, 2);
    // What stays in Python is asked there.
    assert_eq!(eval("range(7)")?.len()?, 7);
    assert!(
        eval("5")?
            .len()
            .is_err_and(|e| e.is::<snakebridge::exceptions::TypeError>())
    );
    assert!(eval("range(7)")?.contains(3)?);
    assert!(!eval("{'a': 1}")?.contains("b")?);
    assert!(eval("'abc'")?.contains("bc")?);
    assert_eq!(eval("max")?.call((3, 5))?, 5);
    assert_eq!(eval("len")?.call("abc")?, 3);
    assert!(eval("5")?.call(()).is_err());
    Ok(())
}

#[test]
fn values_are_changed_compared_and_iterated_over() -> Result<()> {
    let live = |class: &str, plain: Value| -> Result<Value> {
        Ok(Value::from(call_as::<Object>("builtins", class, (plain,))?))
    };
    let list = live("list", eval("[1, 2, 3]")?)?;
    let dict = live("dict", eval("{'a': 1, 'b': 2}")?)?;
    list.set_item(0, 10)?;
    list.set_item(1.., [7])?;
    dict.set_item("c", &list)?;
    dict.del_item("a")?;
    assert_eq!(repr(&dict)?, "{'b': 2, 'c': [10, 7]}");
    let missing = dict.del_item("a").unwrap_err();
    assert!(missing.is::<snakebridge::exceptions::KeyError>());
    // Of plain data, Python would change a copy.
    for refused in [eval("[1, 2]")?.set_item(0, 5), eval("{'a': 1}")?.del_item("a")] {
        assert_eq!(
            refused.unwrap_err().kind(),
            snakebridge::error::ErrorKind::Receiver
        );
    }
    assert!(list.py_eq([10, 7])? && list.py_ne([10])? && list.py_lt([11])? && !list.py_ge([11])?);
    assert!(eval("2")?.py_gt(1)? && eval("2")?.py_le(2.5)?);
    let order = eval("2")?.py_lt("a").unwrap_err();
    assert!(order.is::<snakebridge::exceptions::TypeError>());
    let mut sum = 0;
    for item in &list {
        sum += item?.as_i64().unwrap_or_default();
    }
    assert_eq!(sum, 17);
    let keys: Result<Vec<Value>> = (&eval("{'a': 1}")?).into_iter().collect();
    assert_eq!(keys?, ["a"]);
    assert!((&eval("5")?).into_iter().next().unwrap().is_err());
    Ok(())
}
