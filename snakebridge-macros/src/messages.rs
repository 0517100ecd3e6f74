//! What a user is told about the bindings: errors and warnings, each at the literal that it is about.

use proc_macro2::TokenStream;
use serde::{Deserialize, Serialize};
use snakebridge_codegen::input::{Call, Module, Pattern};
use snakebridge_codegen::report::{ModuleReport, Report};
use snakebridge_codegen::{big_int, deny, large, meeting_names, unknown_names, warning};
use snakebridge_introspect::{Introspection, LocalFolder};
use syn::Error;

/// A warning about a module of a call, or about a pattern that stands there.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Warning {
    lint: String,
    message: String,
    /// The number of the module in the call.
    module: usize,
    pattern: Option<String>,
}

impl Warning {
    fn new(lint: &str, message: String, module: usize) -> Self {
        Self {
            lint: lint.to_owned(),
            message,
            module,
            pattern: None,
        }
    }

    /// The warning, at its literal in the call.
    pub(crate) fn expand(&self, call: &Call) -> TokenStream {
        let module = &call.modules[self.module];
        let is_meant = |pattern: &&Pattern| Some(&pattern.text) == self.pattern.as_ref();
        let mut patterns = module.exclude.iter().chain(&module.big_int);
        let pattern = patterns.find(is_meant);
        let span = pattern.map_or_else(|| module.name.span(), |pattern| pattern.span);
        warning(&self.lint, &self.message, span)
    }
}

/// All warnings of a call. `sizes` are those of its modules in bytes, with their numbers.
pub(crate) fn warnings(
    call: &Call,
    folder: Option<&LocalFolder>,
    report: &Report,
    sizes: &[(usize, usize)],
    introspection: &Introspection,
) -> Vec<Warning> {
    let mut warnings = unknown_names_of(call, folder, report);
    warnings.extend(large_bindings(call, report, sizes));
    warnings.extend(idle_excludes(call, introspection));
    warnings.extend(idle_big_ints(call, report));
    warnings
}

fn report_of<'r>(report: &'r Report, module: &Module) -> Option<&'r ModuleReport> {
    let name = module.name.value();
    report.modules.iter().find(|report| report.module == name)
}

/// One error for each module whose bindings have names that meet.
pub(crate) fn refuse_meeting(call: &Call, report: &Report) -> syn::Result<()> {
    let own = call.modules.iter().filter(|module| module.link.is_none());
    all(own.filter_map(|module| {
        let message = meeting_names::message(report_of(report, module)?)?;
        Some(Error::new(module.name.span(), message))
    }))
}

/// All of the errors as one, if there are any.
fn all(errors: impl Iterator<Item = Error>) -> syn::Result<()> {
    let all = errors.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.map_or(Ok(()), Err)
}

/// One error for each module whose bindings violate `deny`.
pub(crate) fn refuse_denied(call: &Call, folder: Option<&LocalFolder>, report: &Report) -> syn::Result<()> {
    let own = call.modules.iter().filter(|module| module.link.is_none());
    all(own.filter_map(|module| {
        let report = report_of(report, module)?;
        let is_own = folder.is_some_and(|folder| folder.holds(&module.name.value()));
        let path = call
            .local
            .as_ref()
            .filter(|_| is_own)
            .map(|local| local.path.value());
        let message = deny::check(report, &call.deny, path.as_deref())?;
        Some(Error::new(module.name.span(), message))
    }))
}

/// The modules that are bound here, with their numbers.
fn own(call: &Call) -> impl Iterator<Item = (usize, &Module)> {
    (call.modules.iter().enumerate()).filter(|(_, module)| module.link.is_none())
}

/// One warning for each of the crate's own modules whose type hints have names that are not defined. Those of an installed package
/// are not for its user to correct.
fn unknown_names_of(call: &Call, folder: Option<&LocalFolder>, report: &Report) -> Vec<Warning> {
    let is_own = |module: &Module| folder.is_some_and(|folder| folder.holds(&module.name.value()));
    let modules = own(call).filter(|(_, module)| is_own(module));
    let warnings = modules.filter_map(|(index, module)| {
        let message = unknown_names::message(report_of(report, module)?)?;
        Some(Warning::new("UNKNOWN_NAME", message, index))
    });
    warnings.collect()
}

/// One warning for each module whose bindings are very large.
fn large_bindings(call: &Call, report: &Report, sizes: &[(usize, usize)]) -> Vec<Warning> {
    if call.allow_large {
        return Vec::new();
    }
    let warnings = sizes.iter().filter_map(|(index, size)| {
        let module = report_of(report, call.modules.get(*index)?)?;
        let message = large::message(module, *size)?;
        Some(Warning::new("LARGE_BINDINGS", message, *index))
    });
    warnings.collect()
}

/// One warning for each pattern of `exclude` that matches nothing.
fn idle_excludes(call: &Call, introspection: &Introspection) -> Vec<Warning> {
    let described = &introspection.universe.modules;
    let warnings = call.modules.iter().enumerate().flat_map(|(index, module)| {
        let name = module.name.value();
        let idle = described
            .iter()
            .filter(move |described| described.name == name)
            .flat_map(snakebridge_introspect::idle_excludes);
        idle.map(move |(text, message)| Warning {
            pattern: Some(text.to_owned()),
            ..Warning::new("IDLE_EXCLUDE", message, index)
        })
    });
    warnings.collect()
}

/// One warning for each pattern of `big_int` without an effect. `big_int = true` is one for each module, and needs none.
fn idle_big_ints(call: &Call, report: &Report) -> Vec<Warning> {
    let warnings = own(call).flat_map(|(index, module)| {
        let found = report_of(report, module);
        let patterns = module.big_int.iter().filter(|pattern| pattern.text != "*");
        patterns.filter_map(move |pattern| {
            let message = big_int::idle(found?, &pattern.text)?;
            Some(Warning {
                pattern: Some(pattern.text.clone()),
                ..Warning::new("IDLE_BIG_INT", message, index)
            })
        })
    });
    warnings.collect()
}
