//! `TimeDelta`: a duration like Python's `timedelta`.

use std::fmt;
use std::time::Duration;

use super::{DAY, refused};
use crate::bridge::{Error, Result};

/// Python's `timedelta`: days, seconds and microseconds, exact over its whole range of 999,999,999 days either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta {
    days: i32,
    seconds: i32,
    microseconds: i32,
}

const MOST_DAYS: i32 = 999_999_999;

impl TimeDelta {
    /// A duration of zero.
    pub const ZERO: TimeDelta = TimeDelta {
        days: 0,
        seconds: 0,
        microseconds: 0,
    };
    /// `timedelta.resolution`: the smallest difference between two durations.
    pub const RESOLUTION: TimeDelta = TimeDelta {
        days: 0,
        seconds: 0,
        microseconds: 1,
    };
    /// `timedelta.min`.
    pub const MIN: TimeDelta = TimeDelta {
        days: -MOST_DAYS,
        seconds: 0,
        microseconds: 0,
    };
    /// `timedelta.max`.
    pub const MAX: TimeDelta = TimeDelta {
        days: MOST_DAYS,
        seconds: 86_399,
        microseconds: 999_999,
    };

    /// `timedelta(days, seconds, microseconds)`: each may be negative or large, and is normalised as in Python.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the sum is beyond 999,999,999 days either way.
    pub fn new(days: i64, seconds: i64, microseconds: i64) -> Result<TimeDelta> {
        let total =
            i128::from(days) * i128::from(DAY) + i128::from(seconds) * 1_000_000 + i128::from(microseconds);
        TimeDelta::from_microseconds(total)
    }

    /// The duration of this many microseconds.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if it is beyond 999,999,999 days either way.
    pub fn from_microseconds(total: i128) -> Result<TimeDelta> {
        let (days, rest) = (total.div_euclid(DAY.into()), total.rem_euclid(DAY.into()));
        match i32::try_from(days) {
            Ok(days) if (-MOST_DAYS..=MOST_DAYS).contains(&days) => Ok(TimeDelta {
                days,
                seconds: (rest / 1_000_000) as i32,
                microseconds: (rest % 1_000_000) as i32,
            }),
            _ => Err(refused(format!(
                "{total} microseconds are beyond the {MOST_DAYS} days of a timedelta"
            ))),
        }
    }

    /// The days; negative for a negative duration.
    pub fn days(self) -> i32 {
        self.days
    }

    /// The seconds beyond the days: 0 to 86,399, also for a negative duration.
    pub fn seconds(self) -> i32 {
        self.seconds
    }

    /// The microseconds beyond the seconds: 0 to 999,999, also for a negative duration.
    pub fn microseconds(self) -> i32 {
        self.microseconds
    }

    /// The whole duration in microseconds.
    pub fn total_microseconds(self) -> i128 {
        i128::from(self.days) * i128::from(DAY)
            + i128::from(self.seconds) * 1_000_000
            + i128::from(self.microseconds)
    }
}

/// Formats like Python's `str`: `-1 day, 23:59:59.999999`.
impl fmt::Display for TimeDelta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.days != 0 {
            let plural = if self.days.abs() == 1 { "" } else { "s" };
            write!(f, "{} day{plural}, ", self.days)?;
        }
        let (minutes, seconds) = (self.seconds / 60, self.seconds % 60);
        write!(f, "{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)?;
        if self.microseconds != 0 {
            write!(f, ".{:06}", self.microseconds)?;
        }
        Ok(())
    }
}

/// [`Error::UnsupportedValue`] if it is finer than a microsecond or too long.
impl TryFrom<Duration> for TimeDelta {
    type Error = Error;

    fn try_from(duration: Duration) -> Result<TimeDelta> {
        if !duration.subsec_nanos().is_multiple_of(1_000) {
            return Err(refused(format!(
                "{duration:?} has nanoseconds, and a timedelta holds microseconds: round it first"
            )));
        }
        let total = i128::from(duration.as_secs()) * 1_000_000 + i128::from(duration.subsec_micros());
        TimeDelta::from_microseconds(total)
    }
}

/// [`Error::UnsupportedValue`] if it is negative.
impl TryFrom<TimeDelta> for Duration {
    type Error = Error;

    fn try_from(delta: TimeDelta) -> Result<Duration> {
        let total = delta.total_microseconds();
        match u64::try_from(total / 1_000_000) {
            Ok(seconds) if total >= 0 => Ok(Duration::new(seconds, delta.microseconds as u32 * 1_000)),
            _ => Err(refused(format!(
                "{delta} is negative, which a Duration cannot be"
            ))),
        }
    }
}
