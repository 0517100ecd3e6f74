//! How the functions of a module reach Python: arrays of sites, each in them once.
//!
//! A `static` in every function would be easier to read, but the compiler checks and evaluates each one separately. In one array
//! of 20,000 it spends more time than linear: what it analyses is the initializer as one body.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::local_modules;
use crate::expand::cx::{Cx, SITES_TOGETHER, site_array};
use crate::ir::Site;

/// The arrays, after everything that uses a site is expanded.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let (rt, sites) = (cx.rt(), cx.collectors.sites.all());
    let arrays = sites.chunks(SITES_TOGETHER).enumerate().map(|(number, sites)| {
        let (name, count) = (site_array(number), Literal::usize_unsuffixed(sites.len()));
        let sites = sites.iter().map(|site| expand_site(cx, site));
        quote! {
            static #name: [#rt::Site; #count] = {
                use #rt::Site;
                [#(#sites),*]
            };
        }
    });
    arrays.collect()
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
    let collection = symbol(site)
        .filter(|symbol| cx.ir().collections.contains(symbol))
        .map(|_| quote!(.collection()));
    quote!(Site::#new #own #collection)
}

/// What the site is in its module, for those that are items of a module or of a class.
fn symbol(site: &Site) -> Option<String> {
    match site {
        Site::Function(_, path) | Site::Attribute(_, path) | Site::Get(_, path) => Some(path.clone()),
        Site::Method(_, class, name) => Some(format!("{class}.{name}")),
        Site::Operator(..) | Site::Key(_) => None,
    }
}
