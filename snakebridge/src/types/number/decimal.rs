//! `Decimal`: sign, digits and exponent of a Python `Decimal`, including infinities and NaNs.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::refused;
use crate::bridge::parts::call;
use crate::bridge::raw::New;
use crate::bridge::{ClassDef, Error, FromPython, Raw, Result, Returned};

static DECIMAL: ClassDef = ClassDef::new("decimal", "Decimal");

/// The largest exponent of Python's decimals on 64-bit platforms, for the first digit.
const MOST: i64 = 999_999_999_999_999_999;

/// A Python `Decimal`, digit by digit: `1.0` and `1.00` keep their digits, and `-0` its sign.
///
/// They are compared as in Python, by value: `1.0 == 1.00` and `-0 == 0`; [`is_same`](Decimal::is_same) compares the digits too.
/// A NaN is neither less nor greater than anything, and equal to the same NaN alone, so that it can be a key.
///
/// ```
/// use snakebridge::types::Decimal;
///
/// let price: Decimal = "19.90".parse()?;
/// assert_eq!((price.digits(), price.exponent()), ("1990", Some(-2)));
/// assert_eq!(price.to_string(), "19.90");
/// assert!(price == "19.9".parse()? && price < "20".parse()?);
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone)]
pub struct Decimal {
    negative: bool,
    kind: Kind,
    /// The digits, without leading zeros; for a NaN its diagnostic digits, if any.
    digits: Box<str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    /// With the exponent.
    Finite(i64),
    Infinite,
    Nan,
    SignalingNan,
}

impl Decimal {
    /// `digits` times ten to the power of `exponent`, with a minus sign if `negative`.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if `digits` is empty or contains anything but ASCII digits, or if the exponent is
    /// beyond those of a Python `Decimal`.
    pub fn new(negative: bool, digits: &str, exponent: i64) -> Result<Decimal> {
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refused(format!("`{digits}` are not the digits of a Decimal")));
        }
        let digits = match digits.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
        let first = exponent.saturating_add(length - 1);
        if length > MOST || first > MOST || exponent < -2 * MOST + 1 || first < -MOST && digits != "0" {
            return Err(refused(format!(
                "the exponent {exponent} is out of range for a Python Decimal"
            )));
        }
        Ok(Decimal {
            negative,
            kind: Kind::Finite(exponent),
            digits: digits.into(),
        })
    }

    /// Whether the sign is negative, also for zeros and NaNs.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The digits, without leading zeros; for a NaN its diagnostic digits, for an infinity none.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The exponent, a power of ten; `None` for infinities and NaNs.
    pub fn exponent(&self) -> Option<i64> {
        match self.kind {
            Kind::Finite(exponent) => Some(exponent),
            _ => None,
        }
    }

    /// Whether it is neither an infinity nor a NaN.
    pub fn is_finite(&self) -> bool {
        matches!(self.kind, Kind::Finite(_))
    }

    /// Whether it is positive or negative infinity.
    pub fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }

    /// Whether it is a NaN, signaling or quiet.
    pub fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::Nan | Kind::SignalingNan)
    }

    /// Whether it is a signaling NaN.
    pub fn is_signaling_nan(&self) -> bool {
        self.kind == Kind::SignalingNan
    }

    /// Whether both are the same number with the same digits, exponent and sign: not `1.0` and `1.00`.
    pub fn is_same(&self, other: &Decimal) -> bool {
        self.negative == other.negative && self.kind == other.kind && self.digits == other.digits
    }

    pub(crate) fn to_raw(&self) -> Raw<'static> {
        New::of(&DECIMAL, vec![Raw::Str(self.to_string().into())]).into()
    }

    /// Parses a number without an exponent: digits, with a decimal point somewhere.
    fn plain(negative: bool, text: &str, exponent: i64) -> Option<Decimal> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let exponent = exponent.checked_sub(i64::try_from(part.len()).ok()?)?;
        Decimal::new(negative, &format!("{whole}{part}"), exponent).ok()
    }

    fn special(negative: bool, text: &str) -> Option<Decimal> {
        let of = |kind, digits: &str| {
            let digits = digits.trim_start_matches('0');
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| Decimal {
                negative,
                kind,
                digits: digits.into(),
            })
        };
        let text = text.to_ascii_lowercase();
        match text.as_str() {
            "inf" | "infinity" => of(Kind::Infinite, ""),
            other => match other.strip_prefix("snan") {
                Some(digits) => of(Kind::SignalingNan, digits),
                None => of(Kind::Nan, other.strip_prefix("nan")?),
            },
        }
    }
}

/// Formats like Python's `str`: `1.10`, `1E+3`, `-Infinity`, `NaN`, `sNaN12`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_str("-")?;
        }
        let digits = &*self.digits;
        let exponent = match self.kind {
            Kind::Finite(exponent) => exponent,
            Kind::Infinite => return f.write_str("Infinity"),
            Kind::Nan => return write!(f, "NaN{digits}"),
            Kind::SignalingNan => return write!(f, "sNaN{digits}"),
        };
        let length = digits.len() as i64;
        let left = exponent + length;
        // The position of the decimal point, counted from the first digit.
        let point = if exponent <= 0 && left > -6 { left } else { 1 };
        if point <= 0 {
            write!(f, "0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))?;
        } else if point >= length {
            write!(f, "{digits}{}", "0".repeat((point - length) as usize))?;
        } else {
            let (whole, part) = digits.split_at(point as usize);
            write!(f, "{whole}.{part}")?;
        }
        if left != point {
            write!(f, "E{:+}", left - point)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({self})")
    }
}

/// Parses what Python's `Decimal(text)` accepts, except for spaces and underscores.
impl FromStr for Decimal {
    type Err = Error;

    fn from_str(text: &str) -> Result<Decimal> {
        let (negative, number) = match text.strip_prefix('-') {
            Some(number) => (true, number),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let read = || match number.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => Decimal::plain(negative, mantissa, exponent.parse().ok()?),
            None => Decimal::plain(negative, number, 0).or_else(|| Decimal::special(negative, number)),
        };
        read().ok_or_else(|| refused(format!("`{text}` is not a Python Decimal")))
    }
}

macro_rules! integers {
    ($($t:ty)*) => { $(
        impl From<$t> for Decimal {
            fn from(number: $t) -> Decimal {
                let text = number.to_string();
                let digits = text.trim_start_matches('-');
                Decimal { negative: digits != text, kind: Kind::Finite(0), digits: digits.into() }
            }
        }
    )* };
}
integers!(i32 i64 i128 u32 u64 u128);

impl FromPython for Decimal {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_exactly(&DECIMAL)? {
            return Err(value.mismatch(&Self::expected()));
        }
        // The text is exact.
        call::<String>(value, "__str__")?.parse()
    }

    fn expected() -> Cow<'static, str> {
        "decimal.Decimal".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_and_written_as_python_does() {
        for (given, written) in [
            ("0", "0"),
            ("-0.00", "-0.00"),
            ("1e3", "1E+3"),
            ("007.50", "7.50"),
            (".5", "0.5"),
            ("5.", "5"),
            ("1E-6", "0.000001"),
            ("1E-7", "1E-7"),
            ("12E-9", "1.2E-8"),
            ("0E+2", "0E+2"),
            ("-inf", "-Infinity"),
            ("nan0012", "NaN12"),
            ("-sNaN", "-sNaN"),
            ("9E+999999999999999999", "9E+999999999999999999"),
        ] {
            assert_eq!(given.parse::<Decimal>().unwrap().to_string(), written, "{given}");
        }
        for wrong in [
            "",
            "-",
            ".",
            "1.2.3",
            "1e",
            "e5",
            "0x1",
            "1_000",
            " 1",
            "infinit",
            "nanx",
            "1E+1000000000000000000",
        ] {
            assert!(wrong.parse::<Decimal>().is_err(), "{wrong}");
        }
    }
}
