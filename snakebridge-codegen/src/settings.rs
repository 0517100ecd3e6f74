//! What every front end can set.

/// What every front end (macro, CLI, tests) can set.
#[derive(Clone)]
pub struct Settings {
    /// Path of the runtime crate as seen by the generated code: `::snakebridge`, or `$crate`.
    pub runtime: proc_macro2::TokenStream,
    /// One per module of the universe, in the same order.
    pub modules: Vec<ModuleSettings>,
    /// Whether the bindings tell the compiler what to say: Python's signatures of overloaded functions, and which impls are
    /// not worth a mention. Those attributes are not found under `no_implicit_prelude`.
    pub diagnostics: bool,
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
    /// Where it comes from, if not from the interpreter's own folders.
    pub own: Option<Own>,
    /// Its bindings exist already, at this absolute path: only its types are used.
    pub link: Option<proc_macro2::TokenStream>,
}

/// Where a module of the user's own comes from.
#[derive(Clone)]
pub enum Own {
    /// A folder on the disk.
    Folder(String),
    /// Source files to embed.
    Embedded(Vec<Source>),
}

/// One source file to embed.
#[derive(Clone)]
pub struct Source {
    /// The module's full name.
    pub name: String,
    /// What to call the file.
    pub file: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// The file; none for a package without one.
    pub path: Option<String>,
}
