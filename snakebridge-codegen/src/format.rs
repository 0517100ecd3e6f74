//! Bindings as source, for people to read.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::LitStr;

/// The bindings as formatted source, for people to read.
///
/// # Errors
///
/// The parser's message if the tokens are not a Rust file, which is a bug of this crate.
pub fn format(tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(by_line(tokens)).map_err(|e| format!("the generated code does not parse: {e}"))?;
    Ok(prettyplease::unparse(&file))
}

/// Documentation line by line, which is printed as `///`.
fn by_line(tokens: TokenStream) -> TokenStream {
    let mut split = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let text = match (&token, rest.peek()) {
            (TokenTree::Punct(hash), Some(TokenTree::Group(attribute))) if hash.as_char() == '#' => {
                documentation(attribute)
            }
            _ => None,
        };
        if let Some(text) = text {
            rest.next();
            let lines = text.split('\n');
            split.extend(quote!(#(#[doc = #lines])*));
        } else if let TokenTree::Group(group) = token {
            let inner = Group::new(group.delimiter(), by_line(group.stream()));
            split.extend([TokenTree::Group(inner)]);
        } else {
            split.extend([token]);
        }
    }
    split
}

/// The text of `[doc = "..."]`.
fn documentation(attribute: &Group) -> Option<String> {
    if attribute.delimiter() != Delimiter::Bracket {
        return None;
    }
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(doc), TokenTree::Punct(_), text @ TokenTree::Literal(_)) if doc == "doc" => {
            let text: LitStr = syn::parse2(text.into()).ok()?;
            Some(text.value())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_is_printed_line_by_line() {
        let module = quote! {
            #[doc = " First.\n\n Second."]
            mod scoring {
                #[doc(alias = "a\nb")]
                #[doc = " One."]
                pub fn score() {}
            }
        };
        let lines = [
            "/// First.",
            "///",
            "/// Second.",
            "mod scoring {",
            "    #[doc(alias = \"a\\nb\")]",
            "    /// One.",
            "    pub fn score() {}",
            "}",
            "",
        ];
        assert_eq!(format(module).unwrap(), lines.join("\n"));
    }

    #[test]
    fn invalid_tokens_are_an_error() {
        let error = format(quote!(mod)).unwrap_err();
        assert!(
            error.starts_with("the generated code does not parse: "),
            "{error}"
        );
    }
}
