//! Patterns of `include` and `exclude` that match nothing, from the diagnostics of the introspector.

use crate::error::IntrospectError;
use crate::messages::idle_exclude_text;
use crate::model::{Module, Universe};

/// The patterns of the diagnostics with this code, each with the most similar names.
fn patterns(module: &Module, code: &str) -> Vec<(String, Vec<String>)> {
    let found = module.diagnostics.iter().filter(|found| found.code == code);
    let one = |found: &crate::model::Diagnostic| {
        let closest = found.detail.as_deref().unwrap_or_default().split(',');
        let closest = closest.map(str::trim).filter(|name| !name.is_empty());
        (found.at.clone(), closest.map(str::to_owned).collect())
    };
    found.map(one).collect()
}

/// An error for patterns of `include` that match nothing: the bindings would lack requested names.
pub(crate) fn refuse(universe: &Universe) -> Result<(), IntrospectError> {
    for module in &universe.modules {
        let names = patterns(module, "include_unmatched");
        if !names.is_empty() {
            let raised = module.diagnostics.iter();
            let raised = raised.filter(|found| found.code == "attribute_failed");
            let failed = raised.map(|found| (found.at.clone(), found.detail.clone().unwrap_or_default()));
            return Err(IntrospectError::IncludeUnmatched {
                module: module.name.clone(),
                names,
                failed: failed.collect(),
            });
        }
    }
    Ok(())
}

/// Whether a module makes names when they are read, and could not import what they need: none of its files says when that is there.
pub(crate) fn lacks_imports(universe: &Universe) -> bool {
    let mut found = universe.modules.iter().flat_map(|module| &module.diagnostics);
    found.any(|found| {
        let reason = found.detail.as_deref().unwrap_or_default();
        let is_import = reason.starts_with("ImportError") || reason.starts_with("ModuleNotFoundError");
        found.code == "attribute_failed" && is_import
    })
}

/// Each pattern of `exclude` that matches nothing, with its warning. Not an error, because another Python may have the name.
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
