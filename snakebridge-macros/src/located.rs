//! The spans of generated code: messages about bindings show the module's name in the call, the user's line.

use proc_macro::{Group, Span, TokenTree};
use proc_macro2::TokenStream;
use snakebridge_codegen::{ModuleParts, Settings};

/// The module with this number in the settings, all of it at its name in the call.
pub(crate) fn module(parts: ModuleParts, settings: &Settings, index: usize) -> TokenStream {
    let span = proc_macro2::Span::call_site().located_at(settings.modules[index].ident.span());
    if !proc_macro::is_available() {
        // In a unit test, where there are no spans.
        return parts.assemble(settings, index, span);
    }
    let walk = Walk {
        span: span.unwrap(),
        has_crates: settings.modules.iter().any(|module| module.link.is_some()),
    };
    let parts = ModuleParts {
        attributes: walk.located(parts.attributes.into()).into(),
        items: walk.located(parts.items.into()).into(),
    };
    parts.assemble(settings, index, span)
}

/// Over the compiler's own tokens: of bindings that are not kept there may be millions, and the layer of `proc_macro2` takes longer than
/// the work.
struct Walk {
    span: Span,
    /// Only the path of a link can have been written by another macro. To ask each identifier for its text takes time.
    has_crates: bool,
}

impl Walk {
    fn located(&self, tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
        let mut located = Vec::new();
        for mut token in tokens {
            match &mut token {
                TokenTree::Punct(punct) => punct.set_span(self.span),
                // Its span identifies the crate.
                TokenTree::Ident(ident) if self.has_crates && ident.to_string() == "$crate" => {
                    ident.set_span(ident.span().located_at(self.span));
                }
                TokenTree::Ident(ident) => ident.set_span(self.span),
                TokenTree::Literal(literal) => literal.set_span(self.span),
                TokenTree::Group(group) => {
                    let inside = self.located(group.stream());
                    *group = Group::new(group.delimiter(), inside);
                    group.set_span(self.span);
                }
            }
            located.push(token);
        }
        located.into_iter().collect()
    }
}
