//! `BigInt`: a Python integer of any size, stored as decimal digits.
//! It passes the number through Rust unchanged; for arithmetic, parse it into a big-integer type of your choice.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::bridge::error::Error;

/// A Python integer of any size, as decimal digits with an optional leading `-`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BigInt(Box<str>);

impl BigInt {
    /// Digits as Python writes them: no leading zeros, no `-0`.
    pub(crate) fn from_digits(digits: String) -> BigInt {
        BigInt(digits.into_boxed_str())
    }

    /// The decimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for BigInt {
    type Err = Error;

    fn from_str(text: &str) -> Result<BigInt, Error> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::UnsupportedValue {
                kind: crate::bridge::error::ErrorKind::UnsupportedValue,
                path: String::new(),
                message: format!("`{text}` is not a decimal integer"),
            });
        }
        match digits.trim_start_matches('0') {
            "" => Ok(BigInt("0".into())),
            digits => Ok(BigInt(format!("{sign}{digits}").into())),
        }
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
        number.0.into()
    }
}

macro_rules! primitives {
    ($($t:ty)*) => { $(
        impl From<$t> for BigInt {
            fn from(number: $t) -> BigInt {
                BigInt(number.to_string().into())
            }
        }

        impl TryFrom<&BigInt> for $t {
            type Error = std::num::ParseIntError;

            fn try_from(number: &BigInt) -> Result<$t, Self::Error> {
                number.0.parse()
            }
        }
    )* };
}
primitives!(i32 i64 i128 u32 u64 u128);
