//! Handle classes that have an exact value in the runtime: it passes for them, and is read off a handle by `snapshot`.

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::{Cx, param_idents};
use super::function::object;
use super::ident;
use crate::ir::{ClassName, Ty};
use crate::resolve::value_types as exact;

/// Whether exact values pass for a class.
pub(super) fn is_taken(cx: &Cx<'_>, ty: &Ty) -> bool {
    kind(cx, ty).is_some()
}

/// The kind of the exact values that pass for a class.
pub(super) fn kind(cx: &Cx<'_>, ty: &Ty) -> Option<Ty> {
    let Ty::Class(id, _) = ty else { return None };
    exact::of(&cx.universe.classes[*id].python).map(|exact| Ty::Exact(exact.read))
}

/// What the class has because of its exact value.
pub(super) fn expand(cx: &Cx<'_>, class: &ClassName) -> TokenStream {
    let Some(exact) = exact::of(&class.python) else {
        return TokenStream::new();
    };
    let (rt, name) = (cx.rt(), ident(&class.rust));
    let read = cx.runtime(exact.read, &[]);
    let taken = exact.taken.iter().map(|taken| cx.runtime(taken, &[]));
    let this = object(cx, &quote!(self));
    let (bounds, args) = (cx.bounds(&class.params), param_idents(&class.params));
    let (bounds, own) = if args.is_empty() {
        (quote!(), quote!(#name))
    } else {
        (quote!(<#(#bounds),*>), quote!(#name<#(#args),*>))
    };
    quote! {
        impl #bounds #own {
            /// The exact value, as plain Rust data.
            ///
            /// # Errors
            ///
            /// An instance of a subclass, or one that holds something Rust has no form for: it stays a handle.
            pub fn snapshot(&self) -> #rt::Result<#read> {
                #rt::__private::snapshot(#this)
            }
        }
        #(impl #bounds #rt::__private::Takes<#taken> for #own {})*
    }
}
