//! The witnesses that the compiler refuses for a reason: a closed list. One that compiles by now has to leave it.

use snakebridge_codegen::patterns;

use crate::witness::Judged;

const MET: &str = "the operator names a class and others below it (`signedinteger` and `int8`), or several with subclasses: two generic \
                   implementations would meet, so handles of the classes themselves go in";

/// Callables by a pattern, beginning of the form, reason.
const REASONS: [(&str, &str, &str); 3] = [
    (
        "datetime.date.sub",
        "other: a handle of a subclass",
        "the only subclass is `datetime`, and a date minus a datetime is a TypeError: the stub says NoReturn",
    ),
    ("numpy.*", "other: a handle of a subclass", MET),
    ("pandas.*", "other: a handle of a subclass", MET),
];

/// Why the compiler refuses this witness, if that is known.
pub(crate) fn reason(callable: &str, form: &str) -> Option<&'static str> {
    let is_meant =
        |(own, begin, _): &&(&str, &str, &str)| patterns::selects(own, callable) && form.starts_with(begin);
    REASONS.iter().find(is_meant).map(|(.., reason)| *reason)
}

/// The entries of the list that were not needed although a call of their form `is_written`.
pub(crate) fn idle(judged: &Judged, is_written: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let needed = |pattern: &str, begin: &str| {
        let mut known = judged.for_a_reason.iter();
        known.any(|(callable, forms)| {
            patterns::selects(pattern, callable) && forms.keys().any(|form| form.starts_with(begin))
        })
    };
    let idle = REASONS
        .iter()
        .filter(|(callable, begin, _)| is_written(callable, begin) && !needed(callable, begin));
    idle.map(|(callable, begin, _)| format!("{callable} ({begin}..)"))
        .collect()
}
