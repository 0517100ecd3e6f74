//! What a user is told about the bindings: errors and warnings, each at the literal that it is about.

use proc_macro2::TokenStream;
use snakebridge_codegen::input::{Call, Module};
use snakebridge_codegen::report::{ModuleReport, Report};
use snakebridge_codegen::{big_int, deny, large, meeting_names, unknown_names, warning};
use snakebridge_introspect::{Introspection, LocalFolder};
use syn::Error;

/// All warnings of a call. `sizes` are the numbers of tokens of its modules.
pub(crate) fn warnings(
    call: &Call,
    folder: Option<&LocalFolder>,
    report: &Report,
    sizes: &[usize],
    introspection: &Introspection,
) -> TokenStream {
    [
        unknown_names_of(call, folder, report),
        large_bindings(call, report, sizes),
        idle_excludes(call, introspection),
        idle_big_ints(call, report),
    ]
    .into_iter()
    .collect()
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

/// One warning for each of the crate's own modules whose type hints have names that are not defined. Those of an installed package
/// are not for its user to correct.
fn unknown_names_of(call: &Call, folder: Option<&LocalFolder>, report: &Report) -> TokenStream {
    let is_own = |module: &&Module| folder.is_some_and(|folder| folder.holds(&module.name.value()));
    let own = call.modules.iter().filter(|module| module.link.is_none());
    let warnings = own.filter(is_own).filter_map(|module| {
        let message = unknown_names::message(report_of(report, module)?)?;
        Some(warning("UNKNOWN_NAME", &message, module.name.span()))
    });
    warnings.collect()
}

/// One warning for each module whose bindings are very large.
fn large_bindings(call: &Call, report: &Report, sizes: &[usize]) -> TokenStream {
    let modules = call.modules.iter().zip(sizes);
    let warnings = modules
        .filter(|_| !call.allow_large)
        .filter_map(|(module, size)| {
            let report = report_of(report, module)?;
            let message = large::message(report, *size)?;
            Some(warning("LARGE_BINDINGS", &message, module.name.span()))
        });
    warnings.collect()
}

/// One warning for each pattern of `exclude` that matches nothing.
fn idle_excludes(call: &Call, introspection: &Introspection) -> TokenStream {
    let described = &introspection.universe.modules;
    let warnings = call.modules.iter().flat_map(|module| {
        let name = module.name.value();
        let idle = described
            .iter()
            .filter(move |described| described.name == name)
            .flat_map(snakebridge_introspect::idle_excludes);
        idle.filter_map(|(text, message)| {
            let pattern = module.exclude.iter().find(|pattern| pattern.text == text)?;
            Some(warning("IDLE_EXCLUDE", &message, pattern.span))
        })
    });
    warnings.collect()
}

/// One warning for each pattern of `big_int` without an effect. `big_int = true` is one for each module, and needs none.
fn idle_big_ints(call: &Call, report: &Report) -> TokenStream {
    let own = call.modules.iter().filter(|module| module.link.is_none());
    let warnings = own.flat_map(|module| {
        let found = report_of(report, module);
        let patterns = module.big_int.iter().filter(|pattern| pattern.text != "*");
        patterns.filter_map(move |pattern| {
            let message = big_int::idle(found?, &pattern.text)?;
            Some(warning("IDLE_BIG_INT", &message, pattern.span))
        })
    });
    warnings.collect()
}
