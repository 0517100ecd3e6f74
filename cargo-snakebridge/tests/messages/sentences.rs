//! Sentences in Rust sources: the parts of string literals between their placeholders.

use proc_macro2::{TokenStream, TokenTree};

/// The fixed text of every literal before the tests, line by line; text without a space is not a sentence.
pub(crate) fn in_source(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    collect(code.parse().unwrap(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if !is_doc(&group.stream()) => collect(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    found.extend(text.value().lines().flat_map(fixed));
                }
            }
            _ => {}
        }
    }
}

/// `doc = ".."` of an attribute.
fn is_doc(inside: &TokenStream) -> bool {
    let first = inside.clone().into_iter().next();
    matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
}

fn fixed(line: &str) -> Vec<String> {
    let pieces = line.split('{').enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once('}').map_or(piece, |(_, rest)| rest),
    });
    let sentences = pieces
        .map(str::trim)
        .filter(|piece| piece.contains(' ') && piece.contains(char::is_alphabetic));
    sentences.map(str::to_owned).collect()
}
