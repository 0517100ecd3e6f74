//! Conversions between `chrono`'s types and the exact ones, and `chrono` values as arguments. A value that one side
//! cannot represent is an error.

use chrono::{Datelike, Timelike, Utc};

use super::{
    AnyDateTime, AnyTime, DAY, Date, DateTime, FixedOffset, NaiveDateTime, Time, TimeDelta, refused,
};
use crate::bridge::{Error, Result};

/// Converts the nanoseconds of a second to microseconds; Python cannot represent a leap second.
fn microseconds(nanoseconds: u32, what: &dyn std::fmt::Display) -> Result<i64> {
    if nanoseconds >= 1_000_000_000 {
        return Err(refused(format!(
            "{what} is a leap second, which Python does not have"
        )));
    }
    if !nanoseconds.is_multiple_of(1_000) {
        return Err(refused(format!(
            "{what} has nanoseconds, and Python holds microseconds: round it first"
        )));
    }
    Ok(i64::from(nanoseconds / 1_000))
}

impl TryFrom<chrono::NaiveDate> for Date {
    type Error = Error;

    fn try_from(date: chrono::NaiveDate) -> Result<Date> {
        Date::new(date.year().into(), date.month().into(), date.day().into())
    }
}

impl TryFrom<Date> for chrono::NaiveDate {
    type Error = Error;

    fn try_from(date: Date) -> Result<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
            .ok_or_else(|| refused(format!("chrono cannot represent {date}")))
    }
}

impl TryFrom<chrono::NaiveTime> for Time {
    type Error = Error;

    fn try_from(time: chrono::NaiveTime) -> Result<Time> {
        let (hour, minute, second) = (time.hour().into(), time.minute().into(), time.second().into());
        Time::new(hour, minute, second, microseconds(time.nanosecond(), &time)?)
    }
}

/// Fails if the `fold` is set, which chrono cannot represent.
impl TryFrom<Time> for chrono::NaiveTime {
    type Error = Error;

    fn try_from(time: Time) -> Result<chrono::NaiveTime> {
        if time.fold() {
            return Err(refused(format!("chrono cannot represent the fold of {time}")));
        }
        let (hour, minute, second) = (time.hour().into(), time.minute().into(), time.second().into());
        chrono::NaiveTime::from_hms_micro_opt(hour, minute, second, time.microsecond())
            .ok_or_else(|| refused(format!("chrono cannot represent {time}")))
    }
}

impl TryFrom<chrono::NaiveDateTime> for NaiveDateTime {
    type Error = Error;

    fn try_from(time: chrono::NaiveDateTime) -> Result<NaiveDateTime> {
        Ok(NaiveDateTime::new(
            time.date().try_into()?,
            time.time().try_into()?,
        ))
    }
}

/// Fails if the `fold` is set, which chrono cannot represent.
impl TryFrom<NaiveDateTime> for chrono::NaiveDateTime {
    type Error = Error;

    fn try_from(time: NaiveDateTime) -> Result<chrono::NaiveDateTime> {
        Ok(chrono::NaiveDateTime::new(
            time.date().try_into()?,
            time.time().try_into()?,
        ))
    }
}

impl TryFrom<chrono::DateTime<chrono::FixedOffset>> for DateTime {
    type Error = Error;

    fn try_from(time: chrono::DateTime<chrono::FixedOffset>) -> Result<DateTime> {
        let offset = FixedOffset::from_seconds(time.offset().local_minus_utc().into())?;
        Ok(DateTime::new(time.naive_local().try_into()?, offset))
    }
}

impl TryFrom<chrono::DateTime<Utc>> for DateTime {
    type Error = Error;

    fn try_from(time: chrono::DateTime<Utc>) -> Result<DateTime> {
        Ok(DateTime::new(time.naive_utc().try_into()?, FixedOffset::UTC))
    }
}

/// Fails if the zone has a name, which [`DateTime::to_fixed`] drops, or an offset with fractions of a second.
impl TryFrom<DateTime> for chrono::DateTime<chrono::FixedOffset> {
    type Error = Error;

    fn try_from(time: DateTime) -> Result<Self> {
        if time.to_fixed() != time {
            return Err(refused(format!(
                "{time} has a fold, or a time zone with the name `{}`, which chrono's DateTime<FixedOffset> cannot \
                 hold: drop them by `to_fixed()`",
                time.zone()
            )));
        }
        let seconds = time.offset().whole_seconds().and_then(|n| i32::try_from(n).ok());
        let offset = seconds.and_then(chrono::FixedOffset::east_opt);
        let local: chrono::NaiveDateTime = time.local().try_into()?;
        offset
            .and_then(|offset| local.and_local_timezone(offset).single())
            .ok_or_else(|| refused(format!("chrono cannot represent an offset of {}", time.offset())))
    }
}

/// Fails if the zone is not UTC.
impl TryFrom<DateTime> for chrono::DateTime<Utc> {
    type Error = Error;

    fn try_from(time: DateTime) -> Result<Self> {
        if time.offset() != FixedOffset::UTC || time.to_fixed() != time {
            return Err(refused(format!(
                "{time} is not plainly in UTC: take it as a DateTime<FixedOffset>, or the moment alone from \
                 `unix_microseconds()`"
            )));
        }
        let local: chrono::NaiveDateTime = time.local().try_into()?;
        Ok(local.and_utc())
    }
}

impl TryFrom<chrono::TimeDelta> for TimeDelta {
    type Error = Error;

    fn try_from(delta: chrono::TimeDelta) -> Result<TimeDelta> {
        let rest = delta.subsec_nanos();
        if rest % 1_000 != 0 {
            return Err(refused(format!(
                "{delta} has nanoseconds, and a timedelta holds microseconds: round it first"
            )));
        }
        let total = i128::from(delta.num_seconds()) * 1_000_000 + i128::from(rest / 1_000);
        TimeDelta::from_microseconds(total)
    }
}

impl TryFrom<TimeDelta> for chrono::TimeDelta {
    type Error = Error;

    fn try_from(delta: TimeDelta) -> Result<chrono::TimeDelta> {
        let seconds = i64::from(delta.days()) * (DAY / 1_000_000) + i64::from(delta.seconds());
        chrono::TimeDelta::new(seconds, delta.microseconds() as u32 * 1_000)
            .ok_or_else(|| refused(format!("chrono cannot represent {delta}")))
    }
}

crate::types::value_types::foreign! {
    chrono::NaiveDate => Date;
    chrono::NaiveTime => Time, AnyTime;
    chrono::NaiveDateTime => NaiveDateTime, AnyDateTime;
    chrono::DateTime<chrono::FixedOffset> => DateTime, AnyDateTime;
    chrono::DateTime<Utc> => DateTime, AnyDateTime;
    chrono::TimeDelta => TimeDelta;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_hold_goes_both_ways() {
        for text in [
            "0001-01-01 00:00:00",
            "2024-02-29 12:30:00.000001",
            "9999-12-31 23:59:59.999999",
        ] {
            let own: NaiveDateTime = text.parse().unwrap();
            let other = chrono::NaiveDateTime::try_from(own).unwrap();
            assert_eq!(NaiveDateTime::try_from(other).unwrap(), own);
            let aware: DateTime = format!("{text}-05:30").parse().unwrap();
            let other = chrono::DateTime::<chrono::FixedOffset>::try_from(aware.clone()).unwrap();
            assert_eq!(DateTime::try_from(other).unwrap(), aware);
            let utc: DateTime = format!("{text}Z").parse().unwrap();
            let other = chrono::DateTime::<Utc>::try_from(utc.clone()).unwrap();
            assert_eq!(DateTime::try_from(other).unwrap(), utc);
        }
        for delta in [
            TimeDelta::MIN,
            TimeDelta::ZERO,
            TimeDelta::new(0, 0, -1).unwrap(),
            TimeDelta::MAX,
        ] {
            let other = chrono::TimeDelta::try_from(delta).unwrap();
            assert_eq!(TimeDelta::try_from(other).unwrap(), delta);
        }
    }

    #[test]
    fn what_one_side_lacks_is_an_error() {
        let time = |nanoseconds| chrono::NaiveTime::from_hms_nano_opt(23, 59, 59, nanoseconds).unwrap();
        assert!(Time::try_from(time(1)).is_err());
        assert!(Time::try_from(time(1_000_000_000)).is_err(), "a leap second");
        assert!(Date::try_from(chrono::NaiveDate::MAX).is_err());
        assert!(Date::try_from(chrono::NaiveDate::from_ymd_opt(0, 1, 1).unwrap()).is_err());
        assert!(TimeDelta::try_from(chrono::TimeDelta::MAX).is_err());
        assert!(TimeDelta::try_from(chrono::TimeDelta::nanoseconds(-1)).is_err());
        let fold = NaiveDateTime::new(Date::MIN, Time::MIN.with_fold(true));
        assert!(chrono::NaiveDateTime::try_from(fold).is_err());
        let fixed = |time: DateTime| chrono::DateTime::<chrono::FixedOffset>::try_from(time);
        let local = NaiveDateTime::new(Date::MAX, Time::MIN);
        let hour = FixedOffset::from_seconds(3600).unwrap();
        let micro = FixedOffset::from_microseconds(1).unwrap();
        for lossy in [
            DateTime::in_zone(local, hour, "Europe/Berlin"),
            DateTime::labelled(local, hour, "CET"),
            DateTime::new(fold, hour),
        ] {
            assert!(fixed(lossy.clone()).is_err(), "{lossy}");
            assert!(fixed(lossy.to_fixed()).is_ok(), "{lossy}");
        }
        assert!(fixed(DateTime::new(local, micro)).is_err());
        assert!(chrono::DateTime::<Utc>::try_from(DateTime::new(local, hour)).is_err());
    }
}
