//! Warnings of the macro: stable Rust has none for macros, but it warns of what is deprecated.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// An item whose use the compiler warns about with this message, at `span`. The warning shows its name.
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
    fn the_warning_is_a_use_of_something_deprecated() {
        let text = warning("LARGE_BINDINGS", "too much", Span::call_site()).to_string();
        assert!(text.contains("deprecated (note = \"too much\")"), "{text}");
        assert_eq!(text.matches("LARGE_BINDINGS").count(), 2);
    }
}
