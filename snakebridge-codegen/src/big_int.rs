//! Patterns of `big_int` without an effect, and the warning about each.

use crate::patterns::selects;
use crate::report::ModuleReport;

/// How similar a name must be to be meant: as for names of modules.
const SIMILAR: f64 = 0.6;

/// The warning about a pattern that selects nothing that returns integers; none if it does.
#[must_use]
pub fn idle(module: &ModuleReport, pattern: &str) -> Option<String> {
    let integers = &module.integers;
    if integers.iter().any(|symbol| selects(pattern, symbol)) {
        return None;
    }
    let closest = integers
        .iter()
        .map(|symbol| (strsim::normalized_damerau_levenshtein(symbol, pattern), symbol))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let meant = closest.map_or_else(String::new, |(_, symbol)| format!("; did you mean `{symbol}`?"));
    Some(format!(
        "nothing of `{}` that matches `{pattern}` returns an `int`, so this pattern of `big_int` has no effect{meant}\n\
         help: remove it, or correct it",
        module.module
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_without_effect_names_the_closest_symbol() {
        let module = ModuleReport {
            module: "x509".to_owned(),
            integers: ["Certificate.serial_number".to_owned(), "random".to_owned()].into(),
            ..ModuleReport::default()
        };
        for used in ["random", "Certificate", "*.serial_number", "*"] {
            assert_eq!(idle(&module, used), None, "{used}");
        }
        let text = idle(&module, "Certificate.serial").unwrap_or_default();
        assert!(
            text.contains("; did you mean `Certificate.serial_number`?\n"),
            "{text}"
        );
        let text = idle(&module, "sign").unwrap_or_default();
        assert!(text.contains("has no effect\nhelp: remove it"), "{text}");
    }
}
