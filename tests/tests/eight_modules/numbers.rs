//! `math` and `cmath`: exact floats, any number of arguments, keyword options, and what does not fit.

use snakebridge::exceptions::{OverflowError, ValueError};
use snakebridge::{Error, Result, Value, error::ErrorKind, pull, types::Complex64};
use snakebridge_tests::py::{cmath, math};

#[test]
fn floats_are_exact() -> Result<()> {
    assert_eq!(math::sqrt(2)?.to_bits(), 2f64.sqrt().to_bits());
    assert_eq!(math::pi()?.to_bits(), std::f64::consts::PI.to_bits());
    assert!(math::nan()?.is_nan());
    assert_eq!(math::inf()?, f64::INFINITY);
    assert!(math::copysign(0.0, -1.0)?.is_sign_negative());
    assert_eq!(math::frexp(8.0)?, (0.5, 4));
    assert_eq!(math::modf(-1.5)?, (-0.5, -1.0));
    assert_eq!(math::atan2(-0.0, -1.0)?, -std::f64::consts::PI);
    assert_eq!(math::hypot((3, 4.0))?, 5.0);
    assert_eq!(math::dist([1, 1], [4, 5])?, 5.0);
    assert_eq!(math::ldexp(1.0f32, 3)?, 8.0);
    Ok(())
}

#[test]
fn floor_keeps_large_integers() -> Result<()> {
    assert_eq!(math::floor(2.5)?, 2);
    assert!(matches!(
        math::floor(1e300).unwrap_err(),
        Error::IntOverflow { .. }
    ));
    assert_eq!(math::trunc(-2.5)?, -2);
    Ok(())
}

#[test]
fn gcd_takes_any_number_of_arguments() -> Result<()> {
    assert_eq!(math::gcd((12, 18))?, 6);
    assert_eq!(math::gcd([12, 18, 27])?, 3);
    assert_eq!(math::gcd(vec![12i64; 40])?, 12);
    assert_eq!(math::gcd(-7)?, 7);
    assert_eq!(math::gcd(())?, 0);
    assert_eq!(math::lcm((4u8, 6i32))?, 12);
    Ok(())
}

#[test]
fn options_are_by_name() -> Result<()> {
    assert!(!math::isclose(1.0, 1.1)?);
    assert!(math::isclose_with(1.0, 1.1, |kw| kw.rel_tol(0.2))?);
    assert!(math::isclose_with(0.0, 1e-12, |kw| kw
        .abs_tol(1e-9)
        .rel_tol(0.0))?);
    assert_eq!(math::log_with(8, |kw| kw.base(2))?, 3.0);
    assert_eq!(math::perm(4)?, 24);
    assert_eq!(math::perm_with(4, |kw| kw.k(2))?, 12);
    assert_eq!(math::perm_with(4, |kw| kw.k(None))?, 24);
    Ok(())
}

#[test]
fn fsum_takes_every_iterable() -> Result<()> {
    assert_eq!(math::fsum([0.1; 10])?, 1.0);
    assert_eq!(math::fsum(vec![1, 2, 3])?, 6.0);
    assert_eq!(math::fsum(&[0.5f64, 0.25][..])?, 0.75);
    assert_eq!(math::fsum(pull((1..=4).map(f64::from)))?, 10.0);
    assert_eq!(math::prod_start([2, 3], 4)?, 24);
    assert_eq!(math::prod([2, 3])?, 6);
    Ok(())
}

#[test]
fn an_integer_that_does_not_fit_is_an_error_not_a_wrong_number() -> Result<()> {
    assert_eq!(math::comb(52, 5)?, 2_598_960);
    assert_eq!(math::factorial(20)?, 2_432_902_008_176_640_000);
    match math::comb(100, 50).unwrap_err() {
        Error::IntOverflow {
            symbol,
            value,
            target,
            ..
        } => {
            assert_eq!((symbol.as_str(), target), ("math.comb", "i64"));
            assert_eq!(value, "100891344545564193334812497256");
        }
        other => return Err(other),
    }
    assert_eq!(math::isqrt(u64::MAX)?, 4_294_967_295);
    Ok(())
}

#[test]
fn domain_errors_are_python_exceptions() {
    let error = math::sqrt(-1.0).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    assert!(math::exp(1000).unwrap_err().is::<OverflowError>());
    assert!(math::comb(-1, 1).unwrap_err().is::<ValueError>());
    // A value is checked before the call.
    let error = math::floor(Value::from("2")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch, "{error}");
}

#[test]
fn complex_numbers() -> Result<()> {
    assert_eq!(cmath::sqrt(-1)?, Complex64::new(0.0, 1.0));
    assert_eq!(
        cmath::sqrt(Complex64::new(-4.0, -0.0))?,
        Complex64::new(0.0, -2.0)
    );
    assert_eq!(
        cmath::polar(Complex64::new(0.0, 2.0))?,
        (2.0, std::f64::consts::FRAC_PI_2)
    );
    assert_eq!(cmath::rect(1.0, 0.0)?, Complex64::new(1.0, 0.0));
    assert_eq!(cmath::phase(-1.0)?, std::f64::consts::PI);
    assert!(cmath::isclose_with(1.0, 1.01, |kw| kw.rel_tol(0.1))?);
    assert!(cmath::isinf(cmath::infj()?)? && cmath::isnan(cmath::nanj()?)?);
    assert!(cmath::log(0).unwrap_err().is::<ValueError>());
    Ok(())
}
