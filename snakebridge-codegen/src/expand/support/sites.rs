//! How the functions of a module reach Python: tables of sites, each in them once, and tables of its classes.
//!
//! A `static` in every function or class would be easier to read, but the compiler checks and evaluates each one separately. In one table
//! of 20,000 it spends more time than linear: what it analyses is the initializer as one body. The tables are tuples, as a field costs the
//! compiler less than an index.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::local_modules;
use crate::expand::cx::{Cx, TOGETHER, class_table, site_table};
use crate::expand::tokens::ident;
use crate::ir::Site;

/// The tables, after everything that uses a site is expanded.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let (rt, sites) = (cx.rt(), cx.collectors.sites.all());
    let sites: Vec<TokenStream> = sites.iter().map(|site| expand_site(cx, site)).collect();
    let classes = cx.collectors.class_definitions.all();
    [
        expand_tables(&rt, &sites, site_table, "Site"),
        expand_tables(&rt, &classes, class_table, "ClassDef"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn expand_tables(
    rt: &TokenStream,
    items: &[TokenStream],
    name: fn(usize) -> Ident,
    ty: &str,
) -> Option<TokenStream> {
    let (ty, short) = (ident(ty), ident(&format!("__{ty}")));
    let tables = items.chunks(TOGETHER).enumerate().map(|(number, items)| {
        let name = name(number);
        let types = items.iter().map(|_| &short);
        quote! {
            static #name: (#(#types,)*) = (#(#items,)*);
        }
    });
    let tables: Vec<TokenStream> = tables.collect();
    (!tables.is_empty()).then(|| quote!(use #rt::#ty as #short; #(#tables)*))
}

fn expand_site(cx: &Cx<'_>, site: &Site) -> TokenStream {
    let new = match site {
        Site::Function(module, path) if local_modules::is_own(cx, module) => {
            quote!(__own_function(#module, #path))
        }
        Site::Get(module, path) if local_modules::is_own(cx, module) => {
            quote!(__own_attribute(#module, #path))
        }
        // A receiver's module is already imported; operators are Python's.
        Site::Function(module, path) => quote!(__Site::function(#module, #path)),
        Site::Operator(module, path) => quote!(__Site::function(#module, #path)),
        Site::Method(module, class, name) => quote!(__Site::method(#module, #class, #name)),
        Site::Attribute(module, path) | Site::Get(module, path) => quote!(__Site::attribute(#module, #path)),
        // Keys are read by name.
        Site::Key(_) => return TokenStream::new(),
    };
    let collection = symbol(site)
        .filter(|symbol| cx.ir().collections.contains(symbol))
        .map(|_| quote!(.collection()));
    quote!(#new #collection)
}

/// What the site is in its module, for those that are items of a module or of a class.
fn symbol(site: &Site) -> Option<String> {
    match site {
        Site::Function(_, path) | Site::Attribute(_, path) | Site::Get(_, path) => Some(path.clone()),
        Site::Method(_, class, name) => Some(format!("{class}.{name}")),
        Site::Operator(..) | Site::Key(_) => None,
    }
}
