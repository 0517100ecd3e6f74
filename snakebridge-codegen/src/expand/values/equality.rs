//! Equality of generated enums: by variant, and by the object in the variant without a name.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;

/// Members are singletons in Python, so the same name or the same object is the same member. `rest` is the variant that holds
/// an object.
pub(super) fn expand(cx: &Cx<'_>, name: &Ident, rest: &str) -> TokenStream {
    let (rt, rest) = (cx.rt(), ident(rest));
    quote! {
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    (Self::#rest(own), Self::#rest(other)) => #rt::Handle::is(own, other),
                    _ => ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other)
                    ),
                }
            }
        }
        impl ::core::cmp::Eq for #name {}
        impl ::core::hash::Hash for #name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
            }
        }
    }
}
