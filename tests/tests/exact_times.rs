//! The `datetime` family as exact values: there and back, where `datetime` is declared and where it is not.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::time::{Duration, SystemTime};

use snakebridge::time::{
    AnyDateTime, AnyTime, Date, DateTime, FixedOffset, NaiveDateTime, Time, TimeDelta, TimeZone, ZonedTime,
};
use snakebridge::{Error, Handle, Object, Result, call_as, types::IndexMap};

snakebridge::python_module!("datetime_family" as bare, path = "fixtures/python/constructs");

mod declared {
    snakebridge::python_module!(pub "datetime");
    snakebridge::python_module!(
        pub "datetime_family" as family,
        path = "fixtures/python/constructs",
        link("datetime" = crate::declared::datetime),
    );
}

fn day() -> Date {
    Date::new(2024, 2, 29).unwrap()
}

fn at(hour: i64, microsecond: i64) -> NaiveDateTime {
    NaiveDateTime::new(day(), Time::new(hour, 30, 0, microsecond).unwrap())
}

fn hours(hours: i64) -> FixedOffset {
    FixedOffset::from_seconds(hours * 3600).unwrap()
}

/// What Python saw of the values passed last.
fn seen() -> Vec<String> {
    bare::seen().unwrap()
}

// One test and in this order: `seen` returns what was passed since its last call, in the whole process.
#[test]
fn what_goes_there_comes_back_the_same() -> Result<()> {
    dates_come_back()?;
    deltas_come_back()?;
    times_come_back()?;
    datetimes_come_back()?;
    zones_come_back()
}

fn dates_come_back() -> Result<()> {
    for date in [Date::MIN, day(), Date::MAX] {
        assert_eq!(bare::same_date(date)?, date);
    }
    assert_eq!(
        seen(),
        [
            "datetime.date datetime.date(1, 1, 1)",
            "datetime.date datetime.date(2024, 2, 29)",
            "datetime.date datetime.date(9999, 12, 31)",
        ]
    );
    Ok(())
}

fn deltas_come_back() -> Result<()> {
    let micro = TimeDelta::RESOLUTION;
    let negative = TimeDelta::new(0, 0, -1)?;
    for delta in [TimeDelta::MIN, negative, TimeDelta::ZERO, micro, TimeDelta::MAX] {
        assert_eq!(bare::same_delta(delta)?, delta);
        let borrowed = &delta;
        assert_eq!(bare::same_delta(borrowed)?, delta);
    }
    let repr = seen();
    assert_eq!(repr[0], "datetime.timedelta datetime.timedelta(days=-999999999)");
    assert_eq!(
        repr[2],
        "datetime.timedelta datetime.timedelta(days=-1, seconds=86399, microseconds=999999)"
    );
    assert_eq!(
        repr[8],
        "datetime.timedelta datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)"
    );
    assert_eq!(bare::same_delta(Duration::from_micros(1))?, micro);
    Ok(())
}

fn times_come_back() -> Result<()> {
    let late = Time::MAX.with_fold(true);
    assert_eq!(bare::same_time(late)?.naive()?, late);
    let zoned = ZonedTime::new(Time::MIN, FixedOffset::UTC);
    assert_eq!(bare::same_time(&zoned)?.aware()?, zoned);
    let repr = seen();
    assert_eq!(
        repr[1],
        "datetime.time datetime.time(23, 59, 59, 999999, fold=1) fold=1 offset=None"
    );
    assert_eq!(
        repr[2],
        "datetime.time datetime.time(0, 0, tzinfo=datetime.timezone.utc) fold=0 offset=0:00:00"
    );
    Ok(())
}

fn datetimes_come_back() -> Result<()> {
    for naive in [NaiveDateTime::MIN, at(12, 1), NaiveDateTime::MAX] {
        assert_eq!(bare::same_datetime(naive)?, AnyDateTime::Naive(naive));
    }
    let odd = FixedOffset::from_microseconds(-1)?;
    let folded = NaiveDateTime::new(day(), Time::new(2, 30, 0, 0)?.with_fold(true));
    let aware = [
        DateTime::new(at(12, 0), FixedOffset::UTC),
        DateTime::new(folded, hours(-5)),
        DateTime::new(at(0, 999_999), odd),
        DateTime::labelled(at(0, 0), hours(1), "CET"),
        DateTime::labelled(at(0, 0), FixedOffset::UTC, "UTC"),
        DateTime::in_zone(at(12, 0), hours(1), "Europe/Berlin"),
    ];
    for aware in &aware {
        assert_eq!(bare::same_datetime(aware)?.aware()?, *aware);
    }
    let repr = seen();
    assert_eq!(
        repr[3..],
        [
            "datetime.datetime datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc) fold=0 offset=0:00:00",
            "datetime.datetime datetime.datetime(2024, 2, 29, 2, 30, fold=1, tzinfo=datetime.timezone(\
             datetime.timedelta(days=-1, seconds=68400))) fold=1 offset=-1 day, 19:00:00",
            "datetime.datetime datetime.datetime(2024, 2, 29, 0, 30, 0, 999999, tzinfo=datetime.timezone(\
             datetime.timedelta(days=-1, seconds=86399, microseconds=999999))) fold=0 offset=-1 day, 23:59:59.999999",
            "datetime.datetime datetime.datetime(2024, 2, 29, 0, 30, tzinfo=datetime.timezone(\
             datetime.timedelta(seconds=3600), 'CET')) fold=0 offset=1:00:00",
            "datetime.datetime datetime.datetime(2024, 2, 29, 0, 30, tzinfo=datetime.timezone(\
             datetime.timedelta(0), 'UTC')) fold=0 offset=0:00:00",
            "datetime.datetime datetime.datetime(2024, 2, 29, 12, 30, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')) \
             fold=0 offset=1:00:00",
        ]
    );
    Ok(())
}

fn zones_come_back() -> Result<()> {
    for zone in [
        TimeZone::Fixed(hours(3)),
        TimeZone::Labelled(hours(3), "x".into()),
        TimeZone::named("Asia/Tokyo"),
    ] {
        assert_eq!(bare::same_zone(&zone)?, zone);
    }
    assert_eq!(bare::utc()?, TimeZone::Fixed(FixedOffset::UTC));
    assert_eq!(bare::maybe()?, None);
    assert_eq!(bare::maybe_with(|kw| kw.value(at(1, 1)))?, Some(at(1, 1).into()));
    assert_eq!(bare::maybe_with(|kw| kw.value(None))?, None);
    Ok(())
}

#[test]
fn both_times_of_a_clock_that_is_set_back_are_distinguished() -> Result<()> {
    let local = |fold| {
        let time = Time::new(2, 30, 0, 0).unwrap().with_fold(fold);
        NaiveDateTime::new(Date::new(2024, 10, 27).unwrap(), time)
    };
    let summer = DateTime::in_zone(local(false), hours(2), "Europe/Berlin");
    let winter = DateTime::in_zone(local(true), hours(1), "Europe/Berlin");
    let same = |time: &DateTime| declared::family::same_datetime(time)?.snapshot()?.aware();
    assert_eq!(same(&summer)?, summer);
    assert_eq!(same(&winter)?, winter);
    assert_eq!(
        winter.unix_microseconds() - summer.unix_microseconds(),
        3_600_000_000
    );
    assert!(summer < winter);
    Ok(())
}

#[test]
fn an_offset_that_python_does_not_know_is_an_error() {
    let wrong = DateTime::in_zone(at(12, 0), hours(2), "Europe/Berlin");
    match call_as::<Object>("builtins", "repr", (&wrong,)) {
        Err(Error::UnsupportedValue { message, .. }) => assert_eq!(
            message,
            "`utcoffset` of 2024-02-29 12:30:00+01:00 is 1:00:00 in Python, not 2:00:00 as in the value"
        ),
        other => panic!("{other:?}"),
    }
    let nowhere = DateTime::in_zone(at(12, 0), hours(2), "Nowhere/Land");
    let error = call_as::<Object>("builtins", "repr", (&nowhere,)).unwrap_err();
    assert!(error.to_string().contains("Nowhere/Land"), "{error}");
}

fn mismatch<T: std::fmt::Debug>(result: Result<T>) -> (String, String) {
    match result {
        Err(Error::TypeMismatch { expected, got, .. }) => (expected, got),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_has_no_exact_form_is_a_mismatch_that_says_why() -> Result<()> {
    let (expected, got) = mismatch(bare::a_datetime());
    assert_eq!((&*expected, &*got), ("datetime.date", "datetime.datetime"));
    let (expected, got) = mismatch(bare::odd("subclass"));
    assert_eq!(
        (&*expected, &*got),
        ("datetime.datetime", "datetime_family._Subclass")
    );
    let (expected, got) = mismatch(bare::odd("zone"));
    assert_eq!(
        (&*expected, &*got),
        (
            "a datetime.datetime whose tzinfo is a datetime.timezone or a zoneinfo.ZoneInfo with a key",
            "one whose tzinfo is a datetime_family._Odd; take it as a handle: declare `datetime` as well, or use \
             `call_as`"
        )
    );
    let naive = call_as::<DateTime>("datetime", "datetime", (2024, 1, 1));
    let (expected, got) = mismatch(naive);
    assert_eq!(
        (&*expected, &*got),
        (
            "a datetime.datetime with a time zone",
            "the naive 2024-01-01 00:00:00"
        )
    );
    let aware: Object = call_as(
        "datetime",
        "datetime.fromisoformat",
        ("2024-01-01 00:00:00+02:00",),
    )?;
    let (expected, got) = mismatch(Handle::read::<NaiveDateTime>(&aware));
    assert_eq!(
        (&*expected, &*got),
        (
            "a datetime.datetime without a time zone",
            "the aware 2024-01-01 00:00:00+02:00"
        )
    );
    assert_eq!(
        Handle::read::<DateTime>(&aware)?.to_string(),
        "2024-01-01 00:00:00+02:00"
    );
    let error = AnyDateTime::from(at(0, 0)).aware().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the datetime 2024-02-29 00:30:00 has no time zone: read it with `naive()`"
    );
    Ok(())
}

#[test]
fn they_stand_in_containers_unions_and_attributes() -> Result<()> {
    let (minute, second) = (TimeDelta::new(0, 60, 0)?, TimeDelta::new(0, 1, 0)?);
    assert_eq!(bare::total([minute, second])?, TimeDelta::new(0, 61, 0)?);
    assert_eq!(bare::total(vec![minute; 3])?, TimeDelta::new(0, 180, 0)?);
    let days = bare::by_day([(day(), 1)])?;
    assert_eq!(days, IndexMap::from([(Date::new(2024, 3, 1)?, 1)]));
    match bare::either(minute)? {
        bare::TimedeltaOrInt::Timedelta(delta) => assert_eq!(delta, minute),
        other => panic!("{other:?}"),
    }
    match bare::either(3)? {
        bare::TimedeltaOrInt::Int(3) => {}
        other => panic!("{other:?}"),
    }
    let meeting = bare::Meeting::new(at(9, 0))?;
    assert_eq!(meeting.start()?.naive()?, at(9, 0));
    let later = DateTime::new(at(10, 0), hours(1));
    meeting.set_start(&later)?;
    assert_eq!(meeting.start()?.aware()?, later);
    let deadline = bare::Deadline::new_with("talk", at(9, 0), |kw| kw.grace(second))?.snapshot()?;
    assert_eq!((&deadline.when, deadline.grace), (&at(9, 0).into(), Some(second)));
    let extended = bare::extended(&deadline)?.snapshot()?;
    assert_eq!(extended.when.to_string(), "2024-02-29 09:30:01");
    // A handle of unknown type passes too; Python has the last word.
    let object: Object = call_as("datetime", "timedelta", (1,))?;
    assert_eq!(bare::total([TimeDelta::new(1, 0, 0)?])?, Handle::read(&object)?);
    assert_eq!(bare::same_delta(&object)?, TimeDelta::new(1, 0, 0)?);
    Ok(())
}

#[test]
fn where_datetime_is_declared_they_pass_for_its_handles() -> Result<()> {
    use declared::datetime::{Date as PyDate, Datetime, Timedelta};
    let handle = Datetime::new(2024, 2, 29)?;
    assert_eq!(handle.snapshot()?.naive()?, NaiveDateTime::new(day(), Time::MIN));
    assert_eq!(handle.date()?.snapshot()?, day());
    // `timedelta` and `tzinfo` parameters of the module itself.
    let zone = declared::datetime::Timezone::new(TimeDelta::new(0, 3600, 0)?)?;
    let moved = handle.replace_with(|kw| kw.tzinfo(&zone))?;
    assert_eq!(
        moved.snapshot()?.aware()?,
        DateTime::new(NaiveDateTime::new(day(), Time::MIN), hours(1))
    );
    let combined = Datetime::combine(day(), Time::MAX)?;
    assert_eq!(
        combined.snapshot()?.naive()?,
        NaiveDateTime::new(day(), Time::MAX)
    );
    let delta = Timedelta::new_with(|kw| kw.days(1).microseconds(1))?;
    assert_eq!(delta.snapshot()?, TimeDelta::new(1, 0, 1)?);
    // A subclass of the stated class is a handle as ever, and no exact value.
    let date: PyDate = Handle::cast(&handle)?;
    let (expected, _) = mismatch(date.snapshot());
    assert_eq!(expected, "datetime.date");
    Ok(())
}

#[test]
fn texts_are_those_of_python() -> Result<()> {
    for time in [at(0, 0), at(23, 7), NaiveDateTime::MIN, NaiveDateTime::MAX] {
        let python: String = call_as("builtins", "str", (time,))?;
        assert_eq!(time.to_string(), python);
        assert_eq!(python.parse::<NaiveDateTime>()?, time);
        let iso: String = call_as("datetime", "datetime.isoformat", (time,))?;
        assert_eq!(time.isoformat(), iso);
        assert_eq!(iso.parse::<NaiveDateTime>()?, time);
    }
    for offset in [
        0,
        1,
        -1,
        3_600_000_000,
        -20_700_000_000,
        12_345_678_901,
        1_000_000,
    ] {
        let time = DateTime::new(at(1, 5), FixedOffset::from_microseconds(offset)?);
        let python: String = call_as("builtins", "str", (&time,))?;
        assert_eq!(time.to_string(), python);
        assert_eq!(python.parse::<DateTime>()?, time);
        let zone: String = call_as("builtins", "str", (time.zone(),))?;
        assert_eq!(time.zone().to_string(), zone);
    }
    for micros in [
        0,
        1,
        -1,
        86_400_000_000,
        -86_400_000_001,
        3_661_000_001,
        200_000_000_000,
    ] {
        let delta = TimeDelta::from_microseconds(micros)?;
        let python: String = call_as("builtins", "str", (delta,))?;
        assert_eq!(delta.to_string(), python);
    }
    assert_eq!(
        "2024-02-29T12:30:00Z".parse::<DateTime>()?.offset(),
        FixedOffset::UTC
    );
    for wrong in [
        "2024-02-30 00:00:00",
        "2024-02-29",
        "2024-2-29 00:00:00",
        "2024-02-29 00:00:00.1234567",
        "2024-02-29 24:00:00",
    ] {
        assert!(wrong.parse::<NaiveDateTime>().is_err(), "{wrong}");
    }
    Ok(())
}

#[test]
fn what_python_cannot_hold_cannot_be_made() {
    for (year, month, day) in [
        (0, 1, 1),
        (10_000, 1, 1),
        (2023, 2, 29),
        (2024, 13, 1),
        (2024, 1, 0),
        (1900, 2, 29),
    ] {
        assert!(Date::new(year, month, day).is_err(), "{year}-{month}-{day}");
    }
    assert!(Time::new(24, 0, 0, 0).is_err());
    assert!(Time::new(23, 59, 60, 0).is_err(), "a leap second");
    assert!(Time::new(0, 0, 0, 1_000_000).is_err());
    assert!(FixedOffset::from_seconds(86_400).is_err());
    assert!(FixedOffset::from_seconds(i64::MIN).is_err());
    assert!(TimeDelta::new(1_000_000_000, 0, 0).is_err());
    assert!(TimeDelta::new(i64::MAX, i64::MAX, i64::MAX).is_err());
    assert!(TimeDelta::new(999_999_999, 86_399, 1_000_000).is_err());
    assert!(TimeDelta::try_from(Duration::from_nanos(1)).is_err());
    assert!(TimeDelta::try_from(Duration::MAX).is_err());
    assert!(Duration::try_from(TimeDelta::new(0, 0, -1).unwrap()).is_err());
    let error = Date::new(2023, 2, 29).unwrap_err();
    assert_eq!(error.to_string(), "the day 29 is not in 1..=28");
}

#[test]
fn the_clock_of_the_system_goes_both_ways() -> Result<()> {
    let moment = SystemTime::UNIX_EPOCH - Duration::from_micros(1);
    let time = DateTime::try_from(moment)?;
    assert_eq!(time.to_string(), "1969-12-31 23:59:59.999999+00:00");
    assert_eq!(SystemTime::try_from(&time)?, moment);
    let stamp: f64 = call_as("datetime", "datetime.timestamp", (&time,))?;
    assert_eq!(stamp, -0.000_001);
    assert!(DateTime::try_from(SystemTime::UNIX_EPOCH + Duration::from_nanos(1)).is_err());
    assert_eq!(AnyTime::from(Time::MIN).to_string(), "00:00:00");
    Ok(())
}
