//! Value types: classes of the standard library with an exact equivalent in Rust. It represents them where they are not
//! declared, and can be passed for them where they are.

use snakebridge_introspect::model::Type;

use crate::resolve::known_classes::is_index;

/// The runtime's value types of a Python class, by path below its root.
pub(crate) struct ValueType {
    /// The type as which an instance is read.
    pub(crate) read: &'static str,
    /// The types that can be passed for one.
    pub(crate) accepted: &'static [&'static str],
}

const DATETIMES: &[&str] = &["time::NaiveDateTime", "time::DateTime", "time::AnyDateTime"];
const DATES: &[&str] = &[
    "time::Date",
    "time::NaiveDateTime",
    "time::DateTime",
    "time::AnyDateTime",
];
const TIMES: &[&str] = &["time::Time", "time::ZonedTime", "time::AnyTime"];

/// Class, the type as which an instance is read, the types that can be passed for one.
const VALUE_TYPES: &[(&str, &str, &[&str])] = &[
    ("datetime.date", "time::Date", DATES),
    ("datetime.time", "time::AnyTime", TIMES),
    ("datetime.datetime", "time::AnyDateTime", DATETIMES),
    ("datetime.timedelta", "time::TimeDelta", &["time::TimeDelta"]),
    ("datetime.tzinfo", "time::TimeZone", &["time::TimeZone"]),
    ("decimal.Decimal", "Decimal", &["Decimal"]),
    ("fractions.Fraction", "Fraction", &["Fraction"]),
    ("builtins.slice", "Slice", &["Slice"]),
    ("uuid.UUID", "Uuid", &["Uuid"]),
    ("pathlib.Path", "FilePath", &["FilePath"]),
    // Where they are declared, one class takes it: two forms of an overload must not meet.
    ("pathlib.PurePath", "FilePath", &[]),
    ("pathlib.PosixPath", "FilePath", &[]),
    // 3.13 has them in a module of their own.
    ("pathlib._local.Path", "FilePath", &["FilePath"]),
    ("pathlib._local.PurePath", "FilePath", &[]),
    ("pathlib._local.PosixPath", "FilePath", &[]),
];

/// The value types of a class, if it has any.
pub(crate) fn of(class: &str) -> Option<ValueType> {
    let found = VALUE_TYPES.iter().find(|(name, ..)| *name == class);
    found.map(|(_, read, accepted)| ValueType { read, accepted })
}

/// The class that is read as the value type at this path, without its module.
pub(crate) fn class(path: &str) -> Option<&'static str> {
    let found = VALUE_TYPES.iter().find(|(_, read, _)| *read == path);
    found.and_then(|(name, ..)| name.rsplit('.').next())
}

/// Whether the bounds of a `slice` are integers, or missing.
pub(crate) fn is_of_integers(args: &[Type]) -> bool {
    let is_integer = |ty: &Type| *ty == Type::None || is_index(ty);
    let fits = |ty: &Type| match ty {
        Type::Union { items } => items.iter().all(is_integer),
        other => is_integer(other),
    };
    !args.is_empty() && args.iter().all(fits)
}
