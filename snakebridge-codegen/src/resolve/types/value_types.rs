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

/// The value types of a class, if it has any.
pub(crate) fn of(class: &str) -> Option<ValueType> {
    let of = |read, accepted| ValueType { read, accepted };
    const DATETIMES: &[&str] = &["time::NaiveDateTime", "time::DateTime", "time::AnyDateTime"];
    const DATES: &[&str] = &[
        "time::Date",
        "time::NaiveDateTime",
        "time::DateTime",
        "time::AnyDateTime",
    ];
    const TIMES: &[&str] = &["time::Time", "time::ZonedTime", "time::AnyTime"];
    Some(match class {
        "datetime.date" => of("time::Date", DATES),
        "datetime.time" => of("time::AnyTime", TIMES),
        "datetime.datetime" => of("time::AnyDateTime", DATETIMES),
        "datetime.timedelta" => of("time::TimeDelta", &["time::TimeDelta"]),
        "datetime.tzinfo" => of("time::TimeZone", &["time::TimeZone"]),
        "decimal.Decimal" => of("Decimal", &["Decimal"]),
        "fractions.Fraction" => of("Fraction", &["Fraction"]),
        "builtins.slice" => of("Slice", &["Slice"]),
        "uuid.UUID" => of("Uuid", &["Uuid"]),
        _ => return None,
    })
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
