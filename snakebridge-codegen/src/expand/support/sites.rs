//! How the functions of a module reach Python: one array of sites, each in it once.
//!
//! A `static` in every function reads better, but the compiler checks and evaluates each by itself.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::expand::cx::context::Cx;
use crate::expand::support::own;
use crate::ir::Site;

/// The sites of one module that were named, each with its place in the array.
#[derive(Default)]
pub(crate) struct Sites(RefCell<BTreeMap<Site, usize>>);

impl Cx<'_> {
    /// The site as an argument of what calls Python.
    pub(crate) fn site(&self, site: &Site) -> TokenStream {
        let mut known = self.sites.0.borrow_mut();
        let next = known.len();
        let place = *known.entry(site.clone()).or_insert(next);
        let (root, place) = (self.root(), Literal::usize_unsuffixed(place));
        quote!(&#root::__SITES[#place])
    }
}

/// The array, once all that names a site is expanded.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let known = cx.sites.0.borrow();
    if known.is_empty() {
        return TokenStream::new();
    }
    let mut sites: Vec<_> = known.iter().collect();
    sites.sort_by_key(|(_, place)| **place);
    let (rt, count) = (cx.rt(), Literal::usize_unsuffixed(sites.len()));
    let sites = sites.iter().map(|(site, _)| expand_site(cx, site));
    quote! {
        static __SITES: [#rt::__private::Site; #count] = {
            use #rt::__private::Site;
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
        // Keys are read by their names.
        Site::Key(_) => return TokenStream::new(),
    };
    let own = match site {
        // Where there is a receiver its module is imported; operators are Python's.
        Site::Operator(..) | Site::Method(..) | Site::Attribute(..) | Site::Key(_) => None,
        Site::Function(..) | Site::Get(..) => own::expand_use(cx),
    };
    quote!(Site::#new #own)
}
