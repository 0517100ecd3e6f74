//! Turns a Model of Python modules into Rust tokens. **Semver exempt: depend on `snakebridge`.**
//!
//! Model (in Python's terms) -> [`ir`] (in Rust's terms) -> tokens. Pure: no files, no processes, no environment.

#![forbid(unsafe_code)]

pub mod deny;
mod expand;
mod format;
pub mod input;
pub mod ir;
pub mod large;
pub mod names;
pub mod report;
mod resolve;
mod settings;
mod warning;
mod witness;

use snakebridge_introspect::model::Universe;

pub use format::format;
pub use report::Report;
pub use resolve::BUILTIN_MEMBERS;
pub use settings::{ModuleSettings, Own, Settings, Source};
pub use warning::warning;
pub use witness::{Unwitnessed, Witness, Witnesses, witnesses};

/// Bindings, and how each place with a type was bound.
#[derive(Debug)]
pub struct Generated {
    /// One Rust module per Python module.
    pub tokens: proc_macro2::TokenStream,
    /// How each place was bound.
    pub report: Report,
    /// The number of tokens in the bindings of each module that is not linked.
    pub sizes: Vec<usize>,
}

/// Generates the bindings of a universe. A type that Rust cannot express degrades, with the reason in the docs of the item.
#[must_use]
pub fn generate(universe: &Universe, settings: &Settings) -> Generated {
    let linked: Vec<bool> = settings
        .modules
        .iter()
        .map(|module| module.link.is_some())
        .collect();
    let (ir, report) = resolve::resolve(universe, &linked);
    let (tokens, sizes) = expand::universe(&ir, settings);
    Generated {
        tokens,
        report,
        sizes,
    }
}
