//! The spans of generated code: messages about bindings show the module's name in the call, the user's line.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use snakebridge_codegen::{ModuleParts, Settings};

/// The module with this number in the settings, all of it at its name in the call, and the number of its tokens.
pub(crate) fn module(parts: ModuleParts, settings: &Settings, index: usize) -> (TokenStream, usize) {
    let span = Span::call_site().located_at(settings.modules[index].ident.span());
    let mut count = 0;
    let parts = ModuleParts {
        attributes: located(parts.attributes, span, &mut count),
        items: located(parts.items, span, &mut count),
    };
    (parts.assemble(settings, index, span), count)
}

fn located(tokens: TokenStream, span: Span, count: &mut usize) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        *count += 1;
        if let TokenTree::Group(group) = &mut token {
            *count += 1;
            *group = Group::new(group.delimiter(), located(group.stream(), span, count));
        }
        token.set_span(span);
        token
    });
    located.collect()
}
