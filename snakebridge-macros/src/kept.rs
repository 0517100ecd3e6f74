//! Bindings that were made before, as text beside the Model: most of a macro's time goes into making them, and the compiler runs it at
//! each build.
//!
//! With them are the warnings. A call that ended with an error has left nothing.

use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use snakebridge_codegen::input::Call;
use snakebridge_codegen::{FINGERPRINT, ModuleParts, Own, Settings};
use snakebridge_introspect::{Introspection, Made, Prepared};
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, LitInt, LitStr};

use crate::messages::Warning;

/// Modules by their numbers in the call.
type Modules = Vec<(usize, ModuleParts)>;

/// The code of a module as text.
pub(crate) struct ModuleText {
    attributes: String,
    items: String,
}

impl ModuleText {
    pub(crate) fn of(parts: &ModuleParts) -> Self {
        Self {
            attributes: parts.attributes.to_string(),
            items: parts.items.to_string(),
        }
    }

    /// In bytes.
    pub(crate) fn size(&self) -> usize {
        self.attributes.len() + self.items.len()
    }
}

/// What is kept for a call, if it can be.
pub(crate) struct Place<'a> {
    prepared: &'a Prepared<'a>,
    maker: String,
}

impl<'a> Place<'a> {
    /// None for calls with links: their bindings have spans of the call, where the checks of the linked classes fail.
    pub(crate) fn of(call: &Call, prepared: &'a Prepared<'a>, diagnostics: bool) -> Option<Self> {
        let has_links = call.modules.iter().any(|module| module.link.is_some());
        (!has_links).then(|| Self {
            prepared,
            maker: maker(call, diagnostics),
        })
    }

    pub(crate) fn read(&self) -> Option<Kept> {
        self.prepared.made(&self.maker).map(Kept)
    }

    /// Keeps the bindings of all modules of the call, in order; `None` where that is not possible. A folder that cannot be written to has
    /// been an error already; that it cannot any more is none.
    pub(crate) fn write(
        &self,
        modules: &[(usize, ModuleText)],
        warnings: &[Warning],
        settings: &Settings,
        of: &Introspection,
    ) -> Option<Kept> {
        let (own, warnings) = (own(settings), serde_json::to_string(warnings).ok()?);
        let modules = modules
            .iter()
            .flat_map(|(_, text)| [&*text.attributes, &*text.items]);
        let texts: Vec<&str> = [&*own, &*warnings].into_iter().chain(modules).collect();
        self.prepared
            .keep(&self.maker, of, &texts)
            .ok()
            .flatten()
            .map(Kept)
    }
}

/// Bindings that are kept: the origins of the modules, the warnings, and for each module its attributes and its items.
pub(crate) struct Kept(Made);

/// The texts before those of the first module.
const FIRST: usize = 2;

impl Kept {
    /// The files that the Model depends on.
    pub(crate) fn tracked_files(&self) -> &[PathBuf] {
        &self.0.tracked_files
    }

    /// The modules and the warnings about them, if they were made with these settings: the origins of a crate's own modules are known
    /// only from the files.
    pub(crate) fn modules(&self, settings: &Settings) -> Option<(Modules, Vec<Warning>)> {
        let text = |number| Made::text(&self.0.file, number);
        if text(0)? != own(settings) {
            return None;
        }
        let warnings = serde_json::from_str(&text(1)?).ok()?;
        let modules = (0..settings.modules.len()).map(|index| {
            let attributes = FIRST + 2 * index;
            let parts = ModuleParts {
                attributes: parsed(&text(attributes)?)?,
                items: self.items(attributes + 1)?,
            };
            Some((index, parts))
        });
        Some((modules.collect::<Option<_>>()?, warnings))
    }

    /// The items of a module, the text with this number: a call that reads them.
    fn items(&self, number: usize) -> Option<TokenStream> {
        match self.0.file.to_str() {
            Some(file) if proc_macro::is_available() => {
                Some(quote!(__rt::python_module_items! { #file #number }))
            }
            _ => parsed(&Made::text(&self.0.file, number)?),
        }
    }
}

/// What [`Kept::items`] stands for.
pub(crate) fn items(input: proc_macro::TokenStream) -> syn::Result<proc_macro::TokenStream> {
    let read = |input: ParseStream<'_>| {
        let file = input.parse::<LitStr>()?.value();
        Ok((file, input.parse::<LitInt>()?.base10_parse()?))
    };
    let (file, number) = read.parse(input)?;
    let gone = || {
        let message = format!("the bindings that were kept in {file} are gone; build again");
        Error::new(Span::call_site(), message)
    };
    let text = Made::text(Path::new(&file), number).ok_or_else(gone)?;
    text.parse().map_err(|_| gone())
}

/// The tokens of a text. Those of the compiler itself: `proc_macro2` reads a text with code of its own first, which takes eight times as
/// long.
fn parsed(text: &str) -> Option<TokenStream> {
    if !proc_macro::is_available() {
        // In a unit test.
        return text.parse().ok();
    }
    text.parse()
        .map(|tokens: proc_macro::TokenStream| tokens.into())
        .ok()
}

/// All that decides what is made of a Model, and whether there is something to say about it.
fn maker(call: &Call, diagnostics: bool) -> String {
    use std::fmt::Write as _;

    let mut text = format!(
        "{FINGERPRINT} diagnostics={diagnostics} deny={:?} large={}",
        call.deny, call.allow_large
    );
    if let Some(local) = &call.local {
        let _ = write!(
            text,
            "\npath={:?} embed={}",
            local.path.value(),
            local.is_embedded
        );
    }
    for module in &call.modules {
        let big_int: Vec<&str> = module.big_int.iter().map(|pattern| &*pattern.text).collect();
        // Writing to a string does not fail.
        let _ = write!(
            text,
            "\n{} as {} big_int={big_int:?}",
            module.name.value(),
            module.ident
        );
    }
    text
}

/// The origins of the modules.
fn own(settings: &Settings) -> String {
    let own: Vec<Option<&Own>> = (settings.modules.iter())
        .map(|module| module.own.as_ref())
        .collect();
    format!("{own:?}")
}
