//! The input of `python_module!`. Its parts are parsed separately, so that all errors are reported at once.
//!
//! `definitions` has the result, `reader` parses the parts with the help of `module`, and `messages` has every message. It may
//! use `names` and the lints of `deny` and `large`; the rest of the generator does not depend on it.

mod definitions;
mod messages;
mod module;
mod reader;
#[cfg(test)]
#[allow(clippy::needless_pass_by_value)]
mod tests;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, LitStr, Token};

use reader::Reader;

pub use definitions::{Call, Linked, LocalModules, Module, Pattern};
pub use messages::debug_file;

/// Parses `@linked(..) ($crate) user input`.
///
/// # Errors
///
/// One error that combines all mistakes in the input, each at the literal that caused it and with the correction. It is another
/// error if the header that `python_module!` puts in front is missing.
pub fn call(input: TokenStream) -> syn::Result<Call> {
    let header = |input: ParseStream<'_>| {
        input.parse::<Token![@]>()?;
        input.parse::<Ident>()?;
        let (facts, path);
        syn::parenthesized!(facts in input);
        syn::parenthesized!(path in input);
        Ok((
            linked(&facts)?,
            path.parse::<TokenStream>()?,
            input.parse::<TokenStream>()?,
        ))
    };
    let parsed = header.parse2(input);
    let (linked, runtime, user) = parsed.map_err(|error| Error::new(error.span(), messages::INTERNAL))?;
    let mut reader = Reader::default();
    for part in parts(user) {
        if let Err(error) = reader.part(part) {
            reader.error(error);
        }
    }
    reader.finish(linked, runtime)
}

fn linked(facts: ParseStream<'_>) -> syn::Result<Linked> {
    let mut linked = Linked::default();
    while !facts.is_empty() {
        let name: Ident = facts.parse()?;
        facts.parse::<Token![=]>()?;
        let value = facts.parse::<LitStr>()?.value();
        match name.to_string().as_str() {
            "executable" => linked.executable = value,
            "version" => linked.version = value,
            "packages" => linked.packages = value,
            "cache_dir" => linked.cache_dir = value,
            _ => {}
        }
        facts.parse::<Option<Token![,]>>()?;
    }
    Ok(linked)
}

/// Splits at commas.
fn parts(input: TokenStream) -> Vec<TokenStream> {
    let (mut parts, mut part) = (Vec::new(), TokenStream::new());
    for token in input {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(std::mem::take(&mut part)),
            _ => part.extend([token]),
        }
    }
    parts.push(part);
    parts.retain(|part| !part.is_empty());
    parts
}
