//! `Time`: a time of day like Python's `time`, and `ZonedTime`, the same with a time zone.

use std::fmt;
use std::str::FromStr;

use super::{TimeZone, refused, text, within};
use crate::bridge::{Error, Result};

/// Python's `time` without a time zone, to the microsecond.
///
/// The `fold` marks the second of two equal times on a clock that was set back. Comparisons include it, as the last
/// field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    microsecond: u32,
    fold: bool,
}

impl Time {
    /// `time.min`: midnight.
    pub const MIN: Time = Time {
        hour: 0,
        minute: 0,
        second: 0,
        microsecond: 0,
        fold: false,
    };
    /// `time.max`: a microsecond before midnight.
    pub const MAX: Time = Time {
        hour: 23,
        minute: 59,
        second: 59,
        microsecond: 999_999,
        fold: false,
    };

    /// `time(hour, minute, second, microsecond)`.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if one of them is out of its range. Python has no leap second: the last second is
    /// 59.
    pub fn new(hour: i64, minute: i64, second: i64, microsecond: i64) -> Result<Time> {
        Ok(Time {
            hour: within("the hour", hour, 0, 23)? as u8,
            minute: within("the minute", minute, 0, 59)? as u8,
            second: within("the second", second, 0, 59)? as u8,
            microsecond: within("the microsecond", microsecond, 0, 999_999)? as u32,
            fold: false,
        })
    }

    /// Sets the `fold`.
    #[must_use]
    pub fn with_fold(self, fold: bool) -> Time {
        Time { fold, ..self }
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59.
    pub fn second(self) -> u8 {
        self.second
    }

    /// The microsecond, 0 to 999,999.
    pub fn microsecond(self) -> u32 {
        self.microsecond
    }

    /// Whether this is the second of two equal times.
    pub fn fold(self) -> bool {
        self.fold
    }

    /// Microseconds since midnight.
    pub(crate) fn microseconds(self) -> i64 {
        let seconds = (i64::from(self.hour) * 60 + i64::from(self.minute)) * 60 + i64::from(self.second);
        seconds * 1_000_000 + i64::from(self.microsecond)
    }

    /// The time this many microseconds after midnight.
    pub(crate) fn from_microseconds(total: i64) -> Result<Time> {
        let seconds = total.div_euclid(1_000_000);
        Time::new(
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
            total.rem_euclid(1_000_000),
        )
    }
}

/// Formats like Python's `str`: `12:30:00` or `12:30:00.000001`.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        if self.microsecond != 0 {
            write!(f, ".{:06}", self.microsecond)?;
        }
        Ok(())
    }
}

/// Parses what `Display` writes.
impl FromStr for Time {
    type Err = Error;

    fn from_str(text: &str) -> Result<Time> {
        let mut reader = text::Reader::new(text, "a time like `12:30:00.000001`");
        let time = reader.time()?;
        reader.end()?;
        Ok(time)
    }
}

/// Python's `time` with a time zone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZonedTime {
    time: Time,
    zone: TimeZone,
}

impl ZonedTime {
    /// This time of day in this zone.
    pub fn new(time: Time, zone: impl Into<TimeZone>) -> ZonedTime {
        let zone = zone.into();
        ZonedTime { time, zone }
    }

    /// The time of day without the zone.
    pub fn time(&self) -> Time {
        self.time
    }

    /// The time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }
}

/// Formats like Python's `str`: followed by the offset if it is fixed. An offset that depends on the day is not shown.
impl fmt::Display for ZonedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.time.fmt(f)?;
        match self.zone.fixed_offset() {
            Some(offset) => offset.fmt(f),
            None => Ok(()),
        }
    }
}

/// A Python `time` with or without a time zone, for annotations that say only `time`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnyTime {
    /// Without a time zone.
    Naive(Time),
    /// With a time zone.
    Aware(ZonedTime),
}

impl AnyTime {
    /// The time, if it has no time zone.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it has a time zone.
    pub fn naive(self) -> Result<Time> {
        match self {
            AnyTime::Naive(time) => Ok(time),
            AnyTime::Aware(time) => Err(refused(format!(
                "the time {time} has a time zone: read it with `aware()`"
            ))),
        }
    }

    /// The time with its zone, if it has one.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it has no time zone.
    pub fn aware(self) -> Result<ZonedTime> {
        match self {
            AnyTime::Aware(time) => Ok(time),
            AnyTime::Naive(time) => Err(refused(format!(
                "the time {time} has no time zone: read it with `naive()`"
            ))),
        }
    }
}

impl fmt::Display for AnyTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnyTime::Naive(time) => time.fmt(f),
            AnyTime::Aware(time) => time.fmt(f),
        }
    }
}

impl From<Time> for AnyTime {
    fn from(time: Time) -> AnyTime {
        AnyTime::Naive(time)
    }
}

impl From<ZonedTime> for AnyTime {
    fn from(time: ZonedTime) -> AnyTime {
        AnyTime::Aware(time)
    }
}
