//! The suffix of a function whose overloads differ in the names of their required arguments.
//!
//! The overload with the fewest required arguments has the plain name. The suffix of each other one is
//!
//! 1. if two or more of these are numbered in a row, the last number, with at most one other name: `zip(iter1, iter2)` is `new_2`,
//!    `product(iter1, iter2, iter3)` is `new_3`, and `zip_longest(iter1, iter2, iter3, fillvalue)` is `new_3_fillvalue`;
//! 2. otherwise the arguments that it adds, if these are one or two: `get(key)` and `get(key, default)` are `get` and `get_default`;
//! 3. if that is too long, the number after all (`gather_1_return_exceptions`), or the number of its required arguments: `new_6`. More names would be hard to read and to write.
//!
//! If two overloads would then have one name, the rule of [`names`](crate::names) holds: the later one is numbered, `new_6_2`. No suffix has
//! more letters than a name may grow by.

use crate::names::{ADDED_LETTERS, Role, rust_name};
use crate::resolve::limits::SPELLED_PARAMS;

/// The suffix of an overload that adds these arguments and has `required` in all.
pub(super) fn added<S: AsRef<str>>(names: &[S], required: usize) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let row = |least| in_a_row(&names, least);
    let spelled = || (names.len() <= SPELLED_PARAMS).then(|| names.join("_"));
    let spellings = [row(2), spelled(), row(1)];
    let fitting = spellings.into_iter().flatten().find(|suffix| fits(suffix));
    fitting.unwrap_or_else(|| required.to_string())
}

/// Whether a name may grow by the suffix.
pub(super) fn fits(suffix: &str) -> bool {
    cased(suffix).len() <= ADDED_LETTERS
}

/// `3_fillvalue` for `iter2`, `iter3`, `fillvalue`; `None` if no number would represent all names but one, and so many at least.
fn in_a_row(names: &[&str], least: usize) -> Option<String> {
    let stem = |name: &str| name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let first = names.iter().find(|name| stem(name) < name.len())?;
    let row = &first[..stem(first)];
    let is_numbered =
        |name: &&&str| name.starts_with(row) && stem(name) == row.len() && row.len() < name.len();
    let last = names.iter().rfind(is_numbered)?;
    let others = names.iter().filter(|name| !is_numbered(name));
    let others: Vec<&str> = others.copied().collect();
    let number = |name: &str| name[row.len()..].parse::<usize>().unwrap_or_default();
    // A row that begins with 0 has one more.
    let number = (number(last) + usize::from(number(first) == 0)).to_string();
    let is_row = names.len() - others.len() >= least && others.len() < SPELLED_PARAMS;
    is_row.then(|| [&[number.as_str()], others.as_slice()].concat().join("_"))
}
/// The suffix in Rust's case, of so many words as fit.
pub(super) fn fitted(suffix: &str) -> String {
    let mut suffix = cased(suffix);
    while suffix.len() > ADDED_LETTERS {
        suffix = match suffix.rfind('_') {
            Some(joint) => suffix[..joint].to_owned(),
            None => suffix.chars().take(ADDED_LETTERS / 4).collect(),
        };
    }
    suffix
}

/// The suffix in Rust's case. The underscore that makes an identifier of a number is dropped: there is one at the joint.
pub(super) fn cased(suffix: &str) -> String {
    let suffix = rust_name(suffix, Role::Function);
    suffix.trim_start_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{Names, suffixed};

    fn named(rust: &str, suffix: &str) -> String {
        suffixed(rust, &cased(suffix))
    }

    #[test]
    fn two_arguments_are_spelled_and_rows_or_more_are_shortened_to_a_number() {
        for (names, required, rust) in [
            (&["default"] as &[&str], 2, "new_default"),
            (&["iter1", "iter2"], 2, "new_2"),
            (&["iter1", "iter2", "iter3"], 3, "new_3"),
            (&["iter1", "iter2", "iter3", "iter4", "iter5"], 5, "new_5"),
            (&["iter2"], 3, "new_iter2"),
            (
                &["coro_or_future1", "return_exceptions"],
                2,
                "new_1_return_exceptions",
            ),
            (&["return_exceptions_of_all_of_them", "loop"], 2, "new_2"),
            // `map(func, iterable)` has the plain name.
            (&["iter2", "iter3", "iter4"], 5, "new_4"),
            (&["iter2", "fillvalue"], 3, "new_iter2_fillvalue"),
            (&["iter2", "iter3", "fillvalue"], 4, "new_3_fillvalue"),
            (&["xy_pair_0", "xy_pair_1"], 2, "new_2"),
            (&["arg1", "arg2", "key"], 3, "new_2_key"),
            (&["maxLen", "type"], 3, "new_max_len_type"),
            (&["x0", "y0", "x1", "y1"], 4, "new_4"),
            (&["timeout", "detect_types", "factory"], 6, "new_6"),
        ] {
            assert_eq!(named("new", &added(names, required)), rust, "{names:?}");
        }
    }

    #[test]
    fn a_number_joins_other_suffixes() {
        assert_eq!(named("match_", "3"), "match_3");
        assert_eq!(named("get", "3_any"), "get_3_any");
        assert_eq!(named("get", "any_3"), "get_any_3");
    }

    #[test]
    fn a_second_overload_with_the_same_number_is_numbered() {
        let mut names = Names::values();
        let claimed = [["a", "b", "c"], ["d", "e", "f"]].map(|added_names| {
            let name = named("new", &added(&added_names, 3));
            names.claim(&name, "new")
        });
        assert_eq!(claimed, ["new_3", "new_3_2"]);
    }
}
