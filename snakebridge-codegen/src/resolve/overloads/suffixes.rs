//! The suffix of a function whose overloads differ in the names of their required arguments.
//!
//! The overload with the fewest required arguments has the plain name. The suffix of each other one is
//!
//! 1. the arguments that it adds, if these are one or two: `get(key)` and `get(key, default)` are `get` and `get_default`;
//! 2. otherwise the number of its required arguments: `product(iter1, iter2, iter3)` is `new_3`. Five names in a row are hard to
//!    read and to write, and the number does not change when an argument is renamed.
//!
//! If two overloads would then have one name, the rule of [`names`](crate::names) holds: the later one is numbered, `new_3_2`.

use crate::names::{Role, rust_name, suffixed};
use crate::resolve::limits::SPELLED_PARAMS;

/// The suffix of an overload that adds these arguments and has `required` in all.
pub(super) fn added<S: AsRef<str>>(names: &[S], required: usize) -> String {
    if names.len() > SPELLED_PARAMS {
        return required.to_string();
    }
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join("_")
}

/// The name with the suffix, in Rust's case. The underscore that makes an identifier of a number is dropped after the joint.
pub(super) fn named(rust: &str, suffix: &str) -> String {
    let suffix = rust_name(suffix, Role::Function);
    suffixed(rust, suffix.trim_start_matches('_'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Names;

    #[test]
    fn two_arguments_are_spelled_and_more_are_counted() {
        for (names, required, rust) in [
            (&["default"] as &[&str], 2, "new_default"),
            (&["iter1", "iter2"], 2, "new_iter1_iter2"),
            (&["iter1", "iter2", "iter3"], 3, "new_3"),
            (&["iter1", "iter2", "iter3", "iter4", "iter5"], 5, "new_5"),
            // `map(func, iter1)` has the plain name: three of the five required arguments are added.
            (&["iter2", "iter3", "iter4"], 5, "new_5"),
            (&["maxLen", "type"], 3, "new_max_len_type"),
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
