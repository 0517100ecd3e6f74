//! A function and its `_with` form: convert the arguments, call one shared path of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::expand_call;
use super::generic::closure_docs;
use super::parts::Parts;
use super::{option_paths, option_states};
use crate::expand::cx::{BlockArgs, Cx};
use crate::expand::tokens::{deprecated, doc_alias, docs, ident};
use crate::ir::{self, Function};

/// Both forms of a function.
pub(crate) fn expand(cx: &Cx<'_>, f: &Function, block: BlockArgs<'_>) -> TokenStream {
    let plain = expand_plain(cx, f, block);
    match &f.options {
        Some(options) => {
            let with = expand_with(cx, f, options, block);
            quote!(#plain #with)
        }
        None => plain,
    }
}

fn expand_plain(cx: &Cx<'_>, f: &Function, block: BlockArgs<'_>) -> TokenStream {
    let parts = Parts::new(cx, f, block);
    let cx = &parts.cx;
    let Parts { generics, inputs, .. } = &parts;
    let rt = cx.rt();
    let docs = docs(&f.docs);
    let closure_docs = f.params.iter().find_map(|param| closure_docs(&param.ty));
    let closure_docs = closure_docs.map(|runs| quote!(#[doc = ""] #[doc = #runs]));
    let (name, alias, old) = heads(f, &f.rust);
    let ret = cx.result(&f.ret);
    let fill = parts.fill();
    let body = expand_call(cx, f, &parts.raws, fill.as_ref());
    let receiver = parts.receiver(f, false);
    let generics = angle(generics);
    quote! {
        #docs
        #closure_docs
        #alias
        #old
        #[inline]
        pub fn #name #generics(#receiver #(#inputs),*) -> #rt::Result<#ret> {
            #body
        }
    }
}

fn expand_with(cx: &Cx<'_>, f: &Function, options: &ir::Options, block: BlockArgs<'_>) -> TokenStream {
    let set = &cx.ir().options[options.set];
    let parts = Parts::new(cx, f, block);
    let cx = &parts.cx;
    let inputs = &parts.inputs;
    let rt = cx.rt();
    let (name, alias, old) = heads(f, &options.with);
    let scope = if block.is_some() { "Self::" } else { "" };
    let summary = format!(" [`{0}`]({scope}{0}()) with options, set by name.", f.rust);
    let new = option_paths::path(cx, set);
    let (given, returned, ret, state) = match &set.option_states {
        Some(option_states) => {
            let (initial, last) = (option_states::initial(cx, set, option_states, block), quote!(__S));
            (
                option_paths::ty(cx, set, block, Some(initial)),
                option_paths::ty(cx, set, block, Some(last)),
                quote!(<__S as #rt::option_states::State>::Output),
                Some(quote!(__S: #rt::option_states::State)),
            )
        }
        None => {
            let options = option_paths::ty(cx, set, block, None);
            (options.clone(), options, cx.result(&f.ret), None)
        }
    };
    let mut fill = parts.fill().unwrap_or_default();
    fill.extend(quote!(let _ = options(#new::__new(__call));));
    let body = expand_call(cx, f, &parts.raws, Some(&fill));
    let receiver = parts.receiver(f, true);
    let mut generics = parts.generics_with_a();
    generics.extend(state);
    let generics = angle(&generics);
    quote! {
        #[doc = #summary]
        #alias
        #old
        #[inline]
        pub fn #name #generics(
            #receiver #(#inputs,)*
            options: impl for<'c> ::core::ops::FnOnce(#given) -> #returned
        ) -> #rt::Result<#ret> {
            #body
        }
    }
}

/// Name, search alias and deprecation: what both forms carry.
fn heads(f: &Function, rust: &str) -> (proc_macro2::Ident, TokenStream, TokenStream) {
    (
        ident(rust),
        doc_alias(rust, &f.python),
        deprecated(f.deprecated.as_deref()),
    )
}

fn angle(generics: &[TokenStream]) -> TokenStream {
    if generics.is_empty() {
        TokenStream::new()
    } else {
        quote!(<#(#generics),*>)
    }
}
