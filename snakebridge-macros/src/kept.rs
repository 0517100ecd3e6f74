//! Bindings that were made before, as text beside the Model: most of a macro's time goes into making them, and the compiler runs it at
//! each build.
//!
//! With them are the warnings. A call that ended with an error has left nothing.

use std::path::PathBuf;
use std::str::FromStr as _;

use proc_macro2::TokenStream;
use snakebridge_codegen::input::Call;
use snakebridge_codegen::{FINGERPRINT, ModuleParts, Own, Settings};
use snakebridge_introspect::{Introspection, Made, Prepared};

use crate::messages::Warning;

/// Generated code writes it as `\0`.
const END: char = '\0';

/// Bindings as they are kept.
pub(crate) struct Kept {
    text: String,
    /// The files that the Model depends on.
    pub(crate) tracked_files: Vec<PathBuf>,
}

/// Modules by their numbers in the call.
type Modules = Vec<(usize, ModuleParts)>;

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
        let Made { text, tracked_files } = self.prepared.made(&self.maker)?;
        Some(Kept { text, tracked_files })
    }

    /// Keeps the bindings. A folder that cannot be written to has been an error already; that it cannot any more is none.
    pub(crate) fn write(
        &self,
        modules: &[(usize, ModuleParts)],
        warnings: &[Warning],
        settings: &Settings,
        of: &Introspection,
    ) {
        // Strings and numbers can be written.
        let Ok(warnings) = serde_json::to_string(warnings) else {
            return;
        };
        let mut text = own(settings);
        text.push(END);
        text.push_str(&warnings);
        for (_, ModuleParts { attributes, items }) in modules {
            for part in [attributes, items] {
                text.push(END);
                text.push_str(&part.to_string());
            }
        }
        let _ = self.prepared.keep(&self.maker, of, text);
    }
}

impl Kept {
    /// The modules and the warnings about them, if they were made with these settings: the origins of a crate's own modules are known
    /// only from the files.
    pub(crate) fn modules(&self, settings: &Settings) -> Option<(Modules, Vec<Warning>)> {
        let mut texts = self.text.split(END);
        if texts.next()? != own(settings) {
            return None;
        }
        let warnings = serde_json::from_str(texts.next()?).ok()?;
        let mut part = || TokenStream::from_str(texts.next()?).ok();
        let modules = (0..settings.modules.len()).map(|index| {
            let (attributes, items) = (part()?, part()?);
            Some((index, ModuleParts { attributes, items }))
        });
        Some((modules.collect::<Option<_>>()?, warnings))
    }
}

/// All that decides what is made of a Model, and whether there is something to say about it.
fn maker(call: &Call, diagnostics: bool) -> String {
    use std::fmt::Write as _;

    let mut text = format!(
        "{FINGERPRINT} diagnostics={diagnostics} deny={:?} large={}",
        call.deny, call.allow_large
    );
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
