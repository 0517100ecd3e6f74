//! `Decimal`, `Fraction`, `UUID` and `complex`: there and back, to the last digit and sign.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{
    Error, Result, call_as,
    types::{BigInt, Complex64, Decimal, Fraction, Uuid},
};

mod constructs {
    snakebridge::python_module!(
        pub "decimal_value" as decimal,
        pub "fraction_value" as fraction,
        pub "uuid_value" as uuid,
        pub "complex_value" as complex,
        path = "fixtures/python/constructs",
    );
}
mod declared {
    snakebridge::python_module!(pub "decimal", pub "fractions", pub "uuid");
}

use constructs::{complex, decimal, fraction, uuid};

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn every_decimal_comes_back_digit_by_digit() -> Result<()> {
    for text in [
        "0",
        "-0",
        "0.00",
        "1",
        "1.0",
        "1.00",
        "-1.5",
        "1E+3",
        "1E-30",
        "123456789012345678901234567890.123456789",
        "NaN",
        "-NaN",
        "NaN123",
        "sNaN",
        "-sNaN7",
        "Infinity",
        "-Infinity",
        "9E+999999999999999999",
        "1E-999999999999999999",
        "0E-1000000000000000",
    ] {
        let value = number(text);
        assert!(decimal::same(&value)?.is_same(&value), "{text}");
        assert!(decimal::made(text)?.is_same(&value), "{text}");
        assert_eq!(decimal::text(&value)?, format!("Decimal('{text}')"));
    }
    assert_eq!(
        decimal::parts(number("-1.50"))?,
        "DecimalTuple(sign=1, digits=(1, 5, 0), exponent=-2)"
    );
    assert!(!number("1.0").is_same(&number("1.00")) && !number("-0").is_same(&number("0")));
    assert_eq!(decimal::total([number("0.1"), number("0.2")])?, number("0.3"));
    match decimal::lies() {
        Err(Error::TypeMismatch { expected, got, .. }) => {
            assert_eq!((&*expected, &*got), ("decimal.Decimal", "float"));
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn decimals_and_fractions_are_in_python_s_order() -> Result<()> {
    let texts = [
        "-Infinity",
        "-10",
        "-9.99",
        "-1E-5",
        "-0",
        "0",
        "0E+9",
        "0.00",
        "1E-7",
        "0.1",
        "1",
        "1.0",
        "1.00",
        "1.01",
        "9",
        "10",
        "1E+1",
        "11",
        "1E+20",
        "9E+999999999999999999",
        "Infinity",
    ];
    let compared = |name: &str, a: &Decimal, b: &Decimal| call_as::<bool>("operator", name, (a, b));
    let mut hashes = std::collections::HashSet::new();
    for a in texts.map(number) {
        for b in texts.map(number) {
            assert_eq!(a == b, compared("eq", &a, &b)?, "{a} == {b}");
            assert_eq!(a < b, compared("lt", &a, &b)?, "{a} < {b}");
            assert_eq!(a >= b, compared("ge", &a, &b)?, "{a} >= {b}");
        }
        hashes.insert(a);
    }
    // Equal ones are one key: the zeros, the ones and the tens.
    assert_eq!(hashes.len(), texts.len() - 6);
    let nan = number("NaN");
    assert_eq!(
        (
            nan.partial_cmp(&number("1")),
            nan == number("1"),
            nan == nan.clone()
        ),
        (None, false, true)
    );
    let fractions = [(-1, 2), (0, 1), (1, 3), (1, 2), (2, 3), (i128::MAX, 2)];
    let fractions = fractions.map(|(a, b)| Fraction::new(a, b).unwrap());
    assert!(fractions.is_sorted() && fractions[1] < fractions[2]);
    let huge = fraction::power(&Fraction::new(2, 3)?, 200)?;
    assert!(huge < fractions[2] && huge > fractions[1]);
    Ok(())
}

#[test]
fn what_python_has_no_decimal_for_is_refused() {
    // At the edges the two agree.
    for text in [
        "1E+999999999999999999",
        "1E+1000000000000000000",
        "10E+999999999999999999",
        "1E-999999999999999999",
        "1E-1000000000000000000",
        "0E+1000000000000000000",
        "0E-1999999999999999997",
        "0E-1999999999999999998",
    ] {
        let python = decimal::made(text).map(|made| made.to_string());
        let rust = text.parse::<Decimal>();
        if let Ok(rust) = rust {
            assert!(decimal::same(&rust).unwrap().is_same(&rust), "{text}");
            assert_eq!(python.unwrap(), rust.to_string());
        }
    }
    assert!("1E+1000000000000000000".parse::<Decimal>().is_err());
    assert!(Decimal::new(false, "", 0).is_err());
    assert!(Decimal::new(false, "1a", 0).is_err());
    assert!(Decimal::new(false, "1", i64::MAX).is_err());
    assert!(Decimal::new(true, "0", i64::MIN).is_err());
    assert_eq!(Decimal::from(-7).to_string(), "-7");
}

#[test]
fn fractions_have_numbers_of_any_size() -> Result<()> {
    let third = Fraction::new(-2, 6)?;
    assert_eq!(fraction::same(&third)?, third);
    assert_eq!(fraction::text(&third)?, "Fraction(-1, 3)");
    let huge = fraction::power(&third, 100)?;
    assert_eq!(huge.numerator(), &"1".parse::<BigInt>()?);
    assert_eq!(
        huge.denominator().as_str(),
        "515377520732011331036461129765621272702107522001"
    );
    assert_eq!(fraction::same(&huge)?, huge);
    assert_eq!(huge.to_string().parse::<Fraction>()?, huge);
    assert!(Fraction::new(1, 0).is_err());
    assert_eq!(Fraction::new(i128::MIN, i128::MIN)?.to_string(), "1");
    assert_eq!(Fraction::new(0, -5)?.to_string(), "0");
    Ok(())
}

#[test]
fn uuids_keep_their_bytes() -> Result<()> {
    let bytes = *b"\x12\x34\x56\x78\x12\x34\x56\x78\x12\x34\x56\x78\x12\x34\x56\x78";
    let value = Uuid::from_bytes(bytes);
    assert_eq!(uuid::same(value)?, value);
    assert_eq!(uuid::text(value)?, "UUID('12345678-1234-5678-1234-567812345678')");
    assert_eq!("12345678123456781234567812345678".parse::<Uuid>()?, value);
    assert!("1234".parse::<Uuid>().is_err());
    let dns = uuid::known("NAMESPACE_DNS")?.unwrap();
    assert_eq!(dns.to_string(), "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assert_eq!(uuid::known("nothing")?, None);
    Ok(())
}

#[test]
fn where_their_classes_are_declared_they_pass_for_handles() -> Result<()> {
    let handle = declared::uuid::uuid5(Uuid::from_bytes([0; 16]), "name")?;
    let exact = handle.snapshot()?;
    assert_eq!(handle.to_string(), exact.to_string());
    assert_eq!(
        declared::decimal::Decimal::from_float(0.5)?.snapshot()?,
        number("0.5")
    );
    let half = declared::fractions::Fraction::from_float(0.5)?;
    assert_eq!(half.snapshot()?, Fraction::new(1, 2)?);
    Ok(())
}

#[test]
fn complex_numbers_keep_nan_parts_and_signs_of_zero() -> Result<()> {
    for (re, im) in [
        (0.0, -0.0),
        (-0.0, 0.0),
        (-0.0, -0.0),
        (1.5, f64::INFINITY),
        (f64::NEG_INFINITY, -0.0),
    ] {
        let back = complex::same(Complex64 { re, im })?;
        assert_eq!(
            (back.re.to_bits(), back.im.to_bits()),
            (re.to_bits(), im.to_bits())
        );
    }
    for (re, im) in [(f64::NAN, -0.0), (-0.0, f64::NAN)] {
        let back = complex::same(Complex64 { re, im })?;
        assert_eq!((back.re.is_nan(), back.im.is_nan()), (re.is_nan(), im.is_nan()));
        let list = complex::every([Complex64 { re, im }])?;
        assert_eq!(list[0].re.is_nan(), re.is_nan());
        let zero = if re.is_nan() { list[0].im } else { list[0].re };
        assert!(zero == 0.0 && zero.is_sign_negative());
    }
    assert_eq!(complex::text(Complex64 { re: -0.0, im: 2.0 })?, "(-0+2j)");
    assert_eq!(complex::text(2.5)?, "(2.5+0j)");
    let from_subclass = complex::subclass()?;
    assert!(from_subclass.im == 0.0 && from_subclass.im.is_sign_negative());
    let real: Result<Complex64> = call_as("builtins", "float", (1,));
    assert_eq!(real.unwrap(), Complex64 { re: 1.0, im: 0.0 });
    Ok(())
}

mod means {
    snakebridge::python_module!(pub "statistics");
}

#[test]
fn a_list_of_ints_passes_for_one_of_floats() -> Result<()> {
    let mean: f64 = means::statistics::mean([1, 2, 6])?;
    assert_eq!(mean, 3.0);
    let mean: f64 = means::statistics::mean([1.5, 2.5])?;
    assert_eq!(mean, 2.0);
    Ok(())
}
