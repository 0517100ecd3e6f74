//! Types that another call generated: the ABI hashes of a module's classes, and the checks of a link.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::expand::cx::{Cx, LinkedClasses};
use crate::expand::tokens::ident;
use crate::ir;
use crate::settings::Settings;

/// `mod __shapes`: the ABI hash of each class of the module, under its Rust name.
pub(crate) fn expand_abi_hashes(cx: &Cx<'_>) -> TokenStream {
    let own = cx
        .universe
        .classes
        .iter()
        .filter(|class| class.module == cx.module);
    let hashes = own.map(|class| {
        let (name, abi_hash) = (ident(&class.rust), class.abi_hash);
        quote!(pub const #name: ::core::primitive::u64 = #abi_hash;)
    });
    let hashes: Vec<TokenStream> = hashes.collect();
    if hashes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        #[allow(non_upper_case_globals)]
        pub mod __shapes {
            #(#hashes)*
        }
    }
}

/// Checks that the linked classes are those that were described to this call.
pub(crate) fn expand_checks(
    universe: &ir::Universe,
    settings: &Settings,
    linked: &LinkedClasses,
) -> TokenStream {
    let checks = linked.all().into_iter().filter_map(|id| {
        let class = universe.classes.get(id)?;
        let link = settings.modules.get(class.module)?.link.as_ref()?;
        let span = Span::call_site().located_at(link.span());
        let (name, abi_hash) = (Ident::new(&class.rust, span), class.abi_hash);
        let message = other_class(&class.python, link);
        Some(quote_spanned! { span=>
            const _: () = ::core::assert!(#link::__shapes::#name == #abi_hash, #message);
        })
    });
    quote!(#(#checks)*)
}

/// The compiler shows it as the reason why a constant cannot be evaluated.
fn other_class(python: &str, link: &TokenStream) -> String {
    let path = link.to_string().replace(' ', "");
    format!(
        "the bindings at `{path}` were made from another `{python}` than this call sees; \
         help: make both with the same Python, the same packages and the same version of snakebridge"
    )
}
