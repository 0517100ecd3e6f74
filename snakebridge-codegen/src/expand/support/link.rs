//! Types that another call generated: what a module tells about its classes, and what a link checks.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::expand::cx::{Cx, Used};
use crate::expand::tokens::ident;
use crate::ir;
use crate::settings::Settings;

/// `mod __shapes`: the shape of each class of the module, under its Rust name.
pub(crate) fn expand_shapes(cx: &Cx<'_>) -> TokenStream {
    let own = cx
        .universe
        .classes
        .iter()
        .filter(|class| class.module == cx.module);
    let shapes = own.map(|class| {
        let (name, shape) = (ident(&class.rust), class.shape);
        quote!(pub const #name: ::core::primitive::u64 = #shape;)
    });
    let shapes: Vec<TokenStream> = shapes.collect();
    if shapes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        #[allow(non_upper_case_globals)]
        pub mod __shapes {
            #(#shapes)*
        }
    }
}

/// That the classes at the other end are the ones this call was described.
pub(crate) fn expand_checks(universe: &ir::Universe, settings: &Settings, used: &Used) -> TokenStream {
    let checks = used.all().into_iter().filter_map(|id| {
        let class = universe.classes.get(id)?;
        let link = settings.modules.get(class.module)?.link.as_ref()?;
        let span = Span::call_site().located_at(link.span());
        let (name, shape) = (Ident::new(&class.rust, span), class.shape);
        let message = other_class(&class.python, link);
        Some(quote_spanned! { span=>
            const _: () = ::core::assert!(#link::__shapes::#name == #shape, #message);
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
