//! Tokens that every item needs: identifiers and documentation; and their number.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::names::visible;

/// An identifier at the call site; [`crate::names`] excludes raw ones.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}", span = Span::call_site())
}

/// Documentation, as one attribute: one for each line would be a sixth of all tokens.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    quote!(#[doc = #text])
}

/// One line of documentation, which may name what Python calls by any text.
pub(super) fn doc(line: &str) -> TokenStream {
    let line = visible(line);
    quote!(#[doc = #line])
}

/// `#[doc(alias)]`, where Rust's name does not begin with Python's: who looks for `dumps` finds `dumps_with` without.
pub(super) fn doc_alias(rust: &str, python: &str) -> TokenStream {
    let plain = python.chars().all(|c| c.is_alphanumeric() || c == '_');
    if rust.starts_with(python) || !plain {
        TokenStream::new()
    } else {
        quote!(#[doc(alias = #python)])
    }
}

pub(super) fn deprecated(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => {
            let text = visible(text);
            quote!(#[deprecated(note = #text)])
        }
        None => TokenStream::new(),
    }
}

/// The number of tokens: a group is two, plus its contents.
#[must_use]
pub fn count(tokens: TokenStream) -> usize {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    });
    tokens.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_tokens_too() {
        assert_eq!(count(quote! { a (b, [c]) }), 8);
    }
}
