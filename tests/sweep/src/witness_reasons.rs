//! The witnesses that the compiler refuses for a reason: a closed list. One that compiles by now has to leave it.

use crate::witness::Judged;

/// Callable, beginning of the form, reason.
const REASONS: [(&str, &str, &str); 1] = [(
    "datetime.date.sub",
    "other: a handle of a subclass",
    "the only subclass is `datetime`, and a date minus a datetime is a TypeError: the stub says NoReturn",
)];

/// Why the compiler refuses this witness, if that is known.
pub(crate) fn reason(callable: &str, form: &str) -> Option<&'static str> {
    let is_meant = |(own, begin, _): &&(&str, &str, &str)| *own == callable && form.starts_with(begin);
    REASONS.iter().find(is_meant).map(|(.., reason)| *reason)
}

/// The entries of the list whose callable was judged and that were not needed.
pub(crate) fn idle(judged: &Judged, is_written: impl Fn(&str) -> bool) -> Vec<String> {
    let needed = |callable: &str, begin: &str| {
        let forms = judged.for_a_reason.get(callable);
        forms.is_some_and(|forms| forms.keys().any(|form| form.starts_with(begin)))
    };
    let idle = REASONS
        .iter()
        .filter(|(callable, begin, _)| is_written(callable) && !needed(callable, begin));
    idle.map(|(callable, begin, _)| format!("{callable} ({begin}..)"))
        .collect()
}
