//! Python's `datetime` family as exact Rust values: nothing is rounded, and no time zone or fold is dropped.
//! What Python cannot hold cannot be made either: constructors check, and never panic.
//!
//! Aware and naive are different types, as they are different things. Where Python's own annotation says only
//! `datetime`, the value is an [`AnyDateTime`], which `naive()` and `aware()` take apart.
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
//! With the features `chrono` and `jiff`, those crates' types are taken as arguments and converted both ways, exactly
//! or with an error.

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

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// What cannot be made, and why.
#[cold]
fn refused(message: String) -> Error {
    Error::UnsupportedValue {
        kind: crate::bridge::ErrorKind::UnsupportedValue,
        path: String::new(),
        message,
    }
}

/// A number that has to lie in a range.
fn within(what: &str, value: i64, low: i64, high: i64) -> crate::bridge::Result<i64> {
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(refused(format!("{what} {value} is not in {low}..={high}")))
    }
}
