//! The spans of generated code: messages about bindings show the module's name in the call, the user's line.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use snakebridge_codegen::{ModuleParts, Settings};

/// The module with this number in the settings, all of it at its name in the call, and the number of its tokens.
pub(crate) fn module(parts: ModuleParts, settings: &Settings, index: usize) -> (TokenStream, usize) {
    let span = Span::call_site().located_at(settings.modules[index].ident.span());
    // Only the path of a link can have been written by another macro. To ask each identifier for its text takes time.
    let has_crates = settings.modules.iter().any(|module| module.link.is_some());
    let mut count = 0;
    let parts = ModuleParts {
        attributes: located(parts.attributes, span, has_crates, &mut count),
        items: located(parts.items, span, has_crates, &mut count),
    };
    (parts.assemble(settings, index, span), count)
}

fn located(tokens: TokenStream, span: Span, has_crates: bool, count: &mut usize) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        *count += 1;
        let span = match &mut token {
            TokenTree::Group(group) => {
                *count += 1;
                let inside = located(group.stream(), span, has_crates, count);
                *group = Group::new(group.delimiter(), inside);
                span
            }
            // Its span identifies the crate.
            TokenTree::Ident(ident) if has_crates && *ident == "$crate" => ident.span().located_at(span),
            _ => span,
        };
        token.set_span(span);
        token
    });
    located.collect()
}
