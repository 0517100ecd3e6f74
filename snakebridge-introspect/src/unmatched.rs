//! Patterns of `include` and `exclude` that match nothing, as the introspector tells of them.

use crate::error::IntrospectError;
use crate::messages::idle_exclude_text;
use crate::model::{Module, Universe};

/// The patterns that a diagnostic of this code is about, each with the closest names that exist.
fn patterns(module: &Module, code: &str) -> Vec<(String, Vec<String>)> {
    let found = module.diagnostics.iter().filter(|found| found.code == code);
    let one = |found: &crate::model::Diagnostic| {
        let closest = found.detail.as_deref().unwrap_or_default().split(',');
        let closest = closest.map(str::trim).filter(|name| !name.is_empty());
        (found.at.clone(), closest.map(str::to_owned).collect())
    };
    found.map(one).collect()
}

/// The bindings would lack what was asked for.
pub(crate) fn refuse(universe: &Universe) -> Result<(), IntrospectError> {
    for module in &universe.modules {
        let names = patterns(module, "include_unmatched");
        if !names.is_empty() {
            return Err(IntrospectError::IncludeUnmatched {
                module: module.name.clone(),
                names,
            });
        }
    }
    Ok(())
}

/// Each pattern of `exclude` that matches nothing, with what to say of it: no error, for another Python may have the name.
#[must_use]
pub fn idle_excludes(module: &Module) -> Vec<(String, String)> {
    let found = patterns(module, "exclude_unmatched").into_iter();
    found
        .map(|(pattern, closest)| {
            let text = idle_exclude_text(&module.name, &pattern, &closest);
            (pattern, text)
        })
        .collect()
}
