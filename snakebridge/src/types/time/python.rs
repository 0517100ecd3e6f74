//! How the exact values are passed to Python and read from it: only instances of the exact class are read, and only
//! with a zone that Rust can represent.

use std::borrow::Cow;

use super::{
    AnyDateTime, AnyTime, Date, DateTime, FixedOffset, NaiveDateTime, Time, TimeDelta, TimeZone, ZonedTime,
};
use crate::bridge::parts::{call, field};
use crate::bridge::raw::New;
use crate::bridge::{ClassDef, Error, FromPython, Raw, Result, Returned};

static DATE: ClassDef = ClassDef::new("datetime", "date");
static TIME: ClassDef = ClassDef::new("datetime", "time");
static DATETIME: ClassDef = ClassDef::new("datetime", "datetime");
static DELTA: ClassDef = ClassDef::new("datetime", "timedelta");
static TIMEZONE: ClassDef = ClassDef::new("datetime", "timezone");
static ZONE_INFO: ClassDef = ClassDef::new("zoneinfo", "ZoneInfo");

/// Fails unless the value is an instance of exactly this class; a subclass is not accepted.
fn check(value: &Returned<'_>, class: &'static ClassDef) -> Result<()> {
    if value.is_exactly(class)? {
        Ok(())
    } else {
        Err(value.mismatch(&class.symbol()))
    }
}

/// A mismatch in a part of the value.
#[cold]
fn holds(value: &Returned<'_>, expected: &str, got: String) -> Error {
    match value.mismatch(expected) {
        Error::TypeMismatch {
            symbol,
            path,
            expected,
            help,
            ..
        } => Error::TypeMismatch {
            symbol,
            path,
            expected,
            got,
            help,
        },
        other => other,
    }
}

impl TimeDelta {
    pub(crate) fn into_raw(self) -> Raw<'static> {
        let numbers = [self.days(), self.seconds(), self.microseconds()];
        New::of(&DELTA, numbers.map(|n| Raw::Int(n.into())).into()).into()
    }
}

impl FromPython for TimeDelta {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        check(value, &DELTA)?;
        TimeDelta::new(
            field(value, "days")?,
            field(value, "seconds")?,
            field(value, "microseconds")?,
        )
    }

    fn expected() -> Cow<'static, str> {
        "datetime.timedelta".into()
    }
}

impl Date {
    fn numbers(self) -> [Raw<'static>; 3] {
        [self.year().into(), i64::from(self.month()), self.day().into()].map(Raw::Int)
    }

    pub(crate) fn into_raw(self) -> Raw<'static> {
        New::of(&DATE, self.numbers().into()).into()
    }

    fn fields(value: &Returned<'_>) -> Result<Self> {
        Date::new(
            field(value, "year")?,
            field(value, "month")?,
            field(value, "day")?,
        )
    }
}

impl FromPython for Date {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        // In Python a datetime is a date; reading it as one would lose its time.
        check(value, &DATE)?;
        Date::fields(value)
    }

    fn expected() -> Cow<'static, str> {
        "datetime.date".into()
    }
}

impl FixedOffset {
    fn raw(self) -> Raw<'static> {
        TimeDelta::from(self).into_raw()
    }
}

impl TimeZone {
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        match self {
            TimeZone::Fixed(offset) => New::of(&TIMEZONE, vec![offset.raw()]).into(),
            TimeZone::Labelled(offset, name) => {
                let name = Raw::Str(name.to_string().into());
                New::of(&TIMEZONE, vec![offset.raw(), name]).into()
            }
            TimeZone::Named(key) => {
                let key = Raw::Str(key.to_string().into());
                New::of(&ZONE_INFO, vec![key]).into()
            }
        }
    }
}

const ZONES: &str = "a datetime.timezone or a zoneinfo.ZoneInfo with a key";

impl FromPython for TimeZone {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if value.is_exactly(&TIMEZONE)? {
            // The arguments that a timezone was made from: its offset, and its label if it has one.
            let mut zone = None;
            value.call("__getinitargs__", &mut |parts| {
                zone = Some(match parts.len()? {
                    1 => TimeZone::Fixed(<(TimeDelta,)>::from_python(parts)?.0.try_into()?),
                    _ => {
                        let (offset, name) = <(TimeDelta, String)>::from_python(parts)?;
                        TimeZone::Labelled(offset.try_into()?, name.into())
                    }
                });
                Ok(())
            })?;
            return zone.ok_or_else(|| value.mismatch(ZONES));
        }
        // The name is compared first, so that `zoneinfo` is not imported for other classes.
        if value.type_name() == "zoneinfo.ZoneInfo"
            && value.is_exactly(&ZONE_INFO)?
            && let Some(key) = field::<Option<String>>(value, "key")?
        {
            return Ok(TimeZone::Named(key.into()));
        }
        Err(value.mismatch(ZONES))
    }

    fn expected() -> Cow<'static, str> {
        "datetime.tzinfo".into()
    }
}

/// The zone of a `time` or `datetime`.
fn zone_of(value: &Returned<'_>) -> Result<Option<TimeZone>> {
    field::<Option<TimeZone>>(value, "tzinfo").map_err(|error| match error {
        Error::TypeMismatch { got, .. } => holds(
            value,
            &format!("a {} whose tzinfo is {ZONES}", value.type_name()),
            format!("one whose tzinfo is a {got}; take it as a handle: declare `datetime` as well, or use `call_as`"),
        ),
        other => other,
    })
}

impl Time {
    fn numbers(self) -> [Raw<'static>; 4] {
        let (hour, minute, second) = (self.hour().into(), self.minute().into(), self.second().into());
        [hour, minute, second, self.microsecond().into()].map(Raw::Int)
    }

    pub(crate) fn into_raw(self) -> Raw<'static> {
        self.with_zone(None)
    }

    fn with_zone(self, zone: Option<&TimeZone>) -> Raw<'static> {
        let mut args = Vec::from(self.numbers());
        args.extend(zone.map(TimeZone::to_raw));
        folded(New::of(&TIME, args), self).into()
    }

    fn fields(value: &Returned<'_>) -> Result<Self> {
        let time = Time::new(
            field(value, "hour")?,
            field(value, "minute")?,
            field(value, "second")?,
            field(value, "microsecond")?,
        )?;
        Ok(time.with_fold(field::<i64>(value, "fold")? != 0))
    }
}

fn folded<'a>(new: New<'a>, time: Time) -> New<'a> {
    if time.fold() {
        new.keyword("fold", Raw::Int(1))
    } else {
        new
    }
}

impl ZonedTime {
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        self.time().with_zone(Some(self.zone()))
    }
}

impl AnyTime {
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        match self {
            AnyTime::Naive(time) => time.into_raw(),
            AnyTime::Aware(time) => time.to_raw(),
        }
    }
}

impl FromPython for AnyTime {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        check(value, &TIME)?;
        let time = Time::fields(value)?;
        Ok(match zone_of(value)? {
            None => AnyTime::Naive(time),
            Some(zone) => AnyTime::Aware(ZonedTime::new(time, zone)),
        })
    }

    fn expected() -> Cow<'static, str> {
        "datetime.time".into()
    }
}

impl NaiveDateTime {
    pub(crate) fn into_raw(self) -> Raw<'static> {
        self.new_with(None).into()
    }

    fn new_with(self, zone: Option<&TimeZone>) -> New<'static> {
        let mut args = Vec::from(self.date().numbers());
        args.extend(self.time().numbers());
        args.extend(zone.map(TimeZone::to_raw));
        folded(New::of(&DATETIME, args), self.time())
    }
}

impl DateTime {
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        let new = self.local().new_with(Some(self.zone()));
        match self.zone() {
            // Python knows the zone's rules: the offset that it computes has to be the given one.
            TimeZone::Named(_) => new.ensure("utcoffset", self.offset().raw()).into(),
            _ => new.into(),
        }
    }
}

impl AnyDateTime {
    pub(crate) fn to_raw(&self) -> Raw<'static> {
        match self {
            AnyDateTime::Naive(time) => time.into_raw(),
            AnyDateTime::Aware(time) => time.to_raw(),
        }
    }
}

impl FromPython for AnyDateTime {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        check(value, &DATETIME)?;
        let local = NaiveDateTime::new(Date::fields(value)?, Time::fields(value)?);
        let Some(zone) = zone_of(value)? else {
            return Ok(AnyDateTime::Naive(local));
        };
        let offset = match zone.fixed_offset() {
            Some(offset) => offset,
            None => call::<TimeDelta>(value, "utcoffset")?.try_into()?,
        };
        Ok(AnyDateTime::Aware(DateTime::of_parts(local, offset, zone)))
    }

    fn expected() -> Cow<'static, str> {
        "datetime.datetime".into()
    }
}

/// Reads the aware or the naive form from a value that may have either.
macro_rules! one_sort {
    ($($sort:ident of $any:ident by $variant:ident, $wanted:literal, $got:literal;)*) => { $(
        impl FromPython for $sort {
            fn from_python(value: &Returned<'_>) -> Result<Self> {
                match $any::from_python(value)? {
                    $any::$variant(time) => Ok(time),
                    other => Err(holds(value, $wanted, format!(concat!($got, " {}"), other))),
                }
            }

            fn expected() -> Cow<'static, str> {
                $wanted.into()
            }
        }
    )* };
}
one_sort! {
    Time of AnyTime by Naive, "a datetime.time without a time zone", "the aware";
    ZonedTime of AnyTime by Aware, "a datetime.time with a time zone", "the naive";
    NaiveDateTime of AnyDateTime by Naive, "a datetime.datetime without a time zone", "the aware";
    DateTime of AnyDateTime by Aware, "a datetime.datetime with a time zone", "the naive";
}
