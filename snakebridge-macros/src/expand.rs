//! From a parsed call to tokens: describe the modules, generate the bindings, make cargo track what was read.

use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use snakebridge_codegen::input::{Call, Module, Pattern, debug_file};
use snakebridge_codegen::report::{ModuleReport, Report};
use snakebridge_codegen::{
    Generated, ModuleSettings, Own, Settings, big_int, deny, format, generate, large, meeting_names,
    unknown_names, warning,
};
use snakebridge_introspect::{
    Environment, IntrospectError, Introspection, Linked, LocalFolder, Mode, ModuleRequest, Options,
    introspect,
};
use syn::Error;

use crate::{local_modules, prelude};

/// Larger inputs (compiled extensions) are not tracked, because every build would read them.
const MAX_TRACKED: u64 = 4 * 1024 * 1024;

pub(crate) fn expand(call: &Call) -> syn::Result<TokenStream> {
    let base = manifest_dir(call);
    let folder = local_modules::folder(call, &base)?;
    let blamed = |error| blame(&error, &call.modules);
    let introspection = describe(call, base.clone(), folder.as_ref()).map_err(blamed)?;
    let origins = local_modules::origins(call, folder.as_ref(), &introspection).map_err(blamed)?;
    let debug = Environment::process()
        .get("SNAKEBRIDGE_DEBUG")
        .is_some_and(|value| value != "0");
    let settings = settings(call, origins, debug, &base);
    let generated = generate(&introspection.universe, &settings);
    refuse_meeting(call, &generated.report)?;
    refuse_denied(call, folder.as_ref(), &generated.report)?;
    let warnings = [
        unknown_names(call, folder.as_ref(), &generated.report),
        large_bindings(call, &generated),
        idle_excludes(call, &introspection),
        idle_big_ints(call, &generated.report),
    ];
    let generated = generated.tokens;
    let tracking = tracking(&introspection);
    let code = if debug {
        through_a_file(call, generated)?
    } else {
        generated
    };
    Ok(quote! { #code #(#warnings)* #tracking })
}

/// The folder of the user's crate.
fn manifest_dir(call: &Call) -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(&call.linked.cache_dir), PathBuf::from)
}

fn describe(
    call: &Call,
    base: PathBuf,
    folder: Option<&LocalFolder>,
) -> Result<Introspection, IntrospectError> {
    let linked = Linked {
        executable: PathBuf::from(&call.linked.executable),
        version: call.linked.version.clone(),
        recorded: Some(PathBuf::from(&call.linked.packages)),
    };
    let cache_dir = PathBuf::from(&call.linked.cache_dir);
    let mut options = Options::new(base, cache_dir);
    options.sys_path = folder
        .map(|folder| folder.path().to_path_buf())
        .into_iter()
        .collect();
    options.mode = if call.is_static {
        Mode::Static
    } else {
        Mode::Runtime
    };
    let modules: Vec<ModuleRequest> = call.modules.iter().map(request).collect();
    introspect(&linked, &modules, &options)
}

fn request(module: &Module) -> ModuleRequest {
    let texts = |patterns: &[Pattern]| {
        patterns
            .iter()
            .map(|pattern| pattern.text.clone())
            .collect::<Vec<_>>()
    };
    let include = Some(texts(&module.include)).filter(|patterns| !patterns.is_empty());
    ModuleRequest {
        name: module.name.value(),
        include,
        exclude: texts(&module.exclude),
    }
}

/// Reports an error at the literal that caused it: the pattern, the module, or else the first module.
fn blame(error: &IntrospectError, modules: &[Module]) -> Error {
    let module = error
        .module()
        .and_then(|name| modules.iter().find(|module| module.name.value() == name));
    let pattern = match (error, module) {
        (IntrospectError::IncludeUnmatched { names, .. }, Some(module)) => module
            .include
            .iter()
            .find(|pattern| names.iter().any(|(name, _)| *name == pattern.text)),
        _ => None,
    };
    let first = || {
        module
            .or(modules.first())
            .map_or_else(Span::call_site, |module| module.name.span())
    };
    Error::new(pattern.map_or_else(first, |pattern| pattern.span), error)
}

fn settings(call: &Call, origins: Vec<Option<Own>>, debug: bool, base: &Path) -> Settings {
    // `$crate` cannot be written in a file.
    let runtime = if debug && !call.has_custom_runtime {
        quote!(::snakebridge)
    } else {
        call.runtime.clone()
    };
    let modules = call.modules.iter().zip(origins);
    let modules = modules.map(|(module, own)| ModuleSettings {
        python: module.name.value(),
        ident: module.ident.clone(),
        vis: module.vis.clone(),
        own,
        link: module.link.clone(),
        big_int: module
            .big_int
            .iter()
            .map(|pattern| pattern.text.clone())
            .collect(),
    });
    Settings {
        runtime,
        modules: modules.collect(),
        diagnostics: prelude::is_implicit(call, base),
        // In a file, it would be the crate's own `unsafe`.
        announces: !debug,
    }
}

fn report_of<'r>(report: &'r Report, module: &Module) -> Option<&'r ModuleReport> {
    let name = module.name.value();
    report.modules.iter().find(|report| report.module == name)
}

/// One error for each module whose bindings have names that meet.
fn refuse_meeting(call: &Call, report: &Report) -> syn::Result<()> {
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
fn refuse_denied(call: &Call, folder: Option<&LocalFolder>, report: &Report) -> syn::Result<()> {
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
fn unknown_names(call: &Call, folder: Option<&LocalFolder>, report: &Report) -> TokenStream {
    let is_own = |module: &&Module| folder.is_some_and(|folder| folder.holds(&module.name.value()));
    let own = call.modules.iter().filter(|module| module.link.is_none());
    let warnings = own.filter(is_own).filter_map(|module| {
        let message = unknown_names::message(report_of(report, module)?)?;
        Some(warning("UNKNOWN_NAME", &message, module.name.span()))
    });
    warnings.collect()
}

/// One warning for each module whose bindings are very large.
fn large_bindings(call: &Call, generated: &Generated) -> TokenStream {
    let modules = call.modules.iter().zip(&generated.sizes);
    let warnings = modules
        .filter(|_| !call.allow_large)
        .filter_map(|(module, size)| {
            let report = report_of(&generated.report, module)?;
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

/// Makes cargo rebuild when a file or a variable that was read changes.
fn tracking(introspection: &Introspection) -> TokenStream {
    let small = |file: &&PathBuf| file.metadata().is_ok_and(|data| data.len() <= MAX_TRACKED);
    let files = introspection
        .tracked_files
        .iter()
        .filter(small)
        .filter_map(|file| file.to_str());
    let variables = &introspection.tracked_env;
    quote! {
        #(const _: &[::core::primitive::u8] = ::core::include_bytes!(#files);)*
        #(const _: ::core::option::Option<&'static ::core::primitive::str> = ::core::option_env!(#variables);)*
    }
}

/// Writes the code to a file and includes it, so that errors and editors can refer to it.
fn through_a_file(call: &Call, tokens: TokenStream) -> syn::Result<TokenStream> {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};

    let folder = Path::new(&call.linked.cache_dir);
    let fail = |error: &dyn std::fmt::Display| Error::new(Span::call_site(), debug_file(folder, error));
    let text = format(tokens).map_err(|error| fail(&error))?;
    // The name has a hash: a crate may bind a module twice, and a file that changes while rustc runs would make every cargo
    // build start again.
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let names: Vec<_> = call
        .modules
        .iter()
        .map(|module| module.ident.to_string())
        .collect();
    let mut names = names.join("+");
    // File systems limit the length of a name.
    names.truncate(100);
    let file = folder.join(format!("expanded-{names}-{:016x}.rs", hasher.finish()));
    if !file.is_file() {
        let text = format!("// @generated by snakebridge's python_module!\n{text}");
        std::fs::write(&file, text).map_err(|error| fail(&error))?;
    }
    let path = file.to_str().ok_or_else(|| fail(&"the path is not UTF-8"))?;
    Ok(quote! { ::core::include! { #path } })
}
