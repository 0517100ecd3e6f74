//! Arguments that the call changes: a bound with its own message, for live handles alone.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::Ty;

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
        other => matches!(other, Ty::Runtime("List" | "Dict" | "Set", _)),
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
        Ty::Runtime(path, args) if args.contains(&Ty::Value) => {
            let path = ident(path);
            let args = args.iter().map(|arg| match arg {
                Ty::Value => quote!(#rt::Any),
                other => cx.result(other),
            });
            quote!(#rt::Open<#rt::#path<#(#args),*>>)
        }
        other => cx.kind(other),
    }
}
