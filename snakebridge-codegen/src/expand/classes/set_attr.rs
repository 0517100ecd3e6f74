//! `set_x`: an attribute of an instance or a module is assigned.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, object};
use crate::expand::functions::passed::passed;
use crate::expand::tokens::{doc, ident};
use crate::ir::{Key, SetAttr, Site};

/// The setter of an instance.
pub(super) fn expand(cx: &Cx<'_>, set: &SetAttr) -> TokenStream {
    let rt = cx.rt();
    let this = object(cx, &quote!(self));
    let assign = |raw: &TokenStream| match &set.site {
        Site::Key(Key { name, .. }) => quote!(#rt::set_key(#this, #name, #raw)),
        site => {
            let site = cx.site(site);
            quote!(#rt::set_attr(#site, #this, #raw))
        }
    };
    expand_setter(cx, set, &quote!(&self,), assign)
}

/// The setter of a module.
pub(crate) fn expand_of_module(cx: &Cx<'_>, set: &SetAttr) -> TokenStream {
    let (rt, site) = (cx.rt(), cx.site(&set.site));
    expand_setter(cx, set, &quote!(), |raw| quote!(#rt::set(#site, #raw)))
}

fn expand_setter(
    cx: &Cx<'_>,
    set: &SetAttr,
    receiver: &TokenStream,
    assign: impl Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    let rt = cx.rt();
    let (name, kind) = (ident(&set.rust), cx.kind(&set.ty));
    let docs = doc(&format!(" Assigns Python's `{}`.", set.python));
    let body = assign(&passed(cx, &set.ty, &kind, &quote!(value)));
    quote! {
        #docs
        #[inline]
        pub fn #name<'a>(#receiver value: impl #rt::Arg<'a, #kind>) -> #rt::Result<()> {
            #body
        }
    }
}
