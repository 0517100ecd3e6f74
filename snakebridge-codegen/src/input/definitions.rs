//! A parsed call, as the rest of the generator reads it.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{LitStr, Visibility};

use crate::deny::Denied;

/// The whole call.
pub struct Call {
    /// What the build script of snakebridge recorded.
    pub linked: Linked,
    /// In the order of the call.
    pub modules: Vec<Module>,
    /// `introspect = "static"`: never import.
    pub is_static: bool,
    /// `path = ".."`: some of the modules are the crate's own.
    pub local: Option<LocalModules>,
    /// `deny = [".."]`: the lints that are errors in the bindings of each module of the call.
    pub deny: Vec<Denied>,
    /// `allow = ["large"]`: no warning about very large bindings.
    pub allow_large: bool,
    /// `$crate`, or the user's `crate = path`.
    pub runtime: TokenStream,
    /// Whether `runtime` is the user's.
    pub has_custom_runtime: bool,
}

/// The crate's own Python modules.
pub struct LocalModules {
    /// Their folder, relative to the manifest.
    pub path: LitStr,
    /// `embed = true`: the sources are embedded in the program.
    pub is_embedded: bool,
}

/// What the build script of snakebridge recorded.
#[derive(Default)]
pub struct Linked {
    /// The linked interpreter, or the one that a program without one falls back on.
    pub executable: String,
    /// Its version; empty if the program links none.
    pub version: String,
    /// The interpreter whose packages are used, as recorded for the run time.
    pub packages: String,
    /// Where Models are kept.
    pub cache_dir: String,
}

/// One module.
pub struct Module {
    /// Visibility of the Rust module.
    pub vis: Visibility,
    /// Python's name.
    pub name: LitStr,
    /// The Rust module.
    pub ident: Ident,
    /// What to bind; everything if empty.
    pub include: Vec<Pattern>,
    /// What not to bind.
    pub exclude: Vec<Pattern>,
    /// `big_int`: what returns integers of any size; `*` is everything.
    pub big_int: Vec<Pattern>,
    /// `link("name" = path)`: the path of its existing bindings.
    pub link: Option<TokenStream>,
}

/// A pattern, as the introspector expects it, and its position in the call.
#[derive(Clone)]
pub struct Pattern {
    /// The pattern.
    pub text: String,
    /// Its position.
    pub span: Span,
}
