//! Turns a Model of Python modules into Rust tokens. **Semver exempt: depend on `snakebridge`.**
//!
//! Model (in Python's terms) -> [`ir`] (in Rust's terms) -> tokens. Pure: no files, no processes, no environment.

#![forbid(unsafe_code)]

pub mod big_int;
pub mod deny;
mod expand;
mod format;
pub mod input;
pub mod ir;
pub mod large;
mod made_names;
pub mod meeting_names;
pub mod names;
pub mod patterns;
pub mod report;
mod resolve;
mod settings;
pub mod unknown_names;
mod warning;
mod witness;

use proc_macro2::{Span, TokenStream};
use snakebridge_introspect::model::Universe;

pub use expand::{ModuleParts, count};
pub use format::format;
pub use report::Report;
pub use resolve::BUILTIN_MEMBERS;
pub use settings::{ModuleSettings, Own, Settings, Source};
pub use warning::warning;
pub use witness::{NoCall, Unwitnessed, Witness, Witnesses};

/// Another generator makes other bindings of the same universe: a hash of the source of this one.
pub const FINGERPRINT: &str = env!("GENERATOR_FINGERPRINT");

/// Bindings, and how each place with a type was bound.
#[derive(Debug)]
pub struct Generated {
    /// One Rust module per Python module.
    pub tokens: TokenStream,
    /// How each place was bound.
    pub report: Report,
    /// The number of tokens in the bindings of each module that is not linked.
    pub sizes: Vec<usize>,
}

/// The same, before it is put together.
#[derive(Debug)]
pub struct Parts {
    /// The modules that are not linked, each with its number in the universe.
    pub modules: Vec<(usize, ModuleParts)>,
    /// What is beside them.
    pub checks: TokenStream,
    /// How each place was bound.
    pub report: Report,
}

/// Generates the bindings of a universe. A type that Rust cannot express degrades, with the reason in the docs of the item.
#[must_use]
pub fn generate(universe: &Universe, settings: &Settings) -> Generated {
    let parts = generate_parts(universe, settings);
    let mut sizes = vec![0; settings.modules.len()];
    let modules: Vec<TokenStream> = (parts.modules.iter())
        .map(|(index, module)| {
            let tokens = module.assemble(settings, *index, Span::call_site());
            sizes[*index] = count(tokens.clone());
            tokens
        })
        .collect();
    let checks = parts.checks;
    Generated {
        tokens: quote::quote!(#(#modules)* #checks),
        report: parts.report,
        sizes,
    }
}

/// Generates the bindings of a universe, as parts.
#[must_use]
pub fn generate_parts(universe: &Universe, settings: &Settings) -> Parts {
    let linked = linked(settings);
    let (ir, mut report) = resolve::resolve(universe, &linked, big_int(settings));
    let own = ir.modules.iter().enumerate().filter(|(index, _)| !linked[*index]);
    for ((index, module), counted) in own.zip(&mut report.modules) {
        counted.long_names = made_names::too_long(module, &ir.classes, index);
        counted.meeting_names = meeting_names::of(module, &ir.classes, index);
    }
    let (modules, checks) = expand::universe(&ir, settings);
    Parts {
        modules,
        checks,
        report,
    }
}

/// Calls of every callable in the bindings that [`generate`] makes of the same universe, as a person would write them.
#[must_use]
pub fn witnesses(universe: &Universe, settings: &Settings) -> Witnesses {
    let (ir, _) = resolve::resolve(universe, &linked(settings), big_int(settings));
    expand::witness::universe(&ir, settings)
}

/// For each module: whether its bindings are there already.
fn linked(settings: &Settings) -> Vec<bool> {
    let modules = settings.modules.iter();
    modules.map(|module| module.link.is_some()).collect()
}

/// For each module: the patterns of what returns integers of any size.
fn big_int(settings: &Settings) -> Vec<Vec<String>> {
    let modules = settings.modules.iter();
    modules.map(|module| module.big_int.clone()).collect()
}
