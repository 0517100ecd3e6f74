//! How the functions of a module reach Python: tables of sites, each in them once, and tables of its classes.
//!
//! A `static` in every function or class would be easier to read, but the compiler checks and evaluates each one separately. What it
//! analyses of a table is the initializer as one body: the sites are made from a list of plain text (`site_tables.rs` in the runtime). A use
//! is a field, which costs the compiler less than an index.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::local_modules;
use crate::expand::cx::{Cx, SITES_TOGETHER, TOGETHER, class_table, site_table};
use crate::expand::tokens::ident;
use crate::ir::Site;

/// The tables, after everything that uses a site is expanded.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    [expand_sites(cx), expand_classes(cx)]
        .into_iter()
        .flatten()
        .collect()
}

/// The definitions of the module's classes, as tuples.
fn expand_classes(cx: &Cx<'_>) -> Option<TokenStream> {
    let (rt, classes) = (cx.rt(), cx.collectors.class_definitions.all());
    let tables = classes.chunks(TOGETHER).enumerate().map(|(number, items)| {
        let name = class_table(number);
        let types = items.iter().map(|_| quote!(__ClassDef));
        quote! {
            static #name: (#(#types,)*) = (#(#items,)*);
        }
    });
    let tables: Vec<TokenStream> = tables.collect();
    (!tables.is_empty()).then(|| quote!(use #rt::ClassDef as __ClassDef; #(#tables)*))
}

fn expand_sites(cx: &Cx<'_>) -> Option<TokenStream> {
    let (rt, sites) = (cx.rt(), cx.collectors.sites.all());
    let tables = sites.chunks(SITES_TOGETHER).enumerate();
    let tables: Vec<TokenStream> = (tables)
        .map(|(number, sites)| expand_table(cx, &site_table(number), sites))
        .collect();
    (!tables.is_empty()).then(|| {
        quote! {
            use #rt::SiteOf::{Attribute as __Attribute, Function as __Function, Method as __Method};
            #(#tables)*
        }
    })
}

fn expand_table(cx: &Cx<'_>, name: &Ident, sites: &[Site]) -> TokenStream {
    let rt = cx.rt();
    let table = ident(&format!("Sites{}", sites.len()));
    let entries = sites.iter().filter_map(expand_site);
    let collections = bits(sites, |site| {
        symbol(site).is_some_and(|symbol| cx.ir().collections.contains(&symbol))
    });
    let looking = bits(sites, |site| {
        symbol(site).is_some_and(|symbol| cx.ir().looking.contains(&symbol))
    });
    let looking = (looking != 0).then(|| {
        let looking = Literal::u64_unsuffixed(looking);
        quote!(.looking(#looking))
    });
    let own = bits(sites, |site| is_imported_from_own(cx, site));
    let own = (own != 0).then(|| {
        let own = Literal::u64_unsuffixed(own);
        quote!(.own(&__OWN, #own))
    });
    let collections = Literal::u64_unsuffixed(collections);
    quote! {
        static #name: #rt::#table = #rt::#table::new([#(#entries),*], #rt::SomeSites::new(#collections) #looking #own);
    }
}

/// The sites that `has` chooses, a bit for each.
fn bits(sites: &[Site], has: impl Fn(&Site) -> bool) -> u64 {
    let chosen = sites.iter().enumerate().filter(|(_, site)| has(site));
    chosen.fold(0, |bits, (index, _)| bits | 1 << index)
}

/// A receiver's module is already imported; operators are Python's.
fn is_imported_from_own(cx: &Cx<'_>, site: &Site) -> bool {
    match site {
        Site::Function(module, _) | Site::Get(module, _) => local_modules::is_own(cx, module),
        Site::Operator(..) | Site::Method(..) | Site::Attribute(..) | Site::Key(_) => false,
    }
}

/// Keys are read by name, without a site.
fn expand_site(site: &Site) -> Option<TokenStream> {
    Some(match site {
        Site::Function(module, path) => quote!(__Function(#module, #path)),
        Site::Operator(module, path) => quote!(__Function(#module, #path)),
        Site::Method(module, class, name) => quote!(__Method(#module, #class, #name)),
        Site::Attribute(module, path) | Site::Get(module, path) => quote!(__Attribute(#module, #path)),
        Site::Key(_) => return None,
    })
}

/// What the site is in its module, for those that are items of a module or of a class.
fn symbol(site: &Site) -> Option<String> {
    match site {
        Site::Function(_, path) | Site::Attribute(_, path) | Site::Get(_, path) => Some(path.clone()),
        Site::Method(_, class, name) => Some(format!("{class}.{name}")),
        Site::Operator(..) | Site::Key(_) => None,
    }
}
