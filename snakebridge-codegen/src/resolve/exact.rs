//! Classes of the standard library that have an exact value in Rust: it stands for them where they are not declared,
//! and is an argument where they are.

use crate::ir::Ty;

/// The runtime's exact value of a Python class.
pub(super) fn value_of(class: &str) -> Option<Ty> {
    Some(Ty::Exact(match class {
        "datetime.date" => "time::Date",
        "datetime.time" => "time::AnyTime",
        "datetime.datetime" => "time::AnyDateTime",
        "datetime.timedelta" => "time::TimeDelta",
        "datetime.tzinfo" => "time::TimeZone",
        "decimal.Decimal" => "Decimal",
        "fractions.Fraction" => "Fraction",
        "uuid.UUID" => "Uuid",
        _ => return None,
    }))
}
