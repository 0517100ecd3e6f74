//! Arguments that the call changes: a bound with its own message, for live handles alone.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{MUTABLE, Ty};

/// The bound and the conversion of an argument that the call changes: only then a live handle of data is declared for one.
pub(super) fn changed(cx: &Cx<'_>, ty: &Ty, value: &TokenStream) -> Option<(TokenStream, TokenStream)> {
    let (rt, kind) = (cx.rt(), is_changed(ty).then(|| kind(cx, ty))?);
    Some((
        quote!(impl #rt::Changed<'a, #kind>),
        quote!(#rt::Changed::<#kind>::changed(#value)),
    ))
}

fn is_changed(ty: &Ty) -> bool {
    match ty {
        Ty::Option(item) => is_changed(item),
        other => matches!(other, Ty::Runtime("List" | "Dict" | "Set" | MUTABLE, _)),
    }
}

/// The kind: open where Python does not say what the collection holds.
fn kind(cx: &Cx<'_>, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    match ty {
        Ty::Option(item) => {
            let item = kind(cx, item);
            quote!(#rt::Option<#item>)
        }
        Ty::Runtime(MUTABLE, of) => match of.first().and_then(|of| Some((open(cx, of)?, of))) {
            Some((open, of)) => {
                let read = cx.result(of);
                quote!(#rt::Mutable<#rt::Open<#open>, #read>)
            }
            None => cx.kind(ty),
        },
        other => match open(cx, other) {
            Some(open) => quote!(#rt::Open<#open>),
            None => cx.kind(other),
        },
    }
}

/// A collection over `Any` where Python says so; `None` if it does not.
fn open(cx: &Cx<'_>, ty: &Ty) -> Option<TokenStream> {
    let rt = cx.rt();
    let Ty::Runtime(path, args) = ty else { return None };
    let args = args.contains(&Ty::Value).then(|| {
        args.iter().map(|arg| match arg {
            Ty::Value => quote!(#rt::Any),
            other => cx.result(other),
        })
    })?;
    let path = ident(path);
    Some(quote!(#rt::#path<#(#args),*>))
}
