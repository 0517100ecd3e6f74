//! Time zones: a fixed offset from UTC, or a name of the IANA database.

use std::fmt;
use std::sync::Arc;

use super::{DAY, TimeDelta, refused};
use crate::bridge::Result;

/// An offset from UTC, to the microsecond, of less than a day either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FixedOffset(i64);

impl FixedOffset {
    /// UTC itself.
    pub const UTC: FixedOffset = FixedOffset(0);

    /// The offset of this many seconds east of UTC; a negative number is west.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if it is a day or more.
    pub fn from_seconds(seconds: i64) -> Result<FixedOffset> {
        match seconds.checked_mul(1_000_000) {
            Some(total) => FixedOffset::from_microseconds(total),
            None => Err(too_far(&format!("{seconds} seconds"))),
        }
    }

    /// The offset of this many microseconds east of UTC; a negative number is west.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) if it is a day or more.
    pub fn from_microseconds(total: i64) -> Result<FixedOffset> {
        if total > -DAY && total < DAY {
            Ok(FixedOffset(total))
        } else {
            Err(too_far(&format!("{total} microseconds")))
        }
    }

    /// The offset in microseconds.
    pub fn microseconds(self) -> i64 {
        self.0
    }

    /// The offset in seconds, if it is a whole number of them.
    pub fn whole_seconds(self) -> Option<i64> {
        (self.0 % 1_000_000 == 0).then_some(self.0 / 1_000_000)
    }
}

#[cold]
fn too_far(what: &str) -> crate::bridge::Error {
    refused(format!(
        "an offset from UTC must be less than a day, and this is {what}"
    ))
}

/// Formats like Python: `+02:00`, with seconds and microseconds if they are not zero.
impl fmt::Display for FixedOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { '-' } else { '+' };
        let (seconds, rest) = (self.0.abs() / 1_000_000, self.0.abs() % 1_000_000);
        write!(f, "{sign}{:02}:{:02}", seconds / 3600, seconds / 60 % 60)?;
        if seconds % 60 != 0 || rest != 0 {
            write!(f, ":{:02}", seconds % 60)?;
        }
        if rest != 0 {
            write!(f, ".{rest:06}")?;
        }
        Ok(())
    }
}

impl TryFrom<TimeDelta> for FixedOffset {
    type Error = crate::bridge::Error;

    fn try_from(delta: TimeDelta) -> Result<FixedOffset> {
        match i64::try_from(delta.total_microseconds()) {
            Ok(total) => FixedOffset::from_microseconds(total),
            Err(_) => Err(too_far(&delta.to_string())),
        }
    }
}

impl From<FixedOffset> for TimeDelta {
    fn from(offset: FixedOffset) -> TimeDelta {
        // An offset of less than a day always fits.
        TimeDelta::from_microseconds(offset.0.into()).unwrap_or_default()
    }
}

/// A Python time zone that Rust can represent: `datetime.timezone`, or a `zoneinfo.ZoneInfo` with a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeZone {
    /// `timezone(offset)`.
    Fixed(FixedOffset),
    /// `timezone(offset, name)`: the name is only a label.
    Labelled(FixedOffset, Arc<str>),
    /// `ZoneInfo(key)`.
    Named(Arc<str>),
}

impl TimeZone {
    /// `ZoneInfo(key)`. Whether the zone exists is checked only when it is passed to Python.
    pub fn named(key: impl Into<Arc<str>>) -> TimeZone {
        TimeZone::Named(key.into())
    }

    /// The offset, if it does not depend on the time.
    pub fn fixed_offset(&self) -> Option<FixedOffset> {
        match self {
            TimeZone::Fixed(offset) | TimeZone::Labelled(offset, _) => Some(*offset),
            TimeZone::Named(_) => None,
        }
    }
}

impl From<FixedOffset> for TimeZone {
    fn from(offset: FixedOffset) -> TimeZone {
        TimeZone::Fixed(offset)
    }
}

/// Formats like Python's `str`: `UTC+02:00`, the label, or the key.
impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TimeZone::Fixed(FixedOffset::UTC) => f.write_str("UTC"),
            TimeZone::Fixed(offset) => write!(f, "UTC{offset}"),
            TimeZone::Labelled(_, name) | TimeZone::Named(name) => f.write_str(name),
        }
    }
}
