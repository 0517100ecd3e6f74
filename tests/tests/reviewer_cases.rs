//! The cases one tries first on a Python bridge, each through typed bindings of a short module.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]
#![deny(warnings)]

use snakebridge::exceptions::OverflowError;
use snakebridge::{Error, Result, Value};
use snakebridge_tests::py::datetime;

mod py {
    snakebridge::python_module!(
        pub(crate) "any_and_object",
        pub(crate) "colliding_names",
        pub(crate) "default_arguments",
        pub(crate) "float_exact",
        pub(crate) "int_overflow",
        pub(crate) "iterable_result",
        pub(crate) "keyword_only",
        pub(crate) "list_of_union",
        pub(crate) "mapping_kinds",
        pub(crate) "parameter_shapes",
        pub(crate) "star_args",
        pub(crate) "star_kwargs",
        pub(crate) "text_exact",
        pub(crate) "tuple_result",
        path = "fixtures/python/constructs",
    );
}
use py::*;

/// The expected and found type of a mismatch.
#[track_caller]
fn mismatch<T: std::fmt::Debug>(found: Result<T>) -> (String, String) {
    match found.unwrap_err() {
        Error::TypeMismatch { expected, got, .. } => (expected, got),
        other => panic!("{other}"),
    }
}

fn pair(a: &str, b: &str) -> (String, String) {
    (a.to_owned(), b.to_owned())
}

// ---- numbers

#[test]
fn whole_floats_keep_their_type_and_sign() -> Result<()> {
    for (value, shown) in [(0.0_f64, "0.0"), (-0.0, "-0.0"), (1.0, "1.0"), (-1.0, "-1.0")] {
        assert_eq!(float_exact::kind(value)?, format!("float {shown}"));
        assert_eq!(float_exact::echo(value)?.to_bits(), value.to_bits());
        assert!(
            matches!(any_and_object::any_echo(value)?, Value::Float(back) if back.to_bits() == value.to_bits())
        );
    }
    Ok(())
}

#[test]
fn an_int_of_2_to_the_63_is_an_overflow() -> Result<()> {
    assert_eq!(int_overflow::power(62)?, 1_i64 << 62);
    match int_overflow::power(63).unwrap_err() {
        Error::IntOverflow { value, target, .. } => {
            assert_eq!((value.as_str(), target), ("9223372036854775808", "i64"));
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn an_int_that_is_a_float_or_a_str_is_a_mismatch() {
    assert_eq!(mismatch(int_overflow::wrong("float")), pair("int", "float"));
    assert_eq!(mismatch(int_overflow::wrong("str")), pair("int", "str"));
    assert_eq!(mismatch(int_overflow::wrong("bool")), pair("int", "bool"));
}

#[test]
fn a_float_of_2_to_the_53_and_one_is_an_error() -> Result<()> {
    assert_eq!(
        float_exact::whole(1_i64 << 53)?.to_bits(),
        9_007_199_254_740_992.0_f64.to_bits()
    );
    match float_exact::whole((1_i64 << 53) + 1).unwrap_err() {
        Error::IntOverflow { value, target, .. } => {
            assert_eq!((value.as_str(), target), ("9007199254740993", "f64"));
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn six_values_that_are_almost_one_stay_six() -> Result<()> {
    let six = [
        Value::Bool(true),
        Value::Int(1),
        Value::Float(1.0),
        "1".into(),
        Value::Bytes(b"1".to_vec()),
        Value::None,
    ];
    let names = ["bool", "int", "float", "str", "bytes", "NoneType"];
    for (value, name) in six.iter().zip(names) {
        assert_eq!(any_and_object::any_echo(value)?, *value);
        assert_eq!(any_and_object::object_name(value)?, name);
    }
    Ok(())
}

// ---- containers

#[test]
fn a_pair_that_is_a_list_or_a_triple_is_a_mismatch() {
    let (expected, got) = mismatch(tuple_result::lists());
    assert!(expected.contains("tuple") && got == "list", "{expected} {got}");
    let (expected, got) = mismatch(tuple_result::triple());
    assert_eq!(
        (expected.as_str(), got.as_str()),
        ("tuple[int, int]", "tuple of length 3")
    );
}

#[test]
fn a_mapping_is_a_dict_or_a_subclass_or_a_proxy_or_a_user_dict() -> Result<()> {
    for kind in ["dict", "sub", "proxy", "user", "ordered"] {
        let found: Vec<(String, i64)> = mapping_kinds::made(kind)?.into_iter().collect();
        assert_eq!(found, [("a".to_owned(), 1), ("b".to_owned(), 2)], "{kind}");
    }
    Ok(())
}

#[test]
fn an_iterable_is_a_list_or_a_set_or_keys_or_a_generator_or_a_range() -> Result<()> {
    for kind in ["list", "set", "keys", "generator", "range"] {
        let found: Vec<i64> = iterable_result::numbers(kind)?.collect::<Result<_>>()?;
        assert_eq!(found, [0, 1], "{kind}");
    }
    Ok(())
}

#[test]
fn an_empty_list_goes_through_a_union_of_lists() -> Result<()> {
    use list_of_union::IntListOrStrList as Lists;
    assert!(matches!(list_of_union::echo(Vec::<i64>::new())?, Lists::IntList(items) if items.is_empty()));
    assert!(
        matches!(list_of_union::echo([7])?, Lists::IntList(items) if items == [7]),
        "a list of one is a list"
    );
    assert!(matches!(list_of_union::echo(["a"])?, Lists::StrList(items) if items == ["a"]));
    Ok(())
}

// ---- text and time

#[test]
fn nul_and_combining_marks_and_astral_planes_survive() -> Result<()> {
    for (text, length) in [("a\0b", 3), ("e\u{301}", 2), ("\u{1F40D}\u{10FFFF}", 2)] {
        assert_eq!(text_exact::echo(text)?, text);
        assert_eq!(text_exact::length(text)?, length, "{text:?}");
    }
    Ok(())
}

#[test]
fn a_lone_surrogate_is_an_error_with_a_way_out() {
    let error = text_exact::surrogate().unwrap_err().to_string();
    assert!(
        error.contains("surrogate") && error.contains("text_exact.surrogate"),
        "{error}"
    );
}

#[test]
fn timedelta_keeps_its_microsecond_at_both_ends() -> Result<()> {
    let parts = |delta: &datetime::Timedelta| -> Result<(i64, i64, i64)> {
        Ok((delta.days()?, delta.seconds()?, delta.microseconds()?))
    };
    let micro = datetime::Timedelta::new_with(|kw| kw.microseconds(1))?;
    assert_eq!(parts(&micro)?, (0, 0, 1));
    let back = datetime::Timedelta::new_with(|kw| kw.microseconds(-1))?;
    assert_eq!(parts(&back)?, (-1, 86_399, 999_999));
    let most =
        datetime::Timedelta::new_with(|kw| kw.days(999_999_999).seconds(86_399).microseconds(999_999))?;
    assert_eq!(parts(&most)?, (999_999_999, 86_399, 999_999));
    assert!((&most + &micro).unwrap_err().is::<OverflowError>());
    Ok(())
}

// ---- parameters

#[test]
fn all_shapes_of_parameters() -> Result<()> {
    assert_eq!(parameter_shapes::plain(1, 2, 3)?, (1, 2, 3));
    assert_eq!(parameter_shapes::shapes(1, 4, ())?, [1, 2, 3, 4, 5]);
    let all = parameter_shapes::shapes_with(1, 4, [10], |kw| kw.a2(20).b(30).d(50).extra("e", 60))?;
    assert_eq!(all, [1, 20, 30, 10, 4, 50, 60]);
    assert_eq!(star_args::kinds((1, "a"))?, ["int", "str"]);
    assert_eq!(star_kwargs::joined_with("-", |kw| kw.extra("a", 1))?, "a=1");
    Ok(())
}

#[test]
fn a_required_keyword_after_an_optional_one() -> Result<()> {
    assert_eq!(keyword_only::line("a", 2)?, "aa");
    assert_eq!(keyword_only::line_with("a", 2, |kw| kw.loud(true))?, "AA");
    Ok(())
}

#[test]
fn a_bytes_default_stays_python_s() -> Result<()> {
    assert!(default_arguments::shown()?.contains(r"b'x\x00'"));
    assert!(default_arguments::shown_with(|kw| kw.a(1))?.contains(r"b'x\x00'"));
    Ok(())
}

#[test]
fn names_that_rust_has_reserved() -> Result<()> {
    assert_eq!(colliding_names::named(1, 2, 3, 4, 5)?, [1, 2, 3, 4, 5]);
    assert_eq!(
        colliding_names::pairs_with(|kw| kw.some_name(3).some_name_2(4))?,
        [4, 3]
    );
    let found = [
        colliding_names::new()?,
        colliding_names::drop("x")?,
        colliding_names::clone()?,
    ];
    assert_eq!(found, ["new", "drop x", "clone"]);
    Ok(())
}
