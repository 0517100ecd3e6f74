//! The warning about very large bindings of one module, and how to avoid it.

use std::collections::BTreeMap;

use crate::report::ModuleReport;

/// The size of the text, in bytes, above which bindings cause the warning. The largest module of the standard library has 3 MB, numpy as a
/// whole 13.
pub const BYTES: usize = 7_000_000;

/// The seconds that rustc needs per 10 MB, with some 700 MB of memory: 8.1 for numpy, 7.5 for a module of 20,000 functions.
const SECONDS: usize = 8;

/// The warning names this many classes.
const NAMED: usize = 3;

/// The lints of `allow = [".."]`.
pub const ALLOWED: [&str; 1] = ["large"];

/// The warning for a module whose bindings are a text of `bytes` bytes; none if they are not large.
#[must_use]
pub fn message(module: &ModuleReport, bytes: usize) -> Option<String> {
    if bytes <= BYTES {
        return None;
    }
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    let prefix = format!("{}.", module.module);
    for place in &module.places {
        let path = place.symbol.strip_prefix(&prefix).unwrap_or(&place.symbol);
        let path = path.split('(').next().unwrap_or(path);
        if let Some((class, _)) = path.split_once('.') {
            *classes.entry(class).or_default() += 1;
        }
    }
    let mut sorted: Vec<(&str, usize)> = classes.into_iter().collect();
    sorted.sort_by_key(|(name, places)| (std::cmp::Reverse(*places), *name));
    let largest: Vec<String> = sorted
        .iter()
        .take(NAMED)
        .map(|(name, places)| format!("`{name}` ({places} types)"))
        .collect();
    let largest = match largest.as_slice() {
        [] => String::new(),
        names => format!("; the largest classes are {}", names.join(", ")),
    };
    let (name, seconds) = (&module.module, (bytes * SECONDS).div_ceil(10_000_000));
    let megabytes = bytes / 1_000_000;
    Some(format!(
        "the bindings of `{name}` are very large: {megabytes} MB of Rust, which take rustc about {seconds} seconds{largest}\n\
         help: select what you need: include = [\"name\", \"Class.*\"], or leave out what you do not: exclude = [\"Class\"]\n\
         help: or keep all of it: allow = [\"large\"], best in a separate library crate, which is compiled once"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Place, Position};

    fn report(symbols: &[&str]) -> ModuleReport {
        let place = |symbol: &&str| Place {
            symbol: (*symbol).to_owned(),
            position: Position::Param,
            python: "int".to_owned(),
            stated: true,
            unknown: None,
            degraded: None,
        };
        ModuleReport {
            module: "big".to_owned(),
            places: symbols.iter().map(place).collect(),
            ..ModuleReport::default()
        }
    }

    #[test]
    fn large_bindings_name_their_largest_classes() {
        let report = report(&["big.f(a)", "big.Small.f(a)", "big.Large.f(a)", "big.Large.g()"]);
        assert_eq!(message(&report, BYTES), None);
        let message = message(&report, 17_160_000).unwrap_or_default();
        let first = message.lines().next().unwrap_or_default();
        assert_eq!(
            first,
            "the bindings of `big` are very large: 17 MB of Rust, which take rustc about 14 seconds; \
             the largest classes are `Large` (2 types), `Small` (1 types)"
        );
        assert!(
            message
                .contains("help: or keep all of it: allow = [\"large\"], best in a separate library crate")
        );
    }
}
