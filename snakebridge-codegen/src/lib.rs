//! Turns a Model of Python modules into Rust tokens. **Semver exempt: depend on `snakebridge`.**
//!
//! Model (Python's words) -> [`ir`] (Rust's words) -> tokens. Pure: no files, no processes, no environment.

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

use snakebridge_introspect::model::Universe;

pub use format::format;
pub use report::Report;
pub use resolve::BUILTIN_MEMBERS;
pub use settings::{ModuleSettings, Own, Settings, Source};
pub use warning::warning;

/// Bindings, and what became of every place that can carry a type.
#[derive(Debug)]
pub struct Generated {
    /// One Rust module per Python module.
    pub tokens: proc_macro2::TokenStream,
    /// What became of each place.
    pub report: Report,
    /// How many tokens the bindings of each module have; none for those that exist already.
    pub sizes: Vec<usize>,
}

/// Generates the bindings of a universe. What cannot be typed degrades, with a reason in its docs.
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
