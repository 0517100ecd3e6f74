//! `Date`: a calendar day like Python's `date`.

use std::fmt;
use std::str::FromStr;

use super::{text, within};
use crate::bridge::{Error, Result};

/// Python's `date`: a day of the proleptic Gregorian calendar, in the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// `date.min`.
    pub const MIN: Date = Date {
        year: 1,
        month: 1,
        day: 1,
    };
    /// `date.max`.
    pub const MAX: Date = Date {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// `date(year, month, day)`.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the year is not in 1 to 9999, or if the month or the day does not exist.
    pub fn new(year: i64, month: i64, day: i64) -> Result<Date> {
        let year = within("the year", year, 1, 9999)?;
        let month = within("the month", month, 1, 12)?;
        let day = within("the day", day, 1, days_in_month(year, month))?;
        Ok(Date {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// `date.toordinal()`: 1 is the first day of the year 1.
    pub fn ordinal(self) -> i32 {
        let before = i32::from(self.year) - 1;
        let days = before * 365 + before / 4 - before / 100 + before / 400;
        let months = (1..i64::from(self.month)).map(|month| days_in_month(self.year.into(), month));
        days + months.sum::<i64>() as i32 + i32::from(self.day)
    }

    /// `date.fromordinal(ordinal)`: 1 is the first day of the year 1.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the ordinal is not in 1 to 3,652,059, the last day of the year 9999.
    pub fn from_ordinal(ordinal: i64) -> Result<Date> {
        let mut rest = within("the ordinal", ordinal, 1, Date::MAX.ordinal().into())? - 1;
        // Cycles of 400, 100 and 4 years; the last day of a cycle belongs to its last year.
        let (mut year, mut take) = (1, |cycle: i64, most: i64| {
            let whole = (rest / cycle).min(most);
            rest -= whole * cycle;
            whole
        });
        year += take(146_097, i64::MAX) * 400;
        year += take(36_524, 3) * 100;
        year += take(1_461, i64::MAX) * 4;
        year += take(365, 3);
        let mut month = 1;
        while rest >= days_in_month(year, month) {
            rest -= days_in_month(year, month);
            month += 1;
        }
        Date::new(year, month, rest + 1)
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Formats like Python's `str`: `2024-02-29`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Parses what `Display` writes.
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Date> {
        let mut reader = text::Reader::new(text, "a date like `2024-02-29`");
        let date = reader.date()?;
        reader.end()?;
        Ok(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_the_calendar_has_its_ordinal() {
        let mut previous = None;
        for ordinal in 1..=Date::MAX.ordinal() {
            let date = Date::from_ordinal(ordinal.into()).unwrap();
            assert_eq!(date.ordinal(), ordinal);
            assert!(previous < Some(date), "{date}");
            previous = Some(date);
        }
        assert_eq!((Date::MIN.ordinal(), Date::MAX.ordinal()), (1, 3_652_059));
        assert_eq!(Date::from_ordinal(719_163).unwrap().to_string(), "1970-01-01");
    }
}
