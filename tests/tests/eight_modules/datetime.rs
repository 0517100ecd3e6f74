//! `datetime`: construction by name, arithmetic, comparison, text and zones.

use snakebridge::exceptions::{OverflowError, TypeError, ValueError};
use snakebridge::{Handle, Result};
use snakebridge_tests::py::datetime::{self, Date, Datetime, Time, Timedelta, Timezone, Tzinfo};

fn days(days: i32) -> Result<Timedelta> {
    Timedelta::new_with(|kw| kw.days(days))
}

#[test]
fn now_is_a_datetime() -> Result<()> {
    let seconds = || match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
        Ok(elapsed) => elapsed.as_secs_f64(),
        Err(_) => 0.0,
    };
    let before = seconds();
    let now: Datetime = Datetime::now()?;
    assert!(now.tzinfo()?.is_none());
    assert!((before - 1.0..=seconds() + 1.0).contains(&now.timestamp()?));
    let utc = datetime::Timezone::utc()?;
    let aware = Datetime::now_with(|kw| kw.tz(&utc))?;
    assert_eq!(
        aware
            .utcoffset()?
            .map(|offset| offset.total_seconds())
            .transpose()?,
        Some(0.0)
    );
    assert!(aware.timestamp()? >= now.timestamp()?);
    Ok(())
}

#[test]
fn timedelta_arithmetic() -> Result<()> {
    let (day, two) = (days(1)?, days(2)?);
    assert_eq!((&day + &two)?.days()?, 3);
    assert_eq!((&day - &two)?.days()?, -1);
    assert_eq!((&day * 1.5)?.total_seconds()?, 129_600.0);
    let half: Timedelta = (&day / 2.0)?;
    assert_eq!(half.total_seconds()?, 43_200.0);
    let ratio: f64 = (&two / &day)?;
    assert_eq!(ratio, 2.0);
    assert_eq!((&two % &day)?.days()?, 0);
    assert_eq!((-&day)?.days()?, -1);
    assert_eq!(days(-3)?.abs()?.days()?, 3);
    assert_eq!(two.floordiv(&day)?, 2);
    assert_eq!(two.floordiv(2)?.days()?, 1);
    assert_eq!(two.divmod(&day)?.0, 2);
    assert!(day.py_lt(&two)? && two.py_ge(&day)? && !day.py_eq(&two)? && day.py_eq(&days(1)?)?);
    assert!(day.py_bool()? && !days(0)?.py_bool()?);
    assert_eq!(day.py_hash()?, days(1)?.py_hash()?);
    assert_eq!(half.to_string(), "12:00:00");
    let mixed = Timedelta::new_with(|kw| kw.hours(1).minutes(30).milliseconds(250))?;
    assert_eq!((mixed.seconds()?, mixed.microseconds()?), (5_400, 250_000));
    Ok(())
}

#[test]
fn dates_and_differences() -> Result<()> {
    let (start, end) = (Datetime::new(2024, 2, 28)?, Datetime::new(2024, 3, 1)?);
    let between: Timedelta = (&end - &start)?;
    assert_eq!(between.days()?, 2);
    let later: Datetime = (&start + &days(2)?)?;
    assert!(later.py_eq(&end)?);
    assert!((&end - &days(2)?)?.py_eq(&start)?);
    let date: Date = Date::new(2024, 1, 31)?;
    assert_eq!((&date + &days(1)?)?.isoformat()?, "2024-02-01");
    assert_eq!(
        (date.weekday()?, date.isoweekday()?, date.toordinal()?),
        (2, 3, 738_916)
    );
    assert!(date.py_lt(&Date::new(2024, 2, 1)?)?);
    assert_eq!(date.replace_with(|kw| kw.day(1))?.day()?, 1);
    assert_eq!(Date::max()?.year()?, datetime::maxyear()?);
    Ok(())
}

#[test]
fn a_datetime_is_a_date() -> Result<()> {
    let moment = Datetime::new_with(2024, 2, 29, |kw| kw.hour(13).minute(5))?;
    let date: &Date = &moment;
    assert_eq!((date.year()?, date.month()?, moment.hour()?), (2024, 2, 13));
    assert_eq!(moment.strftime("%d.%m.%Y %H:%M")?, "29.02.2024 13:05");
    assert_eq!(moment.isoformat()?, "2024-02-29T13:05:00");
    assert_eq!(
        moment.isoformat_with(|kw| kw.sep(" ").timespec("minutes"))?,
        "2024-02-29 13:05"
    );
    let only: Date = moment.date()?;
    assert!(!only.py_eq(&moment)?);
    let together = Datetime::combine(&only, &moment.time()?)?;
    assert!(together.py_eq(&moment)?);
    assert_eq!(Handle::type_name(&together)?, "datetime");
    Ok(())
}

#[test]
fn text_to_datetime_and_back() -> Result<()> {
    let parsed = Datetime::strptime("29 Feb 2024 06:07", "%d %b %Y %H:%M")?;
    assert_eq!(parsed.isoformat()?, "2024-02-29T06:07:00");
    assert!(Datetime::fromisoformat(&parsed.isoformat()?)?.py_eq(&parsed)?);
    assert_eq!(format!("{parsed}"), "2024-02-29 06:07:00");
    assert_eq!(format!("{parsed:?}"), "datetime.datetime(2024, 2, 29, 6, 7)");
    let error = Datetime::strptime("29 Feb 2023", "%d %b %Y").unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    assert!(Date::new(2023, 2, 29).unwrap_err().is::<ValueError>());
    assert!((&Datetime::max()? + &days(1)?).unwrap_err().is::<OverflowError>());
    Ok(())
}

#[test]
fn zones_are_handles() -> Result<()> {
    let zone = Timezone::new(&Timedelta::new_with(|kw| kw.hours(2))?)?;
    let base: &Tzinfo = &zone;
    assert_eq!(
        base.utcoffset(None)?.map(|offset| offset.to_string()).as_deref(),
        Some("2:00:00")
    );
    let utc = datetime::Timezone::utc()?;
    let noon = Datetime::new_with(2024, 6, 1, |kw| kw.hour(12).tzinfo(&utc))?;
    let local = noon.astimezone_with(|kw| kw.tz(&zone))?;
    assert_eq!(local.isoformat()?, "2024-06-01T14:00:00+02:00");
    assert!(local.py_eq(&noon)?);
    assert_eq!(noon.tzname()?.as_deref(), Some("UTC"));
    assert_eq!(noon.timestamp()?, 1_717_243_200.0);
    assert!(Datetime::fromtimestamp_with(1_717_243_200, |kw| kw.tz(&utc))?.py_eq(&noon)?);
    let naive = noon.replace_with(|kw| kw.tzinfo(None))?;
    assert!(naive.tzinfo()?.is_none());
    let error = naive.py_lt(&noon).unwrap_err();
    assert!(error.is::<TypeError>(), "{error}");
    Ok(())
}

#[test]
fn a_time_of_day() -> Result<()> {
    let time = Time::new_with(|kw| kw.hour(7).minute(30).microsecond(5))?;
    assert_eq!(time.isoformat()?, "07:30:00.000005");
    assert_eq!(time.isoformat_with(|kw| kw.timespec("minutes"))?, "07:30");
    assert_eq!(time.replace_with(|kw| kw.minute(0))?.minute()?, 0);
    assert!(Time::new()?.py_lt(&time)?);
    Ok(())
}
