//! Tokens that every item needs: identifiers, documentation, and the spans of messages.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

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

/// `#[doc(alias)]`, where Rust's name is not Python's.
pub(super) fn doc_alias(rust: &str, python: &str) -> TokenStream {
    let plain = python.chars().all(|c| c.is_alphanumeric() || c == '_');
    if rust == python || python.is_empty() || !plain {
        TokenStream::new()
    } else {
        quote!(#[doc(alias = #python)])
    }
}

pub(super) fn deprecated(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(#[deprecated(note = #text)]),
        None => TokenStream::new(),
    }
}

/// Points every token at the module's name in the call, so that messages about the bindings show the user's line. Counts them:
/// a group is two, plus its contents.
pub(super) fn located(tokens: TokenStream, span: Span, count: &mut usize) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        *count += 1;
        match &mut token {
            TokenTree::Group(group) => {
                *count += 1;
                *group = Group::new(group.delimiter(), located(group.stream(), span, count));
                group.set_span(span);
            }
            // Its span identifies the crate.
            TokenTree::Ident(ident) if ident == "$crate" => ident.set_span(ident.span().located_at(span)),
            other => other.set_span(span),
        }
        token
    });
    located.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_tokens_too() {
        let mut count = 0;
        let _ = located(quote! { a (b, [c]) }, Span::call_site(), &mut count);
        assert_eq!(count, 8);
    }
}
