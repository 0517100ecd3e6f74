//! `NaiveDateTime` and `DateTime`: Python's `datetime` without and with a time zone.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::{DAY, Date, FixedOffset, Time, TimeDelta, TimeZone, refused, text};
use crate::bridge::{Error, Result};

/// The ordinal of 1970-01-01.
const EPOCH: i64 = 719_163;

/// Python's `datetime` without a time zone: a date and a time of day, `fold` included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateTime {
    date: Date,
    time: Time,
}

impl NaiveDateTime {
    /// `datetime.min`.
    pub const MIN: NaiveDateTime = NaiveDateTime {
        date: Date::MIN,
        time: Time::MIN,
    };
    /// `datetime.max`.
    pub const MAX: NaiveDateTime = NaiveDateTime {
        date: Date::MAX,
        time: Time::MAX,
    };

    /// Combines a date and a time of day.
    pub fn new(date: Date, time: Time) -> NaiveDateTime {
        NaiveDateTime { date, time }
    }

    /// The date.
    pub fn date(self) -> Date {
        self.date
    }

    /// The time of day.
    pub fn time(self) -> Time {
        self.time
    }

    /// `datetime.isoformat()`: as `Display`, with a `T` between date and time.
    pub fn isoformat(self) -> String {
        format!("{}T{}", self.date, self.time)
    }

    /// Microseconds since 1970-01-01 00:00, as if this were UTC.
    pub(super) fn microseconds(self) -> i64 {
        (i64::from(self.date.ordinal()) - EPOCH) * DAY + self.time.microseconds()
    }

    pub(super) fn from_microseconds(total: i64) -> Result<NaiveDateTime> {
        Ok(NaiveDateTime {
            date: Date::from_ordinal(total.div_euclid(DAY) + EPOCH)?,
            time: Time::from_microseconds(total.rem_euclid(DAY))?,
        })
    }
}

/// Formats like Python's `str`: `2024-02-29 12:30:00`.
impl fmt::Display for NaiveDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.time)
    }
}

/// Parses what `Display` and `isoformat` write.
impl FromStr for NaiveDateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<NaiveDateTime> {
        let mut reader = text::Reader::new(text, "a naive datetime like `2024-02-29 12:30:00`");
        let local = reader.datetime()?;
        reader.end()?;
        Ok(local)
    }
}

/// Python's `datetime` with a time zone: the local time, its offset from UTC, and the zone.
///
/// Two are equal if all of these are; to compare moments across zones, use
/// [`unix_microseconds`](DateTime::unix_microseconds). They are ordered by the moment first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    local: NaiveDateTime,
    offset: FixedOffset,
    zone: TimeZone,
}

impl DateTime {
    /// This local time at this offset from UTC.
    pub fn new(local: NaiveDateTime, offset: FixedOffset) -> DateTime {
        DateTime {
            local,
            offset,
            zone: TimeZone::Fixed(offset),
        }
    }

    /// A local time at an offset with a label, like `timezone(offset, name)`.
    pub fn labelled(local: NaiveDateTime, offset: FixedOffset, name: &str) -> DateTime {
        DateTime {
            local,
            offset,
            zone: TimeZone::Labelled(offset, name.into()),
        }
    }

    /// A local time in a zone of the IANA database, with its offset there. Python's zone data is authoritative: passing
    /// a value to Python fails if the offset differs from Python's.
    pub fn in_zone(local: NaiveDateTime, offset: FixedOffset, key: &str) -> DateTime {
        DateTime {
            local,
            offset,
            zone: TimeZone::named(key),
        }
    }

    /// The moment this many microseconds after 1970-01-01 00:00 UTC, in UTC.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it is not in the years 1 to 9999.
    pub fn from_unix_microseconds(total: i64) -> Result<DateTime> {
        Ok(DateTime::new(
            NaiveDateTime::from_microseconds(total)?,
            FixedOffset::UTC,
        ))
    }

    /// Microseconds since 1970-01-01 00:00 UTC: equal for equal moments.
    pub fn unix_microseconds(&self) -> i64 {
        self.local.microseconds() - self.offset.microseconds()
    }

    /// The local date and time.
    pub fn local(&self) -> NaiveDateTime {
        self.local
    }

    /// The offset of the local time from UTC.
    pub fn offset(&self) -> FixedOffset {
        self.offset
    }

    /// The time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Keeps only the offset: drops the name of the zone, and the `fold`, which the offset makes redundant.
    #[must_use]
    pub fn to_fixed(&self) -> DateTime {
        let time = self.local.time().with_fold(false);
        DateTime::new(NaiveDateTime::new(self.local.date(), time), self.offset)
    }

    /// `datetime.isoformat()`: as `Display`, with a `T` between date and time.
    pub fn isoformat(&self) -> String {
        format!("{}{}", self.local.isoformat(), self.offset)
    }

    pub(super) fn of_parts(local: NaiveDateTime, offset: FixedOffset, zone: TimeZone) -> DateTime {
        DateTime { local, offset, zone }
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &DateTime) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &DateTime) -> std::cmp::Ordering {
        let moment = self.unix_microseconds().cmp(&other.unix_microseconds());
        moment
            .then_with(|| self.local.cmp(&other.local))
            .then_with(|| self.zone.cmp(&other.zone))
    }
}

/// Formats like Python's `str`: `2024-02-29 12:30:00+02:00`.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.local, self.offset)
    }
}

/// Parses what `Display` and `isoformat` write, and `Z` for UTC. The result has a fixed offset, because the text names
/// no zone.
impl FromStr for DateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<DateTime> {
        let mut reader = text::Reader::new(text, "an aware datetime like `2024-02-29 12:30:00+02:00`");
        let local = reader.datetime()?;
        let offset = reader.offset()?;
        reader.end()?;
        Ok(DateTime::new(local, offset))
    }
}

/// Converts to UTC. [`Error::UnsupportedValue`] if it is finer than a microsecond or not in the years 1 to 9999.
impl TryFrom<SystemTime> for DateTime {
    type Error = Error;

    fn try_from(time: SystemTime) -> Result<DateTime> {
        let delta = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => TimeDelta::try_from(after)?.total_microseconds(),
            Err(before) => -TimeDelta::try_from(before.duration())?.total_microseconds(),
        };
        match i64::try_from(delta) {
            Ok(total) => DateTime::from_unix_microseconds(total),
            Err(_) => Err(refused(format!("{time:?} is out of range for a datetime"))),
        }
    }
}

/// The moment without its zone. [`Error::UnsupportedValue`] if the system's clock cannot represent it.
impl TryFrom<&DateTime> for SystemTime {
    type Error = Error;

    fn try_from(time: &DateTime) -> Result<SystemTime> {
        let total = time.unix_microseconds();
        let distance = Duration::from_micros(total.unsigned_abs());
        let moment = if total < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        moment.ok_or_else(|| refused(format!("{time} is out of range for the system's clock")))
    }
}

/// A Python `datetime` with or without a time zone, for annotations that say only `datetime`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnyDateTime {
    /// Without a time zone.
    Naive(NaiveDateTime),
    /// With a time zone.
    Aware(DateTime),
}

impl AnyDateTime {
    /// The datetime, if it has no time zone.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it has a time zone.
    pub fn naive(self) -> Result<NaiveDateTime> {
        match self {
            AnyDateTime::Naive(time) => Ok(time),
            AnyDateTime::Aware(time) => Err(refused(format!(
                "the datetime {time} has a time zone: read it with `aware()`"
            ))),
        }
    }

    /// The datetime with its zone, if it has one.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it has no time zone.
    pub fn aware(self) -> Result<DateTime> {
        match self {
            AnyDateTime::Aware(time) => Ok(time),
            AnyDateTime::Naive(time) => Err(refused(format!(
                "the datetime {time} has no time zone: read it with `naive()`"
            ))),
        }
    }
}

impl fmt::Display for AnyDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnyDateTime::Naive(time) => time.fmt(f),
            AnyDateTime::Aware(time) => time.fmt(f),
        }
    }
}

impl From<NaiveDateTime> for AnyDateTime {
    fn from(time: NaiveDateTime) -> AnyDateTime {
        AnyDateTime::Naive(time)
    }
}

impl From<DateTime> for AnyDateTime {
    fn from(time: DateTime) -> AnyDateTime {
        AnyDateTime::Aware(time)
    }
}
