//! A union of which every variant is a handle: one `match` says which it is and gives its object, and all else is made of that.
//! Of a union of hundreds of classes, the compiler checks each arm of each `match`.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::is_handle;
use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::Union;

/// Whether every variant is a handle.
pub(crate) fn has_only(union: &Union) -> bool {
    union.types().all(is_handle)
}

/// Which variant it is, with its object, and what it shows as `Debug`.
pub(super) fn expand(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let arms = union.variants.iter().map(|(text, _)| {
        let variant = ident(text);
        quote!(Self::#variant(handle) => (#text, #rt::PythonClass::__object(handle)),)
    });
    quote! {
        impl #rt::HandleUnion for #name {
            fn __variant(&self) -> (&'static str, &#rt::Object) {
                match self {
                    #(#arms)*
                    Self::Other(object) => ("Other", object),
                }
            }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #rt::debug_union(self, f)
            }
        }
    }
}
