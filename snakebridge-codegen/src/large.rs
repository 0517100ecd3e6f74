//! The warning about very large bindings of one module, and how to avoid it.

use std::collections::BTreeMap;

use crate::report::ModuleReport;

/// The number of tokens above which bindings cause the warning. The largest module of the standard library has 0.6 million, a
/// package for one task up to 0.4, numpy's submodules up to 0.7; numpy and pandas as a whole have some 2.
pub const TOKENS: usize = 1_800_000;

/// The seconds that rustc needs per million tokens, with some 330 MB of memory: 5.6 for numpy, 5.7 for the standard library, 6.6
/// for pandas. The ledgers of `tests/sweep` have the measurements.
const SECONDS: usize = 6;

/// The warning names this many classes.
const NAMED: usize = 3;

/// The lints of `allow = [".."]`.
pub const ALLOWED: [&str; 1] = ["large"];

/// The warning for a module whose bindings have `tokens` tokens; none if they are not large.
#[must_use]
pub fn message(module: &ModuleReport, tokens: usize) -> Option<String> {
    if tokens <= TOKENS {
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
    let (name, seconds) = (&module.module, (tokens * SECONDS).div_ceil(1_000_000));
    let (whole, tenth) = (tokens / 1_000_000, tokens % 1_000_000 / 100_000);
    Some(format!(
        "the bindings of `{name}` are very large: {whole}.{tenth} million tokens, which take rustc about {seconds} \
         seconds{largest}\n\
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
        assert_eq!(message(&report, TOKENS), None);
        let message = message(&report, 4_160_000).unwrap_or_default();
        let first = message.lines().next().unwrap_or_default();
        assert_eq!(
            first,
            "the bindings of `big` are very large: 4.1 million tokens, which take rustc about 25 seconds; \
             the largest classes are `Large` (2 types), `Small` (1 types)"
        );
        assert!(
            message
                .contains("help: or keep all of it: allow = [\"large\"], best in a separate library crate")
        );
    }
}
