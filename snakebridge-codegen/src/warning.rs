//! Warnings of the macro: a macro cannot emit a warning on stable Rust, but it can use a deprecated item.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// The use of a deprecated item at `span`, with `message` as the note. The compiler's warning shows `name`.
#[must_use]
pub fn warning(name: &str, message: &str, span: Span) -> TokenStream {
    let name = Ident::new(name, span);
    quote_spanned! { span =>
        const _: () = {
            #[deprecated(note = #message)]
            const #name: () = ();
            #name
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_warning_is_the_use_of_a_deprecated_item() {
        let text = warning("LARGE_BINDINGS", "too much", Span::call_site()).to_string();
        assert!(text.contains("deprecated (note = \"too much\")"), "{text}");
        assert_eq!(text.matches("LARGE_BINDINGS").count(), 2);
    }
}
