//! A function and its `_with` form: convert the arguments, call one shared path of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::{More, expand_call};
use super::generic::closure_docs;
use super::parts::Parts;
use super::{option_paths, option_states};
use crate::expand::cx::{BlockArgs, Cx};
use crate::expand::tokens::{deprecated, doc_alias, docs, ident};
use crate::ir::{self, Function, OptionSet};

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
    let more = More {
        fill: parts.fill(),
        ..More::default()
    };
    let body = expand_call(cx, f, &parts.raws, &more);
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
    let closure = expand_closure(cx, f, set, block);
    let mut more = closure.more;
    more.fill = [parts.fill(), more.fill].into_iter().collect();
    let body = expand_call(cx, f, &parts.raws, &more);
    let receiver = parts.receiver(f, true);
    let mut generics = parts.generics_with_a();
    generics.extend(closure.generic);
    let generics = angle(&generics);
    let (bound, ret) = (closure.bound, closure.ret);
    quote! {
        #[doc = #summary]
        #alias
        #old
        #[inline]
        pub fn #name #generics(
            #receiver #(#inputs,)*
            options: impl #bound
        ) -> #rt::Result<#ret> {
            #body
        }
    }
}

/// The closure that sets the options of a function, as its parameter `options`.
struct Closure {
    /// The trait that it has.
    bound: TokenStream,
    /// What calls it.
    more: More,
    /// The type parameter of the state that it ends in.
    generic: Option<TokenStream>,
    /// What the function returns.
    ret: TokenStream,
}

fn expand_closure(cx: &Cx<'_>, f: &Function, set: &OptionSet, block: BlockArgs<'_>) -> Closure {
    let Some(option_states) = &set.option_states else {
        let with = option_paths::closure(cx, set);
        let args = option_paths::args(cx, set, block);
        return Closure {
            bound: quote!(#with<'a #(, #args)*>),
            more: More {
                closure: Some(quote!(#with::__call)),
                ..More::default()
            },
            generic: None,
            ret: cx.result(&f.ret),
        };
    };
    let rt = cx.rt();
    let new = option_paths::path(cx, set);
    let initial = option_states::initial(cx, set, option_states, block);
    let given = option_paths::ty(cx, set, block, Some(initial));
    let returned = option_paths::ty(cx, set, block, Some(quote!(__S)));
    Closure {
        bound: quote!(for<'c> ::core::ops::FnOnce(#given) -> #returned),
        more: More {
            closure: None,
            fill: quote!(let _ = options(#new::__new(__call));),
        },
        generic: Some(quote!(__S: #rt::option_states::State)),
        ret: quote!(<__S as #rt::option_states::State>::Output),
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
