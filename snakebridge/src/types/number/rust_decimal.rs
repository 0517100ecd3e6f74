//! Conversions between `rust_decimal` and [`Decimal`], and `rust_decimal` numbers as arguments.

use super::{Decimal, refused};
use crate::bridge::{Error, Result};

/// Digit by digit: `1.0` and `1.00` stay different.
impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Decimal {
        let digits = number.mantissa().unsigned_abs().to_string();
        // At most 28 decimal places, so this always fits Python's range.
        Decimal::new(number.is_sign_negative(), &digits, -i64::from(number.scale()))
            .unwrap_or_else(|_| 0.into())
    }
}

/// Fails for an infinity, a NaN, more than 96 bits, and an exponent that is positive or below -28.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = Error;

    fn try_from(number: Decimal) -> Result<rust_decimal::Decimal> {
        let beyond = || refused(format!("rust_decimal cannot represent {number}"));
        let scale = number
            .exponent()
            .and_then(|exponent| u32::try_from(-exponent).ok());
        let digits = number.digits().parse::<i128>();
        let (Some(scale), Ok(digits)) = (scale, digits) else {
            return Err(beyond());
        };
        let mut made =
            rust_decimal::Decimal::try_from_i128_with_scale(digits, scale).map_err(|_| beyond())?;
        made.set_sign_negative(number.is_negative());
        Ok(made)
    }
}

crate::types::value_types::foreign! {
    rust_decimal::Decimal => Decimal;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_hold_goes_both_ways_and_the_rest_is_an_error() {
        for text in [
            "0",
            "-0.00",
            "1.10",
            "-79228162514264337593543950335",
            "0.0000000000000000000000000001",
        ] {
            let own: Decimal = text.parse().unwrap();
            let other = rust_decimal::Decimal::try_from(own.clone()).unwrap();
            assert_eq!(other.to_string(), text);
            assert_eq!(Decimal::from(other), own);
        }
        for text in [
            "NaN",
            "Infinity",
            "1E+1",
            "1E-29",
            "79228162514264337593543950336",
        ] {
            let own: Decimal = text.parse().unwrap();
            assert!(rust_decimal::Decimal::try_from(own).is_err(), "{text}");
        }
    }
}
