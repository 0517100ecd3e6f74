//! From a parsed call to tokens: describe the modules, generate the bindings, make cargo track what was read.

use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use snakebridge_codegen::input::{Call, Module, Pattern, debug_file};
use snakebridge_codegen::{ModuleParts, ModuleSettings, Own, Parts, Settings, format, generate_parts};
use snakebridge_introspect::{
    Environment, IntrospectError, Linked, LocalFolder, Mode, ModuleRequest, Options, Prepared, TRACKED,
    select,
};
use syn::Error;

use crate::{kept, local_modules, located, messages, prelude};

/// Larger inputs (compiled extensions) are not tracked, because every build would read them.
const MAX_TRACKED: u64 = 4 * 1024 * 1024;

pub(crate) fn expand(call: &Call) -> syn::Result<TokenStream> {
    let base = manifest_dir(call);
    let folder = local_modules::folder(call, &base)?;
    let blamed = |error| blame(&error, &call.modules);
    let modules: Vec<ModuleRequest> = call.modules.iter().map(request).collect();
    let options = options(call, base.clone(), folder.as_ref());
    let prepared = prepare(call, &modules, &options).map_err(blamed)?;
    let debug = Environment::process()
        .get("SNAKEBRIDGE_DEBUG")
        .is_some_and(|value| value != "0");
    let diagnostics = prelude::is_implicit(call, &base);
    let settings = |tracked_files: &[PathBuf]| {
        let origins = local_modules::origins(call, folder.as_ref(), tracked_files).map_err(blamed)?;
        Ok::<_, Error>(settings(call, origins, debug, diagnostics))
    };
    // A file has other code, and is written again where it is missing.
    let place = (!debug)
        .then(|| kept::Place::of(call, &prepared, diagnostics))
        .flatten();
    if let Some(kept) = place.as_ref().and_then(kept::Place::read) {
        let settings = settings(kept.tracked_files())?;
        if let Some(code) = of_kept(&kept, call, &settings) {
            return Ok(code);
        }
    }
    let introspection = prepared.describe().map_err(blamed)?;
    let settings = settings(&introspection.tracked_files)?;
    let Parts {
        modules,
        checks,
        report,
    } = generate_parts(&introspection.universe, &settings);
    messages::refuse_meeting(call, &report)?;
    messages::refuse_denied(call, folder.as_ref(), &report)?;
    let texts: Vec<_> = (modules.iter())
        .map(|(index, parts)| (*index, kept::ModuleText::of(parts)))
        .collect();
    let sizes: Vec<_> = (texts.iter())
        .map(|(index, text)| (*index, text.size()))
        .collect();
    let warnings = messages::warnings(call, folder.as_ref(), &report, &sizes, &introspection);
    let kept = place.and_then(|place| place.write(&texts, &warnings, &settings, &introspection));
    if let Some(code) = kept.and_then(|kept| of_kept(&kept, call, &settings)) {
        return Ok(code);
    }
    let mut code = assembled(modules, &settings);
    code.extend(checks);
    if debug {
        code = through_a_file(call, code)?;
    }
    Ok(with_the_rest(
        &code,
        &warnings,
        &introspection.tracked_files,
        call,
    ))
}

/// Bindings that are kept, if they were made with these settings.
fn of_kept(kept: &kept::Kept, call: &Call, settings: &Settings) -> Option<TokenStream> {
    let (modules, warnings) = kept.modules(settings)?;
    let code = assembled(modules, settings);
    Some(with_the_rest(&code, &warnings, kept.tracked_files(), call))
}

/// The code of the modules, each at its name in the call.
fn assembled(modules: Vec<(usize, ModuleParts)>, settings: &Settings) -> TokenStream {
    (modules.into_iter())
        .map(|(index, parts)| located::module(parts, settings, index))
        .collect()
}

/// The code of all modules, and what is beside it.
fn with_the_rest(
    code: &TokenStream,
    warnings: &[messages::Warning],
    tracked_files: &[PathBuf],
    call: &Call,
) -> TokenStream {
    let warnings = warnings.iter().map(|warning| warning.expand(call));
    let tracking = tracking(tracked_files);
    quote! { #code #(#warnings)* #tracking }
}

/// The folder of the user's crate.
fn manifest_dir(call: &Call) -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(&call.linked.cache_dir), PathBuf::from)
}

/// How the modules of a call are described.
fn options(call: &Call, base: PathBuf, folder: Option<&LocalFolder>) -> Options {
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
    options
}

/// Chooses the Python.
fn prepare<'a>(
    call: &Call,
    modules: &'a [ModuleRequest],
    options: &'a Options,
) -> Result<Prepared<'a>, IntrospectError> {
    let linked = Linked {
        executable: PathBuf::from(&call.linked.executable),
        version: call.linked.version.clone(),
        recorded: Some(PathBuf::from(&call.linked.packages)),
    };
    let selected = select(&linked, &options.environment, &options.start, &options.cache_dir)?;
    Prepared::new(selected, modules, options)
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

fn settings(call: &Call, origins: Vec<Option<Own>>, debug: bool, diagnostics: bool) -> Settings {
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
        diagnostics,
        // In a file, it would be the crate's own `unsafe`.
        announces: !debug,
    }
}

/// Makes cargo rebuild when a file or a variable that was read changes.
fn tracking(tracked_files: &[PathBuf]) -> TokenStream {
    let small = |file: &&PathBuf| file.metadata().is_ok_and(|data| data.len() <= MAX_TRACKED);
    let files = (tracked_files.iter().filter(small)).filter_map(|file| file.to_str());
    let variables = TRACKED;
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
