//! How the functions of a module reach Python: one array of sites, each in it once.
//!
//! A `static` in every function would be easier to read, but the compiler checks and evaluates each one separately.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::local_modules;
use crate::expand::cx::Cx;
use crate::ir::Site;

/// The array, after everything that uses a site is expanded.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let sites = cx.collectors.sites.all();
    if sites.is_empty() {
        return TokenStream::new();
    }
    let (rt, count) = (cx.rt(), Literal::usize_unsuffixed(sites.len()));
    let sites = sites.iter().map(|site| expand_site(cx, site));
    quote! {
        static __SITES: [#rt::Site; #count] = {
            use #rt::Site;
            [#(#sites),*]
        };
    }
}

fn expand_site(cx: &Cx<'_>, site: &Site) -> TokenStream {
    let new = match site {
        Site::Function(module, path) => quote!(function(#module, #path)),
        Site::Operator(module, path) => quote!(function(#module, #path)),
        Site::Method(module, class, name) => quote!(method(#module, #class, #name)),
        Site::Attribute(module, path) | Site::Get(module, path) => quote!(attribute(#module, #path)),
        // Keys are read by name.
        Site::Key(_) => return TokenStream::new(),
    };
    let own = match site {
        // A receiver's module is already imported; operators are Python's.
        Site::Operator(..) | Site::Method(..) | Site::Attribute(..) | Site::Key(_) => None,
        Site::Function(module, _) | Site::Get(module, _) => local_modules::expand_use(cx, module),
    };
    quote!(Site::#new #own)
}
