//! Overload sets: a marker type per function, and one `Overload` impl per kind of argument.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::cx::{Cx, declared, marker, param_idents};
use super::function::BlockArgs;
use super::{docs, ident};
use crate::ir::{Arm, ArmKind, OverloadSet, Ty};

/// `mod sig`, if there are any.
pub(super) fn expand_module(cx: &Cx<'_>, sets: &[OverloadSet]) -> TokenStream {
    if sets.is_empty() {
        return TokenStream::new();
    }
    let _ = cx;
    let sets = sets.iter().map(expand_marker);
    quote! {
        /// Names of overloaded functions, as the compiler's messages show them.
        pub mod sig {
            #(#sets)*
        }
    }
}

fn expand_marker(set: &OverloadSet) -> TokenStream {
    let (name, docs) = (ident(&set.rust), docs(&set.docs));
    if set.params.is_empty() {
        return quote! {
            #docs
            #[derive(::core::fmt::Debug)]
            pub enum #name {}
        };
    }
    let (decl, marker) = (declared(&set.params), marker(&set.params));
    quote! {
        #docs
        #[derive(::core::fmt::Debug)]
        pub struct #name<#(#decl),*>(#marker);
    }
}

/// The marker as a function of the class names it.
pub(super) fn path(cx: &Cx<'_>, set: &OverloadSet, block: BlockArgs<'_>) -> TokenStream {
    let (root, name) = (cx.root(), ident(&set.rust));
    if set.params.is_empty() {
        return quote!(#root::sig::#name);
    }
    let args: Vec<TokenStream> = match block {
        Some((own, Some(args))) => own
            .iter()
            .zip(args)
            .map(|(p, arg)| cx.class_arg(p, arg))
            .collect(),
        _ => param_idents(&set.params)
            .iter()
            .map(|name| quote!(#name))
            .collect(),
    };
    quote!(#root::sig::#name<#(#args),*>)
}

/// The impls of one set.
pub(super) fn expand_impls(cx: &Cx<'_>, set: &OverloadSet) -> TokenStream {
    let sig = path(cx, set, None);
    let impls = set.arms.iter().map(|arm| expand_arm(cx, set, arm, &sig));
    quote!(#(#impls)*)
}

fn expand_arm(cx: &Cx<'_>, set: &OverloadSet, arm: &Arm, sig: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    let mut generics = cx.bounds(&set.params);
    let kind = expand_kind(cx, &arm.kind, &mut generics);
    let output = cx.result(&arm.output);
    let projected = |n: usize| match arm.projected.get(n) {
        Some(ty) => cx.kind(ty),
        None => quote!(()),
    };
    let (p1, p2, p3) = (projected(0), projected(1), projected(2));
    quote! {
        impl<#(#generics),*> #rt::Overload<#sig> for #kind {
            type Output = #output;
            type P1 = #p1;
            type P2 = #p2;
            type P3 = #p3;
        }
    }
}

fn expand_kind(cx: &Cx<'_>, kind: &ArmKind, generics: &mut Vec<TokenStream>) -> TokenStream {
    let rt = cx.rt().clone();
    let mut element = |ty: &Ty, n: usize| match ty {
        Ty::Union(_) => {
            let (name, union) = (format_ident!("__X{n}"), cx.result(ty));
            generics.push(quote!(#name: #rt::Arm<#union>));
            quote!(#name)
        }
        other => cx.kind(other),
    };
    match kind {
        ArmKind::Exactly(ty @ Ty::Union(_)) => element(ty, 0),
        ArmKind::Exactly(ty) => cx.kind(ty),
        ArmKind::Spread(count, ty) => {
            let items: Vec<TokenStream> = (0..*count).map(|n| element(ty, n)).collect();
            quote!((#(#items,)*))
        }
        ArmKind::SpreadList(ty) => {
            let item = element(ty, 0);
            quote!(::std::vec::Vec<#item>)
        }
    }
}
