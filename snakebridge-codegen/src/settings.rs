//! The settings of the generator.

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::names::module_name;

/// The settings that every front end (macro, command, tests) passes.
#[derive(Clone)]
pub struct Settings {
    /// Path of the runtime crate as seen by the generated code: `::snakebridge`, or `$crate`.
    pub runtime: proc_macro2::TokenStream,
    /// One per module of the universe, in the same order.
    pub modules: Vec<ModuleSettings>,
    /// Whether the bindings have `#[diagnostic]` attributes, which put Python's signatures of overloaded functions into compiler
    /// errors and leave out irrelevant impls. These attributes are not found under `no_implicit_prelude`.
    pub diagnostics: bool,
    /// Whether local modules are announced before `main`, for calls without generated code. That takes an `unsafe` attribute, which is a
    /// macro's own only where its tokens are not read from a file.
    pub announces: bool,
}

impl Settings {
    /// Public bindings of these modules, for people and tests, as in a crate that depends on `snakebridge` under this name.
    #[must_use]
    pub fn public(modules: &[String]) -> Self {
        let modules = modules.iter().map(|name| ModuleSettings {
            python: name.clone(),
            ident: ident(name),
            vis: syn::Visibility::Public(syn::token::Pub::default()),
            own: None,
            link: None,
            big_int: Vec::new(),
        });
        Self {
            runtime: quote!(::snakebridge),
            modules: modules.collect(),
            diagnostics: true,
            announces: false,
        }
    }
}

/// The module's name in Rust, as `python_module!` chooses it.
fn ident(python: &str) -> Ident {
    let parsed = syn::parse_str::<Ident>(&module_name(python));
    parsed.unwrap_or_else(|_| Ident::new("module", Span::call_site()))
}

/// The settings of one module.
#[derive(Clone)]
pub struct ModuleSettings {
    /// Importable name.
    pub python: String,
    /// The Rust module to make.
    pub ident: proc_macro2::Ident,
    /// Its visibility.
    pub vis: syn::Visibility,
    /// Its origin, if it is not in the folders of the interpreter.
    pub own: Option<Own>,
    /// The absolute path of existing bindings, of which only the types are used.
    pub link: Option<proc_macro2::TokenStream>,
    /// The patterns of what returns `BigInt` where an `int` is declared.
    pub big_int: Vec<String>,
}

/// The origin of a local module of the user's crate.
#[derive(Debug, Clone)]
pub enum Own {
    /// A folder on disk.
    Folder(String),
    /// Source files to embed.
    Embedded(Vec<Source>),
}

/// One source file to embed.
#[derive(Debug, Clone)]
pub struct Source {
    /// The module's full name.
    pub name: String,
    /// The name of the file in tracebacks.
    pub file: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// The file; none for a package without one.
    pub path: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_name_has_an_identifier() {
        for (python, rust) in [
            ("os.path", "os_path"),
            ("async", "async_"),
            ("_", "module"),
            ("9", "module"),
        ] {
            assert_eq!(ident(python).to_string(), rust);
        }
    }
}
