//! Conversions between `jiff`'s types and the exact ones, and `jiff` values as arguments. A value that one side cannot
//! represent is an error.

use ::jiff::tz::{AmbiguousOffset, Offset};
use ::jiff::{SignedDuration, Timestamp, ZonedDateTime, civil, tz};

use super::{
    AnyDateTime, AnyTime, Date, DateTime, FixedOffset, NaiveDateTime, Time, TimeDelta, TimeZone, refused,
};
use crate::bridge::{Error, Result};

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
fn of_jiff(error: ::jiff::Error) -> Error {
    refused(error.to_string())
}

fn microseconds(nanoseconds: i64, what: &dyn std::fmt::Display) -> Result<i64> {
    if nanoseconds % 1_000 != 0 {
        return Err(refused(format!(
            "{what} has nanoseconds, and Python holds microseconds: round it first"
        )));
    }
    Ok(nanoseconds / 1_000)
}

impl TryFrom<civil::Date> for Date {
    type Error = Error;

    fn try_from(date: civil::Date) -> Result<Date> {
        Date::new(date.year().into(), date.month().into(), date.day().into())
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = Error;

    fn try_from(date: Date) -> Result<civil::Date> {
        civil::Date::new(date.year() as i16, date.month() as i8, date.day() as i8).map_err(of_jiff)
    }
}

impl TryFrom<civil::Time> for Time {
    type Error = Error;

    fn try_from(time: civil::Time) -> Result<Time> {
        let (hour, minute, second) = (time.hour().into(), time.minute().into(), time.second().into());
        Time::new(
            hour,
            minute,
            second,
            microseconds(time.subsec_nanosecond().into(), &time)?,
        )
    }
}

/// Fails if the `fold` is set, which a civil time cannot represent.
impl TryFrom<Time> for civil::Time {
    type Error = Error;

    fn try_from(time: Time) -> Result<civil::Time> {
        if time.fold() {
            return Err(refused(format!(
                "a civil time cannot represent the fold of {time}"
            )));
        }
        clock(time)
    }
}

fn clock(time: Time) -> Result<civil::Time> {
    let (hour, minute, second) = (time.hour() as i8, time.minute() as i8, time.second() as i8);
    civil::Time::new(hour, minute, second, time.microsecond() as i32 * 1_000).map_err(of_jiff)
}

impl TryFrom<civil::DateTime> for NaiveDateTime {
    type Error = Error;

    fn try_from(time: civil::DateTime) -> Result<NaiveDateTime> {
        Ok(NaiveDateTime::new(
            time.date().try_into()?,
            time.time().try_into()?,
        ))
    }
}

/// Fails if the `fold` is set, which a civil datetime cannot represent.
impl TryFrom<NaiveDateTime> for civil::DateTime {
    type Error = Error;

    fn try_from(time: NaiveDateTime) -> Result<civil::DateTime> {
        let clock: civil::Time = time.time().try_into()?;
        Ok(civil::Date::try_from(time.date())?.to_datetime(clock))
    }
}

/// A zone that has no IANA name must be a fixed offset.
impl TryFrom<&ZonedDateTime> for DateTime {
    type Error = Error;

    fn try_from(time: &ZonedDateTime) -> Result<DateTime> {
        let local = NaiveDateTime::try_from(time.datetime())?;
        let offset = FixedOffset::from_seconds(time.offset().seconds().into())?;
        if time.time_zone().to_fixed_offset().is_ok() {
            return Ok(DateTime::new(local, offset));
        }
        let Some(name) = time.time_zone().iana_name() else {
            return Err(refused(format!(
                "the time zone of {time} has no name that Python could find"
            )));
        };
        let meant = time
            .time_zone()
            .to_ambiguous_zoned_datetime(time.datetime())
            .offset();
        let fold = matches!(meant, AmbiguousOffset::Fold { after, .. } if after == time.offset());
        let local = NaiveDateTime::new(local.date(), local.time().with_fold(fold));
        Ok(DateTime::in_zone(local, offset, name))
    }
}

impl TryFrom<ZonedDateTime> for DateTime {
    type Error = Error;

    fn try_from(time: ZonedDateTime) -> Result<DateTime> {
        DateTime::try_from(&time)
    }
}

/// Fails if the zone has a label, which [`DateTime::to_fixed`] drops; if jiff does not know the zone; and if the zone
/// does not show this local time at this moment.
impl TryFrom<&DateTime> for ZonedDateTime {
    type Error = Error;

    fn try_from(time: &DateTime) -> Result<ZonedDateTime> {
        let seconds = time.offset().whole_seconds().and_then(|n| i32::try_from(n).ok());
        let zone = match (time.zone(), seconds) {
            (TimeZone::Fixed(_), Some(seconds)) => {
                tz::TimeZone::fixed(Offset::from_seconds(seconds).map_err(of_jiff)?)
            }
            (TimeZone::Named(name), _) => tz::TimeZone::get(name).map_err(of_jiff)?,
            _ => {
                return Err(refused(format!(
                    "{time} has a label for its offset, or an offset of parts of a second, which jiff cannot hold"
                )));
            }
        };
        let moment = Timestamp::from_microsecond(time.unix_microseconds()).map_err(of_jiff)?;
        let zoned = moment.to_zoned_datetime(zone);
        if DateTime::try_from(&zoned)? != *time {
            return Err(refused(format!(
                "jiff's time zone shows {zoned} at the moment of {time}: `to_fixed()` keeps the offset alone"
            )));
        }
        Ok(zoned)
    }
}

impl TryFrom<DateTime> for ZonedDateTime {
    type Error = Error;

    fn try_from(time: DateTime) -> Result<ZonedDateTime> {
        ZonedDateTime::try_from(&time)
    }
}

/// Converts to UTC.
impl TryFrom<Timestamp> for DateTime {
    type Error = Error;

    fn try_from(moment: Timestamp) -> Result<DateTime> {
        microseconds(moment.subsec_nanosecond().into(), &moment)?;
        DateTime::from_unix_microseconds(moment.as_microsecond())
    }
}

impl TryFrom<SignedDuration> for TimeDelta {
    type Error = Error;

    fn try_from(delta: SignedDuration) -> Result<TimeDelta> {
        let rest = microseconds(delta.subsec_nanos().into(), &delta)?;
        TimeDelta::from_microseconds(i128::from(delta.as_secs()) * 1_000_000 + i128::from(rest))
    }
}

impl TryFrom<TimeDelta> for SignedDuration {
    type Error = Error;

    fn try_from(delta: TimeDelta) -> Result<SignedDuration> {
        let seconds = i64::from(delta.days()) * 86_400 + i64::from(delta.seconds());
        Ok(SignedDuration::new(seconds, delta.microseconds() * 1_000))
    }
}

crate::types::value_types::foreign! {
    civil::Date => Date;
    civil::Time => Time, AnyTime;
    civil::DateTime => NaiveDateTime, AnyDateTime;
    ZonedDateTime => DateTime, AnyDateTime;
    SignedDuration => TimeDelta;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_hold_goes_both_ways() {
        // The last moment of jiff is one day before Python's.
        for text in [
            "0001-01-02 00:00:00",
            "2024-02-29 12:30:00.000001",
            "9999-12-29 23:59:59.999999",
        ] {
            let own: NaiveDateTime = text.parse().unwrap();
            let other = civil::DateTime::try_from(own).unwrap();
            assert_eq!(NaiveDateTime::try_from(other).unwrap(), own);
            let aware: DateTime = format!("{text}-05:30").parse().unwrap();
            let other = ZonedDateTime::try_from(&aware).unwrap();
            assert_eq!(DateTime::try_from(other).unwrap(), aware);
        }
        let night = |fold| {
            let time = Time::new(2, 30, 0, 0).unwrap().with_fold(fold);
            NaiveDateTime::new(Date::new(2024, 10, 27).unwrap(), time)
        };
        for (fold, hours) in [(false, 2), (true, 1)] {
            let offset = FixedOffset::from_seconds(hours * 3600).unwrap();
            let aware = DateTime::in_zone(night(fold), offset, "Europe/Berlin");
            let other = ZonedDateTime::try_from(&aware).unwrap();
            assert_eq!(DateTime::try_from(other).unwrap(), aware);
        }
        for delta in [
            TimeDelta::MIN,
            TimeDelta::ZERO,
            TimeDelta::new(0, 0, -1).unwrap(),
            TimeDelta::MAX,
        ] {
            let other = SignedDuration::try_from(delta).unwrap();
            assert_eq!(TimeDelta::try_from(other).unwrap(), delta);
        }
    }

    #[test]
    fn what_one_side_lacks_is_an_error() {
        assert!(Time::try_from(civil::Time::new(0, 0, 0, 1).unwrap()).is_err());
        assert!(Date::try_from(civil::Date::MIN).is_err());
        assert!(DateTime::try_from(Timestamp::MAX).is_err());
        assert!(TimeDelta::try_from(SignedDuration::MAX).is_err());
        let fold = Time::MIN.with_fold(true);
        assert!(civil::Time::try_from(fold).is_err());
        let hour = FixedOffset::from_seconds(3600).unwrap();
        let local = NaiveDateTime::new(Date::new(2024, 7, 1).unwrap(), Time::MIN);
        for wrong in [
            DateTime::labelled(local, hour, "CET"),
            DateTime::in_zone(local, hour, "Europe/Berlin"),
            DateTime::in_zone(local, hour, "Nowhere/Land"),
            DateTime::new(local, FixedOffset::from_microseconds(1).unwrap()),
        ] {
            assert!(ZonedDateTime::try_from(&wrong).is_err(), "{wrong}");
        }
    }
}
