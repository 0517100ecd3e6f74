//! What every front end can set.

/// What every front end (macro, CLI, tests) can set.
#[derive(Clone)]
pub struct Settings {
    /// Path of the runtime crate as seen by the generated code: `::snakebridge`, or `$crate`.
    pub runtime: proc_macro2::TokenStream,
    /// One per module of the universe, in the same order.
    pub modules: Vec<ModuleSettings>,
}

/// What can be set for one module.
#[derive(Clone)]
pub struct ModuleSettings {
    /// Importable name.
    pub python: String,
    /// The Rust module to make.
    pub ident: proc_macro2::Ident,
    /// Its visibility.
    pub vis: syn::Visibility,
}
