//! The conversion of an argument by its kind.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::ir::Ty;

/// The argument `value` of this type, whose kind is `kind`: where anything is taken, closures become functions.
pub(crate) fn passed(cx: &Cx<'_>, ty: &Ty, kind: &TokenStream, value: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    if takes_anything(ty) {
        quote!(#rt::any::<#kind>(#value))
    } else {
        quote!(#rt::Arg::<#kind>::raw(#value))
    }
}

/// Whether anything is taken, alone or inside of a collection.
fn takes_anything(ty: &Ty) -> bool {
    match ty {
        Ty::Value => true,
        Ty::Option(item) | Ty::Vec(item) | Ty::Set(item) => takes_anything(item),
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) => takes_anything(item),
        Ty::Map(key, value) | Ty::Mapping(key, value) => takes_anything(key) || takes_anything(value),
        Ty::Tuple(items) => items.iter().any(takes_anything),
        _ => false,
    }
}
