//! Results are exact or an error: the laws of the type table, value by value, against the real interpreter.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use snakebridge::__private::{Site, call};
use snakebridge::{
    Error, Object, Result, Value,
    traits::{Arg, FromPython},
    types::{BigInt, Complex64, IndexMap, IndexSet, PyIter},
};

/// Evaluates Python source and reads the result as `T`.
fn eval<T: FromPython>(source: &str) -> Result<T> {
    static EVAL: Site = Site::function("builtins", "eval");
    static DICT: Site = Site::function("builtins", "dict");
    let globals: Object = call(&DICT, [])?;
    call(&EVAL, [Arg::<String>::raw(source), Arg::<Object>::raw(&globals)])
}

/// Sends a value through Python's `copy.copy`, which gives back the same.
fn echo<'a, K, T: FromPython>(value: impl Arg<'a, K>) -> Result<T> {
    static SITE: Site = Site::function("copy", "copy");
    call(&SITE, [value.raw()])
}

#[track_caller]
fn mismatch<T: FromPython>(source: &str, expected: &str, got: &str, at: &str) {
    match eval::<T>(source).map(|_| ()) {
        Err(Error::TypeMismatch {
            symbol,
            path,
            expected: e,
            got: g,
            ..
        }) => {
            assert_eq!(
                (symbol.as_str(), &*e, &*g, &*path),
                ("builtins.eval", expected, got, at)
            );
        }
        other => panic!("{source}: {other:?} instead of a mismatch"),
    }
}

#[track_caller]
fn overflow<T: FromPython>(source: &str, expected: &str) {
    match eval::<T>(source).map(|_| ()) {
        Err(Error::IntOverflow {
            symbol,
            target,
            value,
            ..
        }) => {
            assert_eq!((symbol.as_str(), target), ("builtins.eval", expected));
            assert!(!value.is_empty());
        }
        other => panic!("{source}: {other:?} instead of an overflow"),
    }
}

#[test]
fn floats_keep_their_type_and_their_sign() -> Result<()> {
    static NAME: Site = Site::function("builtins", "repr");
    for (number, repr) in [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1.0, "1.0"),
        (-1.0, "-1.0"),
        (f64::NAN, "nan"),
    ] {
        let seen: String = call(&NAME, [Arg::<f64>::raw(number)])?;
        assert_eq!(seen, repr);
        let back: f64 = echo::<f64, _>(number)?;
        assert_eq!(back.to_bits(), number.to_bits());
    }
    let seen: String = call(&NAME, [Arg::<f64>::raw(1)])?;
    assert_eq!(
        seen, "1.0",
        "an integer literal where a float is declared is a float"
    );
    Ok(())
}

#[test]
fn an_int_is_exact_or_an_error() -> Result<()> {
    assert_eq!(eval::<i64>("2**63 - 1")?, i64::MAX);
    assert_eq!(eval::<i64>("-2**63")?, i64::MIN);
    assert_eq!(eval::<i64>("2**53 + 1")?, (1 << 53) + 1);
    assert_eq!(eval::<u64>("2**64 - 1")?, u64::MAX);
    assert_eq!(eval::<i128>("2**100")?, 1 << 100);
    assert_eq!(eval::<u128>("2**128 - 1")?, u128::MAX);
    assert_eq!(
        eval::<BigInt>("-2**200")?.to_string(),
        format!(
            "-{}",
            "1606938044258990275541962092341162602522202993782792835301376"
        )
    );
    assert_eq!(echo::<i64, u128>(u128::MAX)?, u128::MAX);
    assert_eq!(
        echo::<i64, BigInt>("-12345678901234567890123".parse::<BigInt>()?)?.as_str(),
        "-12345678901234567890123"
    );
    overflow::<i64>("2**63", "i64");
    overflow::<i64>("10**5000", "i64");
    overflow::<u64>("-1", "u64");
    overflow::<i32>("2**31", "i32");
    overflow::<usize>("2**64", "usize");
    mismatch::<i64>("1.0", "int", "float", "");
    mismatch::<i64>("'1'", "int", "str", "");
    mismatch::<i64>("True", "int", "bool", "");
    Ok(())
}

/// At the borders of one and two digits of CPython's, alone and in lists; no subclass is taken for an `int` of its layout.
#[test]
fn ints_are_read_whatever_their_digits() -> Result<()> {
    let borders = [0, 15, 30, 45, 60, 62].map(|bits| 1_i64 << bits);
    let around = borders
        .iter()
        .flat_map(|border| [border - 1, *border, border + 1]);
    let mut all: Vec<i64> = around.flat_map(|number| [number, -number]).collect();
    all.extend([i64::MIN, i64::MAX]);
    for number in &all {
        assert_eq!(eval::<i64>(&number.to_string())?, *number);
        assert_eq!(echo::<i64, i64>(*number)?, *number);
        let subclass = format!("type('Own', (int,), {{}})({number})");
        assert_eq!(eval::<i64>(&subclass)?, *number, "a subclass");
    }
    assert_eq!(eval::<Vec<i64>>(&format!("{all:?}"))?, all);
    Ok(())
}

#[test]
fn bool_is_bool() -> Result<()> {
    assert!(eval::<bool>("True")?);
    for truth in ["True", "False"] {
        let numpy =
            format!("type('bool_', (), {{'__module__': 'numpy', '__bool__': lambda self: {truth}}})()");
        assert_eq!(eval::<bool>(&numpy)?, truth == "True", "numpy's own bool counts");
    }
    mismatch::<bool>("1", "bool", "int", "");
    mismatch::<bool>("None", "bool", "NoneType", "");
    Ok(())
}

#[test]
fn a_float_takes_an_int_only_if_exact() -> Result<()> {
    assert_eq!(eval::<f64>("2**53")?, 9_007_199_254_740_992.0);
    assert_eq!(eval::<f64>("-3")?, -3.0);
    assert_eq!(eval::<f64>("0")?, 0.0);
    assert_eq!(eval::<f64>("2**100")?, 2_f64.powi(100));
    overflow::<f64>("2**53 + 1", "f64");
    overflow::<f64>("10**400", "f64");
    mismatch::<f64>("True", "float", "bool", "");
    mismatch::<f64>("'1.0'", "float", "str", "");
    mismatch::<f64>("__import__('decimal').Decimal(1)", "float", "decimal.Decimal", "");
    mismatch::<f64>(
        "__import__('fractions').Fraction(1)",
        "float",
        "fractions.Fraction",
        "",
    );
    assert_eq!(eval::<Complex64>("1-2j")?, Complex64::new(1.0, -2.0));
    assert!(eval::<Complex64>("complex('nan+infj')")?.re.is_nan());
    mismatch::<Complex64>("'1j'", "complex", "str", "");
    Ok(())
}

#[test]
fn subclasses_of_plain_types_read_as_what_they_are() -> Result<()> {
    assert_eq!(eval::<i64>("__import__('signal').SIGINT")?, 2);
    assert_eq!(
        eval::<String>("type('S', (str,), {'__str__': lambda s: 'other'})('text')")?,
        "text"
    );
    assert_eq!(eval::<f64>("type('F', (float,), {})(1.5)")?, 1.5);
    assert_eq!(eval::<Vec<u8>>("type('B', (bytes,), {})(b'x')")?, b"x");
    Ok(())
}

#[test]
fn strings_are_exact_or_an_error() -> Result<()> {
    for text in ["", "a\0b", "e\u{301}", "\u{1f40d}", "\u{10ffff}"] {
        assert_eq!(echo::<String, String>(text)?, text);
    }
    let error = eval::<String>(r"'a\ud800b'").unwrap_err();
    assert!(matches!(error, Error::UnsupportedValue { .. }), "{error:?}");
    assert!(error.to_string().contains("surrogate"), "{error}");
    let nested = eval::<Vec<String>>(r"['a', '\ud800']").unwrap_err();
    assert!(
        matches!(&nested, Error::UnsupportedValue { path, .. } if path == "[1]"),
        "{nested:?}"
    );
    assert!(
        matches!(eval::<Value>(r"'\ud800'")?, Value::Ref(_)),
        "as Any it stays in Python, whole"
    );
    mismatch::<String>("b'x'", "str", "bytes", "");
    mismatch::<Vec<u8>>("'x'", "bytes", "str", "");
    mismatch::<Vec<u8>>("[1, 2]", "bytes", "list", "");
    mismatch::<Vec<u8>>("bytearray(b'x')", "bytes", "bytearray", "");
    assert_eq!(echo::<Vec<u8>, Vec<u8>>(b"")?, b"");
    Ok(())
}

#[test]
fn none_and_optional() -> Result<()> {
    eval::<()>("None")?;
    mismatch::<()>("0", "None", "int", "");
    assert_eq!(eval::<Option<i64>>("None")?, None);
    assert_eq!(eval::<Option<i64>>("1")?, Some(1));
    mismatch::<Option<i64>>("'1'", "int | None", "str", "");
    mismatch::<Vec<Option<i64>>>("[1, None, 'x']", "int | None", "str", "[2]");
    Ok(())
}

#[test]
fn tuples_need_a_tuple_of_that_length() -> Result<()> {
    assert_eq!(eval::<(i64, String)>("(1, 'a')")?, (1, "a".to_owned()));
    assert_eq!(eval::<(i64,)>("(1,)")?, (1,));
    mismatch::<(i64, i64)>("[1, 2]", "tuple[int, int]", "list", "");
    mismatch::<(i64, i64)>("(1, 2, 3)", "tuple[int, int]", "tuple of length 3", "");
    mismatch::<(i64, (i64, String))>("(1, (2, 3))", "str", "int", "[1][1]");
    let twelve = eval::<(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)>("tuple(range(12))")?;
    assert_eq!((twelve.0, twelve.10, twelve.11), (0, 10, 11));
    Ok(())
}

#[test]
fn lists_come_from_sequences_but_not_from_strings() -> Result<()> {
    assert_eq!(eval::<Vec<i64>>("[1, 2]")?, [1, 2]);
    assert_eq!(eval::<Vec<i64>>("(1, 2)")?, [1, 2]);
    assert_eq!(eval::<Vec<i64>>("range(3)")?, [0, 1, 2]);
    assert_eq!(eval::<Vec<i64>>("__import__('collections').deque([1])")?, [1]);
    assert_eq!(eval::<Vec<i64>>("[]")?, [0; 0]);
    assert_eq!(eval::<Vec<String>>("[]")?, [""; 0]);
    mismatch::<Vec<String>>("'ab'", "list[str]", "str", "");
    mismatch::<Vec<i64>>("b'ab'", "list[int]", "bytes", "");
    mismatch::<Vec<i64>>("{1, 2}", "list[int]", "set", "");
    mismatch::<Vec<i64>>("{1: 2}", "list[int]", "dict", "");
    mismatch::<Vec<i64>>("iter([1])", "list[int]", "list_iterator", "");
    mismatch::<Vec<Vec<i64>>>("[[1], [2, 'x']]", "int", "str", "[1][1]");
    Ok(())
}

#[test]
fn a_list_that_shrinks_while_it_is_read_ends_there() -> Result<()> {
    let source = "(lambda items: [items.extend(type('P', (), {'__fspath__': \
                  lambda self: (items.pop(), 'p')[1]})() for _ in range(9)), items][1])([])";
    // Each path that is read takes the last one away: of nine, five are left to be read.
    assert_eq!(eval::<Vec<std::path::PathBuf>>(source)?.len(), 5);
    Ok(())
}

#[test]
fn mappings_of_every_kind_keep_their_order() -> Result<()> {
    let expected = IndexMap::from([("b".to_owned(), 1), ("a".to_owned(), 2)]);
    for source in [
        "{'b': 1, 'a': 2}",
        "__import__('collections').OrderedDict(b=1, a=2)",
        "__import__('types').MappingProxyType({'b': 1, 'a': 2})",
        "__import__('collections').UserDict(b=1, a=2)",
        "__import__('collections').ChainMap({'b': 1, 'a': 2})",
    ] {
        let map = eval::<IndexMap<String, i64>>(source)?;
        assert_eq!(map, expected, "{source}");
        if !source.contains("ChainMap") {
            assert_eq!(map.keys().collect::<Vec<_>>(), ["b", "a"], "{source}");
        }
    }
    assert_eq!(
        eval::<HashMap<i64, bool>>("{1: True}")?,
        HashMap::from([(1, true)])
    );
    assert_eq!(
        eval::<BTreeMap<String, f64>>("{'x': 0.5}")?,
        BTreeMap::from([("x".to_owned(), 0.5)])
    );
    mismatch::<IndexMap<String, i64>>("[('a', 1)]", "dict[str, int]", "list", "");
    mismatch::<IndexMap<String, Vec<i64>>>("{'k': [1, None]}", "int", "NoneType", "[\"k\"][1]");
    mismatch::<IndexMap<String, i64>>("{3: 1}", "str", "int", "[3]");
    Ok(())
}

/// Entries of plain types are read where they are; what comes behind one that is not is read in another way, and all are in the result.
#[test]
fn a_dict_is_whole_wherever_an_entry_is_not_plain() -> Result<()> {
    for odd in 0..4 {
        let source = format!(
            "dict([('a', 1), ('b', 2), ('c', 3), ('d', 4)][:{odd}] + [('\u{e9}', 5), ('e', 6)] + [('f', 2 ** 62)])"
        );
        let mut expected: Vec<(String, i64)> = [("a", 1), ("b", 2), ("c", 3), ("d", 4)][..odd]
            .iter()
            .map(|(key, number)| ((*key).to_owned(), *number))
            .collect();
        expected.extend([
            ("\u{e9}".to_owned(), 5),
            ("e".to_owned(), 6),
            ("f".to_owned(), 1 << 62),
        ]);
        let read: Vec<_> = eval::<IndexMap<String, i64>>(&source)?.into_iter().collect();
        assert_eq!(read, expected);
        assert_eq!(
            eval::<BTreeMap<String, i64>>(&source)?,
            expected.iter().cloned().collect()
        );
        assert_eq!(
            eval::<HashMap<String, i64>>(&source)?,
            expected.into_iter().collect()
        );
    }
    let optional: IndexMap<String, Option<String>> = eval("{'a': 'x', 'b': None, 'c': '\u{e9}', 'd': ''}")?;
    let values: Vec<_> = optional.values().map(Option::as_deref).collect();
    assert_eq!(values, [Some("x"), None, Some("\u{e9}"), Some("")]);
    let keys: BTreeMap<i64, bool> = eval("{2: True, 1: False, -2 ** 63: True}")?;
    assert_eq!(keys, BTreeMap::from([(2, true), (1, false), (i64::MIN, true)]));
    let none: IndexMap<String, i64> = eval("{}")?;
    assert!(none.is_empty());
    let nested: IndexMap<String, IndexMap<String, i64>> = eval("{'a': {'b': 1}, 'c': {}}")?;
    assert_eq!((nested["a"]["b"], nested["c"].len()), (1, 0));
    mismatch::<IndexMap<String, i64>>(
        "{'a': 1, 'b': 2, 'c': None, 'd': 4}",
        "int",
        "NoneType",
        "[\"c\"]",
    );
    mismatch::<IndexMap<String, i64>>("{'a': 1, 2: 2}", "str", "int", "[2]");
    Ok(())
}

#[test]
fn sets_frozensets_and_views_of_keys() -> Result<()> {
    let expected = HashSet::from([1, 2]);
    for source in ["{1, 2}", "frozenset({1, 2})", "{1: 0, 2: 0}.keys()"] {
        assert_eq!(eval::<HashSet<i64>>(source)?, expected, "{source}");
    }
    assert_eq!(eval::<IndexSet<i64>>("set()")?, IndexSet::new());
    mismatch::<IndexSet<i64>>("[1]", "set[int]", "list", "");
    Ok(())
}

#[test]
fn an_iterable_is_whatever_can_be_iterated_over() -> Result<()> {
    for source in [
        "[1, 2]",
        "(1, 2)",
        "{1: 0, 2: 0}.keys()",
        "(n for n in [1, 2])",
        "range(1, 3)",
        "{1: 0, 2: 0}",
    ] {
        assert_eq!(
            eval::<PyIter<i64>>(source)?.collect::<Result<Vec<_>>>()?,
            [1, 2],
            "{source}"
        );
    }
    mismatch::<PyIter<i64>>("1", "Iterable[int]", "int", "");
    Ok(())
}

#[test]
fn an_error_inside_an_iterator_surfaces_once_and_ends_it() -> Result<()> {
    let mut items = eval::<PyIter<i64>>("(1 // n for n in [1, 0, 1])")?;
    assert_eq!(items.next().unwrap()?, 1);
    assert!(
        items
            .next()
            .unwrap()
            .unwrap_err()
            .is::<snakebridge::exceptions::ZeroDivisionError>()
    );
    assert!(items.next().is_none() && items.next().is_none());
    let mut items = eval::<PyIter<i64>>("iter([1, 'x', 2])")?;
    assert_eq!(items.next().unwrap()?, 1);
    assert!(matches!(items.next(), Some(Err(Error::TypeMismatch { .. }))));
    assert!(items.next().is_none());
    Ok(())
}

#[test]
fn paths_by_the_rules_of_fspath() -> Result<()> {
    assert_eq!(eval::<PathBuf>("'a/b'")?, PathBuf::from("a/b"));
    assert_eq!(
        eval::<PathBuf>("__import__('pathlib').Path('a/b')")?,
        PathBuf::from("a/b")
    );
    mismatch::<PathBuf>("1", "str | os.PathLike", "int", "");
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt as _;
        let odd = PathBuf::from(std::ffi::OsString::from_vec(vec![b'x', 0xff]));
        assert_eq!(
            echo::<PathBuf, PathBuf>(&odd)?,
            odd,
            "bytes that are no UTF-8 survive"
        );
    }
    Ok(())
}

#[test]
fn a_declared_class_is_checked() -> Result<()> {
    use snakebridge::exceptions::{OSError, ValueError};
    let error: OSError = eval("FileNotFoundError(2, 'gone', 'f')")?;
    assert_eq!(
        (error.errno()?, error.strerror()?.as_deref()),
        (Some(2), Some("gone"))
    );
    assert_eq!(error.filename()?, "f");
    mismatch::<ValueError>("KeyError('k')", "ValueError", "KeyError", "");
    Ok(())
}

/// Classes whose `items()` gives something else than pairs, and keys that are equal in Rust alone.
const ODD: &str = "
import collections.abc
class Odd(dict):
    def __init__(self, items): self._items = items
    def items(self): return self._items
class Text(str):
    def __hash__(self): return id(self)
    def __eq__(self, other): return self is other
class Number(int):
    def __hash__(self): return id(self)
    def __eq__(self, other): return self is other
class Many(collections.abc.Mapping):
    def __getitem__(self, key): raise KeyError(key)
    def __iter__(self): return iter('aa')
    def __len__(self): return 2
    def items(self): return [['a', 1], ['a', 2]]
";

fn odd<T: FromPython>(source: &str) -> Result<T> {
    snakebridge_tests::module("sb_odd", ODD)?;
    eval(&source.replace("Odd(", "__import__('sb_odd').Odd("))
}

#[test]
fn items_without_pairs_are_a_mismatch_that_says_where() {
    for (items, expected, got, at) in [
        ("[('a', 1), 7]", "a pair of key and value", "int", ".items()[1]"),
        ("[('a', 1, 2)]", "a pair of key and value", "tuple", ".items()[0]"),
        ("5", "the items of a mapping", "int", ".items()"),
    ] {
        let error = odd::<HashMap<String, i64>>(&format!("Odd({items})")).unwrap_err();
        let Error::TypeMismatch {
            symbol,
            path,
            expected: e,
            got: g,
            ..
        } = error
        else {
            panic!("{items}: {error:?}")
        };
        assert_eq!(
            (symbol.as_str(), &*path, &*e, &*g),
            ("builtins.eval", at, expected, got)
        );
    }
    let lists: HashMap<String, i64> = odd("Odd([['a', 1], ('b', 2)])").unwrap();
    assert_eq!(lists.len(), 2, "Python takes any two");
}

#[test]
fn keys_that_only_rust_takes_for_one_are_an_error_and_not_a_loss() {
    let refused = |result: Result<()>, what: &str| match result {
        Err(Error::UnsupportedValue { message, .. }) => {
            assert!(message.contains("equal in Rust"), "{message}");
        }
        other => panic!("{what}: {other:?}"),
    };
    let dict = "{'a': 1, __import__('sb_odd').Text('a'): 2}";
    refused(odd::<HashMap<String, i64>>(dict).map(drop), dict);
    refused(odd::<BTreeMap<String, i64>>(dict).map(drop), dict);
    refused(odd::<IndexMap<String, i64>>(dict).map(drop), dict);
    let many = "__import__('sb_odd').Many()";
    refused(odd::<HashMap<String, i64>>(many).map(drop), many);
    let set = "{5, __import__('sb_odd').Number(5)}";
    refused(odd::<HashSet<i64>>(set).map(drop), set);
    refused(odd::<std::collections::BTreeSet<i64>>(set).map(drop), set);
    refused(odd::<IndexSet<i64>>(set).map(drop), set);
    assert!(matches!(odd::<Value>(dict), Ok(Value::Dict(entries)) if entries.len() == 2));
}
