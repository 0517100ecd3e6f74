//! Which Rust values fit which kind of argument, without annotations, and what is sent for them.
//! No interpreter: what is looked at is the converted argument.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use snakebridge::__private::Raw;
use snakebridge::{
    Object, Value,
    kinds::{Iterable, Mapping, Union},
    pull,
    traits::{Arg, Arm, Kinded, UnionValue},
    types::{BigInt, Complex64, IndexMap, IndexSet, PyTuple},
};

/// What is sent where Python expects `K`.
fn sent<'a, K>(argument: impl Arg<'a, K>) -> String {
    format!("{:?}", argument.raw())
}

/// What is sent where the kind follows from the argument, and that kind.
fn by_kind<'a, X: Kinded + Arg<'a, X::Kind>>(argument: X) -> (String, &'static str) {
    (format!("{:?}", argument.raw()), std::any::type_name::<X::Kind>())
}

#[test]
fn an_optional_string_takes_everything_without_annotations() {
    let string = String::from("s");
    let some = Some(String::from("o"));
    let none: Option<String> = None;
    assert_eq!(sent::<Option<String>>(None), "None");
    assert_eq!(sent::<Option<String>>(()), "None");
    assert_eq!(sent::<Option<String>>("a"), r#"Str("a")"#);
    assert_eq!(sent::<Option<String>>(Some("a")), r#"Str("a")"#);
    assert_eq!(sent::<Option<String>>(&string), r#"Str("s")"#);
    assert_eq!(sent::<Option<String>>(format!("{string}2")), r#"Str("s2")"#);
    assert_eq!(sent::<Option<String>>(some.as_deref()), r#"Str("o")"#);
    assert_eq!(sent::<Option<String>>(none.as_deref()), "None");
}

#[test]
fn optional_numbers_and_bytes_infer_too() {
    assert_eq!(sent::<Option<i64>>(None), "None");
    assert_eq!(sent::<Option<i64>>(3), "Int(3)");
    assert_eq!(sent::<Option<i64>>(Some(3)), "Int(3)");
    assert_eq!(sent::<Option<i64>>(3_usize), "Int(3)");
    assert_eq!(sent::<Option<f64>>(None), "None");
    assert_eq!(sent::<Option<f64>>(1), "Float(1.0)");
    assert_eq!(sent::<Option<f64>>(Some(1.5)), "Float(1.5)");
    assert_eq!(sent::<Option<bool>>(None), "None");
    assert_eq!(sent::<Option<bool>>(true), "Bool(true)");
    assert_eq!(sent::<Option<Vec<u8>>>(None), "None");
    assert_eq!(sent::<Option<Vec<u8>>>(b"x"), "Bytes([120])");
    assert_eq!(sent::<Option<Vec<u8>>>(Some(&b"x"[..])), "Bytes([120])");
    assert_eq!(
        sent::<Option<Complex64>>(Some(Complex64::new(1.0, 2.0))),
        "Complex(1.0, 2.0)"
    );
    assert_eq!(sent::<Option<PathBuf>>(None), "None");
    assert_eq!(sent::<Option<PathBuf>>("a"), r#"Path("a")"#);
    assert_eq!(sent::<Option<PathBuf>>(Some(Path::new("a"))), r#"Path("a")"#);
}

#[test]
fn optional_collections_infer_too() {
    assert_eq!(sent::<Option<Vec<i64>>>(None), "None");
    assert_eq!(sent::<Option<Vec<i64>>>([1, 2]), "List([Int(1), Int(2)])");
    assert_eq!(
        sent::<Option<Vec<i64>>>(Some(vec![1, 2])),
        "List([Int(1), Int(2)])"
    );
    assert_eq!(sent::<Option<Iterable<String>>>(None), "None");
    assert_eq!(sent::<Option<Iterable<String>>>(["a"]), r#"List([Str("a")])"#);
    assert_eq!(sent::<Option<Mapping<String, i64>>>(None), "None");
    assert_eq!(
        sent::<Option<Mapping<String, i64>>>([("a", 1)]),
        r#"Dict([(Str("a"), Int(1))])"#
    );
    assert_eq!(sent::<Option<(i64, String)>>(None), "None");
    assert_eq!(
        sent::<Option<(i64, String)>>((1, "a")),
        r#"Tuple([Int(1), Str("a")])"#
    );
    assert_eq!(
        sent::<Option<(i64, String)>>(Some((1, "a"))),
        r#"Tuple([Int(1), Str("a")])"#
    );
    assert_eq!(sent::<Option<Value>>(None), "None");
    assert_eq!(sent::<Option<Value>>(1), "Int(1)");
}

#[test]
fn integers_are_exact_at_every_width() {
    assert_eq!(sent::<i64>(1), "Int(1)");
    assert_eq!(sent::<i64>(255_u8), "Int(255)");
    assert_eq!(sent::<i64>(i64::MIN), "Int(-9223372036854775808)");
    assert_eq!(sent::<i64>(u64::MAX), "Wide(18446744073709551615)");
    assert_eq!(sent::<i64>(i128::MIN), format!("Wide({})", i128::MIN));
    assert_eq!(sent::<i64>(u128::MAX), format!("BigInt({})", u128::MAX));
    assert_eq!(sent::<i64>(7_u128), "Int(7)");
    assert_eq!(sent::<i64>(usize::MAX), format!("Wide({})", usize::MAX));
    assert_eq!(sent::<f64>(1), "Float(1.0)");
    assert_eq!(sent::<f64>(-0.0), "Float(-0.0)");
    assert_eq!(sent::<f64>(1.5_f32), "Float(1.5)");
    assert_eq!(sent::<Complex64>(2), "Complex(2.0, 0.0)");
    assert_eq!(sent::<BigInt>(2), "Int(2)");
    assert_eq!(sent::<Option<BigInt>>(None), "None");
    assert_eq!(
        sent::<BigInt>(BigInt::from(u64::MAX)),
        "BigInt(18446744073709551615)"
    );
}

#[test]
fn strings_bytes_and_paths_come_in_many_dresses() {
    let string = String::from("s");
    let boxed: Box<str> = "b".into();
    let cow = Cow::Borrowed("c");
    let bytes = vec![1_u8, 2];
    assert_eq!(sent::<String>(&string), r#"Str("s")"#);
    assert_eq!(sent::<String>(&boxed), r#"Str("b")"#);
    assert_eq!(sent::<String>(&cow), r#"Str("c")"#);
    assert_eq!(sent::<String>('x'), r#"Str("x")"#);
    assert_eq!(sent::<Vec<u8>>(&bytes), "Bytes([1, 2])");
    assert_eq!(sent::<Vec<u8>>(&bytes[..]), "Bytes([1, 2])");
    assert_eq!(sent::<Vec<u8>>(bytes), "Bytes([1, 2])");
    assert_eq!(sent::<PathBuf>(&string), r#"Path("s")"#);
    assert_eq!(sent::<PathBuf>(Path::new("p")), r#"Path("p")"#);
    assert_eq!(sent::<PathBuf>(&PathBuf::from("p")), r#"Path("p")"#);
}

#[test]
fn collections_of_typed_elements() {
    let strings = vec![String::from("a")];
    let map = HashMap::from([("k", 1)]);
    assert_eq!(sent::<Vec<i64>>([1, 2]), "List([Int(1), Int(2)])");
    assert_eq!(sent::<Vec<f64>>([1, 2]), "List([Float(1.0), Float(2.0)])");
    assert_eq!(sent::<Vec<String>>(&strings), r#"List([Str("a")])"#);
    assert_eq!(sent::<Vec<String>>(&strings[..]), r#"List([Str("a")])"#);
    assert_eq!(sent::<Vec<String>>(["a"]), r#"List([Str("a")])"#);
    assert_eq!(sent::<Vec<Vec<u8>>>([b"a"]), "List([Bytes([97])])");
    assert_eq!(
        sent::<Vec<Vec<i64>>>([[1], [2]]),
        "List([List([Int(1)]), List([Int(2)])])"
    );
    assert_eq!(
        sent::<Vec<(String, i64)>>([("a", 1)]),
        r#"List([Tuple([Str("a"), Int(1)])])"#
    );
    assert_eq!(sent::<Iterable<String>>("ab"), r#"Str("ab")"#);
    assert_eq!(sent::<Iterable<i64>>(HashSet::from([1])), "List([Int(1)])");
    assert_eq!(sent::<IndexSet<i64>>([1, 2]), "Set([Int(1), Int(2)])");
    assert_eq!(
        sent::<PyTuple<String>>(("a", "b")),
        r#"Tuple([Str("a"), Str("b")])"#
    );
    assert_eq!(sent::<PyTuple<String>>(["a"]), r#"Tuple([Str("a")])"#);
    assert_eq!(
        sent::<Mapping<String, i64>>(&map),
        r#"Dict([(Str("k"), Int(1))])"#
    );
    assert_eq!(
        sent::<IndexMap<String, f64>>(vec![("k", 1)]),
        r#"Dict([(Str("k"), Float(1.0))])"#
    );
    assert_eq!(
        sent::<Iterable<i64>>(pull((0..3).map(|n| n * 2))),
        "Iter(Pulled(..))"
    );
}

#[test]
fn any_takes_what_has_an_obvious_python_form() {
    let value = Value::from(1.5);
    assert_eq!(sent::<Value>(()), "None");
    assert_eq!(sent::<Value>(1), "Int(1)");
    assert_eq!(sent::<Value>(true), "Bool(true)");
    assert_eq!(sent::<Value>("a"), r#"Str("a")"#);
    assert_eq!(sent::<Value>(vec![1_u8]), "Bytes([1])");
    assert_eq!(sent::<Value>(Some("a")), r#"Str("a")"#);
    assert_eq!(
        sent::<Value>(vec![(1, "a")]),
        r#"List([Tuple([Int(1), Str("a")])])"#
    );
    assert_eq!(
        sent::<Value>(BTreeMap::from([("k", vec![1])])),
        r#"Dict([(Str("k"), List([Int(1)]))])"#
    );
    assert_eq!(sent::<Value>(&[Some(1.5), None]), "List([Float(1.5), None])");
    assert_eq!(sent::<Value>(&value), "Value(1.5)");
    assert_eq!(sent::<Value>(value), "Float(1.5)");
    assert_eq!(sent::<Value>(HashSet::from(['x'])), r#"Set([Str("x")])"#);
}

#[test]
fn the_kind_follows_from_the_argument() {
    assert_eq!(by_kind(0), ("Int(0)".to_owned(), "i64"));
    assert_eq!(by_kind(0_usize), ("Int(0)".to_owned(), "i64"));
    assert_eq!(by_kind(1.0).1, "f64");
    assert_eq!(by_kind("a").1, "alloc::string::String");
    assert_eq!(by_kind(b"a").1, "alloc::vec::Vec<u8>");
    assert_eq!(by_kind(vec![1_u8]).1, "alloc::vec::Vec<u8>");
    assert_eq!(by_kind([1, 2]).1, "alloc::vec::Vec<i64>");
    assert_eq!(by_kind(&["a"]).1, "alloc::vec::Vec<alloc::string::String>");
    assert_eq!(by_kind((1, "a", true)).1, "(i64, alloc::string::String, bool)");
    assert_eq!(by_kind(()).1, "()");
}

/// `str | int`, as generated code declares it.
enum StrOrInt {
    Str(String),
    Other(Object),
}

impl UnionValue for StrOrInt {
    type Given<'a> = Self;
    type Arms = (String, (i64, ()));
    fn into_raw(self) -> Raw<'static> {
        match self {
            StrOrInt::Str(value) => Raw::Str(value.into()),
            StrOrInt::Other(value) => Raw::Owned(value),
        }
    }
}
impl<'a> Arg<'a, Union<StrOrInt>> for StrOrInt {
    fn raw(self) -> Raw<'a> {
        self.into_raw()
    }
}
impl Arm<StrOrInt> for String {}
impl Arm<StrOrInt> for i64 {}

#[test]
fn a_union_takes_any_arm() {
    let string = String::from("s");
    assert_eq!(sent::<Union<StrOrInt>>(1), "Int(1)");
    assert_eq!(sent::<Union<StrOrInt>>("a"), r#"Str("a")"#);
    assert_eq!(sent::<Union<StrOrInt>>(&string), r#"Str("s")"#);
    assert_eq!(sent::<Union<StrOrInt>>(StrOrInt::Str("u".into())), r#"Str("u")"#);
    assert_eq!(sent::<Option<Union<StrOrInt>>>(None), "None");
    assert_eq!(sent::<Option<Union<StrOrInt>>>(()), "None");
    assert_eq!(sent::<Option<Union<StrOrInt>>>("a"), r#"Str("a")"#);
    assert_eq!(
        sent::<Option<Union<StrOrInt>>>(Some(StrOrInt::Str("u".into()))),
        r#"Str("u")"#
    );
    assert_eq!(sent::<Vec<Union<StrOrInt>>>([1, 2]), "List([Int(1), Int(2)])");
    assert_eq!(
        sent::<Mapping<String, Union<StrOrInt>>>([("a", 1)]),
        r#"Dict([(Str("a"), Int(1))])"#
    );
    let _ = StrOrInt::Other;
}
