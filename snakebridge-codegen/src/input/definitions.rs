//! What a call says, as the rest of the generator reads it.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{LitStr, Visibility};

use crate::deny::Denied;

/// The whole call.
pub struct Call {
    /// What snakebridge's build script knows.
    pub linked: Linked,
    /// In the order they are written.
    pub modules: Vec<Module>,
    /// `introspect = "static"`: never import.
    pub is_static: bool,
    /// `path = ".."`: some of the modules are the crate's own.
    pub local: Option<LocalModules>,
    /// `deny = [".."]`: what the bindings of no module of the call may have.
    pub deny: Vec<Denied>,
    /// `allow = ["large"]`: nothing is said of very large bindings.
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
    /// `embed = true`: the program carries the sources.
    pub is_embedded: bool,
}

/// What snakebridge's build script knows.
#[derive(Default)]
pub struct Linked {
    /// The linked interpreter.
    pub executable: String,
    /// Its version.
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
    /// What to take; all if empty.
    pub include: Vec<Pattern>,
    /// What to leave out.
    pub exclude: Vec<Pattern>,
    /// `link("name" = path)`: its bindings exist already.
    pub link: Option<TokenStream>,
}

/// A pattern, as the introspector takes it, and where it was written.
#[derive(Clone)]
pub struct Pattern {
    /// The pattern.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}
