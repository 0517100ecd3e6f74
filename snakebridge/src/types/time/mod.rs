//! Python's `datetime` family as exact Rust values: nothing is rounded, and no time zone or fold is dropped.
//! Values that Python cannot represent cannot be constructed; constructors return errors and never panic.
//!
//! Aware and naive values are different types. Where Python's own annotation says only `datetime`, the value is an
//! [`AnyDateTime`], which `naive()` and `aware()` convert.
//!
//! ```
//! use snakebridge::time::{Date, TimeDelta};
//!
//! let day = Date::new(2024, 2, 29)?;
//! assert_eq!(day.to_string(), "2024-02-29");
//! assert!(Date::new(2023, 2, 29).is_err());
//! assert_eq!(TimeDelta::new(0, 0, -1)?.to_string(), "-1 day, 23:59:59.999999");
//! # Ok::<(), snakebridge::Error>(())
//! ```
//!
//! With the features `chrono` and `jiff`, the types of those crates are accepted as arguments and can be converted both
//! ways, exactly or with an error.

#[cfg(feature = "chrono")]
mod chrono;
mod clock;
mod date;
mod datetime;
mod delta;
#[cfg(feature = "jiff")]
mod jiff;
mod python;
mod text;
mod zone;

pub use clock::{AnyTime, Time, ZonedTime};
pub use date::Date;
pub use datetime::{AnyDateTime, DateTime, NaiveDateTime};
pub use delta::TimeDelta;
pub use zone::{FixedOffset, TimeZone};

use crate::bridge::Error;

/// Microseconds per day.
const DAY: i64 = 86_400_000_000;

/// The error for a value that cannot be represented.
#[cold]
fn refused(message: String) -> Error {
    Error::UnsupportedValue {
        kind: crate::bridge::ErrorKind::UnsupportedValue,
        path: String::new(),
        message,
    }
}

/// Checks that a number is in a range; `what` names it in the error.
fn within(what: &str, value: i64, low: i64, high: i64) -> crate::bridge::Result<i64> {
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(refused(format!("{what} {value} is not in {low}..={high}")))
    }
}
