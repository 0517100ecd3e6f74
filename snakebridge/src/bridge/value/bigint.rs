//! `BigInt`: a Python integer of any size. It goes to Python and back as bytes, and becomes decimal text when somebody
//! asks for that: both ways of decimal text take more than linear time.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use num_bigint::{BigInt as Number, BigUint, Sign};
use serde::{Deserialize, Serialize};

use crate::bridge::error::Error;

/// Up to how many bits messages find the digits of a number by writing all of them.
const SHORT: u64 = 4_096;

/// A Python integer of any size. It has the arithmetic and the comparisons of Rust's integers, with itself and with each of them on the
/// right: what is written for an `i64` compiles, except `as`, `Copy`, and a literal on the left. Division is Rust's, towards zero.
///
/// Converting to and from Python takes time in proportion to its length, also for millions of digits. Reading decimal
/// digits and writing them takes more: writing a million of them takes seconds, at twice the length four times as long.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BigInt(Arc<Parts>);

struct Parts {
    number: Number,
    /// Digits as Python writes them: no leading zeros, no `-0`.
    text: OnceLock<Box<str>>,
}

impl BigInt {
    pub(super) fn new(number: Number) -> BigInt {
        BigInt(Arc::new(Parts {
            number,
            text: OnceLock::new(),
        }))
    }

    pub(super) fn number(&self) -> &Number {
        &self.0.number
    }

    /// The number in two's complement, the lowest byte first, as `int.from_bytes(.., signed=True)` reads it.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.number.to_signed_bytes_le()
    }

    /// The reverse of [`to_bytes`](BigInt::to_bytes).
    pub(crate) fn from_bytes(bytes: &[u8]) -> BigInt {
        BigInt::new(Number::from_signed_bytes_le(bytes))
    }

    /// A number by its sign and its absolute value.
    pub(crate) fn signed(negative: bool, magnitude: u128) -> BigInt {
        let sign = if negative { Sign::Minus } else { Sign::Plus };
        BigInt::new(Number::from_biguint(sign, magnitude.into()))
    }

    pub(crate) fn is_positive(&self) -> bool {
        self.0.number.sign() == Sign::Plus
    }

    /// The absolute value in limbs of 32 bits, the lowest first, without leading zeros.
    pub(crate) fn limbs(&self) -> Vec<u32> {
        self.0.number.magnitude().to_u32_digits()
    }

    /// The decimal digits.
    pub fn as_str(&self) -> &str {
        self.0.text.get_or_init(|| self.0.number.to_string().into())
    }

    /// How many decimal digits there are at least, found without writing them. It is one less than there are at most.
    pub(crate) fn least_digits(&self) -> usize {
        let below = self.0.number.bits().saturating_sub(1) as f64 * std::f64::consts::LOG10_2;
        below as usize + 1
    }

    /// The digits for a message: the first ones and their number where there are many.
    pub(crate) fn abridged(&self) -> String {
        let magnitude = self.0.number.magnitude();
        let (head, cut) = if magnitude.bits() <= SHORT {
            (magnitude.to_string(), 0)
        } else {
            let cut = self.least_digits() - 64;
            let power = BigUint::from(10_u32).pow(u32::try_from(cut).unwrap_or(u32::MAX));
            ((magnitude / power).to_string(), cut)
        };
        let sign = if self.0.number.sign() == Sign::Minus {
            "-"
        } else {
            ""
        };
        let count = head.len() + cut;
        let mut text = format!("{sign}{head}");
        if cut > 0 || text.len() > 60 {
            text.truncate(30);
            text.push_str(&format!("... ({count} digits)"));
        }
        text
    }

    /// The float that represents the number exactly, if there is one.
    pub(crate) fn exact_f64(&self) -> Option<f64> {
        if self.0.number.bits() > f64::MAX_EXP as u64 {
            return None;
        }
        let float = self.as_str().parse::<f64>().ok()?;
        // `Display` writes all digits of a float without a fraction.
        (float.is_finite() && format!("{float:.0}") == self.as_str()).then_some(float)
    }
}

impl BigInt {
    /// Compares the products of two pairs.
    pub(crate) fn products(left: [&BigInt; 2], right: [&BigInt; 2]) -> std::cmp::Ordering {
        let product = |[a, b]: [&BigInt; 2]| &a.0.number * &b.0.number;
        product(left).cmp(&product(right))
    }
}

impl PartialEq for BigInt {
    fn eq(&self, other: &BigInt) -> bool {
        self.0.number == other.0.number
    }
}

impl Eq for BigInt {}

impl std::hash::Hash for BigInt {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.number.hash(state);
    }
}

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.as_str();
        f.pad_integral(!digits.starts_with('-'), "", digits.trim_start_matches('-'))
    }
}

impl fmt::Debug for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Digits to a number, by halves: that is as fast as multiplication, and not quadratic.
fn parsed(digits: &str) -> BigUint {
    if digits.len() <= 2_048 {
        return BigUint::parse_bytes(digits.as_bytes(), 10).unwrap_or_default();
    }
    let low = digits.len() / 2;
    let (head, tail) = digits.split_at(digits.len() - low);
    let power = BigUint::from(10_u32).pow(u32::try_from(low).unwrap_or(u32::MAX));
    parsed(head) * power + parsed(tail)
}

impl FromStr for BigInt {
    type Err = Error;

    fn from_str(text: &str) -> Result<BigInt, Error> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (Sign::Minus, digits),
            None => (Sign::Plus, text.strip_prefix('+').unwrap_or(text)),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::unsupported(format!("`{text}` is not a decimal integer")));
        }
        let digits = digits.trim_start_matches('0');
        let number = BigInt::new(Number::from_biguint(sign, parsed(digits)));
        if !digits.is_empty() {
            let sign = if sign == Sign::Minus { "-" } else { "" };
            let _ = number.0.text.set(format!("{sign}{digits}").into());
        }
        Ok(number)
    }
}

impl TryFrom<String> for BigInt {
    type Error = Error;

    fn try_from(text: String) -> Result<BigInt, Error> {
        text.parse()
    }
}

impl From<BigInt> for String {
    fn from(number: BigInt) -> String {
        number.as_str().to_owned()
    }
}

/// Beyond all primitives.
const FAR: &str = "-9999999999999999999999999999999999999999";

macro_rules! primitives {
    ($($t:ty)*) => { $(
        impl From<$t> for BigInt {
            fn from(number: $t) -> BigInt {
                BigInt::new(number.into())
            }
        }

        impl TryFrom<&BigInt> for $t {
            type Error = std::num::ParseIntError;

            fn try_from(number: &BigInt) -> Result<$t, Self::Error> {
                match <$t>::try_from(&number.0.number) {
                    Ok(number) => Ok(number),
                    // Parsing has the errors that say why.
                    Err(_) if number.0.number.sign() == Sign::Minus => FAR.parse(),
                    Err(_) => FAR.trim_start_matches('-').parse(),
                }
            }
        }

        impl TryFrom<BigInt> for $t {
            type Error = std::num::ParseIntError;

            fn try_from(number: BigInt) -> Result<$t, Self::Error> {
                <$t>::try_from(&number)
            }
        }
    )* };
}
primitives!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

#[cfg(test)]
mod tests {
    use super::*;

    fn big(text: &str) -> BigInt {
        text.parse().unwrap()
    }

    #[test]
    fn w03_text_and_bytes_are_the_same_number_at_any_size() {
        for length in [1, 17, 18, 19, 20, 2_047, 2_048, 2_049, 4_097, 9_999, 30_001] {
            let digits: String = (0..length)
                .map(|at| char::from(b'1' + (at * 7 % 9) as u8))
                .collect();
            let zeros = format!("1{}", "0".repeat(length));
            let nines = "9".repeat(length);
            for text in [
                &digits,
                &format!("-{digits}"),
                &zeros,
                &format!("-{zeros}"),
                &nines,
            ] {
                let read = big(text);
                let again = BigInt::from_bytes(&read.to_bytes());
                assert_eq!(again, read);
                assert_eq!(again.as_str(), text);
                let count = text.trim_start_matches('-').len();
                assert!((count - 1..=count).contains(&read.least_digits()), "{text}");
            }
        }
        for (text, same) in [
            ("-0", "0"),
            ("+7", "7"),
            ("0007", "7"),
            ("-007", "-7"),
            ("000", "0"),
        ] {
            assert_eq!(big(text).as_str(), same);
            assert_eq!(big(text), big(same));
        }
    }

    #[test]
    fn primitives_are_exact_or_an_error() {
        for number in [i128::MIN, -1, 0, 1, i64::MAX.into(), i128::MAX] {
            let wide = BigInt::from(number);
            assert_eq!(wide, big(&number.to_string()));
            assert_eq!(i128::try_from(&wide), Ok(number));
            assert_eq!(i64::try_from(&wide).ok(), i64::try_from(number).ok());
            assert_eq!(u64::try_from(&wide).ok(), u64::try_from(number).ok());
        }
        let over = u128::try_from(&big("340282366920938463463374607431768211456")).unwrap_err();
        assert_eq!(over.kind(), &std::num::IntErrorKind::PosOverflow);
        let under = i64::try_from(&big("-9223372036854775809")).unwrap_err();
        assert_eq!(under.kind(), &std::num::IntErrorKind::NegOverflow);
        assert_eq!(BigInt::signed(true, u128::MAX), big(&format!("-{}", u128::MAX)));
        assert_eq!(BigInt::signed(true, 0).as_str(), "0");
    }

    #[test]
    fn messages_show_the_first_digits_and_how_many_there_are() {
        assert_eq!(big(&"7".repeat(60)).abridged(), "7".repeat(60));
        for length in [61, 1_233, 1_234, 5_000, 40_000] {
            let shown = format!("{}... ({length} digits)", "7".repeat(30));
            assert_eq!(big(&"7".repeat(length)).abridged(), shown);
            let shown = format!("-1{}... ({length} digits)", "0".repeat(28));
            assert_eq!(big(&format!("-1{}", "0".repeat(length - 1))).abridged(), shown);
        }
    }

    #[test]
    fn a_float_is_exact_or_none() {
        for (text, float) in [
            ("9007199254740992", Some(9_007_199_254_740_992.0)),
            ("9007199254740993", None),
            ("-36893488147419103232", Some(-36_893_488_147_419_103_232.0)),
        ] {
            assert_eq!(big(text).exact_f64(), float);
        }
        let largest = format!("{:.0}", f64::MAX);
        assert_eq!(big(&largest).exact_f64(), Some(f64::MAX));
        assert_eq!(big(&format!("{largest}0")).exact_f64(), None);
    }
}
