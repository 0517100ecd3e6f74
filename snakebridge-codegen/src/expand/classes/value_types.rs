//! Handle classes with value types in the runtime: these can be passed for them, and are read from a handle by `snapshot`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, object, param_idents};
use crate::expand::tokens::ident;
use crate::ir::ClassName;
use crate::resolve::value_types;

/// The items of the class because of its value types.
pub(super) fn expand(cx: &Cx<'_>, class: &ClassName) -> TokenStream {
    let Some(value) = value_types::of(&class.python) else {
        return TokenStream::new();
    };
    let (rt, name) = (cx.rt(), ident(&class.rust));
    let read = cx.runtime(value.read, &[]);
    let accepted = value.accepted.iter().map(|accepted| cx.runtime(accepted, &[]));
    let this = object(cx, &quote!(self));
    let (bounds, args) = (cx.bounds(&class.params), param_idents(&class.params));
    // An argument says of its parameters what passes for them, which is no type that is read: `Slice<Sub<Option<i64>>, Any, Any>`.
    let (bounds, own, open) = if args.is_empty() {
        (quote!(), quote!(#name), quote!())
    } else {
        (
            quote!(<#(#bounds),*>),
            quote!(#name<#(#args),*>),
            quote!(<#(#args),*>),
        )
    };
    quote! {
        impl #bounds #own {
            /// The value as plain Rust data.
            ///
            /// # Errors
            ///
            /// An instance of a subclass, or a value that Rust cannot represent: it stays a handle.
            pub fn snapshot(&self) -> #rt::Result<#read> {
                #rt::snapshot(#this)
            }
        }
        #(impl #open #rt::Takes<#accepted> for #own {})*
    }
}
